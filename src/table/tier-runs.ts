import type { TierColumn } from './target-table';
import { follows, type TierScheme, type TierWord } from './tier-names';
import { isBlank, type SheetView } from './view-sheet';

/** A cell whose words may be a tier's, in one scheme or several. */
export interface TierCell {
  readonly column: number;
  readonly words: readonly TierWord[];
}

/** Tiers side by side in one row. */
export interface TierRun {
  readonly row: number;
  readonly scheme: TierScheme;
  /** Best first, whichever side of the sheet the best stands on. */
  readonly tiers: readonly TierColumn[];
  /** The best stands rightmost. */
  readonly reversed: boolean;
  readonly first: number;
  readonly last: number;
}

interface Chain {
  readonly cells: { readonly column: number; readonly word: TierWord }[];
  readonly reversed: boolean;
}

/** Columns between two tiers that a merged tier heading may cover. */
const WIDEST_MERGE = 3;

/**
 * Finds tiers in order, best to worst or worst to best, with nothing but blank or merged cells between them.
 * Chains of one are kept: a heading with a single tier is refused later, with its reason.
 */
export function findTierRuns(view: SheetView, row: number, cells: readonly TierCell[]): readonly TierRun[] {
  const runs: TierRun[] = [];
  let from = 0;
  while (from < cells.length) {
    const chain = longestChain(view, row, cells, from);
    if (!chain) break;
    runs.push(toRun(view, row, chain));
    from += chain.cells.length;
  }
  return runs;
}

function longestChain(view: SheetView, row: number, cells: readonly TierCell[], from: number): Chain | null {
  let best: Chain | null = null;
  for (const word of cells[from]?.words ?? [])
    for (const reversed of [false, true]) {
      const chain = followChain(view, row, cells, from, word, reversed);
      if (!best || chain.cells.length > best.cells.length) best = chain;
    }
  return best;
}

function followChain(
  view: SheetView,
  row: number,
  cells: readonly TierCell[],
  from: number,
  start: TierWord,
  reversed: boolean,
): Chain {
  const chain: Chain = { cells: [{ column: cells[from]?.column ?? 0, word: start }], reversed };
  for (let at = from + 1; at < cells.length; at++) {
    const cell = cells[at];
    const before = chain.cells[chain.cells.length - 1];
    if (!cell || !before || !onlyBlankBetween(view, row, before.column, cell.column)) break;
    const next = cell.words.find((word) => (reversed ? follows(word, before.word) : follows(before.word, word)));
    if (!next) break;
    chain.cells.push({ column: cell.column, word: next });
  }
  return chain;
}

function onlyBlankBetween(view: SheetView, row: number, left: number, right: number): boolean {
  if (right - left > WIDEST_MERGE + 1) return false;
  for (let column = left + 1; column < right; column++) {
    // Words that reach down from a row above head another column, or another table.
    const fromAbove = (view.mergeAt(row, column)?.row ?? row) < row;
    if (!isBlank(fromAbove ? view.shown(row, column) : view.own(row, column))) return false;
  }
  return true;
}

/** The tier's word in the table's own letters: Ⅱ级 and not II级. */
function asWritten(own: string, label: string): string {
  const tight = own.replace(/\s+/gu, '');
  return tight.normalize('NFKC').toUpperCase() === label ? tight : label;
}

function toRun(view: SheetView, row: number, chain: Chain): TierRun {
  const tiers = chain.cells.map(({ column, word }) => ({
    label: asWritten(view.own(row, column), word.label),
    column,
  }));
  const columns = tiers.map((tier) => tier.column);
  return {
    row,
    scheme: chain.cells[0]?.word.scheme ?? 'words',
    tiers: chain.reversed ? [...tiers].reverse() : tiers,
    reversed: chain.reversed,
    first: Math.min(...columns),
    last: Math.max(...columns),
  };
}
