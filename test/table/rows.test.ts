import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import { locateTables } from '../../src/table/locate-tables';
import type { TargetTable } from '../../src/table/target-table';
import { readExamples } from './read-examples';
import { sheetFromGrid } from './sheet-from-grid';

function only(sheet: SheetSnapshot): TargetTable {
  const [table, another] = locateTables(sheet).tables;
  if (!table || another) throw new Error('not one table');
  return table;
}

/** An indicator in the words of the examples: row, activities, name, unit, weight, criteria. */
function describeRows({ indicators, activities }: TargetTable): readonly string[] {
  return indicators.map(({ row, name, activity, unit, weight, criteria }) => {
    const group = activity === null ? undefined : activities[activity];
    const path = group ? [...group.parents, group.name].join(' / ') : '-';
    const words = name.replaceAll('\n', '↵').replace(/ $/, '␣');
    const texts = criteria.map((criterion) => criterion.replaceAll('\n', '↵') || '-').join(', ');
    return [row + 1, path, words, unit ?? '-', weight ?? '-', texts].join(' | ');
  });
}

const examples = readExamples(readFileSync(join(__dirname, 'rows.md'), 'utf8'));

describe('rows become activities and indicators', () => {
  test.each(examples.map((example) => [example.title, example] as const))('%s', (_, { grid, expected, unmerged }) => {
    const sheet = sheetFromGrid(grid);
    expect(describeRows(only(sheet))).toEqual(expected);
    expect(describeRows(only({ ...sheet, merges: null }))).toEqual(unmerged);
  });
});

describe('budgets and goals', () => {
  const table = only(
    sheetFromGrid(`
    | 绩效目标表 |
    | 单位：万元 |
    | 职责活动 | 预算数 | 绩效目标 | 绩效指标 | 优 | 良 |
    | 培训 | 23.40 | 提高技能 | 培训人次 | ≥300 | ≥250 |
    | 宣传 | 1,234.5万元 | 扩大影响 | 发稿篇数 | ≥50 | ≥40 |
    | 调研 | 5000元 | 摸清底数 | | | |
    | 慰问 | １２．００ | | 慰问户数 | ≥30 | ≥20 |
    | 维稳 | 0.1 as 0.00 | | 化解率 | ≥90% | ≥80% |
    | 其他 | 待定 | | 保障率 | ≥90% | ≥80% |`),
  );

  test('a budget is an exact decimal in the table’s unit; another unit of money is converted, no number is none', () => {
    expect(table.activities.map(({ name, budget }) => [name, budget])).toEqual([
      ['培训', '23.4'],
      ['宣传', '1234.5'],
      ['调研', '0.5'],
      ['慰问', '12'],
      ['维稳', '0.1'],
      ['其他', null],
    ]);
  });

  test('an activity with a goal and no indicator is kept', () => {
    expect(table.activities.map(({ goal }) => goal)).toEqual(['提高技能', '扩大影响', '摸清底数', '', '', '']);
    expect(table.indicators.map(({ activity }) => activity)).toEqual([0, 1, 3, 4, 5]);
  });

  test('the unit of the budgets may stand in their heading, and another one in the cell', () => {
    const { activities } = only(
      sheetFromGrid(
        '| 活动 | 预算（元） | 绩效指标 | 优 | 良 |\n| 培训 | 5000元 | 培训人次 | ≥300 | ≥250 |\n| 会议 | 8万元 | 会议费 | ≤3 | ≤5 |',
      ),
    );
    expect(activities.map(({ budget }) => budget)).toEqual(['5000', '80000']);
  });

  test('an activity written in every row is one activity', () => {
    const { activities } = only(
      sheetFromGrid(
        '| 活动 | 绩效指标 | 优 | 良 |\n| 培训 | 培训人次 | ≥300 | ≥250 |\n| 培训 | 合格率 | ≥95% | ≥90% |',
      ),
    );
    expect(activities.map(({ row, name }) => [row, name])).toEqual([[1, '培训']]);
  });

  test('words below the last indicator are an activity only with a goal or a budget', () => {
    const { activities, area } = only(
      sheetFromGrid(`
      | 活动 | 绩效目标 | 绩效指标 | 优 | 良 |
      | 培训 | 提高技能 | 培训人次 | ≥300 | ≥250 |
      | 调研 | 摸清底数 | | | |
      | 联系方式见附件 | | | | |`),
    );
    expect(activities.map(({ name }) => name)).toEqual(['培训', '调研']);
    expect(area.rows).toBe(3);
  });
});
