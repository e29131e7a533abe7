import { isExpense, isMeantToGrow, isRiseOfExpense } from '../expense-name';
import type { Rule } from '../rule';

/** An expense whose better tiers ask for more spending. Spending that is meant to grow (民生支出) is let be. */
export const spendingMoreIsBetter: Rule = {
  id: 'spending-more-is-better',
  severity: 'warning',
  source: null,
  *check({ rows }) {
    for (const { indicator, scale, tiers, name } of rows) {
      const kind = scale.axis?.kind;
      const measuresMoney =
        kind === 'percent-change' ||
        kind === 'count-change' ||
        (kind === 'count' && isMoney(scale.axis)) ||
        (kind === 'percent' && isRiseOfExpense(indicator.name));
      if (!measuresMoney || scale.direction !== 'higher') continue;
      if (!isExpense(indicator.name) || isMeantToGrow(indicator.name)) continue;
      const best = scale.tiers[0];
      const params = { tier: best?.label ?? '', criterion: best?.text.trim() ?? '' };
      yield { cell: tiers[0] ?? name, of: indicator.name, message: { id: 'spending-more-is-better', params } };
    }
  },
};

function isMoney(axis: { readonly unit: string | null } | object | null): boolean {
  return axis !== null && 'unit' in axis && (axis.unit === null || /元$/u.test(axis.unit));
}
