import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaAddress, cellAddress, parseArea } from '../../src/sheet/address';
import { locateTables } from '../../src/table/locate-tables';
import type { Refusal } from '../../src/table/target-table';
import { countyTable } from './county-table';
import { readExamples } from './read-examples';
import { sheetFromGrid } from './sheet-from-grid';

function describeRefusal({ reason, area }: Refusal): string {
  return `${reason.id} ${cellAddress(reason.at)} ${areaAddress(area)}`;
}

const examples = readExamples(readFileSync(join(__dirname, 'refusals.md'), 'utf8'));

describe('what cannot be used is refused with its reason', () => {
  test.each(examples.map((example) => [example.title, example] as const))('%s', (_, { grid, expected, unmerged }) => {
    const sheet = sheetFromGrid(grid);
    for (const [seen, said] of [
      [sheet, expected],
      [{ ...sheet, merges: null }, unmerged],
    ] as const) {
      const { tables, refused } = locateTables(seen);
      expect(tables).toEqual([]);
      expect(refused.map(describeRefusal)).toEqual(said);
    }
  });

  test('a pivot table', () => {
    const pivot = parseArea('A3:I33');
    const { tables, refused } = locateTables({ ...countyTable(), pivots: pivot ? [pivot] : [] });
    expect(tables).toEqual([]);
    expect(refused.map(describeRefusal)).toEqual(['refused-pivot E4 A3:I33']);
  });

  test('a pivot table elsewhere on the sheet refuses nothing', () => {
    const pivot = parseArea('L1:P9');
    const { tables, refused } = locateTables({ ...countyTable(), pivots: pivot ? [pivot] : [] });
    expect(tables).toHaveLength(1);
    expect(refused).toEqual([]);
  });

  test('a refused table leaves its neighbour usable', () => {
    const { tables, refused } = locateTables(
      sheetFromGrid(`
      | 绩效指标 | 优 | 良 | 中 | 差 |
      | 培训人次 | ≥300 | ≥250 | ≥200 | <200 |
      | | | | | |
      | 绩效指标 | 年度指标值 | 实际完成值 | 分值 | 评分标准 |
      | 发稿篇数 | 50 | 45 | 10 | 完成50篇得10分，每少1篇扣1分 |`),
    );
    expect(tables.map(({ area }) => areaAddress(area))).toEqual(['A1:E2']);
    expect(refused.map(describeRefusal)).toEqual(['refused-prose E5 A4:E5']);
  });
});
