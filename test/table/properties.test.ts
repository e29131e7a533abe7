import fc from 'fast-check';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import { locateTables } from '../../src/table/locate-tables';
import type { TargetTable } from '../../src/table/target-table';
import { countyTable } from './county-table';
import { sheetFromGrid } from './sheet-from-grid';

/** The sheet with everything moved down and right. */
function moved(sheet: SheetSnapshot, rows: number, columns: number): SheetSnapshot {
  const shift = <T extends { row: number; column: number }>(area: T): T => ({
    ...area,
    row: area.row + rows,
    column: area.column + columns,
  });
  return { ...sheet, used: shift(sheet.used), merges: sheet.merges?.map(shift) ?? null };
}

const rowsOf = (tables: readonly TargetTable[], rows: number): readonly (readonly [number, string])[] =>
  tables.flatMap(({ indicators }) => indicators.map(({ row, name }) => [row - rows, name] as const));

test('a table is found wherever it stands', () => {
  const sheet = countyTable([{ heading: '实际完成值' }]);
  const there = locateTables(sheet).tables;
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(200), fc.boolean(), (rows, columns, merges) => {
      const { tables } = locateTables({ ...moved(sheet, rows, columns), ...(merges ? {} : { merges: null }) });
      expect(rowsOf(tables, rows)).toEqual(rowsOf(there, 0));
      expect(tables[0]?.columns.actual).toBe(9 + columns);
    }),
    { numRuns: 50 },
  );
});

test('an indicator is never lost or made up by a column that means nothing, wherever it is put in', () => {
  const heading = ['职责活动', '绩效指标', '权重', '优', '良', '中', '差', '实际完成值'];
  const body = ['培训', '培训人次', '5', '≥300', '≥250', '≥200', '<200', '310'];
  fc.assert(
    fc.property(
      fc.constantFrom(0, 1, 2, 3, 7, 8),
      fc.constantFrom('责任单位', '数据来源', '完成时限', '联系电话'),
      (at, word) => {
        const put = (row: readonly string[], cell: string): string =>
          `| ${[...row.slice(0, at), cell, ...row.slice(at)].join(' | ')} |`;
        const { tables } = locateTables(sheetFromGrid(`${put(heading, word)}\n${put(body, '组织部')}`));
        expect(tables.flatMap(({ indicators }) => indicators.map(({ name, criteria }) => [name, ...criteria]))).toEqual(
          [['培训人次', '≥300', '≥250', '≥200', '<200']],
        );
      },
    ),
  );
});

/** Words that headings and bodies are made of, thrown together. */
const WORDS = [
  ...[
    '',
    '',
    '',
    '绩效指标',
    '指标',
    '项目',
    '优',
    '良',
    '中',
    '差',
    '合格',
    'A',
    'B',
    '一级',
    '评价标准',
    '实际完成值',
    '等级',
    '2024年',
  ],
  ...[
    '≥90%',
    '90%及以上',
    '比上年增长',
    '12',
    '合计',
    '注：略',
    '培训人次（人次）',
    '一、产出',
    '单位：万元',
    '<',
    '^',
  ],
];

test('whatever stands on a sheet, looking at it ends, and what is found lies on the sheet', () => {
  const row = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), fc.boolean(), (rows, merges) => {
      const cells = rows.map((words) => words.map((word) => (merges ? word : word.replace(/^[<^]$/, ''))));
      const sheet = sheetFromGrid(cells.map((words) => `| ${words.join(' | ')} |`).join('\n'));
      const { tables, refused } = locateTables(merges ? { ...sheet, merges: [] } : { ...sheet, merges: null });
      for (const { area, indicators, columns, activities } of tables) {
        expect(columns.tiers.length).toBeGreaterThan(1);
        expect(area.row + area.rows).toBeLessThanOrEqual(sheet.used.rows);
        expect(area.column + area.columns).toBeLessThanOrEqual(sheet.used.columns);
        for (const { row: at, activity, criteria } of indicators) {
          expect(at).toBeGreaterThan(area.row);
          expect(at).toBeLessThan(area.row + area.rows);
          expect(criteria).toHaveLength(columns.tiers.length);
          expect(activity === null || activities[activity] !== undefined).toBe(true);
        }
      }
      for (const { area } of refused) expect(area.rows * area.columns).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
});
