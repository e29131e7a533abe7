import { normalise } from '../standard/normalise';
import { rateOfChange } from '../standard/rate-of-change';
import type { Scale } from '../standard/scale';
import { unitNamed } from '../standard/units';
import type { Actual } from './actual';
import type { Amount } from './amount';
import { accept, ask, refuse } from './answer';
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
      return placePercent(asRate(amount, scale.indicator), span, scale.unit, seen);
    case 'count':
      return placeCount(amount, scale, axis.unit, seen);
    case 'percent-change':
      if (amount.said === 'sign' && amount.number.lt(0) && span.negative && !span.belowZero)
        return ask({ id: 'confirm-negative', seen }, amount.number, amount.number.neg());
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

/** 下降6% under 能耗下降率 is a rate of 6%, 增长6% one of -6%; the other way round under 增长率. */
function asRate(amount: Amount, indicator: string): Amount {
  if (amount.said !== 'change' || unitNamed(amount.unit ?? '')?.family !== '%') return amount;
  const rate = rateOfChange(normalise(indicator).text);
  if (rate === null) return amount;
  return { ...amount, number: rate === 'growth' ? amount.number : amount.number.neg(), said: 'sign' };
}
