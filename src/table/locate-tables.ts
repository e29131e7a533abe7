import { type Area, intersect, type Place } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { ChosenColumns } from './assign-columns';
import { buildTable, type Draft } from './build-table';
import type { Candidate } from './candidate';
import { confidenceOf, isTaken } from './confidence';
import { doubtTable, namesMore } from './doubt-table';
import { findHeadings, type Heading } from './find-headings';
import type { HeadingContext } from './heading-block';
import { judgeBreak } from './page-breaks';
import { refuseLookalikes } from './refuse-lookalikes';
import { rememberMeanings, scanHeadings } from './scan-headings';
import type { Refusal, RefusalReason, TargetTable } from './target-table';
import { unknownTier } from './unknown-tier';
import { viewSheet } from './view-sheet';

/** What a person has said about a sheet; remembered in the workbook, so plain data. */
export interface Hints {
  /** A cell of the heading that is meant: of several tables only that one is taken, however doubtful. */
  readonly heading?: Place;
  /** Columns named for roles where two could be meant. */
  readonly columns?: ChosenColumns;
}

/** All that was found on one sheet, each list in the order of the sheet. */
export interface Located {
  readonly tables: readonly TargetTable[];
  readonly refused: readonly Refusal[];
  readonly candidates: readonly Candidate[];
}

/**
 * Finds the target tables (绩效目标表) of a sheet by their headings, wherever they stand (DOMAIN.md, "Finding the table").
 * Rows and columns count from 0 at A1. What looks like a target table and cannot be used is refused with its reason;
 * what is too doubtful to be graded unasked is a candidate that is not taken. Cost: linear in the cells.
 */
export function locateTables(sheet: SheetSnapshot, hints: Hints = {}): Located {
  const view = viewSheet(sheet);
  const meaningOf = rememberMeanings();
  const context: HeadingContext = { view, rows: scanHeadings(view, meaningOf), meaningOf };
  const headings = findHeadings(context, 2, hints.columns ?? {}, hints.heading ?? null);
  const found = { tables: [] as TargetTable[], refused: [] as Refusal[], candidates: [] as Candidate[] };
  const drafts = draftTables(context, headings);
  const areas: Area[] = [];
  for (const draft of drafts) {
    const table = buildTable(view, context.rows, draft);
    areas.push(table.area);
    const refusal = refuseTable(sheet, draft, table);
    if (refusal) {
      found.refused.push(refusal);
      continue;
    }
    if (table.indicators.length === 0) continue;
    const doubts = doubtTable(view, draft, table);
    const confidence = confidenceOf(doubts);
    const taken = hints.heading ? isMeant(draft, hints.heading) : isTaken(confidence);
    const unclear = taken ? unclearTiers(context, draft.heading) : null;
    if (unclear) {
      found.refused.push({ sheet: sheet.name, area: table.area, reason: unclear });
      continue;
    }
    if (taken) found.tables.push(table);
    found.candidates.push({ sheet: sheet.name, area: table.area, heading: table.heading, confidence, doubts, taken });
  }
  const lookalikes = refuseLookalikes(context, headings, areas);
  return {
    tables: found.tables,
    refused: inOrder([...found.refused, ...lookalikes.refused]),
    candidates: inOrder([...found.candidates, ...lookalikes.candidates]),
  };
}

/** From the top of the sheet downward, side by side from the left. */
function inOrder<T extends { readonly area: Area }>(found: readonly T[]): readonly T[] {
  return [...found].sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
}

/** Puts headings that repeat on later pages to their table, and ends each table where the next begins. */
function draftTables(context: HeadingContext, headings: readonly Heading[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const heading of headings) {
    const { assignment } = heading;
    if (!assignment) continue;
    const at = nearestAbove(drafts, heading);
    const upper = drafts[at];
    const fresh: Draft = { heading, assignment, repeats: [], repeatedTitles: [], last: context.view.lastRow };
    if (!upper) {
      drafts.push(fresh);
      continue;
    }
    const { kind, title } = judgeBreak(context.view, upper.heading, heading);
    if (kind === 'table') {
      drafts[at] = { ...upper, last: Math.min(upper.last, (title[0]?.row ?? heading.block.first) - 1) };
      drafts.push(fresh);
    } else
      drafts[at] = {
        ...upper,
        repeats: [...upper.repeats, heading],
        repeatedTitles: [...upper.repeatedTitles, ...title.map(({ row }) => row)],
      };
  }
  return drafts;
}

/** The last draft that shares columns with a heading; -1 where none does. */
function nearestAbove(drafts: readonly Draft[], { left, right }: Heading): number {
  for (let at = drafts.length - 1; at >= 0; at--) {
    const above = drafts[at]?.heading;
    if (above && above.left <= right && above.right >= left) return at;
  }
  return -1;
}

/** What makes a table with indicators and tiers unusable all the same. */
function refuseTable(sheet: SheetSnapshot, { heading }: Draft, table: TargetTable): Refusal | null {
  const at: Place = { row: heading.block.last, column: table.columns.indicator };
  const refusal = (id: 'refused-pivot' | 'refused-no-indicators' | 'refused-no-criteria'): Refusal => ({
    sheet: sheet.name,
    area: table.area,
    reason: { id, at },
  });
  if (sheet.pivots.some((pivot) => intersect(pivot, table.area))) return refusal('refused-pivot');
  const { standardAbove } = heading.block;
  const named = heading.assignment?.named === 'plainly' && (standardAbove || namesMore(table.columns));
  if (table.indicators.length === 0) return named ? refusal('refused-no-indicators') : null;
  const blank = table.indicators.every(({ criteria }) => criteria.every((criterion) => criterion.trim() === ''));
  return blank && named && standardAbove ? refusal('refused-no-criteria') : null;
}

/** What leaves open by which criteria a table is graded. */
function unclearTiers(context: HeadingContext, { block, rival }: Heading): RefusalReason | null {
  if (rival) return { id: 'refused-two-standards', at: rival };
  const at = unknownTier(context, block);
  return at && { id: 'refused-unknown-tier', at };
}

function isMeant({ heading: { block, left, right } }: Draft, { row, column }: Place): boolean {
  return row >= block.first && row <= block.last && column >= left && column <= right;
}
