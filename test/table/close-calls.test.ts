import { locateTables } from '../../src/table/locate-tables';
import type { TargetTable } from '../../src/table/target-table';
import { sheetFromGrid } from './sheet-from-grid';

const CRITERIA = '≥300 | ≥250 | ≥200 | <200';

/** A table of one indicator with the given columns right of the tiers. */
function withColumns(...headings: string[]): ReturnType<typeof sheetFromGrid> {
  return sheetFromGrid(`
  | 职责活动 | 绩效指标 | 优 | 良 | 中 | 差 | ${headings.join(' | ')} |
  | 培训 | 培训人次 | ${CRITERIA} | ${headings.map(() => '').join(' | ')} |`);
}

describe('two columns for one role', () => {
  test.each([
    [['实际完成值', '自评值'], 'actual', 6, 7],
    [['自评值', '实际完成值'], 'actual', 7, 6],
    [['评价等级', '自评等级'], 'grade', 6, 7],
    [['上年数', '上年完成'], 'previous', 6, 7],
    [['实际完成值', '实际完成值'], 'actual', 6, 7],
  ] as const)('%j: %s is column %i, and %i is named as a doubt', (headings, role, column, other) => {
    const { tables, candidates } = locateTables(withColumns(...headings));
    expect(tables[0]?.columns[role]).toBe(column);
    expect(candidates[0]?.doubts).toEqual([{ id: 'doubt-two-columns', role, column, other }]);
    expect(candidates[0]?.confidence).toBeGreaterThan(0.9);
  });

  test.each([
    [['自评完成值', '复核完成值'], 7],
    [['实际完成值', '自评值'], 7],
    [['实际完成值', '完成情况'], null],
    [['实际完成值', '完成率'], null],
    [['实际完成值', '完成数'], null],
    [['实际完成值', '完成'], null],
    [['2023年完成值', '2024年完成值'], null],
  ] as const)('%j: the other column of the actual is %j', (headings, other) => {
    expect(locateTables(withColumns(...headings)).tables[0]?.otherActual).toBe(other);
  });

  test('columns of different years are no doubt', () => {
    expect(locateTables(withColumns('2023年完成值', '2024年完成值')).candidates[0]?.doubts).toEqual([]);
  });

  test('one heading merged over two columns is no choice', () => {
    const { candidates } = locateTables(withColumns('实际完成值', '<'));
    expect(candidates[0]?.doubts).toEqual([]);
  });

  test('the column that a person names is taken without a doubt', () => {
    const { tables, candidates } = locateTables(withColumns('实际完成值', '自评值'), { columns: { actual: 7 } });
    expect(tables[0]?.columns.actual).toBe(7);
    expect(candidates[0]?.doubts).toEqual([]);
  });

  test('a column that is not in the table is no choice', () => {
    const { tables } = locateTables(withColumns('实际完成值'), { columns: { actual: 40 } });
    expect(tables[0]?.columns.actual).toBe(6);
  });
});

describe('confidence', () => {
  const confidence = (grid: string): readonly [number | undefined, boolean | undefined, readonly string[]] => {
    const { candidates } = locateTables(sheetFromGrid(grid));
    expect(candidates).toHaveLength(1);
    const [candidate] = candidates;
    return [candidate?.confidence, candidate?.taken, candidate?.doubts.map(({ id }) => id) ?? []];
  };

  test('a plain heading over plain criteria is certain', () => {
    expect(
      confidence(`| 职责活动 | 绩效指标 | 权重 | 优 | 良 | 中 | 差 |\n| 培训 | 培训人次 | 5 | ${CRITERIA} |`),
    ).toEqual([1, true, []]);
  });

  test.each([
    [
      '项目 heads other lists too',
      '| 项目 | 权重 | 优 | 良 | 中 | 差 |\n| 巡查 | 5 | ≥9 | ≥6 | ≥3 | <3 |',
      true,
      ['doubt-weak-indicator'],
    ],
    [
      'nothing but 项目 and tiers is not enough',
      '| 项目 | 优 | 良 | 中 | 差 |\n| 1000米 | 220秒以内 | 240秒以内 | 260秒以内 | 260秒以上 |',
      false,
      ['doubt-weak-indicator', 'doubt-bare-heading'],
    ],
    [
      'a standard for goods, with classes by number',
      '| 指标 | 单位 | 一级 | 二级 | 三级 |\n| 水分 | % | ≤12 | ≤13 | ≤14 |',
      false,
      ['doubt-bare-heading', 'doubt-tier-names'],
    ],
    ['only two tiers', '| 绩效指标 | 权重 | 合格 | 不合格 |\n| 合格率 | 5 | ≥98% | <98% |', true, ['doubt-two-tiers']],
    [
      'the best stands rightmost',
      '| 绩效指标 | 权重 | 差 | 中 | 优 |\n| 合格率 | 5 | <80% | ≥80% | ≥90% |',
      true,
      ['doubt-tiers-reversed'],
    ],
    [
      'bare numbers under 评价标准 may be thresholds',
      '| 绩效指标 | 评价标准 | < | < |\n| ^ | 优 | 良 | 差 |\n| 发稿 | 50 | 40 | 30 |\n| 培训 | 300 | 250 | 200 |',
      true,
      ['doubt-only-numbers'],
    ],
    [
      'bare numbers without 评价标准 are not taken',
      '| 绩效指标 | 优 | 良 | 差 |\n| 发稿 | 50 | 40 | 30 |\n| 培训 | 300 | 250 | 200 |',
      false,
      ['doubt-bare-heading', 'doubt-only-numbers'],
    ],
    [
      'shares of a whole are no criteria',
      '| 绩效指标 | 评价标准 | < | < |\n| ^ | 优 | 良 | 差 |\n| 态度 | 70% | 20% | 10% |\n| 效率 | 60% | 30% | 10% |',
      false,
      ['doubt-distribution'],
    ],
    [
      'a key of points is no target table',
      '| 评价指标 | 权重 | 优 | 良 | 差 |\n| 得分 | 100 | ≥90 | ≥60 | <60 |',
      false,
      ['doubt-grading-key'],
    ],
    [
      'words of quality are no criteria',
      '| 评价指标 | 权重 | 优 | 差 |\n| 态度 | 5 | 备课充分认真，达到并超过大纲要求，组织严密 | 备课不足，讲解不清，未达到大纲要求 |',
      false,
      ['doubt-two-tiers', 'doubt-no-criteria'],
    ],
    [
      'tiers called by points, with nothing else named',
      '| 绩效指标 | 100分 | 80分 | 0分 |\n| 办结率 | ≥95% | ≥90% | <90% |\n| 受理件数 | ≥500件 | ≥400件 | <400件 |',
      false,
      ['doubt-no-tiers'],
    ],
    [
      'tiers called by colours',
      '| 绩效指标 | 绿 | 黄 | 红 | 实际完成值 |\n| 办结率 | ≥95% | ≥90% | <90% | 92% |',
      false,
      ['doubt-no-tiers'],
    ],
    [
      'an indicator without tiers',
      '| 序号 | 绩效指标 | 目标值 | 完成值 |\n| 1 | 培训人次 | 300 | 310 |',
      false,
      ['doubt-no-tiers'],
    ],
  ])('%s', (_, grid, taken, doubts) => {
    const [sure, isTaken, ids] = confidence(grid);
    expect([isTaken, ids]).toEqual([taken, doubts]);
    expect(sure).toBeLessThan(1);
  });
});

describe('a person points at a heading', () => {
  const TWO = `
  | 绩效指标 | 优 | 良 | 中 | 差 | | 绩效指标 | 优 | 良 | 中 | 差 |
  | 培训人次 | ${CRITERIA} | | 发稿篇数 | ${CRITERIA} |`;
  const names = (tables: readonly TargetTable[]): readonly string[] =>
    tables.flatMap(({ indicators }) => indicators.map(({ name }) => name));

  test('of two tables only the one that is meant is taken', () => {
    const sheet = sheetFromGrid(TWO);
    expect(names(locateTables(sheet).tables)).toEqual(['培训人次', '发稿篇数']);
    expect(names(locateTables(sheet, { heading: { row: 0, column: 8 } }).tables)).toEqual(['发稿篇数']);
    expect(locateTables(sheet, { heading: { row: 0, column: 8 } }).candidates.map(({ taken }) => taken)).toEqual([
      false,
      true,
    ]);
  });

  test('a doubtful table is taken when it is meant', () => {
    const sheet = sheetFromGrid('| 项目 | 优 | 良 | 差 |\n| 巡查 | ≥9 | ≥6 | <6 |');
    expect(names(locateTables(sheet).tables)).toEqual([]);
    expect(names(locateTables(sheet, { heading: { row: 0, column: 0 } }).tables)).toEqual(['巡查']);
  });

  test('an indicator column with an unknown heading can be named', () => {
    const sheet = sheetFromGrid('| 看点 | 优 | 良 | 差 |\n| 巡查次数 | ≥9 | ≥6 | <6 |');
    expect(names(locateTables(sheet).tables)).toEqual([]);
    expect(names(locateTables(sheet, { columns: { indicator: 0 } }).tables)).toEqual(['巡查次数']);
  });

  test('a heading with nothing under it is no table, even when it is meant', () => {
    const sheet = sheetFromGrid('| 项目 | 优 | 良 | 差 |');
    expect(locateTables(sheet, { heading: { row: 0, column: 0 } })).toEqual({
      tables: [],
      refused: [],
      candidates: [],
    });
  });

  test.each([
    ['the first set', 2, [1, 2, 3]],
    ['the second set', 5, [4, 5, 6]],
  ] as const)('of two sets of criteria, %s is graded by when it is pointed at', (_, column, tiers) => {
    const sheet = sheetFromGrid(`
    | 绩效指标 | 2024年标准 | < | < | 2025年标准 | < | < | 实际完成值 |
    | ^ | 优 | 良 | 差 | 优 | 良 | 差 | ^ |
    | 亮灯率 | ≥98% | ≥95% | <95% | ≥99% | ≥96% | <96% | 98.5% |`);
    for (const row of [0, 1]) {
      const { tables, refused } = locateTables(sheet, { heading: { row, column } });
      expect(refused).toEqual([]);
      expect(tables[0]?.columns.tiers.map((tier) => tier.column)).toEqual(tiers);
      expect(tables[0]?.columns.actual).toBe(7);
    }
    expect(locateTables(sheet, { heading: { row: 0, column: 0 } }).tables).toEqual([]);
  });

  test('a place without a heading gives nothing', () => {
    expect(locateTables(sheetFromGrid(TWO), { heading: { row: 5, column: 0 } }).tables).toEqual([]);
  });
});

describe('an Excel Table', () => {
  const GRID = `
  | 绩效指标 | 权重 | 优 | 良 | 差 | 备注 |
  | 培训人次 | 5 | ≥300 | ≥250 | <250 | |
  | 发稿篇数 | 5 | ≥50 | ≥40 | <40 | |
  | 办公室汇总 | | | | | |`;

  test('ends the table where it ends', () => {
    const list = { row: 0, column: 0, rows: 3, columns: 6 };
    const { tables } = locateTables(sheetFromGrid(GRID, { listObjects: [list] }));
    expect(tables[0]?.indicators.map(({ row }) => row)).toEqual([1, 2]);
  });

  test('elsewhere it ends nothing', () => {
    const list = { row: 0, column: 9, rows: 2, columns: 3 };
    const { tables } = locateTables(sheetFromGrid(GRID, { listObjects: [list] }));
    expect(tables[0]?.indicators.map(({ row }) => row)).toEqual([1, 2, 3]);
  });
});

test('hidden columns count like any other', () => {
  const sheet = withColumns('实际完成值');
  expect(locateTables({ ...sheet, hiddenColumns: new Set([3, 6]) })).toEqual(locateTables(sheet));
});
