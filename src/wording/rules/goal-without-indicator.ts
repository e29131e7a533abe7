import { indexMerges } from '../../sheet/snapshot';
import { promisedMeasures } from '../goal-measures';
import type { Remark, Rule } from '../rule';
import type { ActivityGroup, Subject, WordCell } from '../subject';

/**
 * 目标无指标: a goal that names a measure (参与率, 满意, 经费有保障) which no indicator of its activity or of the activities under it measures,
 * or that has no indicator at all. A goal that names no measure is not judged.
 */
export const goalWithoutIndicator: Rule = {
  id: 'goal-without-indicator',
  severity: 'warning',
  source: 'source-finance-2015-88',
  *check(subject) {
    const merged = indexMerges(subject.sheet);
    const under = namesUnder(subject);
    for (const { cell, of, groups } of goals(subject)) {
      const indicators = groups.flatMap((at) => under[at] ?? []);
      if (indicators.length > 0) yield* remarkOnMeasures(cell, of, indicators);
      else if (!groups.some((at) => isCovered(subject, subject.groups[at], merged)))
        yield { cell, of, message: { id: 'goal-without-indicator-none', params: { activity: of } } };
    }
  },
};

function* remarkOnMeasures(cell: WordCell, of: string, indicators: readonly string[]): Iterable<Remark> {
  for (const { measure, span, isMeasuredBy } of promisedMeasures(cell.text)) {
    if (indicators.some(isMeasuredBy)) continue;
    yield { cell, of, span, message: { id: 'goal-without-indicator', params: { measure, activity: of } } };
  }
}

interface Goal {
  readonly cell: WordCell;
  readonly of: string;
  /** The activities that share the goal's cell. */
  readonly groups: readonly number[];
}

function goals({ groups }: Subject): Iterable<Goal> {
  const byCell = new Map<string, Goal>();
  for (const [at, { goal, activity }] of groups.entries()) {
    if (goal === null || goal.text.trim() === '') continue;
    const key = `${goal.place.row},${goal.place.column}`;
    const known = byCell.get(key);
    byCell.set(key, { cell: goal, of: known?.of ?? activity.name, groups: [...(known?.groups ?? []), at] });
  }
  return byCell.values();
}

/** For each activity the names of its own indicators and of those under it. */
function namesUnder({ groups, rows }: Subject): readonly (readonly string[])[] {
  const names: string[][] = groups.map(() => []);
  for (const { indicator } of rows)
    for (let at = indicator.activity; at !== null; at = groups[at]?.parent ?? null) names[at]?.push(indicator.name);
  return names;
}

/** Whether the activity's indicator cell is merged with one above, so that it may well have an indicator. */
function isCovered(
  { table }: Subject,
  group: ActivityGroup | undefined,
  merged: ReturnType<typeof indexMerges>,
): boolean {
  if (!group) return false;
  const area = merged({ row: group.activity.row, column: table.columns.indicator });
  return area !== null && area.row < group.activity.row;
}
