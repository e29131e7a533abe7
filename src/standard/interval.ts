import type Big from 'big.js';

/**
 * A stretch of an axis. A null end is infinite and never closed.
 * Numbers are exact decimals in the axis's own measure: percent points for percent (80% is 80), serial days for dates.
 */
export interface Interval {
  readonly lo: Big | null;
  readonly loClosed: boolean;
  readonly hi: Big | null;
  readonly hiClosed: boolean;
}

/** Whether the value lies in the interval. */
export function holds(interval: Interval, value: Big): boolean {
  const { lo, hi, loClosed, hiClosed } = interval;
  const above = lo === null || value.gt(lo) || (loClosed && value.eq(lo));
  const below = hi === null || value.lt(hi) || (hiClosed && value.eq(hi));
  return above && below;
}
