import type { Area } from '../../src/sheet/address';
import type { CellValue, SheetSnapshot } from '../../src/sheet/snapshot';
import county from './fixtures/county-union.json';

/** Activity cells of the published sheet that are merged down: first row (from 1) and number of rows. */
const MERGED_DOWN: readonly (readonly [number, number])[] = [
  [8, 4],
  [14, 3],
  [18, 3],
  [21, 7],
  [29, 3],
];

const DOWN_COLUMNS = ['A', 'B', 'C', 'D'].length;

/** Columns added to the right of the published ones: the heading's words, and the cells of the 29 rows. */
export interface AddedColumn {
  readonly heading: string;
  readonly cells?: readonly CellValue[];
}

/**
 * The published table of 711赵县总工会 as a snapshot, cell for cell: title, department, two heading rows, 29 rows.
 * `merges: false` is the same sheet read where Excel cannot tell merges.
 */
export function countyTable(added: readonly AddedColumn[] = [], merges = true): SheetSnapshot {
  const wide = (cells: readonly CellValue[]): CellValue[] => [...cells, ...Array<CellValue>(9 - cells.length).fill('')];
  const extra = (pick: (column: AddedColumn) => CellValue): CellValue[] => added.map(pick);
  const values: CellValue[][] = [
    [...wide([county.title]), ...extra(() => '')],
    [...wide([county.department]), ...extra(() => '')],
    [...wide([...county.header.slice(0, 5), '评价标准']), ...extra(({ heading }) => heading)],
    [...wide(['', '', '', '', '', ...county.header.slice(5)]), ...extra(() => '')],
    ...county.rows.map((row, at) => [
      ...row.map((cell, column) => (column === 1 && cell !== '' ? Number(cell) : cell)),
      ...extra(({ cells }) => cells?.[at] ?? ''),
    ]),
  ];
  const down = MERGED_DOWN.flatMap(([row, rows]) =>
    Array.from({ length: DOWN_COLUMNS }, (_, column): Area => ({ row: row - 1, column, rows, columns: 1 })),
  );
  const heading: Area[] = [
    { row: 0, column: 0, rows: 1, columns: 9 },
    ...Array.from({ length: 5 }, (_, column): Area => ({ row: 2, column, rows: 2, columns: 1 })),
    { row: 2, column: 5, rows: 1, columns: 4 },
    ...added.map((_, at): Area => ({ row: 2, column: 9 + at, rows: 2, columns: 1 })),
  ];
  return {
    id: '{00000000-0001-0000-0000-000000000000}',
    name: '绩效目标',
    visibility: 'visible',
    protected: false,
    used: { row: 0, column: 0, rows: values.length, columns: 9 + added.length },
    values,
    text: values.map((row) => row.map(String)),
    formats: values.map((row) => row.map((value) => (typeof value === 'number' ? '0.00' : 'General'))),
    formulas: values,
    merges: merges ? [...heading, ...down] : null,
    hiddenColumns: new Set(),
    columnWidths: new Map(),
    listObjects: [],
    pivots: [],
    looks: [],
    names: new Map(),
  };
}
