import { type CellValue, ERROR_VALUES } from './display-text';
import { isFormula } from './formula-syntax';
import { readByParser, readDate } from './typed-dates';

/** What becomes of a value that is put into a cell. */
export type Typed =
  | { readonly kind: 'value'; readonly value: CellValue; readonly format?: string }
  | { readonly kind: 'formula'; readonly formula: string };

/**
 * Reads a value as Excel reads what is typed (Range.values in the API: "if it starts with +, - or =, Excel interprets it as a formula"):
 * numbers, percents, dates and booleans in a string become what they look like and bring their number format with them;
 * an apostrophe in front, or a cell formatted as text, keeps the string as it is.
 */
export function typeInto(input: CellValue, currentFormat: string): Typed {
  if (currentFormat === '@') {
    return plain(typeof input === 'string' ? input.replace(/^'/, '') : String(input).toUpperCase());
  }
  if (typeof input !== 'string') return plain(input);
  if (input.startsWith("'")) return plain(input.slice(1));
  if (input.startsWith('=') && input.length > 1) return { kind: 'formula', formula: input };
  const word = input.trim().toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return plain(word === 'TRUE');
  if (ERROR_VALUES.has(word)) return plain(word);
  const read = numberOrDate(input);
  if (read) return read;
  if (/^[+-]./.test(input)) return { kind: 'formula', formula: `=${input}` };
  // As in Lotus 1-2-3, a function may begin with an at sign.
  if (/^@./.test(input)) return { kind: 'formula', formula: `=${AT_FUNCTION.test(input) ? input.slice(1) : input}` };
  return plain(input);
}

const AT_FUNCTION = /^@[\w.]+\(/;
/** Characters of a cell's text (Excel specifications and limits). */
const LONGEST_TEXT = 32_767;

/** Whether Excel refuses a value: what would be a formula and is none, or what is too long. */
export function isRefused(input: CellValue, currentFormat: string): boolean {
  if (typeof input !== 'string' || (input.length < LONGEST_TEXT && !/^[=+@-]/.test(input))) return false;
  const read = typeInto(input, currentFormat);
  if (read.kind === 'value') return typeof read.value === 'string' && read.value.length > LONGEST_TEXT;
  return !isFormula(read.formula) || (input.startsWith('@') && !AT_FUNCTION.test(input));
}

function plain(value: CellValue): Typed {
  return { kind: 'value', value };
}

const FRACTION = /^\s*(-?)(\d+) (\d+)\/(\d+)\s*$/;
const PERCENT = /^\s*([-+]?(?:\d[\d,]*(?:\.\d*)?|\.\d+))\s*%\s*$/;
/** How a number, a date or a time begins: the test spares the parser most texts. */
const LIKE_A_NUMBER = /^\s*[-+($¥€£]{0,3}\s*\.?\d/;
const DOTTED = /^\s*\d+\.\d+\.\d+/;

function numberOrDate(input: string): Typed | null {
  if (DOTTED.test(input)) return null;
  const date = readDate(input.trim());
  if (date) return { kind: 'value', ...date };
  const fraction = FRACTION.exec(input);
  if (fraction && Number(fraction[4]) > 0) {
    const size = Number(fraction[2]) + Number(fraction[3]) / Number(fraction[4]);
    return { kind: 'value', value: fraction[1] ? -size : size, format: '# ?/?' };
  }
  const percent = PERCENT.exec(input);
  // Divided here: the parser multiplies by 0.01, and 70% becomes 0.7000000000000001.
  if (percent?.[1] !== undefined) {
    const digits = percent[1].replaceAll(',', '');
    return { kind: 'value', value: Number(digits) / 100, format: digits.includes('.') ? '0.00%' : '0%' };
  }
  if (!LIKE_A_NUMBER.test(input)) return null;
  const read = readByParser(input);
  return read && { kind: 'value', ...read };
}
