import type Big from 'big.js';
import { isEndless } from './find-claim';
import { holds } from './interval';
import { normalise } from './normalise';
import type { Scale, Tier } from './scale';

/** Where a value falls on a scale; tiers are indexes, 0 the best. */
export type Placement =
  | {
      readonly tier: number;
      readonly relation: 'in-tier' | 'better-than-best' | 'worse-than-worst' | 'between-tiers';
      /** How far it is to the next better tier, on the scale's axis; null for the best tier, and where that tier is not understood. */
      readonly toBetter: Way | null;
    }
  /** A tier that might own the value is blank, not understood or ambiguous. */
  | { readonly undecidedBy: number }
  /** Two tiers own the value, and the better one has no end on the worse side: 1起及以上 above 3起及以上. */
  | { readonly claimedBy: { readonly better: number; readonly worse: number } };

/** What separates a value from the next better tier, on the scale's axis. */
export interface Way {
  readonly tier: number;
  readonly distance: Big;
  /** Whether whoever goes so far has arrived: the tier owns its end (20个及以上), or leaves it out (>20个). */
  readonly closed: boolean;
}

/** The ends of a tier's stretch; null is infinite. */
interface Hull {
  readonly lo: Big | null;
  readonly loClosed: boolean;
  readonly hi: Big | null;
  readonly hiClosed: boolean;
}

/**
 * Places a number, given in the axis's measure. Tiers are tried from best to worst and the first that holds wins; between
 * two tiers it is the worse one; beyond the best, the best; worse than every tier, the worst (DOMAIN.md "The scale").
 * Where a tier goes on without end towards the worse and a worse tier owns the value too, the first that holds is not what
 * was meant, and neither is given.
 * null when the scale has no direction.
 */
export function placeValue(scale: Scale, value: Big): Placement | null {
  if (scale.direction === null || scale.axis === null || scale.axis.kind === 'label') return null;
  const understood = scale.tiers.flatMap((tier, index) => (tier.status === 'understood' ? [index] : []));
  const reached = understood.find((index) => reaches(scale, index, value));
  const tier = reached ?? scale.tiers.length - 1;
  const open = scale.tiers.findIndex((candidate, index) => index <= tier && candidate.status !== 'understood');
  if (open >= 0) return { undecidedBy: open };
  const holding = scale.tiers[tier]?.intervals.find((interval) => holds(interval, value));
  const inside = holding !== undefined;
  if (holding && isEndless(holding, scale.direction)) {
    const worse = scale.tiers.findIndex(
      ({ intervals }, index) => index > tier && intervals.some((interval) => holds(interval, value)),
    );
    if (worse >= 0) return { claimedBy: { better: tier, worse } };
  }
  const relation = inside
    ? 'in-tier'
    : reached === undefined
      ? 'worse-than-worst'
      : tier === 0
        ? 'better-than-best'
        : 'between-tiers';
  return { tier, relation, toBetter: tier === 0 ? null : toBetter(scale.tiers[tier - 1], tier - 1, value) };
}

/** Places a word on a label scale: the tier that names it, compared in one spelling. null when no tier does. */
export function placeLabel(scale: Scale, label: string): Placement | null {
  const wanted = normalise(label).text;
  const tier = scale.tiers.findIndex((candidate) => candidate.labels?.includes(wanted) === true);
  return tier < 0 ? null : { tier, relation: 'in-tier', toBetter: null };
}

/** Whether the value is at least as good as the tier's nearer end; on a target scale, whether it lies within its outermost ends. */
function reaches(scale: Scale, index: number, value: Big): boolean {
  const hull = hullOf(scale.tiers[index]);
  if (hull === null) return false;
  const above = hull.lo === null || value.gt(hull.lo) || (hull.loClosed && value.eq(hull.lo));
  const below = hull.hi === null || value.lt(hull.hi) || (hull.hiClosed && value.eq(hull.hi));
  if (scale.direction === 'higher') return above;
  return scale.direction === 'lower' ? below : above && below;
}

function hullOf(tier: Tier | undefined): Hull | null {
  let hull: Hull | null = null;
  for (const next of tier?.intervals ?? []) {
    if (hull === null) {
      hull = next;
      continue;
    }
    const lower: boolean = hull.lo !== null && (next.lo === null || next.lo.lt(hull.lo));
    const higher: boolean = hull.hi !== null && (next.hi === null || next.hi.gt(hull.hi));
    hull = {
      lo: lower ? next.lo : hull.lo,
      loClosed: lower ? next.loClosed : hull.loClosed,
      hi: higher ? next.hi : hull.hi,
      hiClosed: higher ? next.hiClosed : hull.hiClosed,
    };
  }
  return hull;
}

/** The way to the nearest end of a better tier; null where its criterion gives none. */
function toBetter(better: Tier | undefined, tier: number, value: Big): Way | null {
  const ends =
    better?.intervals.flatMap(({ lo, loClosed, hi, hiClosed }) => [
      { end: lo, closed: loClosed },
      { end: hi, closed: hiClosed },
    ]) ?? [];
  let nearest: Way | null = null;
  for (const { end, closed } of ends) {
    const distance = end?.minus(value).abs();
    if (distance && (nearest === null || distance.lt(nearest.distance))) nearest = { tier, distance, closed };
  }
  return nearest;
}
