import { type Area, intersect } from '../sheet/address';
import { COLUMNS, type Look, lookOf, type SheetSnapshot } from '../sheet/snapshot';
import type { TargetTable } from '../table/target-table';

/** Columns to be inserted: `column` counts from 0 in the sheet as it was read. */
export interface Insertion {
  readonly column: number;
  readonly count: number;
}

/** Where one table's own columns come to stand, counted after all insertions. */
export interface ColumnPlace {
  readonly gradeColumn: number;
  /** The column 实际完成值 that is added, empty; null where the table has one. */
  readonly addedActual: number | null;
  /** The added columns among these, left to right; none when the grade column was found again. */
  readonly added: readonly number[];
  /** Whole columns are inserted for the added ones. */
  readonly inserted: boolean;
  /** How the free cells look that the added columns are written into; what is not known counts as formatted by a person. */
  readonly look: Look;
}

export interface Placement {
  readonly insertions: readonly Insertion[];
  readonly places: readonly ColumnPlace[];
  /** Where a column of the sheet as it was read stands after the insertions. */
  readonly shift: (column: number) => number;
}

/** The rows of a table, from its heading to its last line. */
export function tableRows({ heading, area }: TargetTable): { row: number; rows: number } {
  return { row: heading.first, rows: area.row + area.rows - heading.first };
}

/**
 * Finds a place for the product's columns of each table of a sheet: where the grade column stands already (`found`, null where it does not),
 * else directly right of the actuals, else of the tiers, but never through a merged cell. Where that place is in use, columns are inserted; nothing is ever overwritten.
 */
export function placeColumns(
  sheet: SheetSnapshot,
  tables: readonly { readonly table: TargetTable; readonly found: number | null; readonly begun: number }[],
): Placement {
  const wanted = tables.map(({ table, found }) => (found === null ? wantedColumns(sheet, table) : null));
  const all = tables.map(({ table }) => table);
  const counts = new Map<number, number>();
  for (const [index, want] of wanted.entries()) {
    const table = tables[index]?.table;
    if (want && table && freePlace(sheet, table, all) === null)
      counts.set(want.column, Math.max(want.count, counts.get(want.column) ?? 0));
  }
  const shift = (column: number) => {
    let shifted = column;
    for (const [at, count] of counts) if (at <= column) shifted += count;
    return shifted;
  };
  const places = tables.map(({ table, found, begun }, index): ColumnPlace => {
    const want = wanted[index];
    if (!want) return { gradeColumn: shift(found ?? 0), addedActual: null, added: [], inserted: false, look: 'plain' };
    const inserted = counts.has(want.column) || begun === want.count;
    const first = shift(want.column) - (counts.get(want.column) ?? 0);
    const hasActual = table.columns.actual !== null;
    const area: Area = { ...tableRows(table), column: want.column, columns: want.count };
    const look = inserted ? 'plain' : (lookOf(sheet, area) ?? 'formatted');
    return hasActual
      ? { gradeColumn: first, addedActual: null, added: [first], inserted, look }
      : { gradeColumn: first + 1, addedActual: first, added: [first, first + 1], inserted, look };
  });
  const insertions = [...counts].map(([column, count]) => ({ column, count })).sort((a, b) => b.column - a.column);
  return { insertions, places, shift };
}

/** The free cells that a table's columns will be written into, beside all tables of the sheet; null where columns will be inserted for them. */
export function freePlace(sheet: SheetSnapshot, table: TargetTable, all: readonly TargetTable[]): Area | null {
  const { column, count } = wantedColumns(sheet, table);
  const area: Area = { ...tableRows(table), column, columns: count };
  return isFree(sheet, area) && !all.some((other) => wouldBeJoined(table, area, other)) ? area : null;
}

function wantedColumns(sheet: SheetSnapshot, table: TargetTable): Insertion {
  const { actual, tiers } = table.columns;
  const last = actual ?? Math.max(...tiers.map(({ column }) => column));
  return { column: rightOfMerges(sheet, table, last + 1), count: actual === null ? 2 : 1 };
}

/** The first column from here on that cuts no cell of the table merged across columns. */
function rightOfMerges(sheet: SheetSnapshot, table: TargetTable, from: number): number {
  const rows = tableRows(table);
  const cut = (sheet.merges ?? []).filter(
    (merge) =>
      merge.column < from &&
      merge.column + merge.columns > from &&
      intersect(merge, { ...rows, column: from, columns: 1 }) !== null,
  );
  const right = Math.max(from, ...cut.map((merge) => merge.column + merge.columns));
  return right === from ? from : rightOfMerges(sheet, table, right);
}

/**
 * Whether an area written beside a table would close the gap to another one at its right whose heading ends in another row: two such
 * tables are told apart by the gap alone.
 */
function wouldBeJoined(table: TargetTable, area: Area, { area: right, heading }: TargetTable): boolean {
  const isNext = right.column === area.column + area.columns;
  const isBeside = right.row < area.row + area.rows && right.row + right.rows > area.row;
  return isNext && isBeside && heading.last !== table.heading.last;
}

/** The area lies on the sheet, and no cell of it holds anything, is merged, hidden, or part of an Excel Table. */
function isFree(sheet: SheetSnapshot, area: Area): boolean {
  if (area.column + area.columns > COLUMNS) return false;
  const objects = [...sheet.listObjects, ...sheet.pivots, ...(sheet.merges ?? [])];
  if (objects.some((object) => intersect(object, area))) return false;
  for (let column = area.column; column < area.column + area.columns; column++)
    if (sheet.hiddenColumns.has(column)) return false;
  const used = intersect(sheet.used, area);
  if (!used) return true;
  for (let row = used.row; row < used.row + used.rows; row++)
    for (let column = used.column; column < used.column + used.columns; column++)
      if (sheet.formulas[row - sheet.used.row]?.[column - sheet.used.column] !== '') return false;
  return true;
}
