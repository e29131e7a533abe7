import { readScale, type ScaleReading, settleScale, withTier } from '../standard/build-scale';
import type { Interval } from '../standard/interval';
import { printMeaning } from '../standard/print-meaning';
import { type Scale, type ScaleNote, sameAxis, type Tier } from '../standard/scale';
import { inTableWidth } from './character-widths';
import { allOf, rewriteCell } from './rewrite-cell';
import type { Remark } from './rule';
import type { IndicatorRow, Subject } from './subject';

type OfferedFix = Exclude<Remark['fix'], undefined>;

/**
 * Offers another text for one tier, so that it means the wanted stretch: the first of `texts`, else a standard wording, that the
 * language of criteria reads as exactly that, with every other tier as before and nothing new to remark. null where none does.
 */
export function rewriteTier(
  subject: Subject,
  row: IndicatorRow,
  at: number,
  wanted: Interval,
  texts: readonly string[] = [],
): OfferedFix {
  const cell = row.tiers[at];
  const { axis, direction, whole } = row.scale;
  // Tiers out of order must be put in order first: nobody can tell what is meant.
  if (!cell || axis === null || direction === null) return null;
  const meant = whole ? closeEnds(wanted) : wanted;
  for (const text of [...texts, ...wordings(meant, row)]) {
    const written = inTableWidth(text, subject.widths);
    if (written !== cell.text && readsAs(row, at, written, meant)) return allOf([rewriteCell(cell, written)]);
  }
  return null;
}

/** Between whole numbers [20,30) is said as 20-29. */
function closeEnds(stretch: Interval): Interval {
  const { lo, hi, loClosed, hiClosed } = stretch;
  if (lo === null || hi === null) return stretch;
  return { lo: loClosed ? lo : lo.plus(1), loClosed: true, hi: hiClosed ? hi : hi.minus(1), hiClosed: true };
}

/** Standard wordings of a stretch, in the manner of the row: 20件-29件, 80%及以上且低于90%; without the unit where no tier writes it. */
function wordings(stretch: Interval, { scale, tiers }: IndicatorRow): string[] {
  const { axis } = scale;
  if (axis === null) return [];
  const unit = axis.kind === 'percent' ? '%' : axis.kind === 'count' ? (axis.unit ?? '') : null;
  const isWritten = unit === null || tiers.some(({ text }) => text.normalize('NFKC').includes(unit));
  const { lo, hi, loClosed, hiClosed } = stretch;
  const range =
    unit !== null && lo !== null && hi !== null && loClosed && hiClosed && lo.lt(hi)
      ? [lo, hi].map((end) => `${end.toFixed()}${isWritten ? unit : ''}`).join('-')
      : null;
  return [range, printMeaning(isWritten ? axis : { kind: 'count', unit: null }, [stretch])].filter(
    (text) => text !== null,
  );
}

function readsAs(row: IndicatorRow, at: number, text: string, wanted: Interval): boolean {
  const { scale } = row;
  const after = settleScale(withTier(readingOf(row), at, text));
  const [only, ...others] = after.tiers[at]?.intervals ?? [];
  return (
    only !== undefined &&
    others.length === 0 &&
    sameInterval(only, wanted) &&
    after.axis !== null &&
    scale.axis !== null &&
    sameAxis(after.axis, scale.axis) &&
    after.direction === scale.direction &&
    after.tiers.every((tier, index) => index === at || sameTier(tier, scale.tiers[index])) &&
    after.notes.every((note) => isOld(note, scale) && !('tier' in note && note.tier === at)) &&
    after.gaps.length <= scale.gaps.length
  );
}

/** A row's cells are read once, however many texts are tried in them one after another. */
const readings = new WeakMap<IndicatorRow, ScaleReading>();

function readingOf(row: IndicatorRow): ScaleReading {
  const known = readings.get(row);
  if (known) return known;
  const { scale, indicator } = row;
  const labels = scale.tiers.map(({ label }) => label);
  const texts = scale.tiers.map(({ text }) => text);
  const reading = readScale({ labels, texts, indicator: indicator.name, unit: indicator.unit });
  readings.set(row, reading);
  return reading;
}

function isOld(note: ScaleNote, { notes }: Scale): boolean {
  return notes.some(
    (old) => old.kind === note.kind && ('tier' in old ? old.tier : null) === ('tier' in note ? note.tier : null),
  );
}

function sameTier(after: Tier, before: Tier | undefined): boolean {
  if (!before || after.status !== before.status || after.intervals.length !== before.intervals.length) return false;
  return after.intervals.every((interval, at) => {
    const old = before.intervals[at];
    return old !== undefined && sameInterval(interval, old);
  });
}

function sameInterval(a: Interval, b: Interval): boolean {
  const sameEnd = (x: Interval['lo'], y: Interval['lo']) => (x === null || y === null ? x === y : x.eq(y));
  return sameEnd(a.lo, b.lo) && sameEnd(a.hi, b.hi) && a.loClosed === b.loClosed && a.hiClosed === b.hiClosed;
}

/** The text with its only occurrence of one number replaced by another; null where the number does not stand there exactly once. */
export function swapNumber(text: string, from: string, to: string): string | null {
  const found = [...text.matchAll(/\d+(?:\.\d+)?/gu)].filter((match) => match[0] === from);
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  return text.slice(0, only.index) + to + text.slice(only.index + from.length);
}
