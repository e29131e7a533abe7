import { parse, tokenize } from '@cj-tech-master/excelts/formula';

/** Characters of a formula, and of a text inside one (Excel specifications and limits). */
const LONGEST_FORMULA = 8192;
const LONGEST_TEXT_INSIDE = 255;

/**
 * Whether Excel would take a text that begins with = for a formula; otherwise it refuses it. Names and functions need not
 * exist: those that do not are #NAME? in the cell.
 */
export function isFormula(formula: string): boolean {
  if (formula.length > LONGEST_FORMULA) return false;
  const texts = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  if (texts.some((text) => text.slice(1, -1).replaceAll('""', '"').length > LONGEST_TEXT_INSIDE)) return false;
  try {
    parse(tokenize(formula.slice(1)));
    return true;
  } catch {
    return false;
  }
}
