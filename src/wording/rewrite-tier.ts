import { readScale, type ScaleReading, settleScale, withTier } from '../standard/build-scale';
import type { Interval } from '../standard/interval';
import { printMeaning } from '../standard/print-meaning';
import { type Scale, type ScaleNote, sameAxis, type Tier } from '../standard/scale';
import { inTableWidth } from './character-widths';
import { moveEnds } from './move-ends';
import { allOf, rewriteCell } from './rewrite-cell';
import type { Remark } from './rule';
import type { IndicatorRow, Subject } from './subject';

type OfferedFix = Exclude<Remark['fix'], undefined>;

/**
 * Offers another text for one tier, so that it means the wanted stretch: the first of `texts`, of the cell's own words with their ends
 * moved, or of the standard wordings that the language of criteria reads as exactly that, with every other tier as before and nothing new
 * to remark. null where none does.
 */
export function rewriteTier(
  subject: Subject,
  row: IndicatorRow,
  at: number,
  wanted: Interval,
  texts: readonly string[] = [],
): OfferedFix {
  const cell = row.tiers[at];
  const { axis, direction } = row.scale;
  // Tiers out of order must be put in order first: nobody can tell what is meant.
  if (!cell || axis === null || direction === null) return null;
  const [stop = ''] = /[；;。，,]\s*$/u.exec(cell.text) ?? [];
  for (const meant of manners(row, at, wanted))
    for (const text of [...texts, ...ownWords(row, at, meant), ...wordings(meant, row).map((words) => words + stop)]) {
      const written = inTableWidth(text, subject.widths);
      if (written !== cell.text && readsAs(row, at, written, meant)) return allOf([rewriteCell(cell, written)]);
    }
  return null;
}

/** Between whole numbers [20,30) is said as 20-29, and below 200 as 199及以下 by those who write 及; who wrote [10,20) goes on to write so. */
function manners({ scale, tiers }: IndicatorRow, at: number, wanted: Interval): readonly Interval[] {
  const closed = closeEnds(wanted);
  if (!scale.whole || closed === wanted) return [wanted];
  const text = tiers[at]?.text ?? '';
  if (wanted.lo === null || wanted.hi === null) return /及以[上下]|[≤≥]/u.test(text) ? [closed, wanted] : [wanted];
  return /[[(≤<＜]/u.test(text) ? [wanted, closed] : [closed];
}

function closeEnds(stretch: Interval): Interval {
  const { lo, hi, loClosed, hiClosed } = stretch;
  const isOpen = (lo !== null && !loClosed) || (hi !== null && !hiClosed);
  if (!isOpen) return stretch;
  return {
    lo: lo && !loClosed ? lo.plus(1) : lo,
    loClosed: lo !== null,
    hi: hi && !hiClosed ? hi.minus(1) : hi,
    hiClosed: hi !== null,
  };
}

/** The cell's own words with their ends moved. One end alone is said more plainly by the standard wordings: 低于60%, not 60%（不含）以下. */
function ownWords({ scale, tiers }: IndicatorRow, at: number, wanted: Interval): readonly string[] {
  const [own, ...others] = scale.tiers[at]?.intervals ?? [];
  if (!own || others.length > 0) return [];
  const texts = moveEnds(tiers[at]?.text ?? '', own, wanted, unitOf(scale, tiers) ?? '');
  if (wanted.lo !== null && wanted.hi !== null) return texts;
  return (wanted.lo ?? wanted.hi)?.eq(0) ? [] : texts.filter((text) => !text.includes('不含'));
}

/** Standard wordings of a stretch, in the manner of the row: 20-29件, 80%及以上且低于90%; without the unit where no tier writes it. */
function wordings(stretch: Interval, { scale, tiers }: IndicatorRow): string[] {
  const { axis } = scale;
  if (axis === null) return [];
  const unit = unitOf(scale, tiers);
  const { lo, hi, loClosed, hiClosed } = stretch;
  const isRange = unit !== null && lo !== null && hi !== null && loClosed && hiClosed && lo.lt(hi);
  const range = isRange ? `${lo.toFixed()}${unit === '%' ? unit : ''}-${hi.toFixed()}${unit}` : null;
  const printed = printMeaning(unit === '' ? { kind: 'count', unit: null } : axis, [stretch]);
  return [range, ...(printed === null ? [] : inWordsOf(tiers, printed))].filter((text) => text !== null);
}

/** % or the unit that numbers of the scale bear; '' where no tier writes it, null on other axes. */
function unitOf({ axis }: Scale, tiers: IndicatorRow['tiers']): string | null {
  const unit = axis?.kind === 'percent' ? '%' : axis?.kind === 'count' ? (axis.unit ?? '') : null;
  return unit === null || isWrittenIn(tiers, unit) ? unit : '';
}

/** Whether a tier begins with ≥, ≤, < or >: such a row is answered in signs. */
export function writesSigns(tiers: IndicatorRow['tiers']): boolean {
  return tiers.some(({ text }) => /^[≥≤<>＜＞]/u.test(text.trim()));
}

function isWrittenIn(tiers: IndicatorRow['tiers'], unit: string): boolean {
  return tiers.some(({ text }) => text.normalize('NFKC').includes(unit));
}

/** A row that says 去年 is not answered with 上年, one that writes ≥ and < is answered in signs, and 超过60天 is more usual than 高于60天. */
function inWordsOf(tiers: IndicatorRow['tiers'], printed: string): string[] {
  const isLastYear =
    tiers.some(({ text }) => text.includes('去年')) && tiers.every(({ text }) => !text.includes('上年'));
  const words = (isLastYear ? printed.replaceAll('上年', '去年') : printed).replace(/^高于(?=\d)/u, '超过');
  if (!writesSigns(tiers)) return [words];
  const { number, including, excluding, bound } =
    /^(?:(?<number>\d[^及]*)及以(?<including>[上下])|(?<excluding>低于|超过)(?<bound>\d[^且]*))$/u.exec(words)
      ?.groups ?? {};
  if (number !== undefined) return [`${including === '上' ? '≥' : '≤'}${number}`, words];
  return bound === undefined ? [words] : [`${excluding === '低于' ? '<' : '>'}${bound}`, words];
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
