import { numfmt } from '@univerjs/core';
import { type CellValue, ERROR_VALUES, SHORT_DATE } from './display-text';

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
    const isFormula = typeof input === 'string' && input.startsWith('=') && input.length > 1;
    if (isFormula) return { kind: 'formula', formula: input };
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
  return plain(input);
}

function plain(value: CellValue): Typed {
  return { kind: 'value', value };
}

const CHINESE_DATE = /^\s*(?:(\d{4}|\d{2})年)?(\d{1,2})月(\d{1,2})日\s*$/;
const FRACTION = /^\s*(-?)(\d+) (\d+)\/(\d+)\s*$/;
const PERCENT = /^\s*([-+]?(?:\d[\d,]*(?:\.\d*)?|\.\d+))\s*%\s*$/;
/** How a number, a date or a time begins: the test spares the parser most texts. */
const LIKE_A_NUMBER = /^\s*[-+($¥€£]{0,3}\s*\.?\d/;
const DOTTED = /^\s*\d+\.\d+\.\d+/;

function numberOrDate(input: string): Typed | null {
  if (DOTTED.test(input)) return null;
  const chinese = CHINESE_DATE.exec(input);
  if (chinese) return chineseDate(chinese);
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
  const read = numfmt.parseValue(input);
  if (!read || typeof read.v !== 'number') return null;
  const format = read.z && ownFormat(read.z);
  return { kind: 'value', value: read.v, ...(format && { format }) };
}

/** The format that Excel gives: dates get the system's own short date, whatever the separator that was typed. */
function ownFormat(pattern: string): string {
  if (/^y+[-/]m+[-/]d+$/.test(pattern)) return SHORT_DATE;
  return /^m+[-/]d+$/.test(pattern) ? 'd-mmm' : pattern;
}

function chineseDate([, year, month, day]: readonly (string | undefined)[]): Typed | null {
  const full = year === undefined ? new Date().getFullYear() : Number(year.length === 2 ? `20${year}` : year);
  const date = new Date(Date.UTC(full, Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1) return null;
  const serial = date.getTime() / 86_400_000 + 25_569;
  return { kind: 'value', value: serial, format: year === undefined ? 'm"月"d"日"' : 'yyyy"年"m"月"d"日"' };
}
