import Big from 'big.js';
import type { Rule } from '../rule';
import type { ActivityGroup } from '../subject';

/** 预算不平: a parent's budget is not the sum of its children's. Silent where no child has one; a blank child counts what its own children have. */
export const budgetSum: Rule = {
  id: 'budget-sum',
  severity: 'error',
  source: null,
  *check({ groups }) {
    const sums = sumChildren(groups);
    for (const [at, { activity, budget }] of groups.entries()) {
      const sum = sums[at];
      if (!sum || !budget || activity.budget === null || sum.eq(activity.budget)) continue;
      const params = {
        name: activity.name,
        budget: new Big(activity.budget).toFixed(),
        sum: sum.toFixed(),
        difference: new Big(activity.budget).minus(sum).abs().toFixed(),
      };
      yield { cell: budget, of: activity.name, message: { id: 'budget-sum', params } };
    }
  },
};

/** For each group the sum over its direct children; null where none of them has a budget, or one stands in the parent's own row and shares its cell. */
function sumChildren(groups: readonly ActivityGroup[]): readonly (Big | null)[] {
  const sums: (Big | null)[] = groups.map(() => null);
  const sharing = new Set(
    groups.flatMap(({ parent, activity }) =>
      parent !== null && groups[parent]?.activity.row === activity.row ? [parent] : [],
    ),
  );
  for (let at = groups.length - 1; at >= 0; at--) {
    const group = groups[at];
    if (!group || group.parent === null) continue;
    const own = group.activity.budget === null ? (sums[at] ?? null) : new Big(group.activity.budget);
    if (own !== null) sums[group.parent] = (sums[group.parent] ?? new Big(0)).plus(own);
  }
  return sums.map((sum, at) => (sharing.has(at) ? null : sum));
}
