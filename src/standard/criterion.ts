import { parseBy } from './grammar';
import type { Meaning } from './meaning';
import { sameMeaning } from './meaning';
import { normalise } from './normalise';
import { readDates } from './read-dates';
import { readMoves } from './read-moves';
import { readSpans } from './read-spans';

/** The meaning of one tier's text (档位文字) alone, before its neighbours have been looked at. */
export type Criterion =
  | { readonly status: 'understood'; readonly meaning: Meaning }
  | { readonly status: 'blank' }
  /** `furthest`: offset in the text of the first character that could not be read. */
  | { readonly status: 'not-understood'; readonly furthest: number }
  /** Readings that would grade differently; the rest of the scale may show which one is meant (无: 0 or a word). */
  | { readonly status: 'ambiguous'; readonly readings: readonly Meaning[] };

/** Longer than any criterion: prose, of which only the beginning is looked at to say where reading stops. */
const LONGEST = 120;
const REMEMBERED = 5000;
const remembered = new Map<string, Criterion>();

/** Empty, or only a sign that nothing has been filled in: /, —, 待定, XX%. */
const PLACEHOLDER =
  /^(?:[/\\~\-_.…·*?]*|[xX×*_?]{1,4}%?(?:及?以[上下])?|_*%|空|待定|待补充|未定|暂无|不适用|N\/A|n\/a|NA)$/;

/**
 * Reads the whole text or nothing: every family of forms is tried, and readings that differ make it ambiguous.
 * Forms: DOMAIN.md "What a criterion says"; 以上 and 以下 include their number (Civil Code art. 1259). Remembered by text.
 */
export function parseCriterion(text: string): Criterion {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const criterion = readCriterion(text);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(text, criterion);
  return criterion;
}

/** Reads without remembering; for texts that occur once. */
export function readCriterion(text: string): Criterion {
  const { text: spelt, offsets } = normalise(text);
  if (PLACEHOLDER.test(spelt)) return { status: 'blank' };
  const attempt = readFamilies(spelt.slice(0, LONGEST));
  const [first, ...others] = spelt.length > LONGEST ? [] : attempt.readings;
  if (first === undefined) return { status: 'not-understood', furthest: offsets[attempt.furthest] ?? text.length };
  const different = others.filter((other) => !sameMeaning(first, other));
  return different.length === 0
    ? { status: 'understood', meaning: first }
    : { status: 'ambiguous', readings: [first, ...different] };
}

interface Attempt {
  readonly readings: readonly Meaning[];
  readonly furthest: number;
}

function readFamilies(text: string): Attempt {
  const readings: Meaning[] = [];
  let furthest = 0;
  const reach = (offset: number): void => {
    furthest = Math.max(furthest, offset);
  };

  const level = parseBy('LevelCriterion', text);
  if (level.ok) {
    const read = readSpans(level.result);
    if (read.ok) readings.push({ kind: 'level', spans: read.spans });
    else reach(read.furthest);
  } else reach(level.furthest);

  const change = parseBy('ChangeCriterion', text);
  if (change.ok) {
    const read = readMoves(change.result);
    if (read.ok) readings.push({ kind: 'change', spans: read.spans });
    else reach(read.furthest);
  } else reach(change.furthest);

  const date = parseBy('DateCriterion', text);
  if (date.ok) {
    const days = readDates(date.result);
    readings.push(...days);
    if (days.length === 0) reach(Math.max(...date.result.map((span) => span.date.at ?? 0)));
  } else reach(date.furthest);

  const late = parseBy('LateCriterion', text);
  if (late.ok) {
    const read = readMoves(late.result);
    if (read.ok && read.spans.every((span) => countsDays(span.lo?.unit) && countsDays(span.hi?.unit)))
      readings.push({ kind: 'days-late', spans: read.spans });
  } else reach(late.furthest);

  const label = parseBy('LabelCriterion', text);
  if (label.ok) {
    if (label.result.rest !== null) readings.push({ kind: 'rest', on: label.result.rest });
    readings.push({ kind: 'label', labels: label.result.labels });
  } else reach(label.furthest);
  return { readings, furthest };
}

function countsDays(unit: string | null | undefined): boolean {
  return unit === undefined || unit === null || unit === '天' || unit === '日' || unit === '自然日';
}
