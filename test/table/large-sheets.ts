import type { Area } from '../../src/sheet/address';
import type { CellValue, SheetSnapshot } from '../../src/sheet/snapshot';

const COLUMNS = 10;

const HEADING: readonly (readonly CellValue[])[] = [
  ['序号', '职责活动', '绩效指标', '评价标准', '', '', '', '权重', '实际完成值', '备注'],
  ['', '', '', '优', '良', '中', '差', '', '', ''],
];

/** A target table of so many rows of ten cells, its activities merged down over five indicators each. */
export function largeTargetTable(rows: number): SheetSnapshot {
  const body = Array.from({ length: rows }, (_, row): CellValue[] => {
    const bound = 100 + (row % 900);
    const tiers = [`≥${bound + 30}次`, `≥${bound + 20}次`, `≥${bound + 10}次`, `<${bound + 10}次`];
    const activity = row % 5 === 0 ? `第${row}项工作` : '';
    return [row + 1, activity, `第${row}期职工培训（次）`, ...tiers, 5, bound, `全年办班${row}期`];
  });
  const down = Array.from({ length: rows / 5 }, (_, at): Area => ({ row: 2 + at * 5, column: 1, rows: 5, columns: 1 }));
  return sheetOf([...HEADING, ...body], down);
}

/** The same with words that headings use too in every row: criteria that name tiers, actuals 完成, remarks 说明. */
export function largeTableOfHeadingWords(rows: number): SheetSnapshot {
  const body = Array.from({ length: rows }, (_, row): CellValue[] => {
    const tiers = ['全部完成', '基本完成', '部分完成', '未完成'];
    return [row + 1, '', `第${row}期职工培训（次）`, ...tiers, 5, '完成', '说明'];
  });
  return sheetOf([...HEADING, ...body], []);
}

/** A sheet as large without any table: short texts, none alike. */
export function largeOrdinarySheet(rows: number): SheetSnapshot {
  return sheetOf(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: COLUMNS }, (__, column) => `单位${row}科室${column}`),
    ),
    [],
  );
}

function sheetOf(values: readonly (readonly CellValue[])[], merges: readonly Area[]): SheetSnapshot {
  return {
    id: 'sheet-1',
    name: '绩效目标',
    visibility: 'visible',
    protected: false,
    used: { row: 0, column: 0, rows: values.length, columns: COLUMNS },
    values,
    text: values.map((row) => row.map(String)),
    formats: values.map((row) => row.map(() => 'General')),
    formulas: values,
    merges,
    hiddenColumns: new Set(),
    columnWidths: new Map(),
    listObjects: [],
    pivots: [],
    looks: [],
    names: new Map(),
  };
}
