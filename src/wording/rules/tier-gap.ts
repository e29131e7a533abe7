import type Big from 'big.js';
import type { Interval } from '../../standard/interval';
import type { Axis, Direction, Scale } from '../../standard/scale';
import { rewriteTier } from '../rewrite-tier';
import type { Remark, Rule } from '../rule';
import type { IndicatorRow, Subject } from '../subject';
import { writeAmount } from '../write-amount';

export type Gap = Scale['gaps'][number];

/** 档位之间有空缺: values between two tiers that no tier owns. The gap above the last tier is tier-not-complementary's. */
export const tierGap: Rule = {
  id: 'tier-gap',
  severity: 'error',
  source: null,
  *check(subject) {
    for (const row of subject.rows)
      for (const gap of gapsOf(row.scale))
        if (gap.worse < row.scale.tiers.length - 1 && !row.isReversed) yield* remarkOnGap(subject, row, gap);
  },
};

/** The scale's gaps, but for those between whole points: 80-89分 below 90-100分 is how the ministry itself writes (财预〔2020〕10号). */
export function gapsOf({ axis, gaps }: Scale): readonly Gap[] {
  const isPoints = axis?.kind === 'count' && axis.unit === '分';
  return isPoints ? gaps.filter(({ interval }) => !isStep(interval)) : gaps;
}

function isStep({ lo, hi }: Interval): boolean {
  return lo !== null && hi !== null && lo.round().eq(lo) && hi.minus(lo).eq(1);
}

function* remarkOnGap(subject: Subject, row: IndicatorRow, gap: Gap): Iterable<Remark> {
  const cell = row.tiers[gap.worse];
  if (!cell || row.scale.axis === null) return;
  const params = { ...gapParams(gap, row.scale.axis), tier: row.scale.tiers[gap.worse]?.label ?? '' };
  const id = params.from === params.to ? 'tier-gap-point' : 'tier-gap';
  yield { cell, of: row.indicator.name, message: { id, params }, fix: closeGap(subject, row, gap) };
}

/** Both ends of a gap in words. On an axis of whole numbers: the first and the last value without a tier. */
export function gapParams({ interval }: Gap, axis: Axis): { readonly from: string; readonly to: string } {
  const write = (number: Big | null) => (number === null ? '' : writeAmount(number, axis));
  return { from: write(interval.lo), to: write(interval.hi) };
}

/**
 * The worse tier's text, reaching up to the better one. A single value below a cumulative tier becomes cumulative too, and 与上年持平
 * always does (不高于上年): nobody writes 下降0%及以上且低于3%. Any other stretch is only lengthened.
 */
function closeGap(subject: Subject, row: IndicatorRow, { interval, worse }: Gap): ReturnType<typeof rewriteTier> {
  const { direction, tiers } = row.scale;
  const own = tiers[worse]?.intervals;
  const [only] = own ?? [];
  if (!only || own?.length !== 1 || direction === null || direction === 'target') return null;
  const better = tiers[worse - 1]?.intervals[0];
  const isPoint = only.lo !== null && only.hi !== null && only.lo.eq(only.hi);
  const isCumulative = better !== undefined && (direction === 'higher' ? better.hi : better.lo) === null;
  const isUnchanged = isPoint && only.lo.eq(0) && row.scale.axis?.kind.endsWith('-change');
  const endless = isPoint && (isCumulative || isUnchanged);
  return rewriteTier(subject, row, worse, lengthen(only, interval, direction, endless === true));
}

function lengthen(own: Interval, gap: Interval, direction: Direction, endless: boolean): Interval {
  if (direction === 'higher') return { ...own, hi: endless ? null : gap.hi, hiClosed: !endless && gap.hiClosed };
  return { ...own, lo: endless ? null : gap.lo, loClosed: !endless && gap.loClosed };
}
