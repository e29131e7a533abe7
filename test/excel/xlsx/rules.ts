import type {
  ConditionalFormattingOptions,
  ConditionalFormattingRule,
  Style,
  Worksheet,
} from '@cj-tech-master/excelts';
import { type Area, formatArea, parseArea } from '../grid/area';
import { type Condition, type ConditionalRule, NO_STYLE, type RuleStyle } from '../grid/conditional-rules';
import { type CarriedRule, formulasOf, withFormulas } from './carried-rules';
import { readNumberFormat } from './read-style';
import type { Palette } from './theme-colors';

/** A conditional format before it has an id. */
export type RuleDraft = Omit<ConditionalRule, 'id'>;

/** A rule of the file with what the library hands through without typing it. */
type FileRule = ConditionalFormattingRule & { operator?: string; formulae?: readonly unknown[]; text?: string };

const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

/** The file's names for texts in cells: type of the rule, and its operator. */
const TEXT_RULES: readonly { readonly type: string; readonly operator: string; readonly excel: string }[] = [
  { type: 'containsText', operator: 'containsText', excel: 'Contains' },
  { type: 'notContainsText', operator: 'notContains', excel: 'NotContains' },
  { type: 'beginsWith', operator: 'beginsWith', excel: 'BeginsWith' },
  { type: 'endsWith', operator: 'endsWith', excel: 'EndsWith' },
];

/**
 * The sheet's conditional formats, first the one that wins. The library reads some kinds in part and some not at all:
 * what it does not give as a rule that the stand-in knows is carried as the package has it.
 */
export function readRules(sheet: Worksheet, palette: Palette, packaged: readonly CarriedRule[]): RuleDraft[] {
  const known = sheet.conditionalFormattings.flatMap(({ ref, rules }) =>
    rules.flatMap((rule) => {
      const priority = rule.priority ?? 0;
      const condition = readCondition(rule as FileRule);
      if (condition === null) return [];
      const same = packaged.find((one) => one.kind === rule.type && one.priority === priority);
      const style = readRuleStyle(rule.style, palette);
      return [
        { same, priority, draft: { areas: areasOf(ref), stopIfTrue: same?.stopIfTrue ?? false, condition, style } },
      ];
    }),
  );
  const carried = packaged
    .filter((one) => !known.some(({ same }) => same === one))
    .map((one) => ({ priority: one.priority, draft: carry(one) }));
  return [...known, ...carried].sort((a, b) => a.priority - b.priority).map(({ draft }) => draft);
}

function areasOf(ref: string): Area[] {
  return ref.split(/\s+/).flatMap((part) => parseArea(part) ?? []);
}

function carry(rule: CarriedRule): RuleDraft {
  const condition: Condition = { type: 'other', name: rule.kind, formulas: formulasOf(rule), source: rule };
  return { areas: areasOf(rule.ref), stopIfTrue: rule.stopIfTrue, condition, style: NO_STYLE };
}

function readCondition(rule: FileRule): Condition | null {
  const formulas = (rule.formulae ?? []).map((one) => `=${String(one)}`);
  const [formula1, formula2] = formulas;
  if (rule.type === 'expression' && formula1) return { type: 'custom', formula: formula1 };
  const operator = rule.operator && OPERATORS[rule.operator];
  if (rule.type === 'cellIs' && operator && formula1) {
    return { type: 'cellValue', operator, formula1, ...(formula2 !== undefined && { formula2 }) };
  }
  const named = TEXT_RULES.find(
    ({ type }) => type === rule.type && (rule.type !== 'containsText' || rule.operator === type),
  );
  const text = rule.text ?? quotedText(formula1);
  if (named && text !== null) return { type: 'containsText', operator: named.excel, text };
  return null;
}

/** The text that Excel's own formula for a text rule looks for: its first string. */
function quotedText(formula: string | undefined): string | null {
  const found = /"((?:[^"]|"")*)"/.exec(formula ?? '');
  return found?.[1] === undefined ? null : found[1].replaceAll('""', '"');
}

function readRuleStyle(style: Partial<Style> | undefined, palette: Palette): RuleStyle {
  if (!style) return NO_STYLE;
  const { font, fill } = style;
  const paint = fill?.type === 'pattern' ? (palette.hex(fill.bgColor) ?? palette.hex(fill.fgColor)) : null;
  const format = style.numFmt ? readNumberFormat(style.numFmt) : null;
  return {
    fill: paint,
    fontColor: palette.hex(font?.color),
    bold: font?.bold ?? null,
    italic: font?.italic ?? null,
    underline: font?.underline === undefined ? null : font.underline !== 'none' && font.underline !== false,
    strikethrough: font?.strike ?? null,
    numberFormat: format,
  };
}

/** Attributes of a rule that the library does not write, by the rule's priority on its sheet. */
export type RuleAttributes = Map<number, Readonly<Record<string, string>>>;

/** What has to be added to a sheet's text once it is written. */
export interface RuleExtras {
  readonly attributes: RuleAttributes;
  readonly carried: readonly CarriedRule[];
}

/** The rules in the file's form, and what the library does not write. Rules drawn only in the grid are left out. */
export function writeRules(rules: readonly RuleDraft[]): {
  readonly formats: ConditionalFormattingOptions[];
  readonly extras: RuleExtras;
} {
  const carried: CarriedRule[] = [];
  const attributes: RuleAttributes = new Map();
  const formats = rules.flatMap((rule, index): ConditionalFormattingOptions[] => {
    const priority = index + 1;
    const ref = rule.areas.map((area) => formatArea(area)).join(' ');
    if (rule.condition.type === 'other') {
      const { source, formulas } = rule.condition;
      if (source) carried.push(withFormulas({ ...(source as CarriedRule), ref, priority }, formulas));
      return [];
    }
    const written = writeRule(rule, rule.condition, priority);
    const extra = { ...extraAttributes(rule.condition), ...(rule.stopIfTrue && { stopIfTrue: '1' }) };
    if (Object.keys(extra).length) attributes.set(priority, extra);
    return [{ ref, rules: [written] }];
  });
  return { formats, extras: { attributes, carried } };
}

function extraAttributes(condition: Condition): Record<string, string> {
  if (condition.type !== 'containsText') return {};
  const named = TEXT_RULES.find(({ excel }) => excel === condition.operator);
  return named ? { type: named.type, operator: named.operator, text: condition.text } : {};
}

function writeRule(
  rule: RuleDraft,
  condition: Exclude<Condition, { type: 'other' }>,
  priority: number,
): ConditionalFormattingRule {
  const base = { priority, style: writeRuleStyle(rule.style) };
  if (condition.type === 'custom') return { ...base, type: 'expression', formulae: [bare(condition.formula)] };
  if (condition.type === 'containsText') {
    const [first] = rule.areas;
    const cell = first ? formatArea({ ...first, rows: 1, columns: 1 }) : 'A1';
    return { ...base, type: 'expression', formulae: [textFormula(condition.operator, condition.text, cell)] };
  }
  const operator = Object.entries(OPERATORS).find(([, excel]) => excel === condition.operator)?.[0];
  const formulae = [condition.formula1, ...(condition.formula2 === undefined ? [] : [condition.formula2])].map(bare);
  return { ...base, type: 'cellIs', operator, formulae } as ConditionalFormattingRule;
}

const bare = (formula: string): string => formula.replace(/^=/, '');

/** The formula that Excel itself writes beside a text rule, for readers that know no text rules. */
function textFormula(operator: string, text: string, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case 'NotContains':
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case 'BeginsWith':
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case 'EndsWith':
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
    default:
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
  }
}

function writeRuleStyle(style: RuleStyle): Partial<Style> {
  const font = {
    ...(style.fontColor && { color: { argb: argb(style.fontColor) } }),
    ...(style.bold !== null && { bold: style.bold }),
    ...(style.italic !== null && { italic: style.italic }),
    ...(style.underline !== null && { underline: style.underline }),
    ...(style.strikethrough !== null && { strike: style.strikethrough }),
  };
  return {
    ...(Object.keys(font).length && { font }),
    // The pattern must be named: the library writes "undefined" otherwise.
    ...(style.fill && { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: argb(style.fill) } } }),
    ...(style.numberFormat && { numFmt: style.numberFormat }),
  };
}

/** #RRGGBB as the file has it, opaque. */
export function argb(hex: string): string {
  return `FF${hex.slice(1).toUpperCase()}`;
}
