import { numfmt } from '@univerjs/core';

/** What a cell holds: '' for an empty cell, an error as its name ("#N/A"). */
export type CellValue = string | number | boolean;

/** Error values of Excel, as they are shown. */
export const ERROR_VALUES: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
]);

/** The system's own short date (number format 14): written m/d/yyyy in the API, shown as the locale writes dates. */
export const SHORT_DATE = 'm/d/yyyy';

/** Whether Excel takes a text for a number format; an empty one is General. */
export function isNumberFormat(pattern: string): boolean {
  return pattern === '' || (pattern.length <= LONGEST_FORMAT && numfmt.isValidFormat(pattern));
}

const LONGEST_FORMAT = 255;

/** The text that a value shows under a number format, cut by no column width. */
export function displayText(value: CellValue, pattern: string, locale: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string')
    return pattern.includes('@') && pattern !== '@' ? formatted(value, pattern, locale) : value;
  if (pattern === 'General' || pattern === '@') return generalText(value);
  return formatted(value, pattern, locale);
}

function formatted(value: CellValue, pattern: string, locale: string): string {
  const ownDate = pattern.startsWith(SHORT_DATE) && locale.startsWith('zh');
  const shown = ownDate ? pattern.replace(SHORT_DATE, 'yyyy/m/d') : pattern;
  // Months and days are English words in Excel for China too, unless the format names a language.
  return numfmt.format(shown, value, { locale: 'en-US', throws: false });
}

/** A number under General, as in a cell wide enough for it: 11 digits at most, E notation beyond (Excel: number format General). */
function generalText(value: number): string {
  const size = Math.abs(value);
  if (value === 0) return '0';
  if (size >= 1e11 || size < 1e-9) return scientific(value);
  const whole = Math.floor(size) === 0 ? 1 : Math.floor(Math.log10(size)) + 1;
  const plain = value.toFixed(Math.max(0, 10 - whole));
  return plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain;
}

function scientific(value: number): string {
  const [mantissa = '0', exponent = '+0'] = value.toExponential(5).split('e');
  const digits = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
  const sign = exponent.startsWith('-') ? '-' : '+';
  return `${digits}E${sign}${exponent.slice(1).padStart(2, '0')}`;
}
