import { type HeadingMeaning, headingMeaning } from './heading-dictionary';
import { couldBeHeading } from './heading-letters';
import { readHeadingText } from './heading-text';
import { type TierWord, tierWords } from './tier-names';
import { findTierRuns, type TierCell, type TierRun } from './tier-runs';
import type { SheetView } from './view-sheet';

/** What the words of one cell could mean as a heading. */
export interface WordMeaning {
  readonly role: HeadingMeaning | null;
  readonly tiers: readonly TierWord[];
}

/** A cell that names a role of the table. */
export interface RoleCell {
  readonly column: number;
  readonly meaning: HeadingMeaning;
}

/** What one row of the sheet holds of headings; rows without any are left out. */
export interface HeadingRow {
  readonly row: number;
  readonly roles: readonly RoleCell[];
  readonly tiers: readonly TierCell[];
  readonly runs: readonly TierRun[];
}

const NOTHING: WordMeaning = { role: null, tiers: [] };

/** Numbers that a heading may carry and that mean nothing in it: a year, points behind a tier. */
const NUMBERS = /\d{2,}(?!月)(?:年度?|[分以上下及含至到不足~～\-—%％]*)/gu;
const BRACKET = /[([{（［｛〔【〖「『《]/u;

/**
 * Makes a look-up from words to their meaning as a heading, remembering what was asked before.
 * Words that differ only in their numbers (≥130次, ≥140次) are looked up once: without them they must mean something.
 */
export function rememberMeanings(): (words: string) => WordMeaning {
  const known = new Map<string, WordMeaning>();
  const meaningOf = (words: string): WordMeaning => {
    if (!couldBeHeading(words)) return NOTHING;
    const before = known.get(words);
    if (before) return before;
    if (!BRACKET.test(words)) {
      const core = words.replace(NUMBERS, '');
      if (core !== words && meaningOf(core) === NOTHING) return NOTHING;
    }
    const meaning = readMeaning(words);
    known.set(words, meaning);
    return meaning;
  };
  return meaningOf;
}

function readMeaning(words: string): WordMeaning {
  const heading = readHeadingText(words);
  if (!heading) return NOTHING;
  const role = headingMeaning(heading);
  const tiers = tierWords(heading);
  return role || tiers.length > 0 ? { role, tiers } : NOTHING;
}

/** Finds every row that holds a heading word. One pass over the cells. */
export function scanHeadings(
  view: SheetView,
  meaningOf: (words: string) => WordMeaning,
): ReadonlyMap<number, HeadingRow> {
  const rows = new Map<number, HeadingRow>();
  const { used, values } = view.sheet;
  values.forEach((cells, at) => {
    const row = used.row + at;
    const roles: RoleCell[] = [];
    const tiers: TierCell[] = [];
    cells.forEach((value, across) => {
      if (typeof value !== 'string' || value === '') return;
      const meaning = meaningOf(value);
      const column = used.column + across;
      if (meaning.role) roles.push({ column, meaning: meaning.role });
      if (meaning.tiers.length > 0) tiers.push({ column, words: meaning.tiers });
    });
    if (roles.length + tiers.length > 0) rows.set(row, { row, roles, tiers, runs: findTierRuns(view, row, tiers) });
  });
  return rows;
}
