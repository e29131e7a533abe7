import type { Worksheet } from '@cj-tech-master/excelts';
import { formatArea, parseArea } from '../grid/area';
import type { CellValue } from '../grid/display-text';
import { toRange } from '../grid/engine';
import type { Grid } from '../grid/grid';
import { PLAIN_LOOK, type SheetTable, type TableLook } from '../grid/tables';

type FileColumn = NonNullable<ReturnType<Worksheet['getTables']>[number]['model']['columns']>[number];

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
  for (const old of before) if (!now.some((table) => isSame(grid, sheet, table, old))) sheet.removeTable(old.name);
  for (const table of now) if (!before.some((old) => isSame(grid, sheet, table, old))) addTable(grid, sheet, table);
}

/** Whether the totals are those that the file's table tells of. */
function sameTotals(grid: Grid, { sheet: id, name, area }: SheetTable, sheet: Worksheet): boolean {
  const row = { ...area, row: area.row + area.rows - 1, rows: 1 };
  const { columns } = sheet.getTable(name).model;
  return (grid.cells.formulas(id, row)[0] ?? []).every((content, index) => {
    const now = total(content);
    const { totalsRowLabel, totalsRowFunction = 'none', totalsRowFormula } = columns[index] ?? {};
    const sameFormula = now.totalsRowFunction !== 'custom' || now.totalsRowFormula === totalsRowFormula;
    return (
      now.totalsRowLabel === totalsRowLabel && (now.totalsRowFunction ?? 'none') === totalsRowFunction && sameFormula
    );
  });
}

function isSame(grid: Grid, sheet: Worksheet, table: SheetTable, old: FileTable): boolean {
  return (
    table.name === old.name &&
    formatArea(table.area) === old.ref &&
    JSON.stringify(table.look) === JSON.stringify(old.look) &&
    (!table.look.showTotals || sameTotals(grid, table, sheet))
  );
}

function addTable(grid: Grid, sheet: Worksheet, { sheet: id, name, area, look }: SheetTable): void {
  const values = grid.cells.values(id, area);
  const headings = grid.cells.texts(id, { ...area, rows: 1 })[0] ?? [];
  const body = values.slice(look.showHeaders ? 1 : 0, look.showTotals ? -1 : undefined);
  const totals = grid.cells.formulas(id, { ...area, row: area.row + area.rows - 1, rows: 1 })[0] ?? [];
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
      ...(look.showTotals && total(totals[index] ?? '')),
    })),
    rows: body,
  });
}

const SUBTOTALS = {
  101: 'average',
  102: 'countNums',
  103: 'count',
  104: 'max',
  105: 'min',
  107: 'stdDev',
  109: 'sum',
  110: 'var',
} as const;

/** What a column of the file's table says of its total: readers take the cell for damaged where they differ. */
function total(content: CellValue): Pick<FileColumn, 'totalsRowLabel' | 'totalsRowFunction' | 'totalsRowFormula'> {
  if (typeof content !== 'string' || !content.startsWith('=')) {
    return content === '' ? {} : { totalsRowLabel: String(content) };
  }
  const kind = Number(/^=SUBTOTAL\((\d+),[^[:]*\[[^[]*\]\)$/.exec(content)?.[1]) as keyof typeof SUBTOTALS;
  return SUBTOTALS[kind]
    ? { totalsRowFunction: SUBTOTALS[kind] }
    : { totalsRowFunction: 'custom', totalsRowFormula: content.slice(1) };
}
