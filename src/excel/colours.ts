import { type Area, areaAddress, intersect, type Place } from '../sheet/address';
import type { ColourRule, Edit } from '../sheet/edits';
import { beforeInsertions } from './insertions';

export type ColoursEdit = Extract<Edit, { kind: 'colours' }>;

/** The product's rules that stand where an edit will put others, by edit; those taken off leave the map. */
export type StandingRules = Map<ColoursEdit, readonly Excel.ConditionalFormat[]>;

/** A condition that always holds and says to a reader of Excel's rule list what its cells are: typed by a person. */
const TYPED_BY_HAND = '="人工"="人工"';

/** Addresses longer than this are cut into several rules (Excel takes 8,192 characters). */
const LONGEST_ADDRESS = 8_000;

const RULES = [
  'items/id',
  'items/type',
  ...['cellValueOrNullObject/rule', 'customOrNullObject/rule/formula'].map((part) => `items/${part}`),
  ...['cellValue', 'custom'].flatMap((kind) =>
    ['fill', 'font'].map((part) => `items/${kind}OrNullObject/format/${part}/color`),
  ),
].join();

/** The ids of all rules that stood on an area before a write, by sheet and area. */
export type EarlierRules = ReadonlyMap<string, ReadonlySet<string>>;

/** By what EarlierRules knows the area of an edit. */
export function placeOf({ sheet, area }: ColoursEdit): string {
  return `${sheet} ${areaAddress(area)}`;
}

/**
 * The product's own rules that stand where a plan replaces some, by edit; this needs a look at the rules first.
 * They are known again by their condition and their two colours: a person may have a rule for 优 of their own. Where a write is
 * put back, those that did not stand `earlier` are its own too, finished or not.
 */
export async function findColours(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  earlier: EarlierRules | null,
): Promise<StandingRules> {
  const replaced = edits
    .filter((edit): edit is ColoursEdit => edit.kind === 'colours')
    .filter(({ before }) => before !== null || earlier !== null);
  if (replaced.length === 0) return new Map();
  const found = replaced.map((edit) => {
    const area = { ...edit.area, column: beforeInsertions(edits, edit.sheet, edit.area.column) };
    const range = context.workbook.worksheets.getItem(edit.sheet).getRange(areaAddress(area));
    return { edit, formats: range.conditionalFormats.load(RULES) };
  });
  await context.sync();
  // Of several edits that find the same rule the first deletes it.
  const taken = new Set<string>();
  return new Map(
    found.map(({ edit, formats }) => {
      const own = new Set([...(edit.before ?? []), ...(edit.after ?? [])].map(signature));
      const stood = earlier?.get(placeOf(edit));
      const isOwn = (format: Excel.ConditionalFormat) =>
        stood?.has(format.id) === false || own.has(signatureOf(format));
      const rules = formats.items.filter((format) => !taken.has(`${edit.sheet} ${format.id}`) && isOwn(format));
      for (const { id } of rules) taken.add(`${edit.sheet} ${id}`);
      return [edit, rules];
    }),
  );
}

/**
 * Queues the deletion of the standing rules of an area. It must come before formats are copied to the area: what is copied brings its
 * own rules and takes those that stood there, and a rule that is gone cannot be deleted.
 */
export function takeOff(rules: StandingRules, sheet: string, area: Area): void {
  for (const [edit, standing] of rules) {
    if (edit.sheet !== sheet || intersect(edit.area, area) === null) continue;
    for (const rule of standing) rule.delete();
    rules.delete(edit);
  }
}

/** Queues the rules of an edit. Excel puts each new rule above the earlier ones. */
export function addColours(sheet: Excel.Worksheet, { area, after }: ColoursEdit): void {
  for (const rule of after ?? [])
    if ('text' in rule.of) {
      const { cellValue } = sheet.getRange(areaAddress(area)).conditionalFormats.add('CellValue');
      cellValue.rule = { formula1: condition(rule), operator: 'EqualTo' };
      paint(cellValue.format, rule);
    } else
      for (const address of cellAddresses(rule.of.rows, area.column)) {
        const { custom } = sheet.getRanges(address).conditionalFormats.add('Custom');
        custom.rule.formula = condition(rule);
        paint(custom.format, rule);
      }
}

function paint(format: Excel.ConditionalRangeFormat, { fill, font, bold, italic }: ColourRule): void {
  format.fill.color = fill;
  format.font.color = font;
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
}

function condition({ of }: ColourRule): string {
  return 'text' in of ? `="${of.text.replaceAll('"', '""')}"` : TYPED_BY_HAND;
}

function signature(rule: ColourRule): string {
  return [condition(rule), rule.fill, rule.font].join('\n').toUpperCase();
}

/** '' for a rule of a kind that the product never makes. */
function signatureOf(format: Excel.ConditionalFormat): string {
  const { type, cellValueOrNullObject: cellValue, customOrNullObject: custom } = format;
  if (type !== 'Custom' && (type !== 'CellValue' || cellValue.rule.operator !== 'EqualTo')) return '';
  const formula = type === 'Custom' ? custom.rule.formula : cellValue.rule.formula1;
  const { fill, font } = (type === 'Custom' ? custom : cellValue).format;
  return [formula, fill.color, font.color].join('\n').toUpperCase();
}

/** The cells of one column in these rows, runs of rows as one area: "K7:K9,K12". */
function cellAddresses(rows: readonly number[], column: Place['column']): string[] {
  const addresses: string[] = [];
  let address = '';
  for (let at = 0; at < rows.length; ) {
    const row = rows[at] ?? 0;
    let length = 1;
    while (rows[at + length] === row + length) length += 1;
    const run = areaAddress({ row, column, rows: length, columns: 1 });
    if (address.length + run.length > LONGEST_ADDRESS) {
      addresses.push(address);
      address = '';
    }
    address += address === '' ? run : `,${run}`;
    at += length;
  }
  return address === '' ? addresses : [...addresses, address];
}
