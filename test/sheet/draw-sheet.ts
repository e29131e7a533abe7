import { type Area, parseArea } from '../../src/sheet/address';
import type { CellValue, SheetSnapshot } from '../../src/sheet/snapshot';

/** A sheet drawn as rows of cells from A1: numbers and texts as they stand, '' for empty, formulas with a leading =. */
export function drawSheet(
  rows: readonly (readonly CellValue[])[],
  more: { readonly merges?: readonly string[]; readonly at?: string } & Partial<Omit<SheetSnapshot, 'merges'>> = {},
): SheetSnapshot {
  const { merges = [], at = 'A1', ...rest } = more;
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ''));
  const start = areaOf(at);
  return {
    id: 'sheet-1',
    name: '绩效目标',
    visibility: 'visible',
    protected: false,
    used: { row: start.row, column: start.column, rows: rows.length, columns },
    values: cells,
    text: cells.map((row) => row.map(String)),
    formats: cells.map((row) => row.map(() => 'General')),
    formulas: cells,
    merges: merges.map(areaOf),
    hiddenColumns: new Set(),
    columnWidths: new Map(Array.from({ length: columns + 2 }, (_, column) => [start.column + column, 72])),
    listObjects: [],
    pivots: [],
    // No person has formatted anything around.
    looks: [{ area: { row: 0, column: 0, rows: 1000, columns: 100 }, look: 'plain' }],
    names: new Map(),
    ...rest,
  };
}

/** An address as an area; a wrong one is a mistake in the test. */
export function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no address of cells`);
  return area;
}
