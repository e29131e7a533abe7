import Big from 'big.js';
import type { Piece } from '../../app/cut-axis';

/** A stretch as drawn; places run from 0 (left) to 1 (right). */
export interface Stretch {
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
}

/** A number written under the band. `row` is 1 where it would touch its left neighbour on row 0. */
export interface Tick {
  readonly at: number;
  readonly text: string;
  readonly row: 0 | 1;
}

/** The band as drawn, and the rule by which a value finds its place on it. */
export interface BandLayout {
  readonly stretches: readonly Stretch[];
  readonly ticks: readonly Tick[];
  /** Where a value stands; `beyond` tells that it lies farther out than the band shows. */
  readonly placeOf: (value: Big) => { readonly at: number; readonly beyond: 'left' | 'right' | null };
}

/** No stretch is drawn narrower than this part of the band, so that tier words and numbers stay readable. */
const NARROWEST = 0.13;
/** The part of the band that a stretch without an end takes. */
const ENDLESS = 0.2;
/** How far an endless stretch reaches on the axis, against the distance between the outermost ends. */
const REACH = 0.6;
/** Rough width of one character of a number, as a part of a band 300 px wide. */
const CHARACTER = 0.024;

/**
 * Lays the stretches of an axis out from left to right: true to scale, except that none is narrower than its words need.
 * Numbers ascend to the right whatever the direction of the scale. `write` turns an end into the text under the band.
 */
export function layOutBand(pieces: readonly Piece[], write: (value: Big) => string): BandLayout {
  const ends = pieces.flatMap(({ interval }) => (interval.lo === null ? [] : [interval.lo]));
  const spread = spreadOf(ends);
  const widths = widthsOf(pieces, spread);
  let from = 0;
  const stretches = pieces.map((piece, index) => {
    const to = from + (widths[index] ?? 0);
    const stretch = { piece, from, to };
    from = to;
    return stretch;
  });
  return { stretches, ticks: ticksOf(stretches, write), placeOf: (value) => placeIn(stretches, value, spread * REACH) };
}

/** The distance between the outermost ends; where there is but one, its own size or 1. */
function spreadOf(ends: readonly Big[]): number {
  const first = ends[0];
  const last = ends.at(-1);
  if (first === undefined || last === undefined) return 1;
  const spread = last.minus(first).toNumber();
  return spread > 0 ? spread : Math.max(Math.abs(first.toNumber()) / 5, 1);
}

/** Parts of the band, adding up to 1. */
function widthsOf(pieces: readonly Piece[], spread: number): readonly number[] {
  const narrowest = Math.min(NARROWEST, 0.9 / pieces.length);
  const raw = pieces.map(({ interval: { lo, hi } }) =>
    lo === null || hi === null ? ENDLESS : hi.minus(lo).toNumber() / spread,
  );
  const endless = pieces.filter(({ interval }) => interval.lo === null || interval.hi === null).length * ENDLESS;
  const scaled = pieces.map(({ interval }, index) =>
    interval.lo === null || interval.hi === null ? ENDLESS : (raw[index] ?? 0) * (1 - endless),
  );
  const wide = scaled.map((width) => Math.max(width, narrowest));
  // What the narrow ones gained is taken from the others, in proportion to what they have to spare.
  const excess = wide.reduce((sum, width) => sum + width, 0) - 1;
  const spare = wide.reduce((sum, width) => sum + width - narrowest, 0);
  return wide.map((width) => (spare > 0 ? width - ((width - narrowest) / spare) * excess : 1 / wide.length));
}

/** One number at each end, and one in the middle of a stretch that is a single value. */
function ticksOf(stretches: readonly Stretch[], write: (value: Big) => string): readonly Tick[] {
  const ticks: Tick[] = [];
  let right = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  stretches.forEach(({ piece: { interval }, from, to }, index) => {
    const before = stretches[index - 1]?.piece.interval;
    const single = isSingle(interval);
    if (interval.lo === null || (before && isSingle(before))) return;
    const at = single ? (from + to) / 2 : from;
    const text = write(interval.lo);
    const half = (text.length * CHARACTER) / 2;
    const row = (right[0] ?? 0) < at - half ? 0 : 1;
    right = right.map((edge, of) => (of === row ? at + half : edge));
    ticks.push({ at, text, row });
  });
  return ticks;
}

function placeIn(stretches: readonly Stretch[], value: Big, reach: number): ReturnType<BandLayout['placeOf']> {
  const found = stretches.find(
    ({ piece: { interval } }) =>
      interval.hi === null || value.lt(interval.hi) || (interval.hiClosed && value.eq(interval.hi)),
  );
  if (found === undefined) return { at: 1, beyond: 'right' };
  const { from, to, piece } = found;
  const { lo, hi } = piece.interval;
  const width = to - from;
  if (isSingle(piece.interval)) return { at: from + width / 2, beyond: null };
  if (lo === null && hi === null) return { at: 0.5, beyond: null };
  if (lo === null && hi !== null) {
    const out = hi.minus(value).toNumber() / reach;
    return { at: to - width * Math.min(out, 1), beyond: out > 1 ? 'left' : null };
  }
  if (hi === null && lo !== null) {
    const out = value.minus(lo).toNumber() / reach;
    return { at: from + width * Math.min(out, 1), beyond: out > 1 ? 'right' : null };
  }
  const part = lo === null || hi === null ? new Big(0) : value.minus(lo).div(hi.minus(lo));
  return { at: from + width * part.toNumber(), beyond: null };
}

/** Whether a stretch is one single value, such as 与上年持平. */
export function isSingle({ lo, hi }: Piece['interval']): boolean {
  return lo !== null && hi !== null && lo.eq(hi);
}
