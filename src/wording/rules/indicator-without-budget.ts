import { isExpense } from '../expense-name';
import type { Rule } from '../rule';

/** 有费用指标而无预算: an expense indicator in an activity that has no budget of its own, in a table that names budgets. */
export const indicatorWithoutBudget: Rule = {
  id: 'indicator-without-budget',
  severity: 'info',
  source: 'source-finance-2015-88',
  *check({ rows, table, groups }) {
    if (table.columns.budget === null || groups.every(({ activity }) => activity.budget === null)) return;
    for (const { indicator, activity, name } of rows) {
      if (activity === null || !isExpense(indicator.name)) continue;
      if (activity.budget !== null && Number(activity.budget) !== 0) continue;
      const params = { name: indicator.name.trim(), activity: activity.name };
      yield { cell: name, of: indicator.name, message: { id: 'indicator-without-budget', params } };
    }
  },
};
