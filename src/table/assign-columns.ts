import { areRivals, preferMeasured } from './actual-heading';
import type { Doubt } from './doubt';
import type { HeadedColumn, HeadingBlock } from './heading-block';
import type { HeadingRole } from './heading-dictionary';
import type { Columns, SingleRole } from './target-table';
import { isUnit } from './unit-words';
import { isBlank, LOOK_BELOW, type SheetView } from './view-sheet';

/** Columns that a person named for roles, where two could be meant. */
export type ChosenColumns = Readonly<Partial<Record<SingleRole | 'indicator', number>>>;

/** The roles of a heading's columns, what is doubtful in them, and whether the indicator is plainly named. */
export interface Assignment {
  readonly columns: Columns;
  readonly doubts: readonly Doubt[];
  readonly named: 'plainly' | 'weakly';
  /** A column that could be the actual's as well as the one taken. */
  readonly otherActual: number | null;
  /** The leftmost column of the table, its ordinal included. */
  readonly left: number;
  /** Those of the activities' columns that hold the indicators' own upper levels (一级指标, 二级指标). */
  readonly levels: ReadonlySet<number>;
}

/** A heading's column with a role that it can play. */
interface Named {
  readonly column: number;
  readonly role: HeadingRole;
  readonly rank: number;
  readonly years: readonly number[];
}

const LEVELS: readonly HeadingRole[] = ['level-4', 'level-3', 'level-2', 'level-1'];

/**
 * Gives every role its column; null where no column left of the tiers is an indicator's.
 * Where several columns carry one role, the plainest wording wins, then the nearest to the tiers; an even choice is a doubt.
 * `year` is the one year that the lines above the table name: completion of an earlier year is the base, not the actual.
 */
export function assignColumns(
  view: SheetView,
  block: HeadingBlock,
  year: number | null,
  chosen: ChosenColumns = {},
): Assignment | null {
  const named = settledRoles(datedRoles(block.columns.flatMap(toNamed), year));
  const before = named.filter(({ column }) => column < block.run.first);
  const indicator = pickIndicator(view, block, before, inTable(block, chosen.indicator));
  if (!indicator) return null;
  const doubts: Doubt[] = [...indicator.doubts];
  let otherActual: number | null = null;
  const single = (role: SingleRole & HeadingRole): number | null => {
    const pick = pickSingle(view, block, named, role, inTable(block, chosen[role]));
    doubts.push(...pick.doubts);
    if (role === 'actual') otherActual = pick.rival;
    return pick.column;
  };
  const groups = groupColumns(view, block, before, indicator.column);
  const columns: Columns = {
    activities: [...groups.keys()],
    budget: single('budget'),
    description: single('description'),
    goal: single('goal'),
    indicator: indicator.column,
    unit: single('unit'),
    weight: single('weight'),
    tiers: block.run.tiers,
    previous: single('previous'),
    target: single('target'),
    actual: single('actual'),
    score: single('score'),
    grade: single('grade'),
    remark: single('remark'),
  };
  const ordinal = named.find(({ role }) => role === 'ordinal')?.column ?? indicator.column;
  const left = Math.min(ordinal, ...knownColumns(columns));
  const levels = new Set(columns.activities.filter((column) => groups.get(column) !== 'activity'));
  return { columns, doubts, named: indicator.plainly ? 'plainly' : 'weakly', otherActual, left, levels };
}

/** A column that a person chose, where it is one of this table's; null otherwise. */
function inTable(block: HeadingBlock, chosen: number | undefined): number | null {
  return block.columns.find(({ column }) => column === chosen)?.column ?? null;
}

/** Every column that a role names. */
export function knownColumns(columns: Columns): readonly number[] {
  const { activities, tiers, ...single } = columns;
  return [...activities, ...tiers.map((tier) => tier.column), ...Object.values(single).filter((at) => at !== null)];
}

function toNamed({ column, meaning }: HeadedColumn): Named[] {
  return meaning ? [{ column, ...meaning }] : [];
}

/** Completion of an earlier year than another column's, or than the table's own year, is what the change is counted from. */
function datedRoles(named: readonly Named[], year: number | null): readonly Named[] {
  const years = named.flatMap((one) => one.years);
  const latest = Math.max(year ?? 0, ...years);
  return named.map((one) =>
    one.role === 'actual' && one.years.length === 1 && (one.years[0] ?? 0) < latest
      ? { ...one, role: 'previous' }
      : one,
  );
}

/** 目标完成值 is what was achieved beside a target, the target beside what was achieved, and alone either, so neither. */
function settledRoles(named: readonly Named[]): readonly Named[] {
  const beside = (role: HeadingRole): boolean => named.some((one) => one.role === role);
  return named.flatMap((one) => {
    if (one.role !== 'target-or-actual') return [one];
    if (beside('target')) return [{ ...one, role: 'actual' as const }];
    return beside('actual') ? [{ ...one, role: 'target' as const }] : [];
  });
}

interface IndicatorPick {
  readonly column: number;
  readonly plainly: boolean;
  readonly doubts: readonly Doubt[];
}

function pickIndicator(
  view: SheetView,
  block: HeadingBlock,
  before: readonly Named[],
  chosen: number | null,
): IndicatorPick | null {
  if (chosen !== null) return { column: chosen, plainly: true, doubts: [] };
  const plain = before.filter((one) => one.role === 'indicator' && !isRowsTitle(view, block, before, one));
  if (plain.length > 0) return { ...nearestUsed(view, block, spread(view, block, plain)), plainly: true };
  for (const level of LEVELS) {
    const found = before.filter(({ role }) => role === level);
    if (found.length > 0) return { ...nearestUsed(view, block, spread(view, block, found)), plainly: true };
  }
  // Of 考核项目 and 考核要点 the one nearer to the criteria is what they measure, however plain the other's words are.
  const items = before.filter(({ role }) => role === 'item').map((one) => ({ ...one, rank: 0 }));
  return items.length > 0 ? { ...nearestUsed(view, block, items), plainly: false } : null;
}

/**
 * Whether 绩效指标 stands left of 一级指标, 二级指标 … and names none of the rows with criteria: written downward in one cell
 * beside them all, as in the ministry's forms, it is the rows' title and no column.
 */
function isRowsTitle(view: SheetView, block: HeadingBlock, before: readonly Named[], { column }: Named): boolean {
  const levels = before.some((one) => one.column > column && LEVELS.includes(one.role));
  return levels && !rowsWithCriteria(view, block).some((row) => !isBlank(view.own(row, column)));
}

/** The rows below a heading that have something under its first tier. */
function rowsWithCriteria(view: SheetView, { last, run }: HeadingBlock): readonly number[] {
  const end = Math.min(last + LOOK_BELOW, view.lastRow);
  const rows: number[] = [];
  for (let row = last + 1; row <= end; row++) if (!isBlank(view.own(row, run.first))) rows.push(row);
  return rows;
}

/** A heading spread over several columns, where no merge says so: columns with words but no heading of their own belong to it. */
function spread(view: SheetView, block: HeadingBlock, found: readonly Named[]): readonly Named[] {
  const all = [...found];
  for (const { column, words } of block.columns) {
    const left = all.find((one) => one.column === column - 1);
    if (left && words.length === 0 && column < block.run.first && namesRows(view, block, column))
      all.push({ ...left, column });
  }
  return all;
}

/** Whether a column names most of the rows that have criteria, in words that are no numbers, units or marks. */
function namesRows(view: SheetView, block: HeadingBlock, column: number): boolean {
  const criteria = rowsWithCriteria(view, block);
  const named = criteria.filter((row) => {
    const words = view.own(row, column).trim();
    return /\p{L}{2}/u.test(words) && !isUnit(words);
  });
  return named.length * 2 > criteria.length;
}

/** Of columns with one role: the plainest, and of those headed alike the nearest to the tiers that holds anything. */
function nearestUsed(view: SheetView, block: HeadingBlock, found: readonly Named[]): Omit<IndicatorPick, 'plainly'> {
  const sorted = [...found].sort((a, b) => a.rank - b.rank || b.column - a.column);
  const alike = sorted.filter(({ rank }) => rank === sorted[0]?.rank);
  const pick = alike.find(({ column }) => holdsWords(view, block, column)) ?? alike[0];
  const column = pick?.column ?? 0;
  const other = sorted.find((one) => one !== pick && !sameCell(view, block, one.column, column));
  return { column, doubts: other ? [{ id: 'doubt-two-columns', role: 'indicator', column, other: other.column }] : [] };
}

/** Whether two columns stand under one merged heading cell, and so are no two choices. */
function sameCell(view: SheetView, block: HeadingBlock, a: number, b: number): boolean {
  for (let row = block.first; row <= block.last; row++) {
    const area = view.mergeAt(row, a);
    if (area && area.column <= Math.min(a, b) && area.column + area.columns > Math.max(a, b)) return true;
  }
  return false;
}

/** Whether nothing tells two columns apart by the words right above them. */
function sameWords({ columns }: HeadingBlock, a: number, b: number): boolean {
  const [one, other] = [a, b].map((at) => columns.find(({ column }) => column === at)?.words.at(-1));
  return one === other;
}

function holdsWords(view: SheetView, block: HeadingBlock, column: number): boolean {
  const end = Math.min(block.last + LOOK_BELOW, view.lastRow);
  for (let row = block.last + 1; row <= end; row++) if (!isBlank(view.own(row, column))) return true;
  return false;
}

/** Roles that head row groups where they stand left of the indicator. */
const GROUPS: ReadonlySet<HeadingRole> = new Set<HeadingRole>(['activity', 'item', 'indicator', ...LEVELS]);

/** Row groups with their roles, outermost first: named ones, outer levels, and columns under a heading that spreads over several. */
function groupColumns(
  view: SheetView,
  block: HeadingBlock,
  before: readonly Named[],
  indicator: number,
): ReadonlyMap<number, HeadingRole> {
  const groups = new Map<number, HeadingRole>();
  for (const one of before)
    if (one.column < indicator && GROUPS.has(one.role) && !isRowsTitle(view, block, before, one))
      groups.set(one.column, one.role);
  for (const { column, words } of block.columns) {
    const role = groups.get(column - 1);
    if (role && column < indicator && words.length === 0 && holdsWords(view, block, column)) groups.set(column, role);
  }
  return new Map([...groups].sort(([a], [b]) => a - b));
}

/** Roles in which a second column could change a grade, or be written to. */
const DECISIVE: ReadonlySet<HeadingRole> = new Set<HeadingRole>(['actual', 'previous', 'grade', 'unit', 'weight']);

function pickSingle(
  view: SheetView,
  block: HeadingBlock,
  named: readonly Named[],
  role: SingleRole & HeadingRole,
  chosen: number | null,
): { column: number | null; doubts: readonly Doubt[]; rival: number | null } {
  if (chosen !== null) return { column: chosen, doubts: [], rival: null };
  const found = named.filter((one) => one.role === role);
  const latest = Math.max(0, ...found.flatMap(({ years }) => years));
  const distance = (one: Named): number => Math.abs(one.column - block.run.last);
  const age = (one: Named): number => (one.years.length > 0 ? latest - (one.years[0] ?? 0) : 0);
  const sorted = [...found].sort((a, b) => age(a) - age(b) || a.rank - b.rank || distance(a) - distance(b));
  const [pick, other] = role === 'actual' ? preferMeasured(view, block, sorted, rowsWithCriteria(view, block)) : sorted;
  if (!pick) return { column: null, doubts: [], rival: null };
  const { column } = pick;
  const close =
    other &&
    age(other) === age(pick) &&
    !(sameCell(view, block, column, other.column) && sameWords(block, column, other.column));
  const doubts: Doubt[] =
    close && DECISIVE.has(role) ? [{ id: 'doubt-two-columns', role, column, other: other.column }] : [];
  return { column, doubts, rival: close && areRivals(block, pick, other) ? other.column : null };
}
