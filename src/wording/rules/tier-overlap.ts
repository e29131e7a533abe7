import { findClaim } from '../../standard/find-claim';
import type { Interval } from '../../standard/interval';
import { intersection, isEmpty, subtract } from '../../standard/interval-algebra';
import { rewriteTier } from '../rewrite-tier';
import type { Remark, Rule } from '../rule';
import type { IndicatorRow } from '../subject';
import { writeAmount } from '../write-amount';

/**
 * 档位重叠: two tiers that each own values of the other and values of their own (90%-100% beside 85%-95%).
 * The cumulative form is sound: 90%及以上 lies whole within 80%及以上. Cumulative towards the worse it is not: 5起及以上 lies
 * whole within 1起及以上, which is the better one. Other overlaps of the last tier are tier-not-complementary's.
 */
export const tierOverlap: Rule = {
  id: 'tier-overlap',
  severity: 'error',
  source: null,
  *check(subject) {
    for (const row of subject.rows) {
      const { scale, tiers, indicator } = row;
      if (!row.isReversed) yield* remarkOnClaims(row);
      for (let worse = 1; worse < tiers.length - 1; worse++) {
        const better = nearestOverlapping(row, worse);
        const cell = tiers[worse];
        if (better === null || !cell || scale.axis === null) continue;
        const { shared, at, rest } = better;
        const params = {
          tier: scale.tiers[worse]?.label ?? '',
          better: scale.tiers[at]?.label ?? '',
          from: shared.lo === null ? '' : writeAmount(shared.lo, scale.axis),
          to: shared.hi === null ? '' : writeAmount(shared.hi, scale.axis),
        };
        const fix = rewriteTier(subject, row, worse, rest);
        yield { cell, of: indicator.name, message: { id: 'tier-overlap', params }, fix };
      }
    }
  },
};

/** Tiers whose values a better one claims as well, since it has no end. */
function* remarkOnClaims({ scale, tiers, indicator }: IndicatorRow): Iterable<Remark> {
  for (const [worse, cell] of tiers.entries()) {
    const at = findClaim(scale, worse);
    const better = at === null ? undefined : scale.tiers[at];
    if (!better || better.text.trim() === cell.text.trim()) continue;
    const params = { tier: scale.tiers[worse]?.label ?? '', better: better.label, criterion: better.text.trim() };
    yield { cell, of: indicator.name, message: { id: 'tier-overlap-endless', params } };
  }
}

interface Overlap {
  readonly at: number;
  readonly shared: Interval;
  /** What the worse tier keeps. */
  readonly rest: Interval;
}

function nearestOverlapping({ scale }: IndicatorRow, worse: number): Overlap | null {
  for (let at = worse - 1; at >= 0; at--) {
    const overlap = overlapOf(scale.tiers[at]?.intervals ?? [], scale.tiers[worse]?.intervals ?? [], scale.whole);
    if (overlap) return { at, ...overlap };
  }
  return null;
}

/** What two tiers share, where it is more than a point and neither lies whole within the other; null elsewhere. */
export function overlapOf(
  better: readonly Interval[],
  worse: readonly Interval[],
  whole: boolean,
): { readonly shared: Interval; readonly rest: Interval } | null {
  const [a, ...moreOfA] = better;
  const [b, ...moreOfB] = worse;
  if (!a || !b || moreOfA.length > 0 || moreOfB.length > 0) return null;
  // Both without an end on the same side: the cumulative form
  if ((a.hi === null && b.hi === null) || (a.lo === null && b.lo === null)) return null;
  const shared = intersection(a, b);
  if (shared === null || (shared.lo !== null && shared.hi !== null && shared.lo.eq(shared.hi))) return null;
  const onlyA = subtract(a, b).filter((piece) => !isEmpty(piece, whole));
  const [rest, ...others] = subtract(b, a).filter((piece) => !isEmpty(piece, whole));
  if (onlyA.length === 0 || rest === undefined || others.length > 0) return null;
  return { shared, rest };
}
