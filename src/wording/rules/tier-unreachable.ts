import { findClaim } from '../../standard/find-claim';
import type { Interval } from '../../standard/interval';
import { isEmpty, subtract } from '../../standard/interval-algebra';
import type { Direction, Scale, Tier } from '../../standard/scale';
import type { Rule } from '../rule';

/** 空档: a tier in which no value can fall, because better tiers take all of it; two tiers alike are the plainest case. */
export const tierUnreachable: Rule = {
  id: 'tier-unreachable',
  severity: 'warning',
  source: null,
  *check({ rows }) {
    for (const { scale, tiers, indicator, isReversed } of rows) {
      if (isAllOrNothing(scale) || isReversed) continue;
      for (let worse = 1; worse < tiers.length; worse++) {
        const cell = tiers[worse];
        const tier = scale.tiers[worse];
        if (!cell || !tier || tier.status !== 'understood') continue;
        const of = indicator.name;
        const twin = scale.tiers.slice(0, worse).find((better) => isAlike(better, tier));
        if (twin) {
          const params = { tier: tier.label, better: twin.label };
          yield { cell, of, message: { id: 'tier-unreachable-alike', params } };
        } else if (findClaim(scale, worse) === null && isTaken(scale, worse)) {
          yield {
            cell,
            of,
            message: { id: 'tier-unreachable', params: { tier: tier.label, criterion: cell.text.trim() } },
          };
        }
      }
    }
  },
};

/** 0起, or 是, in every tier but the last: whoever writes so means that any other case is the worst. */
function isAllOrNothing({ tiers, direction }: Scale): boolean {
  const [best, ...others] = tiers.slice(0, -1);
  if (!best || others.length === 0 || !others.every((tier) => isAlike(best, tier))) return false;
  const [only, ...more] = best.intervals;
  const isPoint =
    only !== undefined && more.length === 0 && only.lo !== null && only.hi !== null && only.lo.eq(only.hi);
  const isNone = direction === 'lower' && only?.hi?.eq(0) === true;
  const last = tiers.at(-1);
  return (isPoint || isNone || best.labels !== null) && last?.status === 'understood' && !isAlike(best, last);
}

function isAlike(a: Tier, b: Tier): boolean {
  if (a.status !== 'understood') return false;
  if (a.labels && b.labels) return b.labels.every((label) => a.labels?.includes(label));
  return a.intervals.length > 0 && a.text.trim() === b.text.trim();
}

/** Whether better tiers own all that the tier owns. */
function isTaken(scale: Scale, worse: number): boolean {
  const { direction } = scale;
  const own = scale.tiers[worse]?.intervals ?? [];
  if (direction === null || own.length === 0) return false;
  const better = scale.tiers.slice(0, worse).flatMap(({ intervals }) => intervals);
  if (own.some((interval) => better.every((other) => reachesBelow(interval, other, direction)))) return false;
  let left = own;
  for (const interval of better) left = left.flatMap((piece) => subtract(piece, interval));
  return left.every((piece) => isEmpty(piece, scale.whole));
}

/** Whether a stretch has worse values than all of another: then the other cannot take all of it. Most tiers are settled by this alone. */
function reachesBelow(own: Interval, other: Interval, direction: Direction): boolean {
  if (direction === 'higher') return other.lo !== null && (own.lo === null || own.lo.lt(other.lo));
  return direction === 'lower' && other.hi !== null && (own.hi === null || own.hi.gt(other.hi));
}
