import type Big from 'big.js';
import type { DraftSpan } from './draft';
import type { Direction } from './scale';

/** From where to where a tier reaches at all; null is infinite. */
interface Reach {
  readonly lo: Big | null;
  readonly hi: Big | null;
}

/**
 * Which way is better, from the order of the thresholds, best tier first: both ends fall along the tiers (higher), both
 * rise (lower), or each tier lies around the better one (target). null where the order shows none of these.
 * @param tiers the spans of each understood tier, best first
 * @param first whether the first of them is the scale's best tier
 * @param last whether the last of them is the scale's worst tier
 */
export function findDirection(
  tiers: readonly (readonly DraftSpan[])[],
  first: boolean,
  last: boolean,
): Direction | null {
  const only = tiers[0];
  if (only === undefined) return null;
  if (tiers.length === 1) return directionOfOne(reach(only, null), first, last);
  const higher = tiers.map((spans) => reach(spans, 'higher'));
  if (falls(los(higher), 'lo') && falls(his(uncapped(higher, 'higher')), 'hi') && strict(higher)) return 'higher';
  const lower = tiers.map((spans) => reach(spans, 'lower'));
  if (rises(his(lower), 'hi') && rises(los(uncapped(lower, 'lower')), 'lo') && strict(lower)) return 'lower';
  const around = tiers.map((spans) => reach(spans, null));
  const best = around[0];
  if (best === undefined || best.lo === null || best.hi === null) return null;
  return falls(los(around), 'lo') && rises(his(around), 'hi') && strict(around) ? 'target' : null;
}

/** 90%-100% above 80%及以上: the best tier's far end says how far one can get, not that more is worse. */
function uncapped(reaches: readonly Reach[], direction: 'higher' | 'lower'): readonly Reach[] {
  const [best, next] = reaches;
  if (best === undefined || next === undefined) return reaches;
  const capped =
    direction === 'higher'
      ? next.hi === null && next.lo !== null && best.lo?.gt(next.lo)
      : next.lo === null && next.hi !== null && best.hi?.lt(next.hi);
  return capped ? reaches.slice(1) : reaches;
}

function los(reaches: readonly Reach[]): (Big | null)[] {
  return reaches.map((r) => r.lo);
}

function his(reaches: readonly Reach[]): (Big | null)[] {
  return reaches.map((r) => r.hi);
}

/** One understood tier shows the direction when it is the best or the worst and open to one side. */
function directionOfOne(only: Reach, first: boolean, last: boolean): Direction | null {
  if (first === last || (only.lo === null) === (only.hi === null)) return null;
  return (only.hi === null) === first ? 'higher' : 'lower';
}

function reach(spans: readonly DraftSpan[], direction: 'higher' | 'lower' | null): Reach {
  let lo: Big | null | undefined;
  let hi: Big | null | undefined;
  for (const span of spans) {
    const exact = span.form === 'exact' ? direction : null;
    const from = exact === 'lower' ? null : (span.lo?.number ?? null);
    const to = exact === 'higher' ? null : (span.hi?.number ?? null);
    lo = lo === undefined ? from : lo === null || from === null ? null : from.lt(lo) ? from : lo;
    hi = hi === undefined ? to : hi === null || to === null ? null : to.gt(hi) ? to : hi;
  }
  return { lo: lo ?? null, hi: hi ?? null };
}

function strict(reaches: readonly Reach[]): boolean {
  return reaches.some((r, i) => {
    const next = reaches[i + 1];
    return next !== undefined && (differ(r.lo, next.lo) || differ(r.hi, next.hi));
  });
}

function differ(a: Big | null, b: Big | null): boolean {
  return a === null || b === null ? a !== b : !a.eq(b);
}

function falls(ends: readonly (Big | null)[], side: 'lo' | 'hi'): boolean {
  return ends.every((end, i) => i === 0 || compare(ends[i - 1] ?? null, end, side) >= 0);
}

function rises(ends: readonly (Big | null)[], side: 'lo' | 'hi'): boolean {
  return ends.every((end, i) => i === 0 || compare(ends[i - 1] ?? null, end, side) <= 0);
}

/** A missing lower end is below everything, a missing upper end above. */
function compare(a: Big | null, b: Big | null, side: 'lo' | 'hi'): number {
  if (a === null || b === null) return a === b ? 0 : (a === null) === (side === 'lo') ? -1 : 1;
  return a.cmp(b);
}
