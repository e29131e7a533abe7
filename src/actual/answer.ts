import type Big from 'big.js';
import type { Accepted, Actual, ConfirmReason, Refusal, Value } from './actual';

/** An accepted number; `how` where it is not simply read as written. */
export function accept(number: Big, how: Accepted = { id: 'read-as-written' }): Actual {
  return { status: 'accepted', value: { kind: 'number', number }, how };
}

/** A likely number with its alternatives, likeliest first, for a person to approve. */
export function ask(reason: ConfirmReason, proposed: Big, ...alternatives: readonly Big[]): Actual {
  const others = alternatives.filter(
    (other, at) => !other.eq(proposed) && alternatives.findIndex((one) => one.eq(other)) === at,
  );
  return { status: 'confirm', proposed: numberValue(proposed), alternatives: others.map(numberValue), reason };
}

/** No reading, and why. */
export function refuse(id: Refusal, seen: string): Actual {
  return { status: 'unreadable', reason: { id, seen } };
}

function numberValue(number: Big): Value {
  return { kind: 'number', number };
}
