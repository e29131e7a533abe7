import { unzip } from '@cj-tech-master/excelts/archive';
import { escapeXml, sheetPath, unescapeXml } from './package-text';

/** A conditional format as the file has it, for kinds that the stand-in only carries along. */
export interface CarriedRule {
  /** The rule's kind by the file's name: dataBar, top10, duplicateValues… */
  readonly kind: string;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly ref: string;
  /** <cfRule>; null for a rule that only Excel 2010 and later know. */
  readonly xml: string | null;
  /** <x14:cfRule>: all of such a rule, or what later Excels add to the other. */
  readonly extension: string | null;
  /** <dxf>: the look. */
  readonly look: string | null;
}

const RULE = /<cfRule\b[^>]*?(?:\/>|>[\s\S]*?<\/cfRule>)/g;
const BLOCK = /<conditionalFormatting\b([^>]*)>([\s\S]*?)<\/conditionalFormatting>/g;
const EXTENSION_BLOCK = /<x14:conditionalFormatting\b[^>]*>([\s\S]*?)<\/x14:conditionalFormatting>/g;
const EXTENSION_RULE = /<x14:cfRule\b[^>]*?(?:\/>|>[\s\S]*?<\/x14:cfRule>)/g;
const LOOK = /<dxf\/>|<dxf>[\s\S]*?<\/dxf>/g;

/** The conditional formats of every sheet by its name, as they stand in the package. What is no package has none. */
export async function readCarriedRules(bytes: Uint8Array): Promise<Map<string, readonly CarriedRule[]>> {
  const archive = unzip(bytes);
  const read = async (path: string): Promise<string> => {
    const part = await archive.bytes(path).catch(() => null);
    return part ? new TextDecoder().decode(part) : '';
  };
  const workbook = await read('xl/workbook.xml');
  const relationships = await read('xl/_rels/workbook.xml.rels');
  const looks = looksIn(await read('xl/styles.xml'));
  const bySheet = new Map<string, readonly CarriedRule[]>();
  for (const [, escaped = ''] of workbook.matchAll(/<sheet [^>]*?\bname="([^"]*)"/g)) {
    const name = unescapeXml(escaped);
    bySheet.set(name, rulesIn(await read(sheetPath(workbook, relationships, name)), looks));
  }
  return bySheet;
}

function rulesIn(sheet: string, looks: readonly string[]): CarriedRule[] {
  const extensions = new Map<string, { readonly xml: string; readonly ref: string }>();
  for (const [, block = ''] of sheet.matchAll(EXTENSION_BLOCK)) {
    const ref = /<xm:sqref>([^<]*)</.exec(block)?.[1] ?? '';
    for (const [xml] of block.matchAll(EXTENSION_RULE)) extensions.set(attribute(xml, 'id') ?? xml, { xml, ref });
  }
  const rules = [...sheet.matchAll(BLOCK)].flatMap(([, attributes = '', block = '']) =>
    [...block.matchAll(RULE)].map(([xml]) => {
      const id = /<x14:id>([^<]*)</.exec(xml)?.[1] ?? '';
      const extension = extensions.get(id)?.xml ?? null;
      extensions.delete(id);
      const look = looks[Number(attribute(xml, 'dxfId') ?? -1)] ?? null;
      return { ...described(xml), ref: attribute(attributes, 'sqref') ?? '', xml, extension, look };
    }),
  );
  const newer = [...extensions.values()].map(({ xml, ref }) => {
    return { ...described(xml), ref, xml: null, extension: xml, look: null };
  });
  return [...rules, ...newer];
}

function described(xml: string): Pick<CarriedRule, 'kind' | 'priority' | 'stopIfTrue'> {
  return {
    kind: attribute(xml, 'type') ?? '',
    priority: Number(attribute(xml, 'priority') ?? Number.MAX_SAFE_INTEGER),
    stopIfTrue: ['1', 'true'].includes(attribute(xml, 'stopIfTrue') ?? ''),
  };
}

/** An attribute of the first tag. */
function attribute(xml: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(xml.split('>', 1)[0] ?? '')?.[1] ?? null;
}

/** Where a rule holds a formula: as an element, or as the bound of a scale or bar. */
const FORMULA = /(<formula>|<xm:f>|<cfvo\b[^>]*?\btype="formula"[^>]*?\bval=")([^<"]*)/g;

/** The formulas of a carried rule with their =, so that they can follow cells that move. */
export function formulasOf({ xml, extension }: CarriedRule): string[] {
  return [...`${xml ?? ''}${extension ?? ''}`.matchAll(FORMULA)].map(([, , text = '']) => `=${unescapeXml(text)}`);
}

/** The rule with other formulas in place of its own. */
export function withFormulas(rule: CarriedRule, formulas: readonly string[]): CarriedRule {
  const left = [...formulas];
  const fill = (xml: string | null): string | null =>
    xml?.replace(FORMULA, (_all, before: string) => `${before}${escapeXml((left.shift() ?? '=').slice(1))}`) ?? null;
  return { ...rule, xml: fill(rule.xml), extension: fill(rule.extension) };
}

const SCHEMA = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const FORMULA_SCHEMA = 'http://schemas.microsoft.com/office/excel/2006/main';
const EXTENSION_URI = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

/** What may stand behind the conditional formats of a sheet (CT_Worksheet, ECMA-376 part 1, 18.3.1.99). */
const BEHIND =
  /<(?:conditionalFormatting|dataValidations|hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** The sheet with the carried rules in it, and the looks that they bring, to be put behind `looksBefore` others. */
export function writeCarriedRules(
  sheet: string,
  rules: readonly CarriedRule[],
  looksBefore: number,
): { readonly sheet: string; readonly looks: string[] } {
  const looks: string[] = [];
  const plain = rules.map(({ xml, ref, priority, look }) => {
    if (xml === null) return '';
    if (look !== null) looks.push(look);
    const numbered = setAttribute(xml, 'priority', String(priority));
    const dressed = look === null ? numbered : setAttribute(numbered, 'dxfId', String(looksBefore + looks.length - 1));
    return `<conditionalFormatting sqref="${ref}">${dressed}</conditionalFormatting>`;
  });
  const newer = rules.map(({ xml, extension, ref, priority }) => {
    if (extension === null) return '';
    const numbered = xml === null ? setAttribute(extension, 'priority', String(priority)) : extension;
    const main = `<x14:conditionalFormatting xmlns:xm="${FORMULA_SCHEMA}">`;
    return `${main}${numbered}<xm:sqref>${ref}</xm:sqref></x14:conditionalFormatting>`;
  });
  const dataEnd = Math.max(sheet.indexOf('</sheetData>'), sheet.indexOf('<sheetData/>'));
  const place = dataEnd + sheet.slice(dataEnd).search(BEHIND);
  const written = sheet.slice(0, place) + plain.join('') + sheet.slice(place);
  return { sheet: addExtension(written, newer.join('')), looks };
}

function addExtension(sheet: string, rules: string): string {
  if (rules === '') return sheet;
  const inside = `<x14:conditionalFormattings>${rules}</x14:conditionalFormattings>`;
  const extension = `<ext uri="${EXTENSION_URI}" xmlns:x14="${SCHEMA}">${inside}</ext>`;
  return sheet.endsWith('</extLst></worksheet>')
    ? sheet.replace(/<\/extLst><\/worksheet>$/, () => `${extension}</extLst></worksheet>`)
    : sheet.replace(/<\/worksheet>$/, () => `<extLst>${extension}</extLst></worksheet>`);
}

/** The styles with more looks for conditional formats. */
export function addLooks(styles: string, looks: readonly string[]): string {
  if (looks.length === 0) return styles;
  const count = looksIn(styles).length + looks.length;
  const all = `<dxfs count="${count}">${looksIn(styles).join('')}${looks.join('')}</dxfs>`;
  return DXFS.test(styles)
    ? styles.replace(DXFS, () => all)
    : styles.replace('</cellStyles>', () => `</cellStyles>${all}`);
}

const DXFS = /<dxfs\b[^>]*\/>|<dxfs\b[\s\S]*?<\/dxfs>/;

/** The looks of conditional formats, in their order. */
export function looksIn(styles: string): readonly string[] {
  return DXFS.exec(styles)?.[0].match(LOOK) ?? [];
}

function setAttribute(xml: string, name: string, value: string): string {
  const bare = xml.replace(new RegExp(`^(<[^>]*?)\\s${name}="[^"]*"`), '$1');
  return bare.replace(/^<[\w:]+/, (tag) => `${tag} ${name}="${value}"`);
}
