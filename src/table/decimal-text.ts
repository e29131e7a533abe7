import type { Cell } from '../sheet/snapshot';

/** Digits that a cell's number keeps (Excel specifications: number precision is 15 digits). */
const DIGITS = 15;

/** A cell's number as the exact decimal that Excel shows at 15 digits, without exponent: 0.1+0.2 → 0.3. */
export function decimalText(value: number): string {
  if (Number.isSafeInteger(value) && Math.abs(value) < 10 ** DIGITS) return String(value || 0);
  const [mantissa = '0', exponent = '0'] = value.toExponential(DIGITS - 1).split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  return sign + tidy(place(digits, Number(exponent) + 1));
}

/** Digits with the decimal point moved to stand after the first `point` of them. */
function place(digits: string, point: number): string {
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  return digits.length > point ? `${digits.slice(0, point)}.${digits.slice(point)}` : digits.padEnd(point, '0');
}

/** Without zeros that say nothing: 08.00 → 8. */
function tidy(decimal: string): string {
  const whole = decimal.replace(/^0+(?=\d)/, '');
  return whole.includes('.') ? whole.replace(/\.?0+$/, '') : whole;
}

/**
 * A written amount as an exact decimal: 1,234.50 → 1234.5; ８．００ → 8; 10% → 0.1; null where it is no single number.
 * `unit` is the column's own unit and may be repeated in the cell (8万元 under 万元); another unit of money is converted to one of
 * money (5000元 under 万元 → 0.5), any other word makes it no number.
 */
export function amountText(words: string, unit: string | null): string | null {
  const folded = words.normalize('NFKC').replace(/\s+/gu, '');
  const match = /^([-+]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([^\d,.]*)$/.exec(folded);
  const zeros = zerosOf(match?.[4] ?? '', unit);
  if (!match?.[2] || zeros === null) return null;
  const digits = match[2].replaceAll(',', '');
  const fraction = (match[3] ?? '').slice(1);
  const point = digits.length + zeros;
  const decimal = tidy(place(digits + fraction, point));
  return match[1] === '-' && decimal !== '0' ? `-${decimal}` : decimal;
}

/** A unit of money, and the zeros behind 1 that its letters stand for; 万 and 亿 alone stand for 万元 and 亿元. */
const MONEY = /^(?:[百千]?[百千万]?元|亿元?|万)$/u;
const ZEROS: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

/** By how many zeros what is written behind a number multiplies it in the column's unit; null for words that are no unit of that kind. */
function zerosOf(written: string, unit: string | null): number | null {
  if (written === '' || written === unit) return 0;
  if (written === '%') return -2;
  return unit !== null && MONEY.test(written) && MONEY.test(unit) ? zerosIn(written) - zerosIn(unit) : null;
}

function zerosIn(money: string): number {
  return [...money].reduce((sum, letter) => sum + (ZEROS[letter] ?? 0), 0);
}

/**
 * A cell's words with nothing rounded away: as displayed, but a number that its format shortens is written out
 * (0.375 shown as 38% → 37.5%). Dates stay as displayed; text and empty cells are their own words.
 */
export function exactWords(cell: Cell): string {
  const { value, text } = cell;
  if (typeof value !== 'number') return typeof value === 'string' ? value : text;
  if (isDateFormat(cell.format)) return text;
  const percent = text.includes('%');
  const exact = percent ? shiftPercent(value) : decimalText(value);
  const shown = text.match(/-?\d[\d,]*(?:\.\d+)?/g) ?? [];
  const only = shown.length === 1 ? shown[0] : undefined;
  if (only === undefined || /e[+-]?\d/i.test(text)) return percent ? `${exact}%` : exact;
  return amountText(only, null) === exact ? text : text.replace(only, exact);
}

function shiftPercent(value: number): string {
  const text = decimalText(value);
  const sign = text.startsWith('-') ? '-' : '';
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  return sign + tidy(place(whole + fraction.padEnd(2, '0'), whole.length + 2));
}

/** Whether a number format shows a date or a time: y, m, d, h or s outside quotes, brackets and escapes. */
function isDateFormat(format: string): boolean {
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\.|General/gi, ''));
}
