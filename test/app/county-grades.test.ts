import { EMPTY_MEMORY } from '../../src/app/memory';
import { readReport } from '../../src/app/read-report';
import { gradeText } from '../../src/grading/grade-text';
import type { Interval } from '../../src/standard/interval';
import { countyTable } from '../table/county-table';

/** Each indicator of the published table: row in the sheet, name, its four tiers, a typed actual, the grade that is right. */
const CHANGE_DOWN = ['(-∞,-10]', '(-∞,-5]', '[0,0]', '(0,∞)'];
const CHANGE_UP = ['[10,∞)', '[5,∞)', '[0,0]', '(-∞,0)'];
const from = (...ends: readonly number[]) => [...ends.map((end) => `[${end},∞)`), `(-∞,${ends.at(-1)})`];

const TABLE: readonly (readonly [number, string, readonly string[], string | number, string])[] = [
  [6, '会议费', CHANGE_DOWN, '比上年下降12%', '优'],
  [7, '培训费', CHANGE_DOWN, '比上年下降3%', '中'],
  [8, '财务专用经费', CHANGE_UP, '比上年增长10%', '优'],
  [9, '经审专用经费', CHANGE_UP, '与上年持平', '中'],
  [10, '工会组建率', from(80, 70, 60), '79.9%', '良'],
  [11, '工会建家率', from(80, 70, 60), '60%', '中'],
  [12, '职工活动经费', CHANGE_UP, '比上年降低0.1%', '差'],
  [14, '开展岗位练兵、技能比赛的企业占全县企业总量的比例', from(85, 80, 75), '85%', '优'],
  [15, '参赛职工和参加技能培训职工占全县职工总数的比率', from(90, 85, 80), '７９％', '差'],
  [16, '职工年完成技术革新项目数量（万项）', from(0.3, 0.25, 0.15), '3200项', '优'],
  [18, '规范职工代表大会制度的企事业单位数占已建会单位的比例', from(3, 2.7, 2), '2.69%', '中'],
  [19, '开展厂务公开民主管理示范单位数量占全县企事业单位总数的比率', from(85, 80, 75), '八成五', '优'],
  [20, '县县两级联席会议突出问题解决数量(个)', from(22, 20, 18), 20, '良'],
  [21, '劳动关系协调费', CHANGE_UP, '比上年增长5%', '良'],
  [22, '劳动保护费', CHANGE_UP, '比上年增长4.99%', '中'],
  [23, '法律援助费', CHANGE_UP, '比上年减少20%', '差'],
  [24, '为企业和职工用工矛盾提供法律援助数（人次）', from(85, 65, 40), 39, '差'],
  [25, '全县达到A类标准的企业数占比', from(15, 12, 10), '12%', '良'],
  [26, '职工对工资集体协商、安全生产教育知识的知晓率、满意度', from(75, 70, 60), '74.99%', '良'],
  [27, '达到省AAA级劳动关系和谐单位数量占比', from(37.4, 36.9, 36), '37.4%', '优'],
  [28, '在档管理的困难职工帮扶救助率', ['[100,∞)', '[90,∞)', '[85,∞)', '(-∞,85)'], '99.99%', '良'],
  [29, '省部级及以上劳模体检率', from(85, 80, 75), '75%', '中'],
  [30, '劳模休养活动满意率', from(90, 80, 70), '90.0%', '优'],
  [31, '劳模救助率', from(100, 95, 90), '100%', '优'],
];

function print({ lo, loClosed, hi, hiClosed }: Interval): string {
  return `${loClosed ? '[' : '('}${lo ?? '-∞'},${hi ?? '∞'}${hiClosed ? ']' : ')'}`;
}

const FIRST_ROW = 5;
const ROWS = 29;

function withActuals(actuals: ReadonlyMap<number, string | number>) {
  const cells = Array.from({ length: ROWS }, (_, at) => actuals.get(at + FIRST_ROW) ?? '');
  return readReport([countyTable([{ heading: '实际完成值', cells }])], EMPTY_MEMORY).tables[0]?.indicators ?? [];
}

const graded = withActuals(new Map(TABLE.map(([row, , , actual]) => [row, actual])));

test('the published table has 25 indicators, and the 24 with criteria stand in these rows', () => {
  expect(graded).toHaveLength(25);
  expect(graded.slice(0, 24).map(({ indicator }) => [indicator.row + 1, indicator.name])).toEqual(
    TABLE.map(([row, name]) => [row, name]),
  );
});

test.each(TABLE.map((line, index) => [line[1], line, graded[index]] as const))(
  '%s: tiers and grade',
  (_, [, , tiers, , grade], report) => {
    expect(report?.scale.tiers.map(({ intervals }) => intervals.map(print).join(' '))).toEqual(tiers);
    expect(report && gradeText(report.outcome, report.scale)).toBe(grade);
  },
);

test('the last indicator, 综合事务保障率, has blank criteria and no grade', () => {
  const last = graded[24];
  expect(last?.indicator.name).toBe('综合事务保障率');
  expect(last?.scale.tiers.map(({ status }) => status)).toEqual(['blank', 'blank', 'blank', 'blank']);
  expect(last?.outcome).toEqual({ status: 'blank' });
});

test('without actuals nothing is graded and nothing is complained of', () => {
  expect(new Set(withActuals(new Map()).map(({ outcome }) => outcome.status))).toEqual(new Set(['blank']));
});

test.each([
  [10, '90%以上', 'undecided'],
  [10, 0.85, 'confirm'],
  [6, '12%', 'confirm'],
  [20, '85%', 'undecided'],
  [6, '5个百分点', 'undecided'],
  [33, '95%', 'undecided'],
])('row %i with the actual %s is %s, never a grade', (row, actual, status) => {
  const report = withActuals(new Map([[row, actual]])).find(({ indicator }) => indicator.row + 1 === row);
  expect(report?.outcome.status).toBe(status);
});
