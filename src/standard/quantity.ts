import Big from 'big.js';
import { NEXT_YEAR, serialOf } from './calendar';
import { type DateNode, parseBy } from './grammar';
import { normalise } from './normalise';
import { numberOf } from './read-spans';

/** One number as written, with what it measures. Percent in percent points (80% is 80), 天 or 日 against a deadline in days. */
export type Quantity =
  | { readonly kind: 'level'; readonly number: Big; readonly unit: string | null }
  /** Against last year, signed: 下降12% is -12, 同比-12% as well. 持平 is 0 with no unit. */
  | { readonly kind: 'change'; readonly number: Big; readonly unit: string | null }
  /** Days after the deadline; 提前 is negative. */
  | { readonly kind: 'days-late'; readonly number: Big }
  /** Excel serial day; `cycle` year when no year is named (serial of 1900, 1–366; of 1901 for 次年). */
  | { readonly kind: 'date'; readonly number: Big; readonly cycle: 'year' | null };

/**
 * Reads a whole text as one value: 85%, 八成五, 1,234人次, 1.5万, 比上年下降12%, ↓12%, 持平, 提前3天, 2024年6月28日.
 * null where any character is left over, and for bounds, ranges and words: those are no values.
 */
export function parseQuantity(text: string): Quantity | null {
  const spelt = normalise(text).text;
  if (spelt === '' || spelt.length > 60) return null;
  return readValue(spelt) ?? readChange(spelt) ?? readLate(spelt) ?? readDate(spelt);
}

/**
 * Reads a whole text as one day, in every written form: 2024-6-28, 2024.6.28, 2024年6月28日, 二〇二四年六月二十八日, 6月28日, 6.28.
 * 6.28 is a day only to who asks for one; parseQuantity reads it as a number.
 */
export function parseDate(text: string): (Quantity & { readonly kind: 'date' }) | null {
  const spelt = normalise(text).text;
  return spelt.length > 60 ? null : readDate(spelt);
}

function readValue(text: string): Quantity | null {
  const value = parseBy('ValueQuantity', text);
  return value.ok ? { kind: 'level', ...numberOf(value.result) } : null;
}

function readChange(text: string): Quantity | null {
  const change = parseBy('ChangeQuantity', text);
  if (!change.ok) return null;
  const { sense, quantity } = change.result;
  if (quantity === null) return { kind: 'change', number: new Big(0), unit: null };
  const { number, unit } = numberOf(quantity);
  // 下降-5% says two things at once
  if (sense !== 'signed' && quantity.value.startsWith('-')) return null;
  const signed = sense === 'down' ? number.neg() : number;
  return unit === '倍'
    ? { kind: 'change', number: signed.times(100), unit: '%' }
    : { kind: 'change', number: signed, unit };
}

function readLate(text: string): Quantity | null {
  const late = parseBy('LateQuantity', text);
  if (!late.ok) return null;
  const { number, unit } = numberOf(late.result.quantity);
  if (number.lt(0) || (unit !== '天' && unit !== '日' && unit !== '自然日')) return null;
  return { kind: 'days-late', number: late.result.sense === 'down' ? number.neg() : number };
}

function readDate(text: string): (Quantity & { readonly kind: 'date' }) | null {
  const date = parseBy('DateQuantity', text);
  return date.ok ? serial(date.result) : null;
}

function serial(date: DateNode): (Quantity & { readonly kind: 'date' }) | null {
  const year = date.year ?? null;
  if (date.month === undefined || typeof date.day !== 'number') return null;
  const number = serialOf(year, date.month, date.day);
  return number === null
    ? null
    : { kind: 'date', number: new Big(number), cycle: year === null || year === NEXT_YEAR ? 'year' : null };
}
