import type { ConfirmReason, Value } from '../actual/actual';
import { approveColumn } from '../actual/approval';
import { printValue } from './explain-indicator';
import type { IndicatorReport, TableReport } from './report';
import type { Choice } from './session';

/** One way to settle a likely reading (待确认), with what its button says. */
export interface Offer {
  readonly choice: Choice;
  readonly label: {
    readonly id:
      | 'yes-as'
      | 'as'
      | 'all-confirm-plain-decimal'
      | 'all-confirm-missing-percent'
      | 'all-confirm-year'
      | 'all-alike';
    readonly params: Readonly<Record<string, string | number>>;
  };
}

/**
 * What a person can approve for an indicator that waits for them, the likeliest first: the reading proposed, then all
 * alike in the column where there are others, then the other readings. Nothing for every other indicator.
 */
export function offerChoices({ indicators }: TableReport, indicator: IndicatorReport): readonly Offer[] {
  const { actual, manual, scale, subject } = indicator;
  if (actual.status !== 'confirm' || manual !== null) return [];
  const { proposed, alternatives, reason } = actual;
  const cell = (value: Value, id: 'yes-as' | 'as'): Offer => ({
    choice: { of: 'cell', indicator, value },
    label: { id, params: { value: printValue(scale, value) } },
  });
  const count = indicators.filter((other) => other.manual === null && isAlike(other, reason)).length;
  const column: readonly Offer[] =
    count > 1 && approveColumn(subject, reason) !== null
      ? [{ choice: { of: 'column', indicator, reason }, label: labelOf(reason, count) }]
      : [];
  return [cell(proposed, 'yes-as'), ...column, ...alternatives.map((value) => cell(value, 'as'))];
}

/** Whether one approval of the column would settle this indicator too. */
function isAlike({ actual }: IndicatorReport, reason: ConfirmReason): boolean {
  if (actual.status !== 'confirm' || actual.reason.id !== reason.id) return false;
  return !('year' in reason) || !('year' in actual.reason) || actual.reason.year === reason.year;
}

function labelOf(reason: ConfirmReason, count: number): Offer['label'] {
  switch (reason.id) {
    case 'confirm-plain-decimal':
    case 'confirm-missing-percent':
      return { id: `all-${reason.id}`, params: { count } };
    case 'confirm-year':
      return { id: 'all-confirm-year', params: { count, year: reason.year } };
    default:
      return { id: 'all-alike', params: { count } };
  }
}
