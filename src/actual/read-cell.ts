import type Big from 'big.js';
import type { Cell } from '../sheet/snapshot';
import type { Amount } from './amount';
import { exactNumber } from './exact-number';
import { readNumberFormat } from './number-format';

/** What kind of thing a cell holds, before anything is known of the scale. */
export type Content =
  | { readonly kind: 'blank' }
  /** #N/A, #DIV/0! and the like. */
  | { readonly kind: 'error' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** A day as an Excel serial; a time of day is dropped. */
  | { readonly kind: 'day'; readonly serial: Big }
  | { readonly kind: 'time' }
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'text'; readonly text: string }
  /** A number whose format writes another one (12345 shown as 1.2万元): what is shown, and what is held. */
  | { readonly kind: 'differs'; readonly text: string; readonly held: Amount };

const ERROR = /^#[A-Z0-9_/]+[!?]?$/;
const SPACE = /^[\s\u00a0\u200b\u3000\ufeff]*$/;

/** Sorts a cell's content by value, number format and text. A number in a format with words of its own is read as displayed, at full precision. */
export function readCell(cell: Cell): Content {
  const { value, format } = cell;
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'string') {
    if (SPACE.test(value)) return { kind: 'blank' };
    return ERROR.test(value) ? { kind: 'error' } : { kind: 'text', text: value };
  }
  const number = exactNumber(value);
  if (number === null) return { kind: 'error' };
  switch (readNumberFormat(format, value).kind) {
    case 'plain':
      return { kind: 'amount', amount: held(number, null, cell.text) };
    case 'percent':
      return { kind: 'amount', amount: held(number.times(100), '%', cell.text) };
    case 'date':
      return { kind: 'day', serial: number.round(0, 0) };
    case 'time':
      return { kind: 'time' };
    case 'worded':
      return readDisplayed(cell.text, number);
  }
}

/** A number of the sheet's own: a minus is said, a plus only where the format shows it. */
function held(number: Big, unit: string | null, shown: string): Amount {
  return { number, unit, said: number.lt(0) || shown.trim().startsWith('+') ? 'sign' : 'nothing' };
}

/** Puts the exact number in the place of the displayed one, when the displayed one is its rounding. */
function readDisplayed(text: string, number: Big): Content {
  const shown = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0];
  if (shown === undefined) return { kind: 'text', text };
  const decimals = shown.split('.')[1]?.length ?? 0;
  const digits = shown.replaceAll(',', '');
  const exact = [number.abs(), number.abs().times(100)].find((one) => one.toFixed(decimals) === digits);
  return exact === undefined
    ? { kind: 'differs', text, held: held(number, null, text) }
    : { kind: 'text', text: text.replace(shown, exact.toFixed()) };
}
