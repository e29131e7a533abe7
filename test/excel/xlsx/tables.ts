import type { Worksheet } from '@cj-tech-master/excelts';
import { formatArea, parseArea } from '../grid/area';
import { toRange } from '../grid/engine';
import type { Grid } from '../grid/grid';
import { PLAIN_LOOK, type SheetTable, type TableLook } from '../grid/tables';

/** A table of the file before it is in the grid. */
export interface FileTable {
  readonly id: string;
  readonly name: string;
  readonly ref: string;
  readonly look: TableLook;
}

/** The sheet's tables; ids go on from the given number. */
export function readTables(sheet: Worksheet, firstId: number): FileTable[] {
  return sheet.getTables().map((table, index) => {
    const { name, displayName, tableRef, ref, headerRow, totalsRow, style, columns } = table.model;
    const look: TableLook = {
      ...PLAIN_LOOK,
      showHeaders: headerRow !== false,
      showTotals: totalsRow === true,
      showFilterButton: columns.some((column) => column.filterButton !== false),
      showBandedRows: style?.showRowStripes === true,
      showBandedColumns: style?.showColumnStripes === true,
      highlightFirstColumn: style?.showFirstColumn === true,
      highlightLastColumn: style?.showLastColumn === true,
      style: style?.theme ?? '',
    };
    return { id: String(firstId + index), name: displayName ?? name, ref: tableRef ?? ref, look };
  });
}

/** Tables in the form in which Univer's workbook data carries them: added later, their structured references stay stale. */
export function tableResource(tables: readonly FileTable[]): { readonly tables: unknown[] } {
  return {
    tables: tables.flatMap(({ id, name, ref, look }) => {
      const area = parseArea(ref);
      if (!area) return [];
      const json = {
        id,
        name,
        range: toRange(area),
        options: { showHeader: look.showHeaders },
        columns: [],
        meta: {},
        filters: {},
      };
      return [json];
    }),
  };
}

/** Writes the tables that differ from the file's. Before the cells: the library writes a new table's cells too. */
export function writeTables(grid: Grid, id: string, sheet: Worksheet): void {
  const now = grid.tables.all(id);
  const before = readTables(sheet, 1);
  for (const old of before) if (!now.some((table) => isSame(table, old))) sheet.removeTable(old.name);
  for (const table of now) if (!before.some((old) => isSame(table, old))) addTable(grid, sheet, table);
}

function isSame(table: SheetTable, old: FileTable): boolean {
  return (
    table.name === old.name &&
    formatArea(table.area) === old.ref &&
    JSON.stringify(table.look) === JSON.stringify(old.look)
  );
}

function addTable(grid: Grid, sheet: Worksheet, { sheet: id, name, area, look }: SheetTable): void {
  const values = grid.cells.values(id, area);
  const headings = grid.cells.texts(id, { ...area, rows: 1 })[0] ?? [];
  const body = values.slice(look.showHeaders ? 1 : 0, look.showTotals ? -1 : undefined);
  sheet.addTable({
    name,
    ref: formatArea({ ...area, rows: 1, columns: 1 }),
    headerRow: look.showHeaders,
    totalsRow: look.showTotals,
    style: {
      theme: look.style,
      showRowStripes: look.showBandedRows,
      showColumnStripes: look.showBandedColumns,
      showFirstColumn: look.highlightFirstColumn,
      showLastColumn: look.highlightLastColumn,
    },
    columns: headings.map((heading, index) => ({
      name: look.showHeaders ? heading : `Column${index + 1}`,
      filterButton: look.showFilterButton,
    })),
    rows: body,
  });
}
