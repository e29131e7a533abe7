import Big from 'big.js';
import type { Rule } from '../rule';
import type { ActivityGroup } from '../subject';

/**
 * 预算不平: a parent's budget is not the sum of its children's. Silent where no child has one. A blank child counts what its own
 * children have; where nothing is known of one, only a sum above the parent's budget is told.
 */
export const budgetSum: Rule = {
  id: 'budget-sum',
  severity: 'error',
  source: null,
  *check({ groups }) {
    const sums = sumChildren(groups);
    for (const [at, { activity, budget }] of groups.entries()) {
      const sum = sums[at];
      if (!sum || !budget || activity.budget === null || sum.total.eq(activity.budget)) continue;
      if (!sum.isWhole && sum.total.lt(activity.budget)) continue;
      const params = {
        name: activity.name,
        budget: new Big(activity.budget).toFixed(),
        sum: sum.total.toFixed(),
        difference: new Big(activity.budget).minus(sum.total).abs().toFixed(),
      };
      yield { cell: budget, of: activity.name, message: { id: 'budget-sum', params } };
    }
  },
};

interface Sum {
  readonly total: Big;
  /** Whether every child has a budget. */
  readonly isWhole: boolean;
}

/** For each group the sum over its direct children; null where none of them has a budget, or one stands in the parent's own row and shares its cell. */
function sumChildren(groups: readonly ActivityGroup[]): readonly (Sum | null)[] {
  const sums: (Sum | null)[] = groups.map(() => null);
  const unknown = new Set<number>();
  const sharing = new Set(
    groups.flatMap(({ parent, activity }) =>
      parent !== null && groups[parent]?.activity.row === activity.row ? [parent] : [],
    ),
  );
  for (let at = groups.length - 1; at >= 0; at--) {
    const group = groups[at];
    if (!group || group.parent === null) continue;
    const own = group.activity.budget === null ? (sums[at]?.total ?? null) : new Big(group.activity.budget);
    if (own === null || (group.activity.budget === null && unknown.has(at))) unknown.add(group.parent);
    const total = (sums[group.parent]?.total ?? new Big(0)).plus(own ?? 0);
    if (own !== null) sums[group.parent] = { total, isWhole: true };
  }
  return sums.map((sum, at) => sum && (sharing.has(at) ? null : { ...sum, isWhole: !unknown.has(at) }));
}
