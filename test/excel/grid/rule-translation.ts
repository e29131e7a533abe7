import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionalFormattingRuleConfig,
} from '@univerjs/sheets-conditional-formatting';
import { formatArea } from './area';
import { type Condition, type ConditionalRule, univerStyle } from './conditional-rules';

const TEXT: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

const NUMBER: Readonly<Record<string, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

const SIGN: Readonly<Record<string, string>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
};

/** An Excel conditional format as Univer draws it. */
export function translateRule(rule: ConditionalRule): IConditionalFormattingRuleConfig {
  const { condition } = rule;
  const base = { type: CFRuleType.highlightCell as const, style: univerStyle(rule.style) };
  if (condition.type === 'other') return { ...base, subType: CFSubRuleType.formula, value: '=FALSE' };
  if (condition.type === 'custom') return { ...base, subType: CFSubRuleType.formula, value: condition.formula };
  if (condition.type === 'containsText') {
    const operator = TEXT[condition.operator] ?? CFTextOperator.containsText;
    return { ...base, subType: CFSubRuleType.text, operator, value: condition.text };
  }
  return cellValue(rule, condition);
}

/** Constants are compared by Univer itself; anything else becomes a formula on the rule's first cell. */
function cellValue(
  rule: ConditionalRule,
  condition: Extract<Condition, { type: 'cellValue' }>,
): IConditionalFormattingRuleConfig {
  const base = { type: CFRuleType.highlightCell as const, style: univerStyle(rule.style) };
  const operator = NUMBER[condition.operator] ?? CFNumberOperator.equal;
  const first = constant(condition.formula1);
  const second = condition.formula2 === undefined ? null : constant(condition.formula2);
  const isPair = operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween;
  if (typeof first === 'string' && (operator === CFNumberOperator.equal || operator === CFNumberOperator.notEqual)) {
    const same = operator === CFNumberOperator.equal ? CFTextOperator.equal : CFTextOperator.notEqual;
    return { ...base, subType: CFSubRuleType.text, operator: same, value: first };
  }
  if (typeof first === 'number' && isPair && typeof second === 'number') {
    return { ...base, subType: CFSubRuleType.number, operator, value: [first, second] };
  }
  if (typeof first === 'number' && !isPair) return { ...base, subType: CFSubRuleType.number, operator, value: first };
  return { ...base, subType: CFSubRuleType.formula, value: comparison(rule, condition) };
}

/** The value of a formula that is only a number or a text: =5, ="优". */
function constant(formula: string): number | string | null {
  const body = formula.replace(/^=/, '').trim();
  if (body !== '' && Number.isFinite(Number(body))) return Number(body);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(body);
  return quoted?.[1] === undefined ? null : quoted[1].replaceAll('""', '"');
}

function comparison(rule: ConditionalRule, condition: Extract<Condition, { type: 'cellValue' }>): string {
  const first = rule.areas[0];
  const cell = first ? formatArea({ ...first, rows: 1, columns: 1 }) : 'A1';
  const a = condition.formula1.replace(/^=/, '');
  const b = (condition.formula2 ?? '').replace(/^=/, '');
  if (condition.operator === 'Between') return `=AND(${cell}>=${a},${cell}<=${b})`;
  if (condition.operator === 'NotBetween') return `=OR(${cell}<${a},${cell}>${b})`;
  return `=${cell}${SIGN[condition.operator] ?? '='}${a}`;
}
