import type Big from 'big.js';
import type { DraftSpan } from './draft';
import type { Direction } from './scale';

/** The natural ends of an axis. */
export interface Limits {
  readonly top: number | null;
  readonly bottom: number | null;
}

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
 * @param limits beyond which no value on the axis lies: 100 and 0 for a rate; null where there is none
 */
export function findDirection(
  tiers: readonly (readonly DraftSpan[])[],
  first: boolean,
  last: boolean,
  limits: Limits,
): Direction | null {
  const only = tiers[0];
  if (only === undefined) return null;
  if (tiers.length === 1) return directionOfOne(reach(only, null), first, last);
  for (const direction of ['higher', 'lower'] as const) {
    const toLimit = owns(only, direction === 'higher' ? 'hi' : 'lo', limits[direction === 'higher' ? 'top' : 'bottom']);
    const thresholds = tiers.map((spans) => reach(spans, direction));
    const points = tiers.map((spans) => reach(spans, null));
    if (runs(thresholds, direction, toLimit) || runs(points, direction, toLimit)) return direction;
  }
  const around = tiers.map((spans) => reach(spans, null));
  const best = around[0];
  if (best === undefined || best.lo === null || best.hi === null) return null;
  return falls(los(around), 'lo') && rises(his(around), 'hi') && strict(around) ? 'target' : null;
}

/**
 * Whether both ends of the tiers run one way, from the best to the worst. A bare number is a threshold or a point, whichever
 * fits: 4次, 3次, 2次, 1次及以下; 5次及以上, 3-4次, 1-2次, 0次.
 */
function runs(reaches: readonly Reach[], direction: Sense, toLimit: boolean): boolean {
  const open = uncapped(reaches, direction, toLimit);
  const one = direction === 'higher' ? falls(los(reaches), 'lo') : rises(his(reaches), 'hi');
  const other = direction === 'higher' ? falls(his(open), 'hi') : rises(los(open), 'lo');
  return one && other && strict(reaches);
}

/** Whether the best tier reaches to the axis's own limit, the limit itself included. */
function owns(spans: readonly DraftSpan[], side: 'lo' | 'hi', limit: number | null): boolean {
  return limit !== null && spans.some((span) => span[side]?.own !== 'excluding' && span[side]?.number.eq(limit));
}

/**
 * Without the tiers whose far end says nothing of the direction, since a worse one is open beyond it (a cumulative form):
 * 90%-100% above 80%及以上 ends at the axis's own limit; 80%-90% between 90%及以上 and 60%及以上 ends where the better tier
 * begins. 95%-105% above 90%及以上 does say something: more than that is the worse tier's by its words.
 */
function uncapped(reaches: readonly Reach[], direction: Sense, toLimit: boolean): readonly Reach[] {
  return reaches.filter((tier, at) => {
    const [end, start] = [far(tier, direction), near(tier, direction)];
    if (end === null || start === null) return true;
    const better = reaches[at - 1];
    const meets = better === undefined ? null : near(better, direction);
    if (better === undefined ? !toLimit : meets === null || isBetter(meets, end, direction)) return true;
    return !reaches.slice(at + 1).some((worse) => {
      const from = near(worse, direction);
      return far(worse, direction) === null && from !== null && isBetter(start, from, direction);
    });
  });
}

type Sense = 'higher' | 'lower';

/** A tier's better end. */
function far({ lo, hi }: Reach, direction: Sense): Big | null {
  return direction === 'higher' ? hi : lo;
}

/** A tier's worse end: the threshold. */
function near({ lo, hi }: Reach, direction: Sense): Big | null {
  return direction === 'higher' ? lo : hi;
}

function isBetter(a: Big, b: Big, direction: Sense): boolean {
  return direction === 'higher' ? a.gt(b) : a.lt(b);
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
