import type { Widths } from '../character-widths';
import { isChangeRate, isExpense, nameTheChange } from '../expense-name';
import { allOf, rewriteCell } from '../rewrite-cell';
import type { Rule } from '../rule';
import type { IndicatorRow } from '../subject';

/** An indicator named after an expense (会议费) whose tiers ask for its change against last year: the amount itself cannot be graded. */
export const feeGradedByGrowth: Rule = {
  id: 'fee-graded-by-growth',
  severity: 'warning',
  source: 'source-finance-2021-101',
  *check({ rows, widths }) {
    for (const row of rows) {
      const { indicator, name, scale } = row;
      const kind = scale.axis?.kind;
      if (kind !== 'percent-change' && kind !== 'count-change') continue;
      if (!isExpense(indicator.name) || isChangeRate(indicator.name)) continue;
      const fix = kind === 'percent-change' ? renamed(row, widths) : null;
      yield {
        cell: name,
        of: indicator.name,
        message: { id: 'fee-graded-by-growth', params: { name: indicator.name.trim() } },
        fix,
      };
    }
  },
};

/** The name and, where it stands in a column of its own, the unit: 万元 would contradict the new name. */
function renamed({ indicator, name, unit }: IndicatorRow, widths: Widths) {
  const changes = [rewriteCell(name, nameTheChange(indicator.name, widths))];
  const asks = unit !== null && unit.text.trim() !== '' && unit.text.trim() !== '%';
  if (name.shared || (asks && unit.shared)) return null;
  return allOf(asks ? [...changes, rewriteCell(unit, '%')] : changes);
}
