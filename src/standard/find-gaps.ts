import { complement, isEmpty, sample } from './interval-algebra';
import { placeValue } from './place-value';
import type { Scale } from './scale';

/**
 * The values between two tiers that no tier owns, with the worse of the two. Values that a blank or not understood tier
 * might own are not told: that tier is the fault, not the gap. On an axis of whole numbers there is no gap from 1 to 2.
 */
export function findGaps(scale: Scale): Scale['gaps'] {
  if (scale.direction === null) return [];
  const taken = scale.tiers.flatMap((tier) => tier.intervals);
  return complement(taken).flatMap((interval) => {
    if (interval.lo === null || interval.hi === null || isEmpty(interval, scale.whole)) return [];
    const inside = sample(interval, scale.whole);
    const placed = inside === null ? null : placeValue(scale, inside);
    if (placed === null || !('tier' in placed) || placed.relation !== 'between-tiers') return [];
    return [{ interval, worse: placed.tier }];
  });
}
