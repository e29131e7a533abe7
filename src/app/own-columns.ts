import { countRows } from '../grading/written';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { TargetTable } from '../table/target-table';
import type { ColumnMemory, Memory } from './memory';

/** Hidden names of the product's grade columns: this and a number. One number is used once in a workbook. */
const PREFIX = '_PTG_GRADE_';

/** The hidden name of a table's grade column and the column that it stands for; null where the table has none. */
export function ownGradeColumn(sheet: SheetSnapshot, table: TargetTable): { name: string; column: number } | null {
  const { row, column, rows, columns } = table.area;
  for (const [name, area] of sheet.names) {
    const besideTable = area.column > column && area.column <= column + columns + 1;
    const onItsRows = area.row < row + rows && area.row + area.rows > row;
    if (name.startsWith(PREFIX) && besideTable && onItsRows) return { name, column: area.column };
  }
  return null;
}

/**
 * Columns that a write inserted for this table before it stopped, without having come to their hidden name, or having taken it away
 * already: what is remembered of them, by that name. null where there are none. Whether they stand is for their place to say.
 */
export function unnamedColumns(
  sheet: SheetSnapshot,
  table: TargetTable,
  memory: Memory,
): [string, ColumnMemory] | null {
  const found = Object.entries(memory.columns).find(
    ([name, { sheet: at, unfinished, added, written }]) =>
      unfinished === true &&
      at === sheet.id &&
      !sheet.names.has(name) &&
      added.some(({ inserted }) => inserted) &&
      countRows(written) === table.indicators.length,
  );
  return found ?? null;
}

/** Gives out names that no sheet and no memory of the workbook uses. */
export function freshNames(sheets: readonly SheetSnapshot[], remembered: readonly string[]): () => string {
  const numbers = [...sheets.flatMap(({ names }) => [...names.keys()]), ...remembered]
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => Number(name.slice(PREFIX.length)) || 0);
  let last = Math.max(0, ...numbers);
  return () => {
    last += 1;
    return PREFIX + last;
  };
}
