import fc from 'fast-check';
import { locateTables } from '../../src/table/locate-tables';
import type { Columns } from '../../src/table/target-table';
import { sheetFromGrid } from './sheet-from-grid';

type Role = Exclude<keyof Columns, 'tiers' | 'activities'> | 'activity' | 'ordinal' | 'other';

/** A column that a table may have: the headings in use, and what two rows of the body hold. */
interface Kind {
  readonly role: Role;
  readonly headings: readonly string[];
  readonly cells: readonly [string, string];
}

const LEFT: readonly Kind[] = [
  { role: 'ordinal', headings: ['序号', '编号'], cells: ['1', '2'] },
  {
    role: 'activity',
    headings: ['职责活动', '工作活动', '部门职责-工作活动', '工作任务'],
    cells: ['职工培训', '宣传工作'],
  },
  { role: 'budget', headings: ['年度预算数', '预算金额（万元）', '2024年度预算'], cells: ['3.5', '12'] },
  {
    role: 'description',
    headings: ['内容描述', '工作内容'],
    cells: ['组织各类培训班，提高职工技能。', '开展宣传活动。'],
  },
  { role: 'goal', headings: ['绩效目标', '年度绩效目标'], cells: ['培训到位，职工满意。', '扩大影响。'] },
];
const INDICATOR: Kind = {
  role: 'indicator',
  headings: ['绩效指标', '指标名称', '绩效指标名称', '三级指标', '考核指标', '评价指标', '绩↵效↵指↵标'],
  cells: ['培训人次（人次）', '发稿篇数'],
};
const MIDDLE: readonly Kind[] = [
  { role: 'other', headings: ['责任单位', '数据来源', '指标解释'], cells: ['组织部', '宣传部'] },
  { role: 'unit', headings: ['计量单位', '单位'], cells: ['人次', '篇'] },
  { role: 'weight', headings: ['权重', '分值', '权重（%）'], cells: ['10', '15'] },
  { role: 'target', headings: ['目标值', '年度指标值'], cells: ['300', '50'] },
  { role: 'previous', headings: ['上年数', '上年完成', '基期值', '上年实际数'], cells: ['280', '42'] },
];
const RIGHT: readonly Kind[] = [
  {
    role: 'actual',
    headings: ['实际完成值', '全年完成值', '实际完成情况', '完成值', '自评值', '年度实际', '2024年完成'],
    cells: ['312人次', ''],
  },
  { role: 'score', headings: ['得分', '自评得分'], cells: ['9.5', ''] },
  { role: 'grade', headings: ['等级', '评价等级', '评价结果', '自评等级'], cells: ['优', ''] },
  { role: 'remark', headings: ['备注'], cells: ['', '按季统计'] },
];
const TIERS: readonly (readonly string[])[] = [
  ...[
    ['优', '良', '中', '差'],
    ['优秀', '良好', '合格', '不合格'],
    ['优', '良', '中', '低', '差'],
    ['A', 'B', 'C', 'D'],
  ],
  ...[
    ['一级', '二级', '三级', '四级'],
    ['一档', '二档', '三档'],
    ['好', '较好', '一般', '差'],
  ],
];
const CRITERIA: readonly (readonly [string, string])[] = [
  ...([
    ['≥300人次', '50篇及以上'],
    ['≥250人次', '40篇及以上'],
    ['≥200人次', '30篇及以上'],
  ] as const),
  ...([
    ['≥150人次', '20篇及以上'],
    ['<150人次', '20篇以下'],
  ] as const),
];

const some = (kinds: readonly Kind[]) => fc.subarray([...kinds]);
const shuffled = (kinds: readonly Kind[]) => fc.shuffledSubarray([...kinds]);
const arrangement = fc.record({
  left: some(LEFT),
  middle: shuffled(MIDDLE),
  right: shuffled(RIGHT),
  tiers: fc.constantFrom(...TIERS),
  standard: fc.constantFrom('评价标准', '考核标准', '评分标准', '评价标准（档次）', ''),
  heading: fc.infiniteStream(fc.nat(99)),
  title: fc.constantFrom('', '部门绩效目标表', '711赵县总工会'),
  merged: fc.boolean(),
  at: fc.record({ row: fc.nat(30), column: fc.nat(30) }),
});

/** Words that name tiers by letters or numbers need more than tiers to be believed: see confidence. */
function needsStandard(tiers: readonly string[]): boolean {
  return ['A', '一级', '一档'].includes(tiers[0] ?? '');
}

test('every arrangement of the columns that tables have is read with each role in its place', () => {
  fc.assert(
    fc.property(arrangement, ({ left, middle, right, tiers, standard, heading, title, merged, at }) => {
      const over = standard === '' && needsStandard(tiers) ? '评价标准' : standard;
      const before = [...left, INDICATOR, ...middle];
      const columns = [...before, ...right];
      const names = columns.map((kind) => kind.headings[(heading.next().value ?? 0) % kind.headings.length] ?? '');
      const namesBefore = names.slice(0, before.length);
      const namesAfter = names.slice(before.length);
      const down = (cells: readonly string[], mark: string) => cells.map(() => mark);
      const two = over !== '';
      const across = [over, ...down(tiers.slice(1), merged ? '<' : '')];
      const rows = [
        ...(title === '' ? [] : [[title]]),
        [...namesBefore, ...(two ? across : tiers), ...namesAfter],
        ...(two ? [[...down(namesBefore, merged ? '^' : ''), ...tiers, ...down(namesAfter, merged ? '^' : '')]] : []),
        ...[0, 1].map((row) => [
          ...before.map(({ cells }) => cells[row] ?? ''),
          ...tiers.map((_, tier) => CRITERIA[tier === tiers.length - 1 ? 4 : tier]?.[row] ?? ''),
          ...right.map(({ cells }) => cells[row] ?? ''),
        ]),
      ];
      const sheet = sheetFromGrid(rows.map((row) => `| ${row.join(' | ')} |`).join('\n'), { at });
      const { tables } = locateTables(merged ? sheet : { ...sheet, merges: null });
      expect(tables).toHaveLength(1);
      const [table] = tables;
      const place = (role: Role): number | null => {
        const index = columns.findIndex((kind) => kind.role === role);
        if (index < 0) return null;
        return at.column + index + (index < before.length ? 0 : tiers.length);
      };
      const activity = place('activity');
      expect(table?.columns).toEqual({
        activities: activity === null ? [] : [activity],
        budget: place('budget'),
        description: place('description'),
        goal: place('goal'),
        indicator: place('indicator'),
        unit: place('unit'),
        weight: place('weight'),
        tiers: tiers.map((label, tier) => ({ label, column: at.column + before.length + tier })),
        previous: place('previous'),
        target: place('target'),
        actual: place('actual'),
        score: place('score'),
        grade: place('grade'),
        remark: place('remark'),
      });
      expect(table?.indicators.map(({ name }) => name)).toEqual(['培训人次（人次）', '发稿篇数']);
    }),
    { numRuns: 1500 },
  );
});
