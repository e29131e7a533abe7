import type Big from 'big.js';
import type { DraftEnd, DraftSpan } from './draft';
import type { Interval } from './interval';
import { complement, isEmpty, merge } from './interval-algebra';
import type { Axis, Direction, ScaleNote } from './scale';

/** An understood tier on the scale's axis, with its place among all tiers (0 the best). */
export interface DraftTier {
  readonly tier: number;
  readonly spans: readonly DraftSpan[];
}

export interface SettledTier {
  readonly tier: number;
  readonly intervals: readonly Interval[];
}

/**
 * Gives every end its owner by looking at the neighbours, and makes thresholds of bare numbers.
 * A bare 以上/以下 includes its number (Civil Code art. 1259) unless another tier owns that very number; where two tiers
 * name it and neither word says whose it is, it belongs to the better one. What nothing settles is noted.
 */
export function settleBounds(
  tiers: readonly DraftTier[],
  axis: Axis,
  direction: Direction | null,
  whole: boolean,
): { readonly tiers: readonly SettledTier[]; readonly notes: readonly ScaleNote[] } {
  const drafts = settleBareNumbers(tiers, axis, direction, whole);
  const notes: ScaleNote[] = [...drafts.notes];
  const settled = drafts.tiers.map(({ tier, spans }) => {
    let unsettled = false;
    const close = (end: DraftEnd | null, side: 'lo' | 'hi', span: DraftSpan): boolean => {
      if (end === null) return false;
      const verdict = owns(end, side, span, tier, drafts.tiers, axis);
      unsettled ||= verdict.unsettled;
      return verdict.closed;
    };
    const intervals = spans.map((span) => ({
      lo: span.lo?.number ?? null,
      loClosed: close(span.lo, 'lo', span),
      hi: span.hi?.number ?? null,
      hiClosed: close(span.hi, 'hi', span),
    }));
    if (unsettled) notes.push({ kind: 'ambiguous-boundary', tier });
    return { tier, intervals: merge(intervals) };
  });
  return { tiers: settled, notes };
}

interface Verdict {
  readonly closed: boolean;
  readonly unsettled: boolean;
}

/** Whether the end owns its number, and whether a reader could take it otherwise. */
function owns(
  end: DraftEnd,
  side: 'lo' | 'hi',
  span: DraftSpan,
  tier: number,
  tiers: readonly DraftTier[],
  axis: Axis,
): Verdict {
  if (end.implied)
    return { closed: !tiers.some((other) => other.tier !== tier && claims(other, end.number)), unsettled: false };
  const facing: Facing[] = [];
  for (const other of tiers)
    if (other.tier !== tier)
      for (const theirs of other.spans) {
        const met = facingEnd(theirs, side, end.number, other.tier);
        if (met) facing.push(met);
      }
  if (end.own === 'excluding') return { closed: false, unsettled: false };
  if (end.own === 'including') {
    const rival = facing.some((other) => other.end.own === 'including' && other.tier < tier && !other.point);
    return { closed: true, unsettled: rival };
  }
  if (facing.some((other) => other.end.own === 'including')) return { closed: false, unsettled: false };
  if (facing.some((other) => other.end.own === 'excluding')) return { closed: true, unsettled: false };
  const better = facing.every((other) => other.tier > tier);
  // a range's end that nobody contests is simply its end; a deadline includes its day
  const word = span.form === 'bound' && axis.kind !== 'date' && axis.kind !== 'days-late';
  if (facing.length === 0) return { closed: true, unsettled: word };
  return { closed: better, unsettled: word || !better };
}

interface Facing {
  readonly end: DraftEnd;
  readonly tier: number;
  readonly point: boolean;
}

/** The end by which another tier meets this one at the number: an upper end meets a lower one; a single number meets both. */
function facingEnd(span: DraftSpan, side: 'lo' | 'hi', number: Big, tier: number): Facing | null {
  const point = span.lo !== null && span.hi !== null && span.lo.number.eq(span.hi.number);
  const end = point ? span.lo : side === 'lo' ? span.hi : span.lo;
  return end !== null && !end.implied && end.number.eq(number) ? { end, tier, point } : null;
}

/** Whether the tier says by its own words that it holds the number. */
function claims(tier: DraftTier, number: Big): boolean {
  return tier.spans.some((span) => {
    const { lo, hi } = span;
    if (lo?.implied === true || hi?.implied === true) return false;
    const above = lo === null || number.gt(lo.number) || (number.eq(lo.number) && lo.own !== 'excluding');
    const below = hi === null || number.lt(hi.number) || (number.eq(hi.number) && hi.own !== 'excluding');
    return above && below;
  });
}

/**
 * A bare number beside bounds is a threshold in the direction of the scale: 100% above 90%及以上 is 100% and more. Where only
 * whole numbers occur and the numbers follow each other without a gap (3次, 2次, 1次) they stay single numbers; they
 * do not where a worse tier's open end runs over them (100户及以上, 80户, 60户及以上).
 */
function settleBareNumbers(
  tiers: readonly DraftTier[],
  axis: Axis,
  direction: Direction | null,
  whole: boolean,
): { readonly tiers: readonly DraftTier[]; readonly notes: readonly ScaleNote[] } {
  if (direction !== 'higher' && direction !== 'lower') return { tiers, notes: [] };
  const single = tiers.some(({ spans }) => spans.some((span) => isBare(span) || isEnd(span, axis, direction)));
  if (!single || (whole && followEachOther(tiers, direction))) return { tiers, notes: [] };
  const notes: ScaleNote[] = [];
  const widened = tiers.map(({ tier, spans }) => {
    const only = spans[0];
    if (spans.length !== 1 || only === undefined || !(isBare(only) || isEnd(only, axis, direction)))
      return { tier, spans };
    if (!isEnd(only, axis, direction)) notes.push({ kind: 'bare-number', tier });
    return { tier, spans: [{ ...only, ...(direction === 'higher' ? { hi: null } : { lo: null }) }] };
  });
  return { tiers: widened, notes };
}

function isBare(span: DraftSpan): boolean {
  return span.form === 'exact';
}

/** 100% at the top of a rate, 0 at the bottom of a count: there is nothing beyond, so the bare number says enough. */
function isEnd(span: DraftSpan, axis: Axis, direction: Direction): boolean {
  if (span.lo === null || span.hi === null || !span.lo.number.eq(span.hi.number)) return false;
  if (axis.kind === 'percent' && direction === 'higher') return span.lo.number.eq(100);
  return (axis.kind === 'percent' || axis.kind === 'count') && direction === 'lower' && span.lo.number.eq(0);
}

/** Whether no tier down to each leaves a gap with the better ones, and none is open beyond a better tier's single number. */
function followEachOther(tiers: readonly DraftTier[], direction: 'higher' | 'lower'): boolean {
  return tiers.every(({ spans }, at) => {
    const single = spans.length === 1 && spans.some(isBare);
    const runOver = tiers
      .slice(at + 1)
      .some((worse) => worse.spans.some((span) => (direction === 'higher' ? span.hi : span.lo) === null));
    return !(single && runOver) && !leavesGap(tiers.slice(0, at + 1));
  });
}

function leavesGap(tiers: readonly DraftTier[]): boolean {
  const taken = tiers.flatMap(({ spans }) =>
    spans.map((span) => ({
      lo: span.lo?.number ?? null,
      loClosed: span.lo !== null && span.lo.own !== 'excluding',
      hi: span.hi?.number ?? null,
      hiClosed: span.hi !== null && span.hi.own !== 'excluding',
    })),
  );
  return complement(taken).some((piece) => piece.lo !== null && piece.hi !== null && !isEmpty(piece, true));
}
