import Big from 'big.js';
import { normalise } from '../standard/normalise';
import { rateOfChange } from '../standard/rate-of-change';
import type { Scale } from '../standard/scale';

/** What the thresholds of a scale say about the numbers to expect. */
export interface Span {
  /** The threshold furthest from 0, without its sign; 0 where there is none but 0. */
  readonly largest: Big;
  /** The threshold nearest to 0 but not 0, without its sign; null where there is none. */
  readonly smallest: Big | null;
  /** A tier speaks of nothing but numbers below 0 (下降, 亏损). */
  readonly negative: boolean;
  /** A tier names a number below 0 (±5%, 下降), and the minus of a value is no riddle: -6% under 能耗下降率 may be a fall or a rise. */
  readonly belowZero: boolean;
  /** A tier speaks of nothing but numbers above 0. */
  readonly positive: boolean;
}

const ZERO = new Big(0);
const known = new WeakMap<Scale, Span>();

/** Looks at the thresholds of a scale's understood tiers, in the axis's own measure. */
export function spanOf(scale: Scale): Span {
  const seen = known.get(scale);
  if (seen) return seen;
  const intervals = scale.tiers.flatMap((tier) => tier.intervals);
  const ends = intervals.flatMap(({ lo, hi }) => [lo, hi]).flatMap((end) => (end === null ? [] : [end.abs()]));
  const nonzero = ends.filter((end) => end.gt(0));
  const negative = intervals.some(({ lo, hi }) => hi?.lte(0) === true && lo?.eq(0) !== true);
  const falls = rateOfChange(normalise(scale.indicator).text) === 'decrease';
  const span: Span = {
    largest: ends.reduce((most, end) => (end.gt(most) ? end : most), ZERO),
    smallest: nonzero.reduce<Big | null>((least, end) => (least === null || end.lt(least) ? end : least), null),
    negative,
    belowZero: !falls && (negative || intervals.some(({ lo }) => lo?.lt(0))),
    positive: intervals.some(({ lo, hi }) => lo?.gte(0) === true && hi?.eq(0) !== true),
  };
  known.set(scale, span);
  return span;
}
