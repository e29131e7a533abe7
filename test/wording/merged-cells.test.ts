import { cellAddress } from '../../src/sheet/address';
import { locateTables } from '../../src/table/locate-tables';
import { checkWording } from '../../src/wording/check-wording';
import type { Finding, RuleId } from '../../src/wording/finding';
import { sheetFromGrid } from '../table/sheet-from-grid';
import { readInput } from './lay-table';

/** The findings of a rule in the only table of a sheet. ^ is merged with the cell above. */
function findings(rule: RuleId, grid: string): Finding[] {
  const sheet = sheetFromGrid(grid);
  const { tables } = locateTables(sheet);
  expect(tables).toHaveLength(1);
  return tables.flatMap((table) => checkWording(readInput(sheet, table))).filter((finding) => finding.rule === rule);
}

const places = (found: readonly Finding[]): string[] => found.map(({ cell }) => cellAddress(cell));

test('criteria merged over two indicators are remarked on once, where they stand', () => {
  const found = findings(
    'tier-gap',
    `| 绩效指标 | 优 | 良 | 中 | 差 | 上年实际数 |
     | 会议费 | 比上年下降10%及以上 | 比上年下降5%及以上 | 与上年持平 | 比上年增长 | 1 |
     | 培训费 | ^ | ^ | ^ | ^ | 2 |`,
  );
  expect(places(found)).toEqual(['D2']);
});

test('a name merged over two rows is not renamed for one of them', () => {
  const found = findings(
    'fee-graded-by-growth',
    `| 绩效指标 | 优 | 良 | 中 | 差 | 上年实际数 |
     | 会议费 | 比上年下降10%及以上 | 比上年下降5%及以上 | 不高于上年 | 比上年增长 | 1 |
     | ^ | 5万元及以下 | 6万元及以下 | 7万元及以下 | 超过7万元 | 2 |`,
  );
  expect(found).toMatchObject([{ cell: { row: 1, column: 0 }, fix: null }]);
});

test('a unit merged over two rows is not converted for one of them', () => {
  const found = findings(
    'unit-scale',
    `| 绩效指标 | 计量单位 | 优 | 良 | 中 | 差 |
     | 检测批次 | 万批 | 0.2及以上 | 0.15及以上 | 0.1及以上 | 0.1以下 |
     | 抽查批次 | ^ | 3及以上 | 2及以上 | 1及以上 | 1以下 |`,
  );
  expect(found).toMatchObject([{ cell: { row: 1, column: 1 }, fix: null }]);
});

test('a goal merged over two activities is met by the indicators of both', () => {
  const grid = (goal: string) =>
    `| 职责活动 | 绩效目标 | 绩效指标 | 优 | 良 | 中 | 差 |
     | 文体活动 | ${goal} | 职工参与率 | 90%及以上 | 80%及以上 | 70%及以上 | 低于70% |
     | 走访慰问 | ^ | 走访户数（户） | 100户及以上 | 80户及以上 | 60户及以上 | 低于60户 |`;
  expect(findings('goal-without-indicator', grid('群众参与率高'))).toEqual([]);
  expect(places(findings('goal-without-indicator', grid('群众知晓率高')))).toEqual(['B2']);
});

test('an indicator merged over two activities serves both', () => {
  const grid = (second: string) =>
    `| 职责活动 | 绩效目标 | 绩效指标 | 优 | 良 | 中 | 差 |
     | 走访慰问 | 应访尽访 | 走访率 | 90%及以上 | 80%及以上 | 70%及以上 | 低于70% |
     | 送温暖 | 应送尽送 | ${second} | | | | |
     | 文体活动 | 丰富生活 | 活动场次（场） | 9场及以上 | 8场及以上 | 7场及以上 | 低于7场 |`;
  expect(findings('goal-without-indicator', grid('^'))).toEqual([]);
  expect(places(findings('goal-without-indicator', grid('')))).toEqual(['B3']);
});

test('a parent in a column of its own shares its row, and its budget cell, with its first child', () => {
  const found = findings(
    'budget-sum',
    `| 职责 | 工作活动 | 年度预算数 | 绩效指标 | 优 | 良 | 中 | 差 |
     | 会议培训 | 召开会议 | 3 | 会议次数（次） | 4次 | 3次 | 2次 | 1次 |
     | ^ | 组织培训 | 5 | 培训期数（期） | 4期 | 3期 | 2期 | 1期 |`,
  );
  expect(found).toEqual([]);
});
