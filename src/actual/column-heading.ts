import type { Axis, Scale } from '../standard/scale';
import { unitNamed } from '../standard/units';
import type { Actual } from './actual';
import type { Amount } from './amount';
import { ask, refuse } from './answer';
import { countOn } from './place-count';
import { plainRange } from './place-percent';
import { spanOf } from './span';

/** What the heading of the actual's column says of the numbers below it. */
export interface ColumnHeading {
  /** 完成数 counts things, 完成率 is a share; null for 实际完成值, which may be either. */
  readonly measures: 'count' | 'share' | null;
  /** In brackets: 实际完成值（万元） → 万元. */
  readonly unit: string | null;
  /** Another column holds what was planned or done, so that a share may be a share of that. */
  readonly besidePlan: boolean;
}

type Measured = Scale & { readonly axis: Axis };

/** An indicator, or a criterion, that is itself about how much of a plan was done: 培训完成率, 预算执行进度. */
const COMPLETION = /(?:完成|执行|达成|进度)(?:率|比[例率重]?|占比|进度)?(?:[(（][^()（）]*[)）])?$|完成率/u;

/**
 * Places a number as its column's heading has it: in the heading's unit where it names none itself; never a share on an axis
 * of counts, nor, unasked, a count on one of percent or a share of the plan for another rate. `place` is where it goes otherwise.
 */
export function placeUnder(
  heading: ColumnHeading | null,
  amount: Amount,
  scale: Measured,
  seen: string,
  place: (amount: Amount, scale: Measured) => Actual,
): Actual {
  if (heading === null) return place(amount, scale);
  const { measures, unit } = heading;
  const { axis } = scale;
  if (measures === 'share') return placeShare(heading, amount, scale, seen, place);
  if (amount.unit !== null) return place(amount, scale);
  if (axis.kind === 'percent') {
    if (unit !== null && isPercent(unit)) return place(amount, { ...scale, unit });
    // 0 is the same in every unit, but not of everything that could be counted.
    const counts = (measures === 'count' || unit !== null) && plainRange(spanOf(scale), scale.unit) === null;
    return counts && amount.number.eq(0)
      ? ask({ id: 'confirm-missing-percent', seen }, amount.number)
      : place(amount, scale);
  }
  if (axis.kind !== 'count' || unit === null || axis.unit === null || unit === axis.unit) return place(amount, scale);
  if (isPercent(unit)) return refuse('unreadable-other-axis', seen);
  const placeable = countOn(amount.number, unit, axis.unit) !== null;
  return placeable ? place({ ...amount, unit }, scale) : ask({ id: 'confirm-other-unit', seen }, amount.number);
}

/** Whether a number below the heading can be read otherwise than its cell alone would be. */
export function headingDecides(heading: ColumnHeading | null, { axis }: Scale): boolean {
  if (heading === null || axis === null) return false;
  if (heading.measures === 'share') return heading.besidePlan || axis.kind !== 'percent';
  if (axis.kind === 'count') return heading.unit !== null && heading.unit !== axis.unit;
  return axis.kind === 'percent' && (heading.unit !== null || heading.measures === 'count');
}

function placeShare(
  { unit, besidePlan }: ColumnHeading,
  amount: Amount,
  scale: Measured,
  seen: string,
  place: (amount: Amount, scale: Measured) => Actual,
): Actual {
  const isShare = (amount.unit === null || isPercent(amount.unit)) && amount.said === 'nothing';
  if (scale.axis.kind !== 'percent') return isShare ? refuse('unreadable-other-axis', seen) : place(amount, scale);
  const placed = place(amount, unit !== null && isPercent(unit) ? { ...scale, unit } : scale);
  const same = !besidePlan || COMPLETION.test(scale.indicator) || scale.tiers.some(({ text }) => COMPLETION.test(text));
  if (same || placed.status !== 'accepted' || placed.value.kind !== 'number') return placed;
  return ask({ id: 'confirm-share-of-plan', seen }, placed.value.number);
}

function isPercent(unit: string): boolean {
  return unitNamed(unit)?.family === '%';
}
