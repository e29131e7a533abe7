import type { Scale } from '../standard/scale';
import type { Actual } from './actual';
import type { Amount } from './amount';
import { accept, refuse } from './answer';
import { placeCountChange, placeDaysLate, placePercentChange, placePointChange } from './place-change';
import { placeCount } from './place-count';
import { placePercent } from './place-percent';
import { spanOf } from './span';

/** Places one number on a scale's axis (percent points, change, units, days late); on axes of days and of words it has no place. */
export function placeAmount(amount: Amount, scale: Scale, seen: string): Actual {
  const { axis } = scale;
  const span = spanOf(scale);
  // 持平 is no change on every axis of change, whatever it counts.
  const still = amount.said === 'change' && amount.unit === null && amount.number.eq(0);
  switch (axis?.kind) {
    case undefined:
      return refuse('unreadable-no-scale', seen);
    case 'percent':
      return placePercent(amount, span, scale.unit, seen);
    case 'count':
      return placeCount(amount, scale, axis.unit, seen);
    case 'percent-change':
      return still ? accept(amount.number) : placePercentChange(amount, span, seen);
    case 'point-change':
      return still ? accept(amount.number) : placePointChange(amount, span, seen);
    case 'count-change':
      return still ? accept(amount.number) : placeCountChange(amount, axis.unit, span, seen);
    case 'days-late':
      return placeDaysLate(amount, seen);
    case 'date':
    case 'label':
      return refuse('unreadable-other-axis', seen);
  }
}
