import Big from 'big.js';
import type { Value } from '../actual/actual';
import { dayOf, NEXT_YEAR } from '../standard/calendar';
import type { Axis, Scale } from '../standard/scale';

const PLAIN_DECIMALS = 2;

/**
 * A value as a short sign that both languages read: 85%, -12%, +2.3pp, 3200项, 2024-06-28, 全部完成.
 * Used for the reading that a person is to approve.
 */
export function printReading(scale: Scale, value: Value): string {
  if (value.kind === 'label') return value.label;
  const { axis } = scale;
  const amount = printNumber(scale, value.number);
  const signed = value.number.gt(0) ? `+${amount}` : amount;
  switch (axis?.kind) {
    case 'percent':
      return `${amount}%`;
    case 'percent-change':
      return `${signed}%`;
    case 'point-change':
      return `${signed}百分点`;
    case 'count-change':
      return `${signed}${axis.unit ?? ''}`;
    case 'count':
      return `${amount}${axis.unit ?? ''}`;
    case 'date':
      return printDay(axis, value.number);
    case 'days-late':
      return `${signed}天`;
    default:
      return amount;
  }
}

/** A day as 2024-06-28, or 06-28 where no year is meant and 次年01-28 in the one after it, or the day of a month. */
export function printDay(axis: Extract<Axis, { kind: 'date' }>, serial: Big): string {
  if (axis.cycle === 'month') return serial.toFixed();
  const { year, month, day } = dayOf(serial.toNumber());
  const parts = [month, day].map((part) => String(part).padStart(2, '0'));
  if (axis.cycle === 'year') return (year === NEXT_YEAR ? '次年' : '') + parts.join('-');
  return [year, ...parts].join('-');
}

/** A number of the axis with two decimals, or with more where two would move it onto or over a threshold. */
export function printNumber(scale: Scale, number: Big): string {
  const ends = scale.tiers.flatMap(({ intervals }) => intervals.flatMap(({ lo, hi }) => [lo, hi]));
  for (let decimals = PLAIN_DECIMALS; ; decimals++) {
    const rounded = number.round(decimals);
    if (rounded.eq(number) || ends.every((end) => end === null || end.cmp(rounded) === end.cmp(number)))
      return rounded.toFixed();
  }
}

/** A distance, rounded up to two decimals: whoever goes so far has arrived. */
export function printDistance(distance: Big): string {
  return distance.round(PLAIN_DECIMALS, Big.roundUp).toFixed();
}
