import type Big from 'big.js';
import type { Interval } from './interval';

const ALL: Interval = { lo: null, loClosed: false, hi: null, hiClosed: false };

/** Whether no number lies in the interval; with `whole`, no whole number. */
export function isEmpty(interval: Interval, whole: boolean): boolean {
  const { lo, hi, loClosed, hiClosed } = interval;
  if (lo === null || hi === null) return false;
  if (!whole) return lo.gt(hi) || (lo.eq(hi) && !(loClosed && hiClosed));
  const least = leastWhole(lo, loClosed);
  return hiClosed ? least.gt(hi) : least.gte(hi);
}

/** What two intervals share; null when nothing. */
export function intersection(a: Interval, b: Interval): Interval | null {
  const lo = compareLow(a, b) >= 0 ? a : b;
  const hi = compareHigh(a, b) <= 0 ? a : b;
  const shared = { lo: lo.lo, loClosed: lo.loClosed, hi: hi.hi, hiClosed: hi.hiClosed };
  return isEmpty(shared, false) ? null : shared;
}

/** Everything that lies in none of the intervals, from the lowest up. */
export function complement(intervals: readonly Interval[]): Interval[] {
  let rest: Interval[] = [ALL];
  for (const interval of intervals) rest = rest.flatMap((piece) => subtract(piece, interval));
  return rest;
}

/** The same numbers in as few intervals as possible, from the lowest up; empty ones go. */
export function merge(intervals: readonly Interval[]): Interval[] {
  const sorted = intervals.filter((interval) => !isEmpty(interval, false)).sort(compareLow);
  const merged: Interval[] = [];
  for (const next of sorted) {
    const last = merged.at(-1);
    const apart = last === undefined || (last.hi !== null && next.lo !== null && beyond(last, last.hi, next, next.lo));
    if (apart) merged.push(next);
    else
      merged[merged.length - 1] =
        compareHigh(last, next) >= 0 ? last : { ...last, hi: next.hi, hiClosed: next.hiClosed };
  }
  return merged;
}

/** Whether a number lies between the end of one interval and the beginning of the next. */
function beyond(before: Interval, hi: Big, after: Interval, lo: Big): boolean {
  return lo.gt(hi) || (lo.eq(hi) && !before.hiClosed && !after.loClosed);
}

/** The part of `a` outside `b`. */
export function subtract(a: Interval, b: Interval): Interval[] {
  const pieces: Interval[] = [];
  if (b.lo !== null) pieces.push({ ...ALL, hi: b.lo, hiClosed: !b.loClosed });
  if (b.hi !== null) pieces.push({ ...ALL, lo: b.hi, loClosed: !b.hiClosed });
  return pieces.flatMap((piece) => intersection(a, piece) ?? []);
}

/** A number inside an interval that is not empty; with `whole`, a whole one. */
export function sample(interval: Interval, whole: boolean): Big | null {
  const { lo, hi, loClosed, hiClosed } = interval;
  if (isEmpty(interval, whole)) return null;
  if (lo === null || hi === null) {
    const end = lo ?? hi;
    return end === null ? null : lo === null ? floor(end).minus(1) : floor(end).plus(1);
  }
  if (!whole) return loClosed ? lo : hiClosed ? hi : lo.plus(hi).div(2);
  return leastWhole(lo, loClosed);
}

function leastWhole(lo: Big, closed: boolean): Big {
  const least = ceiling(lo);
  return least.eq(lo) && !closed ? least.plus(1) : least;
}

function floor(number: Big): Big {
  const cut = number.round(0, 0);
  return cut.gt(number) ? cut.minus(1) : cut;
}

function ceiling(number: Big): Big {
  const cut = number.round(0, 0);
  return cut.lt(number) ? cut.plus(1) : cut;
}

function compareLow(a: Interval, b: Interval): number {
  if (a.lo === null || b.lo === null) return a.lo === b.lo ? 0 : a.lo === null ? -1 : 1;
  return a.lo.cmp(b.lo) || Number(b.loClosed) - Number(a.loClosed);
}

function compareHigh(a: Interval, b: Interval): number {
  if (a.hi === null || b.hi === null) return a.hi === b.hi ? 0 : a.hi === null ? 1 : -1;
  return a.hi.cmp(b.hi) || Number(a.hiClosed) - Number(b.hiClosed);
}
