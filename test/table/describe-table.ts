import { columnLetters } from '../../src/sheet/address';
import type { Columns, SingleRole, TargetTable } from '../../src/table/target-table';

const ROLES: readonly (readonly [string, SingleRole | 'indicator'])[] = [
  ['预算', 'budget'],
  ['描述', 'description'],
  ['目标', 'goal'],
  ['指标', 'indicator'],
  ['单位', 'unit'],
  ['权重', 'weight'],
  ['上年', 'previous'],
  ['目标值', 'target'],
  ['实际', 'actual'],
  ['得分', 'score'],
  ['等级', 'grade'],
  ['备注', 'remark'],
];

/** A table in the words of the examples: 标题 1-2；活动 A；指标 B；档 C优 D良；实际 E；行 3 4. Columns from the left. */
export function describeTable(table: TargetTable): string {
  const { heading, columns, indicators } = table;
  const rows = indicators.map(({ row }) => row + 1).join(' ');
  const first = heading.first + 1;
  const last = heading.last + 1;
  return [`标题 ${first === last ? first : `${first}-${last}`}`, ...inOrder(columns), `行 ${rows}`].join('；');
}

function inOrder(columns: Columns): readonly string[] {
  const parts: [number, string][] = [];
  for (const [word, role] of ROLES) {
    const column = columns[role];
    if (column !== null) parts.push([column, `${word} ${columnLetters(column)}`]);
  }
  const [firstActivity] = columns.activities;
  if (firstActivity !== undefined)
    parts.push([firstActivity, `活动 ${columns.activities.map(columnLetters).join(' ')}`]);
  const tiers = columns.tiers.map(({ label, column }) => {
    const letters = columnLetters(column);
    return /^[A-Z]/.test(label) ? `${letters} ${label}` : `${letters}${label}`;
  });
  parts.push([Math.min(...columns.tiers.map(({ column }) => column)), `档 ${tiers.join(' ')}`]);
  return parts.sort((a, b) => a[0] - b[0]).map(([, words]) => words);
}
