import type { HeadingMeaning, HeadingRole } from './heading-dictionary';
import type { HeadingRow, WordMeaning } from './scan-headings';
import type { TierRun } from './tier-runs';
import { isBlank, LOOK_BELOW, type SheetView } from './view-sheet';

/** One column of a heading: its words from top to bottom, and what they name together. */
export interface HeadedColumn {
  readonly column: number;
  readonly words: readonly string[];
  readonly meaning: HeadingMeaning | null;
}

/** The heading of one table: one to three rows, the tiers in the last one unless they reach down over subheadings beside them. */
export interface HeadingBlock {
  readonly first: number;
  readonly last: number;
  readonly run: TierRun;
  readonly columns: readonly HeadedColumn[];
  /** 评价标准, 评价等级 or 目标值 stands over the tiers, or 标准 in their own words. */
  readonly standardAbove: boolean;
}

/** What reading a heading needs to know of the sheet. */
export interface HeadingContext {
  readonly view: SheetView;
  readonly rows: ReadonlyMap<number, HeadingRow>;
  readonly meaningOf: (words: string) => WordMeaning;
}

/** Rows that a heading may have above its last one. */
const ROWS_ABOVE = 2;

/** What may be written over the tiers: 评价标准, 评价等级, 目标值. */
const OVER_TIERS: ReadonlySet<HeadingRole> = new Set<HeadingRole>(['standard', 'grade', 'target']);

/** Roles that stand behind the tiers, so that one blank column before them does not end the table. */
const BEHIND: ReadonlySet<HeadingRole> = new Set<HeadingRole>(['actual', 'grade', 'score', 'previous', 'remark']);

/** Roles that stand before the tiers, so that one blank column behind them does not begin the table. */
const BEFORE: ReadonlySet<HeadingRole> = new Set<HeadingRole>([
  ...(['activity', 'level-1', 'level-2', 'level-3', 'level-4', 'indicator'] as const),
]);

/**
 * Reads the heading that a run of tiers belongs to, between two columns (inclusive) that other tables leave free.
 */
export function readHeadingBlock(context: HeadingContext, run: TierRun, from: number, to: number): HeadingBlock {
  const first = firstHeadingRow(context, run, from, to);
  const last = lastHeadingRow(context, run, from, to);
  const left = reach(context, run, first, run.first, from, -1);
  const right = reach(context, run, first, run.last, to, 1);
  const columns: HeadedColumn[] = [];
  for (let column = left; column <= right; column++) {
    if (column >= run.first && column <= run.last) continue;
    columns.push(headColumn(context, first, last, left, column));
  }
  const above = headColumn(context, first, run.row - 1, left, run.first);
  const inTiers = run.tiers.some(({ column }) => context.view.own(run.row, column).includes('标准'));
  const standardAbove =
    inTiers || above.words.some((words) => OVER_TIERS.has(context.meaningOf(words).role?.role ?? 'remark'));
  return { first, last, run, columns, standardAbove };
}

/**
 * 年初目标 and 年末实际 may stand in a row below the tiers: where these are merged down, or, where no merge says so, with
 * nothing in that row under the tiers and left of them, and a heading's word at their right.
 */
function lastHeadingRow({ view, rows }: HeadingContext, run: TierRun, from: number, to: number): number {
  const merged = run.tiers.map(({ column }) => view.mergeAt(run.row, column));
  const bottoms = merged.map((area) => (area ? area.row + area.rows - 1 : run.row));
  const last = Math.min(...bottoms);
  if (last > run.row || view.sheet.merges !== null) return Math.min(last, run.row + ROWS_ABOVE);
  const below = run.row + 1;
  for (let column = from; column <= run.last; column++) if (!isBlank(view.own(below, column))) return run.row;
  const named = rows.get(below)?.roles.some(({ column }) => column > run.last && column <= to);
  return named ? below : run.row;
}

function firstHeadingRow(context: HeadingContext, run: TierRun, from: number, to: number): number {
  let first = run.row;
  while (first > 0 && run.row - first < ROWS_ABOVE && belongsToHeading(context, first - 1, run, from, to)) first--;
  return first;
}

/**
 * A row above belongs to the heading when it names two roles, or heads the tiers, or when a named cell reaches down
 * from it: merged, or with nothing below it where an indicator is named.
 */
function belongsToHeading(context: HeadingContext, row: number, run: TierRun, from: number, to: number): boolean {
  const found = context.rows.get(row);
  if (!found || found.runs.some((other) => other.tiers.length > 1 && other.first <= to && other.last >= from))
    return false;
  const near = found.roles.filter(({ column }) => column >= from && column <= to);
  const overTiers = near.some(
    ({ column, meaning }) => column >= run.first && column <= run.last && OVER_TIERS.has(meaning.role),
  );
  const reachesDown = near.some(({ column, meaning }) => {
    const area = context.view.mergeAt(row, column);
    if (area) return area.rows > 1;
    return meaning.role === 'indicator' && isBlank(context.view.own(row + 1, column));
  });
  return overTiers || reachesDown || new Set(near.map(({ meaning }) => meaning.role)).size > 1;
}

/** How far the table goes to one side: until a column with neither heading nor body, or the bound. */
function reach(
  context: HeadingContext,
  run: TierRun,
  first: number,
  start: number,
  bound: number,
  step: -1 | 1,
): number {
  let at = start;
  while (at !== bound) {
    const next = at + step;
    if (isUsed(context.view, first, run.row, next)) at = next;
    else if (next !== bound && standsBeyond(context, run, first, next + step, step === 1 ? BEHIND : BEFORE))
      at = next + step;
    else break;
  }
  return at;
}

/** Whether a column has words in a heading's rows, or in the rows below it. */
export function isUsed(view: SheetView, first: number, last: number, column: number): boolean {
  for (let row = first; row <= last; row++) if (!isBlank(view.shown(row, column))) return true;
  const end = Math.min(last + LOOK_BELOW, view.lastRow);
  for (let row = last + 1; row <= end; row++) if (!isBlank(view.own(row, column))) return true;
  return false;
}

/** Whether a column behind an empty one is the table's own: of one of the roles, or a tier of its other set. */
function standsBeyond(
  context: HeadingContext,
  run: TierRun,
  first: number,
  column: number,
  roles: ReadonlySet<HeadingRole>,
): boolean {
  // One tier's word alone may be a grade in the body of a table beside it.
  const sets = context.rows.get(run.row)?.runs.filter(({ tiers }) => tiers.length > 1) ?? [];
  if (sets.some(({ tiers }) => tiers.some((tier) => tier.column === column))) return true;
  const { meaning } = headColumn(context, first, run.row, column, column);
  return meaning !== null && roles.has(meaning.role);
}

/** Reads one column's heading from its rows; `left` is the table's first column, where no group can start before. */
function headColumn(context: HeadingContext, first: number, last: number, left: number, column: number): HeadedColumn {
  const words: string[] = [];
  for (let row = first; row <= last; row++) {
    const area = context.view.mergeAt(row, column);
    if (area && row > Math.max(area.row, first)) continue;
    const here = context.view.shown(row, column);
    if (!isBlank(here)) words.push(here);
    else if (row < last) {
      const group = groupBeside(context.view, row, left, column);
      if (group !== '') words.push(group);
    }
  }
  return { column, words, meaning: meaningTogether(context, words) };
}

/** The group heading that spreads over the column from its left, where nothing says so by a merge. */
function groupBeside(view: SheetView, row: number, left: number, column: number): string {
  for (let at = column; at >= left; at--) {
    const words = view.own(row, at);
    if (!isBlank(words)) return at === column || !isBlank(view.own(row + 1, at)) ? words : '';
    if (isBlank(view.shown(row + 1, at))) return '';
  }
  return '';
}

/**
 * 完成情况 over 上年 names 上年完成情况; otherwise the lowest words speak, or, where they are but a year, those above. What a group
 * heading adds to a role makes it no less plain: 部门自评 over 完成值 is as plain as 财政评价 over 完成值.
 */
function meaningTogether(context: HeadingContext, words: readonly string[]): HeadingMeaning | null {
  const leaf = words[words.length - 1];
  if (leaf === undefined) return null;
  const above = words[words.length - 2];
  if (above === undefined) return context.meaningOf(leaf).role;
  const alone = context.meaningOf(leaf).role;
  const together = context.meaningOf(above + leaf).role ?? context.meaningOf(leaf + above).role;
  if (!together || together.role !== alone?.role) return together ?? alone;
  return together.rank < alone.rank ? together : { ...alone, years: together.years };
}
