import type { Interval } from '../../standard/interval';
import { rewriteTier, swapNumber } from '../rewrite-tier';
import type { Remark, Rule } from '../rule';
import type { IndicatorRow, Subject } from '../subject';
import { writeAmount } from '../write-amount';
import { gapParams, gapsOf } from './tier-gap';
import { overlapOf } from './tier-overlap';

/** 末两档不衔接: the last two tiers leave values to neither (60%及以上 / 50%以下) or to both (60%及以上 / 70%以下). */
export const tierNotComplementary: Rule = {
  id: 'tier-not-complementary',
  severity: 'error',
  source: null,
  *check(subject) {
    for (const row of subject.rows) {
      if (row.isReversed) continue;
      const remark = remarkOnGap(subject, row) ?? remarkOnOverlap(subject, row);
      if (remark) yield remark;
    }
  },
};

function remarkOnGap(subject: Subject, row: IndicatorRow): Remark | null {
  const { scale, tiers, indicator } = row;
  const last = tiers.length - 1;
  const cell = tiers[last];
  const gap = gapsOf(scale).find(({ worse }) => worse === last);
  if (!gap || !cell || scale.axis === null) return null;
  const params = { ...labels(row), ...gapParams(gap, scale.axis) };
  const fix = join(subject, row, { lo: gap.interval.lo, hi: gap.interval.hi });
  return { cell, of: indicator.name, message: { id: 'tier-not-complementary-gap', params }, fix };
}

function remarkOnOverlap(subject: Subject, row: IndicatorRow): Remark | null {
  const { scale, tiers, indicator } = row;
  const last = tiers.length - 1;
  const cell = tiers[last];
  const overlap = overlapOf(scale.tiers[last - 1]?.intervals ?? [], scale.tiers[last]?.intervals ?? [], scale.whole);
  if (!overlap || !cell || scale.axis === null) return null;
  const { shared } = overlap;
  const params = {
    ...labels(row),
    from: shared.lo === null ? '' : writeAmount(shared.lo, scale.axis),
    to: shared.hi === null ? '' : writeAmount(shared.hi, scale.axis),
  };
  const fix = join(subject, row, shared);
  return { cell, of: indicator.name, message: { id: 'tier-not-complementary', params }, fix };
}

function labels({ scale }: IndicatorRow): { readonly tier: string; readonly better: string } {
  return { tier: scale.tiers.at(-1)?.label ?? '', better: scale.tiers.at(-2)?.label ?? '' };
}

/** The last tier, made to begin where the one before it ends; its own wording is kept where only its number must change. */
function join(
  subject: Subject,
  row: IndicatorRow,
  between: Pick<Interval, 'lo' | 'hi'>,
): ReturnType<typeof rewriteTier> {
  const last = row.scale.tiers.length - 1;
  const above = row.scale.tiers[last - 1]?.intervals[0];
  const own = row.scale.tiers[last]?.intervals;
  const [only] = own ?? [];
  if (!above || !only || own?.length !== 1) return null;
  const higher = row.scale.direction === 'higher';
  const end = higher ? above.lo : above.hi;
  if (end === null || row.scale.direction === 'target') return null;
  const wanted: Interval = higher
    ? { ...only, hi: end, hiClosed: !above.loClosed }
    : { ...only, lo: end, loClosed: !above.hiClosed };
  const wrong = [between.lo, between.hi].find((number) => number !== null && !number.eq(end));
  const text = row.tiers[last]?.text ?? '';
  const swapped = wrong && !end.eq(0) ? swapNumber(text, wrong.abs().toFixed(), end.abs().toFixed()) : null;
  return rewriteTier(subject, row, last, wanted, swapped === null ? [] : [swapped]);
}
