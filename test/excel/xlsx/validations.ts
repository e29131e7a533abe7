import type { DataValidation, Worksheet } from '@cj-tech-master/excelts';
import { type Area, formatArea, parseArea } from '../grid/area';
import type { Grid } from '../grid/grid';
import type { Validation } from '../grid/validations';

interface Placed {
  readonly areas: Area[];
  readonly validation: Validation;
}

type Rules = Record<string, DataValidation | undefined>;
const STYLES = ['information', 'stop', 'warning'];

/** The sheet's data validation; the same rule in many places is one rule. */
export function readValidations(sheet: Worksheet): Placed[] {
  const found = new Map<string, Placed>();
  for (const [key, rule] of Object.entries(sheet.dataValidations.model as Rules)) {
    if (!rule) continue;
    const validation = readRule(rule);
    const areas = key
      .replace(/^range:/, '')
      .split(/\s+/)
      .flatMap((part) => parseArea(part) ?? []);
    const same = JSON.stringify(validation);
    const known = found.get(same);
    if (known) known.areas.push(...areas);
    else found.set(same, { areas, validation });
  }
  return [...found.values()];
}

function readRule(rule: DataValidation): Validation {
  const formulae = rule.type === 'any' ? [] : rule.formulae.map((one) => readFormula(rule.type, one));
  const [formula1, formula2] = formulae;
  return {
    type: rule.type,
    ...('operator' in rule && rule.operator && { operator: rule.operator }),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    ignoreBlanks: rule.allowBlank === true,
    error: {
      show: rule.showErrorMessage === true,
      title: rule.errorTitle ?? '',
      text: rule.error ?? '',
      style: Math.max(0, STYLES.indexOf(rule.errorStyle ?? 'stop')),
    },
    prompt: { show: rule.showInputMessage === true, title: rule.promptTitle ?? '', text: rule.prompt ?? '', style: 0 },
  };
}

/** Lists are quoted in the file; formulas have no = there; dates are days. */
function readFormula(type: string, value: string | number | Date): string {
  if (value instanceof Date) return String(value.getTime() / 86_400_000 + 25_569);
  if (typeof value === 'number') return String(value);
  const list = type === 'list' ? /^"(.*)"$/s.exec(value) : null;
  if (list?.[1] !== undefined) return list[1].replaceAll('""', '"');
  return value !== '' && Number.isFinite(Number(value)) ? value : `=${value}`;
}

/** Writes the rules where they differ from the file's. */
export function writeValidations(grid: Grid, id: string, sheet: Worksheet): void {
  const now = grid.validations.all(id);
  if (signature(now) === signature(readValidations(sheet))) return;
  const rules: Rules = {};
  for (const { areas, validation } of now) {
    for (const area of areas) rules[`range:${formatArea(area)}`] = writeRule(validation);
  }
  (sheet.dataValidations as { model: Rules }).model = rules;
}

function signature(rules: readonly Placed[]): string {
  return JSON.stringify(
    rules.map(({ areas, validation }) => [areas.map((area) => formatArea(area)).sort(), validation]).sort(),
  );
}

function writeRule(validation: Validation): DataValidation {
  const { type, operator, formula1, formula2, ignoreBlanks, error, prompt } = validation;
  const formulae = [formula1, formula2].filter((one) => one !== undefined).map((one) => writeFormula(type, one));
  return {
    type,
    ...(operator && { operator }),
    formulae,
    allowBlank: ignoreBlanks,
    showErrorMessage: error.show,
    errorStyle: STYLES[error.style] ?? 'stop',
    errorTitle: error.title,
    error: error.text,
    showInputMessage: prompt.show,
    promptTitle: prompt.title,
    prompt: prompt.text,
  } as DataValidation;
}

function writeFormula(type: string, formula: string): string {
  if (formula.startsWith('=')) return formula.slice(1);
  return type === 'list' ? `"${formula.replaceAll('"', '""')}"` : formula;
}
