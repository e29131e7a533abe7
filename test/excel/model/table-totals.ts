import type { CellValue } from '../grid/display-text';
import type { SheetTable } from '../grid/tables';
import type { Book } from './book';
import { demandUnprotected } from './guards';
import { bodyOf, headingOf, settleArea, totalsOf } from './table-parts';

/**
 * Shows or hides a table's totals. Shown, they stand in a row of their own below the last one: a word in the first column, and
 * the sum (of texts the number) of the last, as Excel puts them; what stands below moves down. Hidden, that row goes again.
 */
export async function showTotals(book: Book, table: SheetTable, shown: boolean): Promise<void> {
  demandUnprotected(book, table.sheet);
  if (table.look.showTotals === shown) return;
  const { grid } = book;
  if (shown) {
    const row = { ...table.area, row: table.area.row + table.area.rows, rows: 1 };
    await grid.structure.insert(table.sheet, row, 'rows');
    settleArea(grid, table.id, { ...table.area, rows: table.area.rows + 1 });
    grid.tables.setLook(table, { showTotals: true });
    grid.cells.clearContents(table.sheet, row);
    grid.cells.write(table.sheet, row, [totals(book, table)]);
  } else {
    const row = totalsOf(table);
    grid.tables.setLook(table, { showTotals: false });
    if (row) await grid.structure.delete(table.sheet, row, 'rows');
    settleArea(grid, table.id, { ...table.area, rows: table.area.rows - 1 });
  }
}

function totals(book: Book, table: SheetTable): (CellValue | null)[] {
  const word = book.grid.locale.startsWith('zh') ? '汇总' : 'Total';
  const { columns } = table.area;
  return Array.from({ length: columns }, (_, index) => {
    if (index === 0) return word;
    return index === columns - 1 ? totalOf(book, table, index) : null;
  });
}

/** The total of a column, by the column's name: rows that come in are counted. */
function totalOf({ grid }: Book, table: SheetTable, index: number): string {
  const column = { ...bodyOf(table), column: table.area.column + index, columns: 1 };
  const values = grid.cells.values(table.sheet, column).flat();
  const kind = values.some((value) => typeof value === 'number') ? 109 : 103;
  const heading = headingOf(table);
  const name = heading ? grid.cells.texts(table.sheet, heading)[0]?.[index] : `Column${index + 1}`;
  return `=SUBTOTAL(${kind},${table.name}[${name?.replace(/['#[\]]/g, "'$&")}])`;
}
