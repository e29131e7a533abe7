import { areaAddress } from '../../src/sheet/address';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import { locateTables } from '../../src/table/locate-tables';
import type { TargetTable } from '../../src/table/target-table';
import { countyTable } from './county-table';
import { sheetFromGrid } from './sheet-from-grid';

function only(sheet: SheetSnapshot): TargetTable {
  const { tables, refused } = locateTables(sheet);
  expect(refused).toEqual([]);
  expect(tables).toHaveLength(1);
  const [table] = tables;
  if (!table) throw new Error('no table');
  return table;
}

/** Each indicator of the published sheet: row as Excel counts, its activity, the activity above that, its unit. */
const POLICY = '贯彻执行党的路线、方针和政策';
const SKILL = '提升职工技能及创新水平';
const RIGHTS = '维护职工合法权益';
const EXPECTED: readonly (readonly [number, string, string, string, string | null])[] = [
  [6, '会议费', '按规定及工作需要召开各种会议', POLICY, null],
  [7, '培训费', '根据工作需要组织各种培训', POLICY, null],
  [8, '财务专用经费', '做好工会专项业务建设工作', POLICY, null],
  [9, '经审专用经费', '做好工会专项业务建设工作', POLICY, null],
  [10, '工会组建率', '做好工会专项业务建设工作', POLICY, null],
  [11, '工会建家率', '做好工会专项业务建设工作', POLICY, null],
  [12, '职工活动经费', '开展各种职工活动', POLICY, null],
  [
    14,
    '开展岗位练兵、技能比赛的企业占全县企业总量的比例',
    '开展职工经济技术创新、技能培训、岗位练兵、技能比赛',
    SKILL,
    null,
  ],
  [
    15,
    '参赛职工和参加技能培训职工占全县职工总数的比率',
    '开展职工经济技术创新、技能培训、岗位练兵、技能比赛',
    SKILL,
    null,
  ],
  [16, '职工年完成技术革新项目数量（万项）', '开展职工经济技术创新、技能培训、岗位练兵、技能比赛', SKILL, '万项'],
  [18, '规范职工代表大会制度的企事业单位数占已建会单位的比例', '完善工会参与社会管理机制', RIGHTS, null],
  [19, '开展厂务公开民主管理示范单位数量占全县企事业单位总数的比率', '完善工会参与社会管理机制', RIGHTS, null],
  [20, '县县两级联席会议突出问题解决数量(个)', '完善工会参与社会管理机制', RIGHTS, '个'],
  [21, '劳动关系协调费', '维护职工合法权益', RIGHTS, null],
  [22, '劳动保护费', '维护职工合法权益', RIGHTS, null],
  [23, '法律援助费', '维护职工合法权益', RIGHTS, null],
  [24, '为企业和职工用工矛盾提供法律援助数（人次）', '维护职工合法权益', RIGHTS, '人次'],
  [25, '全县达到A类标准的企业数占比', '维护职工合法权益', RIGHTS, null],
  [26, '职工对工资集体协商、安全生产教育知识的知晓率、满意度', '维护职工合法权益', RIGHTS, null],
  [27, '达到省AAA级劳动关系和谐单位数量占比', '维护职工合法权益', RIGHTS, null],
  [28, '在档管理的困难职工帮扶救助率', '困难职工帮扶救助、送温暖工作', RIGHTS, null],
  [29, '省部级及以上劳模体检率', '劳动模范管理', RIGHTS, null],
  [30, '劳模休养活动满意率', '劳动模范管理', RIGHTS, null],
  [31, '劳模救助率', '劳动模范管理', RIGHTS, null],
  [33, '综合事务保障率', '综合事务管理', '工会事务管理', null],
];

describe('the published county table', () => {
  for (const merges of [true, false])
    describe(merges ? 'with merges known' : 'without merges', () => {
      const table = only(countyTable([], merges));

      test('stands in A3:I33 under a heading of two rows', () => {
        expect(areaAddress(table.area)).toBe('A3:I33');
        expect(table.heading).toEqual({ first: 2, last: 3 });
        expect(table.repeatedHeadings).toEqual([]);
      });

      test('is the only candidate, and a certain one', () => {
        const { candidates } = locateTables(countyTable([], merges));
        expect(candidates.map(({ confidence, doubts, taken }) => ({ confidence, doubts, taken }))).toEqual([
          { confidence: 1, doubts: [], taken: true },
        ]);
      });

      test('has each role in its column and four tiers', () => {
        const { tiers, ...roles } = table.columns;
        expect(tiers).toEqual([
          { label: '优', column: 5 },
          { label: '良', column: 6 },
          { label: '中', column: 7 },
          { label: '差', column: 8 },
        ]);
        expect(roles).toEqual({
          activities: [0],
          budget: 1,
          description: 2,
          goal: 3,
          indicator: 4,
          unit: null,
          weight: null,
          previous: null,
          target: null,
          actual: null,
          score: null,
          grade: null,
          remark: null,
        });
      });

      test('has 25 indicators in their activities', () => {
        const seen = table.indicators.map(({ row, name, activity, unit }) => {
          const group = activity === null ? undefined : table.activities[activity];
          return [row + 1, name, group?.name, group?.parents.join(' / '), unit];
        });
        expect(seen).toEqual(EXPECTED);
      });

      test('has 4 activities with 10 inside them, and the budgets as exact decimals', () => {
        expect(
          table.activities.filter(({ parents }) => parents.length === 0).map(({ name, budget }) => [name, budget]),
        ).toEqual([
          [POLICY, '8'],
          [SKILL, null],
          [RIGHTS, '23.4'],
          ['工会事务管理', '53.8'],
        ]);
        expect(table.activities).toHaveLength(14);
        expect(table.activities.find(({ row }) => row === 20)?.budget).toBe('7.4');
      });

      test('has criteria as they are written, and none for the last indicator', () => {
        expect(table.indicators[0]?.criteria).toEqual([
          '比上年下降10%及以上',
          '比上年下降5%及以上',
          '与上年持平',
          '比上年增长',
        ]);
        expect(table.indicators[9]?.criteria).toEqual(['0.3及以上', '0.25及以上', '0.15及以上', '0.15以下']);
        expect(table.indicators[24]?.criteria).toEqual(['', '', '', '']);
      });
    });

  test.each([
    [[{ heading: '实际完成值' }], 9, null, 'A3:J33'],
    [[{ heading: '实际完成值' }, { heading: '评价等级' }], 9, 10, 'A3:K33'],
    [[{ heading: '评价等级' }], null, 9, 'A3:J33'],
    [[{ heading: '备注' }, { heading: '2024年完成情况' }, { heading: '自评等级' }], 10, 11, 'A3:L33'],
  ])('with columns %j to the right', (added, actual, grade, area) => {
    for (const merges of [true, false]) {
      const table = only(countyTable(added, merges));
      expect([table.columns.actual, table.columns.grade, areaAddress(table.area)]).toEqual([actual, grade, area]);
      expect(table.indicators).toHaveLength(25);
    }
  });
});

test('a blank sheet holds nothing', () => {
  const blank = sheetFromGrid('');
  expect(locateTables(blank)).toEqual({ tables: [], refused: [], candidates: [] });
});
