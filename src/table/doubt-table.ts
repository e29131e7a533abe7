import type { Draft } from './build-table';
import { doubtCriteria, lookAtCriteria } from './criteria-look';
import type { Doubt } from './doubt';
import type { Columns, Indicator, TargetTable } from './target-table';
import type { SheetView } from './view-sheet';

/** What a key to grades measures: points, not an achievement. */
const POINTS =
  /^(?:综合|评价|考核|最终|平均|实际|总|自评)?(?:得分|分数|总分|分值|评分|成绩|分数段|得分区间|分值区间|得分率|等级|档次|系数)(?:[（(].*[)）])?$/u;

/** The most that a tier gives: 10, 10分, 9-10分. */
const MOST_POINTS = /^(?:\d+(?:\.\d+)?[-—~～至])?(\d+(?:\.\d+)?)分?$/u;

/** Whether the best tier holds no more than the weight of its indicator (分值 10, 优 10 or 9-10分): points to be given. */
function givesPoints(indicators: readonly Indicator[]): boolean {
  const alike = indicators.filter(({ weight, criteria: [best = ''] }) => {
    const most = MOST_POINTS.exec(best.replace(/\s+/gu, ''))?.[1];
    return weight !== null && most !== undefined && Number(most) === Number(weight);
  });
  return alike.length > 1 && alike.length * 2 > indicators.length;
}

/** Everything that speaks against a heading and its body being a target table's, and every close choice of a column. */
export function doubtTable(view: SheetView, { heading, assignment }: Draft, table: TargetTable): readonly Doubt[] {
  const { run, standardAbove, last } = heading.block;
  const { columns, indicators } = table;
  const doubts: Doubt[] = [...assignment.doubts];
  if (assignment.named === 'weakly')
    doubts.push({ id: 'doubt-weak-indicator', at: { row: last, column: columns.indicator } });
  if (!standardAbove && !namesMore(columns)) doubts.push({ id: 'doubt-bare-heading' });
  if (run.scheme === 'letters' || run.scheme === 'stems' || run.scheme === 'numbered')
    doubts.push({ id: 'doubt-tier-names' });
  if (run.tiers.length === 2) doubts.push({ id: 'doubt-two-tiers' });
  if (run.reversed) doubts.push({ id: 'doubt-tiers-reversed' });
  if (indicators.every(({ name }) => POINTS.test(name.replace(/\s+/gu, ''))) || givesPoints(indicators))
    doubts.push({ id: 'doubt-grading-key' });
  doubts.push(
    ...doubtCriteria(
      lookAtCriteria(
        view,
        columns,
        indicators.map(({ row }) => row),
      ),
    ),
  );
  return doubts;
}

/** Whether the heading names anything that other lists with tiers do not have: standards for goods have a unit too. */
export function namesMore(columns: Columns): boolean {
  const { activities, budget, goal, weight, previous, target, actual, grade } = columns;
  return (
    activities.length > 0 || [budget, goal, weight, previous, target, actual, grade].some((column) => column !== null)
  );
}
