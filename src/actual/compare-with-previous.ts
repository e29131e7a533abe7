import type Big from 'big.js';
import type { Axis } from '../standard/scale';
import { convert } from '../standard/units';
import type { Actual } from './actual';
import type { Amount } from './amount';
import { accept, ask, refuse } from './answer';
import { divideClosely } from './exact-number';
import { countOn } from './place-count';

/** Beyond a hundredfold, one of the two years is likely in another unit (元 beside 万元). */
const FAR = 100;

/**
 * The change from last year's number (上年实际数) to this year's, on an axis of change: percent-change = (actual - previous) / previous,
 * point- and count-change = actual - previous. Two units of one kind are converted; a unit in only one of the two is refused.
 */
export function compareWithPrevious(
  axis: Extract<Axis, { kind: 'percent-change' | 'point-change' | 'count-change' }>,
  now: Amount,
  before: Amount,
  seen: string,
  seenBefore: string,
): Actual {
  const base = convertLike(before, now);
  if (base === null) return refuse('unreadable-previous-unit', seen);
  const how = { id: 'read-from-previous', previous: seenBefore } as const;
  if (axis.kind === 'percent-change') {
    if (base.lte(0)) return refuse('unreadable-previous', seenBefore);
    const change = divideClosely(now.number.minus(base).times(100), base);
    if (now.number.lt(0)) return ask({ id: 'confirm-negative', seen }, change);
    const far = now.number.gte(base.times(FAR)) || now.number.times(FAR).lte(base);
    return far && now.number.gt(0) ? ask({ id: 'confirm-magnitude', seen }, change) : accept(change, how);
  }
  const difference = now.number.minus(base);
  if (axis.kind === 'count-change') {
    const inUnit = countOn(difference, now.unit, axis.unit);
    return inUnit === null ? refuse('unreadable-other-axis', seen) : accept(inUnit, how);
  }
  if (now.unit === null) return askShares(now.number, base, seen);
  const points = convert(difference, now.unit, '%');
  return points === null ? refuse('unreadable-other-axis', seen) : accept(points, how);
}

/** Two rates without a percent sign: 0.85 after 0.8 is 5 points, 85 after 80 as well. */
function askShares(now: Big, before: Big, seen: string): Actual {
  const points = now.minus(before);
  const shares = now.abs().lte(1) && before.abs().lte(1);
  return shares
    ? ask({ id: 'confirm-plain-decimal', seen }, points.times(100), points)
    : ask({ id: 'confirm-missing-percent', seen }, points);
}

function convertLike(before: Amount, now: Amount): Big | null {
  if (before.unit === now.unit) return before.number;
  return before.unit === null || now.unit === null ? null : convert(before.number, before.unit, now.unit);
}
