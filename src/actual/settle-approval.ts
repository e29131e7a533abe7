import Big from 'big.js';
import type { Actual, Value } from './actual';
import { type Approval, isColumnReason } from './approval';

/**
 * Lets a person's approval settle a likely reading. A cell's approval counts only for a reading that is still proposed;
 * a column's only for the kinds of reading that it names. Everything else stays as it is.
 */
export function settleApproval(actual: Actual, approval: Approval | null): Actual {
  if (actual.status !== 'confirm' || approval === null) return actual;
  const { reason } = actual;
  const approved =
    approval.scope === 'cell'
      ? [actual.proposed, ...actual.alternatives].find((value) => isReading(value, approval))
      : approval.reasons.some((id) => isColumnReason(reason.id) && id === reason.id) ||
          (reason.id === 'confirm-year' && approval.years.includes(reason.year))
        ? actual.proposed
        : undefined;
  return approved ? { status: 'accepted', value: approved, how: { id: 'read-confirmed' } } : actual;
}

function isReading(value: Value, { kind, reading }: Extract<Approval, { scope: 'cell' }>): boolean {
  if (value.kind !== kind) return false;
  return value.kind === 'number' ? value.number.eq(new Big(reading)) : value.label === reading;
}
