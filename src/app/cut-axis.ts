import type Big from 'big.js';
import type { Interval } from '../standard/interval';
import { sample } from '../standard/interval-algebra';
import { placeValue } from '../standard/place-value';
import type { Scale } from '../standard/scale';

/** To whom a stretch of the axis belongs, as it would be graded. */
export type Owner =
  | { readonly kind: 'tier'; readonly tier: number }
  /** In no tier, between two: graded as the nearest worse one. */
  | { readonly kind: 'gap'; readonly tier: number }
  /** Past the best or the worst tier: graded as that one. */
  | { readonly kind: 'beyond'; readonly tier: number }
  /** A tier that is blank or not understood might own it. */
  | { readonly kind: 'unknown' }
  /** No value can occur here, such as between 1次 and 2次. */
  | { readonly kind: 'empty' };

/** A stretch of the axis with one owner. */
export interface Piece {
  readonly interval: Interval;
  readonly owner: Owner;
}

/**
 * Cuts the axis of a scale into stretches with one owner each, from the smallest numbers to the largest. They cover the
 * whole axis and never overlap. A scale that cannot grade numbers (words, no direction, nothing understood) has none.
 */
export function cutAxis(scale: Scale): readonly Piece[] {
  if (scale.axis === null || scale.axis.kind === 'label' || scale.direction === null) return [];
  const ends = distinctEnds(scale);
  const stretches = [null, ...ends].flatMap((lo, index): Interval[] => {
    const open = { lo, loClosed: false, hi: ends[index] ?? null, hiClosed: false };
    return lo === null ? [open] : [{ lo, loClosed: true, hi: lo, hiClosed: true }, open];
  });
  return stretches
    .map((interval) => ({ interval, owner: ownerOf(scale, interval) }))
    .reduce<readonly Piece[]>(join, []);
}

/** The finite ends of all tiers, ascending, each once. */
function distinctEnds(scale: Scale): readonly Big[] {
  return scale.tiers
    .flatMap(({ intervals }) => intervals.flatMap(({ lo, hi }) => [lo, hi]))
    .filter((end) => end !== null)
    .sort((a, b) => a.cmp(b))
    .filter((end, index, all) => all[index - 1]?.eq(end) !== true);
}

/** All values between two neighbouring ends are graded alike, so any one of them tells. */
function ownerOf(scale: Scale, interval: Interval): Owner {
  const inside = sample(interval, scale.whole);
  const placement = inside === null ? null : placeValue(scale, inside);
  if (placement === null) return { kind: 'empty' };
  if (!('tier' in placement)) return { kind: 'unknown' };
  switch (placement.relation) {
    case 'in-tier':
      return { kind: 'tier', tier: placement.tier };
    case 'between-tiers':
      return { kind: 'gap', tier: placement.tier };
    default:
      return { kind: 'beyond', tier: placement.tier };
  }
}

/** Adds a stretch to those before it, joined to the last one where both have the same owner. */
function join(pieces: readonly Piece[], next: Piece): readonly Piece[] {
  const last = pieces.at(-1);
  if (last === undefined || !sameOwner(last.owner, next.owner)) return [...pieces, next];
  const interval = { ...last.interval, hi: next.interval.hi, hiClosed: next.interval.hiClosed };
  return [...pieces.slice(0, -1), { interval, owner: last.owner }];
}

function sameOwner(a: Owner, b: Owner): boolean {
  return a.kind === b.kind && (!('tier' in a) || !('tier' in b) || a.tier === b.tier);
}
