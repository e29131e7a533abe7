import type Big from 'big.js';
import { printDate } from '../../app/explain-indicator';
import type { Interval } from '../../standard/interval';
import type { Axis } from '../../standard/scale';
import type { MessageId } from '../texts/language';
import type { Say } from '../texts/say';

/** A longer unit would not fit under the band; the sentences name it. */
const SHORT_UNIT = 2;

/**
 * A number of an axis as short text for the band: 80% · -10% · +2 · 3,200项 · 2024-06-30 · 提前10天.
 * Change carries its sign; percent is in percent points, dates are Excel serial days.
 */
export function writeValue(axis: Axis, value: Big, say: Say<MessageId>): string {
  switch (axis.kind) {
    case 'percent':
      return `${group(value)}%`;
    case 'percent-change':
      return `${signed(value)}%`;
    case 'point-change':
      return signed(value);
    case 'count-change':
      return signed(value) + shortUnit(axis.unit);
    case 'count':
      return group(value) + shortUnit(axis.unit);
    case 'date':
      return axis.cycle === 'month' ? say('day-of-month', { day: printDate(axis, value) }) : printDate(axis, value);
    case 'days-late':
      if (value.eq(0)) return say('on-time');
      return say(value.lt(0) ? 'days-early' : 'days-late', { days: value.abs().toFixed() });
    case 'label':
      return value.toFixed();
  }
}

/** Where a tier holds, in school notation: ≥ 85% · 80% ≤ x < 85% · = 0%. Several stretches stand one after the other. */
export function writeIntervals(axis: Axis, intervals: readonly Interval[], say: Say<MessageId>): string {
  return intervals.map((interval) => writeInterval(axis, interval, say)).join('，');
}

function writeInterval(axis: Axis, { lo, loClosed, hi, hiClosed }: Interval, say: Say<MessageId>): string {
  const low = lo === null ? '' : writeValue(axis, lo, say);
  const high = hi === null ? '' : writeValue(axis, hi, say);
  if (lo !== null && hi !== null)
    return lo.eq(hi) ? `= ${low}` : `${low} ${loClosed ? '≤' : '<'} x ${hiClosed ? '≤' : '<'} ${high}`;
  if (lo !== null) return `${loClosed ? '≥' : '>'} ${low}`;
  return hi === null ? say('any-value') : `${hiClosed ? '≤' : '<'} ${high}`;
}

function shortUnit(unit: string | null): string {
  return unit !== null && unit.length <= SHORT_UNIT ? unit : '';
}

function signed(value: Big): string {
  return (value.gt(0) ? '+' : '') + group(value);
}

/** Plain decimal digits, thousands apart: 1234.5 → 1,234.5. */
function group(value: Big): string {
  const [whole = '', decimals] = value.toFixed().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
