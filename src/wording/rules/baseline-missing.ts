import { isChangeRate } from '../expense-name';
import { planPreviousColumn } from '../previous-column';
import type { Rule } from '../rule';
import type { ActivityGroup, IndicatorRow, Subject } from '../subject';

/** A figure of last year somewhere in the row's own words: 上年12.5万元. 比上年下降10% is a target, no figure. */
const FIGURE = /(?<![比较])(?:上年|去年|上一年|基期|(?:19|20)\d{2}年)[^，。；;,\n]{0,12}\d/u;

/** A name that counts what has come since last year: 较上年新增床位数. */
const SINCE = /(?:[比较](?:上年|去年)|同比)(?:新增|增加|减少|增长|下降)/u;

/**
 * Year-on-year criteria (比上年…) and no previous year's figure (上年实际数) in the table: nobody can check the change that is claimed.
 * Silent where the indicator itself is a rate of change, since then the actual says the change.
 */
export const baselineMissing: Rule = {
  id: 'baseline-missing',
  severity: 'warning',
  source: null,
  *check(subject) {
    const { table, rows } = subject;
    if (table.columns.previous !== null) return;
    let fix: ReturnType<typeof planPreviousColumn> | undefined;
    for (const row of rows) {
      const { indicator, scale, name } = row;
      const kind = scale.axis?.kind;
      if (kind !== 'percent-change' && kind !== 'point-change' && kind !== 'count-change') continue;
      if (isChangeRate(indicator.name) || SINCE.test(indicator.name) || FIGURE.test(wordsOf(row, subject))) continue;
      if (fix === undefined) fix = planPreviousColumn(subject);
      yield {
        cell: name,
        of: indicator.name,
        message: { id: 'baseline-missing', params: { name: indicator.name.trim() } },
        fix,
      };
    }
  },
};

function wordsOf({ indicator }: IndicatorRow, { groups }: Subject): string {
  const group: ActivityGroup | undefined = indicator.activity === null ? undefined : groups[indicator.activity];
  return `${indicator.name}\n${group?.goal?.text ?? ''}`;
}
