import type { Area } from '../grid/area';
import type { Grid } from '../grid/grid';
import type { SheetTable } from '../grid/tables';

/** A table as it is at the moment. */
export interface TableHolder {
  readonly table: SheetTable;
}

/** Gives the table the area that it must have after its cells were moved, wherever Univer left it. */
export function settleArea(grid: Grid, id: string, area: Area): void {
  const table = grid.tables.find(id);
  const isRight = table && table.area.rows === area.rows && table.area.columns === area.columns;
  if (table && !isRight) grid.tables.resize(table, area);
}

/** The heading row, or null where the table shows none. */
export function headingOf({ area, look }: SheetTable): Area | null {
  return look.showHeaders ? { ...area, rows: 1 } : null;
}

/** The total row, or null where the table shows none. */
export function totalsOf({ area, look }: SheetTable): Area | null {
  return look.showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : null;
}

/** The rows between heading and totals. */
export function bodyOf({ area, look }: SheetTable): Area {
  const top = look.showHeaders ? 1 : 0;
  const bottom = look.showTotals ? 1 : 0;
  return { ...area, row: area.row + top, rows: Math.max(1, area.rows - top - bottom) };
}

/** Headings are texts, each used once: Excel makes them so. */
export function writeHeadings(grid: Grid, sheet: string, area: Area): void {
  const heading = { ...area, rows: 1 };
  const given = grid.cells.texts(sheet, heading)[0] ?? [];
  const names: string[] = [];
  for (const [index, one] of given.entries()) {
    let name = one === '' ? `Column${index + 1}` : one;
    for (let number = 2; names.some((used) => used.toLowerCase() === name.toLowerCase()); number++)
      name = `${one || 'Column'}${number}`;
    names.push(name);
  }
  const values = grid.cells.values(sheet, heading)[0] ?? [];
  if (names.some((name, index) => name !== values[index])) {
    grid.cells.write(sheet, heading, [names.map((name) => `'${name}`)]);
  }
}
