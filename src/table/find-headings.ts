import type { Place } from '../sheet/address';
import { type Assignment, assignColumns, type ChosenColumns } from './assign-columns';
import { type LookBelow, lookBelow } from './criteria-look';
import { type HeadingBlock, type HeadingContext, isUsed, readHeadingBlock } from './heading-block';
import type { HeadingRole } from './heading-dictionary';
import { type Line, linesAbove, yearOf } from './table-lines';
import type { TierRun } from './tier-runs';

/** A heading with tiers, and the roles of its columns; `assignment` is null where no column is an indicator's. */
export interface Heading {
  readonly block: HeadingBlock;
  readonly assignment: Assignment | null;
  /** Title, department and unit lines above. */
  readonly lines: readonly Line[];
  readonly left: number;
  readonly right: number;
  /** Where another set of tiers over criteria begins that nothing tells from the one read: this year's beside next year's. */
  readonly rival: Place | null;
}

/** Roles that begin a table from its left, and so divide two tables that stand side by side. */
const BEGINS: ReadonlySet<HeadingRole> = new Set<HeadingRole>([
  ...(['ordinal', 'activity', 'level-1', 'level-2', 'level-3', 'level-4'] as const),
  ...(['indicator', 'item', 'goal', 'description', 'budget'] as const),
]);

/** Roles whose column is the indicator's. */
const NAMES_INDICATOR: ReadonlySet<HeadingRole> = new Set<HeadingRole>([
  ...(['indicator', 'level-1', 'level-2', 'level-3', 'level-4'] as const),
]);

/** Tiers in one row that belong to one table, and the columns that are free for it. */
interface Share {
  readonly runs: readonly TierRun[];
  readonly from: number;
  readonly to: number;
}

/**
 * Finds every heading that has tiers (two or more; `fewest` 1 also finds single ones), top to bottom, left to right.
 * Of two sets of tiers in one table, the one that `pointed` stands in is read.
 */
export function findHeadings(
  context: HeadingContext,
  fewest: 1 | 2,
  chosen: ChosenColumns,
  pointed: Place | null,
): readonly Heading[] {
  const headings: Heading[] = [];
  for (const { row, runs } of context.rows.values()) {
    if (chosen.indicator === undefined && !namesRoles(context, row, fewest)) continue;
    const wide = runs.filter((run) => (fewest === 2 ? run.tiers.length > 1 : run.tiers.length === 1));
    for (const share of shareRow(context, wide))
      headings.push(toHeading(context, pickBlock(context, share, pointed), chosen));
  }
  return headings;
}

/** Roles whose words stand in bodies too: 完成, 说明, 良好. */
const IN_BODIES: ReadonlySet<HeadingRole> = new Set<HeadingRole>(['actual', 'grade', 'score', 'remark', 'ordinal']);

/** Whether a row, with the two above it, names an indicator, or for two tiers and more two roles; a body's words do not. */
function namesRoles(context: HeadingContext, row: number, fewest: 1 | 2): boolean {
  const roles = new Set<HeadingRole>();
  for (let above = row; above >= row - 2; above--)
    for (const { meaning } of context.rows.get(above)?.roles ?? []) roles.add(meaning.role);
  if ([...roles].some((role) => NAMES_INDICATOR.has(role))) return true;
  if (fewest === 2 && context.rows.get(row)?.runs.some((run) => arePlain(context, run))) return true;
  return fewest === 2 && (roles.has('item') || [...roles].filter((role) => !IN_BODIES.has(role)).length > 1);
}

const PLAIN_TIERS = 3;

/** 优 良 中 over thresholds are a target table's, whatever its other columns are called. */
function arePlain({ view }: HeadingContext, { row, scheme, tiers }: TierRun): boolean {
  const named = scheme === 'words' && tiers.length >= PLAIN_TIERS;
  return named && lookBelow(view, tiers, row + 1).thresholds >= HALF;
}

function toHeading(context: HeadingContext, { block, rival }: Pick, chosen: ChosenColumns): Heading {
  const columns = [...block.columns.map(({ column }) => column), block.run.first, block.run.last];
  const left = Math.min(...columns);
  const right = Math.max(...columns);
  const lines = linesAbove(context.view, block, left, right, -1);
  return { block, assignment: assignColumns(context.view, block, yearOf(lines), chosen), lines, left, right, rival };
}

/** Divides a row among its tiers: those with an indicator between them and the tiers before are tables side by side. */
function shareRow(context: HeadingContext, runs: readonly TierRun[]): readonly Share[] {
  const shares: Share[] = [];
  const firstColumn = runs[0] ? firstBeside(context, runs[0]) : 0;
  for (const run of runs) {
    const before = shares[shares.length - 1];
    const last = before?.runs[before.runs.length - 1];
    const cut = last ? columnThatBegins(context, last, run) : firstColumn;
    if (!before || cut !== null) {
      if (before && cut !== null) shares[shares.length - 1] = { ...before, to: cut - 1 };
      shares.push({ runs: [run], from: cut ?? firstColumn, to: context.view.lastColumn });
    } else shares[shares.length - 1] = { ...before, runs: [...before.runs, run] };
  }
  return shares;
}

/** Rows by which the heading of a table beside another one may stand lower. */
const LOWER = 2;

/** The first column that can be a table's: one behind an empty column where another table's tiers stand left of it, a little higher. */
function firstBeside(context: HeadingContext, run: TierRun): number {
  const higher = Array.from({ length: LOWER }, (_, at) => context.rows.get(run.row - at - 1)?.runs ?? []).flat();
  const begins = higher
    .filter((other) => other.tiers.length > 1 && other.last < run.first)
    .map((other) => emptyBetween(context, other, run) ?? 0);
  return Math.max(context.view.sheet.used.column, ...begins);
}

/** The first column between two runs of tiers where another table begins, or an empty one; null where they belong to one. */
function columnThatBegins(context: HeadingContext, left: TierRun, right: TierRun): number | null {
  if (right.first - left.last < 2) return null;
  const empty = emptyBetween(context, left, right);
  if (empty !== null) return empty;
  const between = readHeadingBlock(context, right, left.last + 1, right.last);
  const named = between.columns.filter(({ meaning }) => meaning !== null && BEGINS.has(meaning.role));
  const measured = named.some(({ meaning }) => meaning?.role !== 'ordinal');
  return measured ? (named[0]?.column ?? null) : null;
}

/** The first empty column between two runs of tiers, where another one comes behind it; tiers alone begin no table. */
function emptyBetween({ view }: HeadingContext, left: TierRun, right: TierRun): number | null {
  const used: boolean[] = [];
  for (let column = left.last + 1; column < right.first; column++)
    used.push(isUsed(view, right.row, right.row, column));
  const empty = used.indexOf(false);
  return empty >= 0 && used.includes(true, empty) ? left.last + 1 + empty : null;
}

interface Pick {
  readonly block: HeadingBlock;
  readonly rival: Place | null;
}

/** Share of the cells under tiers that must look like thresholds for these to be a second set of criteria. */
const HALF = 0.5;

/**
 * Of several runs of tiers in one table (criteria, and points for each tier), the one under 评价标准 or over criteria,
 * or the one that a person pointed at; the others rival it where they are headed and filled as it is.
 */
function pickBlock(context: HeadingContext, share: Share, pointed: Place | null): Pick {
  const sets = share.runs.map((run) => {
    const block = readHeadingBlock(context, run, share.from, share.to);
    const like = lookBelow(context.view, run.tiers, block.last + 1);
    return { block, like, worth: (block.standardAbove ? 1 : 0) + like.thresholds };
  });
  const meant = sets.find(({ block }) => pointed !== null && standsOver(block, pointed));
  if (meant) return { block: meant.block, rival: criteriaBetween(context, meant.block) };
  const best = sets.reduce((one, other) => (other.worth > one.worth ? other : one));
  const other = sets.find(
    (one) => one !== best && one.block.standardAbove === best.block.standardAbove && areAlike(one.like, best.like),
  );
  const between = criteriaBetween(context, best.block);
  const { run } = other?.block ?? best.block;
  return { block: best.block, rival: between ?? (other ? { row: run.row, column: run.first } : null) };
}

/** Whether two sets are criteria both: thresholds, or neither thresholds but numbers or words. */
function areAlike(one: LookBelow, other: LookBelow): boolean {
  const inThresholds = [one, other].filter(({ thresholds }) => thresholds >= HALF).length;
  return inThresholds === 2 || (inThresholds === 0 && Math.min(one.criteria, other.criteria) >= HALF);
}

/** Criteria between two tiers, under neither's own column: a tier's heading over two years, or over 下限 and 上限. */
function criteriaBetween({ view }: HeadingContext, { run, last }: HeadingBlock): Place | null {
  const tiers = new Set(run.tiers.map(({ column }) => column));
  const like = lookBelow(view, run.tiers, last + 1);
  for (let column = run.first + 1; column < run.last; column++) {
    if (tiers.has(column)) continue;
    const between = lookBelow(view, [{ label: '', column }], last + 1);
    if (between.thresholds >= HALF || areAlike(between, like)) return { row: run.row, column };
  }
  return null;
}

function standsOver({ first, last, run }: HeadingBlock, { row, column }: Place): boolean {
  return row >= first && row <= last && column >= run.first && column <= run.last;
}
