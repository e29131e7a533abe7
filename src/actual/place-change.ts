import Big from 'big.js';
import { convert, unitNamed } from '../standard/units';
import type { Actual } from './actual';
import type { Amount } from './amount';
import { accept, ask, refuse } from './answer';
import { countOn } from './place-count';
import { limitOf } from './place-percent';
import type { Span } from './span';

const ZERO = new Big(0);
const HUNDRED = new Big(100);
/** Up to here an unsigned percentage is an increase whatever the thresholds. */
const SURELY_INCREASE = new Big(50);
/** So many times the largest threshold, an unsigned percentage may be a share of last year's figure. */
const FAR = 2;

/**
 * Places a change against last year in percent (比上年增长、下降): 下降12% is -12. The sign must be said, by a word, a sign or an arrow,
 * unless the scale speaks of growth only. 百分点 and amounts are not of this axis.
 */
export function placePercentChange(amount: Amount, span: Span, seen: string): Actual {
  const { number, unit, said } = amount;
  if (said === 'lateness') return refuse('unreadable-other-axis', seen);
  if (unit === null) return placeBareChange(amount, seen);
  const change = convert(number, unit, '%');
  if (change === null) return refuse(isLevel(unit) ? 'unreadable-no-previous' : 'unreadable-other-axis', seen);
  if (isUnsigned(amount) && (span.negative || !span.positive)) return askSign(change, span, seen);
  if (change.lt(-100) || change.gt(limitOf(span)))
    return ask({ id: 'confirm-magnitude', seen }, change, change.div(HUNDRED));
  if (isUnsigned(amount) && change.gt(increaseLimitOf(span)))
    return ask({ id: 'confirm-change-or-share', seen }, change, change.minus(HUNDRED));
  if (unit === '%') return accept(change);
  return accept(change, { id: 'read-converted', from: seen, to: `${change.toFixed()}%` });
}

/** The unsigned percentage beyond which 112% may stand for an increase of 12%, in percent. */
export function increaseLimitOf({ largest }: Span): Big {
  const far = largest.times(FAR);
  return far.gt(SURELY_INCREASE) ? far : SURELY_INCREASE;
}

/** Places a change in percentage points (百分点). A change in percent is another measure and is not taken. */
export function placePointChange(amount: Amount, span: Span, seen: string): Actual {
  const { number, unit, said } = amount;
  if (said === 'lateness') return refuse('unreadable-other-axis', seen);
  if (unit === null) return askUnit(amount, span, seen);
  if (unitNamed(unit)?.family !== '百分点') return refuse('unreadable-other-axis', seen);
  return isUnsigned(amount) && (span.negative || !span.positive) ? askSign(number, span, seen) : accept(number);
}

/** Places a change counted in units (比上年增加5个). */
export function placeCountChange(amount: Amount, axisUnit: string | null, span: Span, seen: string): Actual {
  const { number, unit, said } = amount;
  if (said === 'lateness') return refuse('unreadable-other-axis', seen);
  if (unit === null) return askUnit(amount, span, seen);
  const change = countOn(number, unit, axisUnit);
  if (change === null) return refuse('unreadable-other-axis', seen);
  if (isUnsigned(amount) && (span.negative || !span.positive)) return askSign(change, span, seen);
  if (axisUnit === null || unit === axisUnit) return accept(change);
  return accept(change, { id: 'read-converted', from: seen, to: `${change.toFixed()}${axisUnit}` });
}

/** Places days against a deadline: 提前10天 is -10, 逾期5日 is 5. A number alone says neither. */
export function placeDaysLate({ number, unit, said }: Amount, seen: string): Actual {
  if (said === 'change' || said === 'comparison') return refuse('unreadable-other-axis', seen);
  const days = unit === null ? number : convert(number, unit, '天');
  if (days === null) return refuse('unreadable-other-axis', seen);
  if (said !== 'lateness')
    return days.eq(0) ? accept(days) : ask({ id: 'confirm-early-or-late', seen }, days, days.times(-1));
  if (unit === null) return ask({ id: 'confirm-missing-unit', seen }, days);
  return unit === '天' || unit === '日'
    ? accept(days)
    : accept(days, { id: 'read-converted', from: seen, to: `${days.toFixed()}天` });
}

/** Whether a number above 0 comes with nothing that says growth or decrease. */
function isUnsigned({ number, said }: Amount): boolean {
  return isUnsaid(said) && number.gt(0);
}

function isUnsaid(said: Amount['said']): boolean {
  return said === 'nothing' || said === 'comparison';
}

/** 12 or 0.12 with no percent sign. A number with no sign either may as well be this year's level. */
function placeBareChange({ number, said }: Amount, seen: string): Actual {
  const share = number.times(HUNDRED);
  if (isUnsaid(said) && number.gte(0)) {
    if (number.gt(HUNDRED)) return refuse('unreadable-no-previous', seen);
    const readings = number.lte(1) ? [share, number] : [number];
    const [first = number, ...others] = readings;
    return ask(
      { id: 'confirm-unsigned-change', seen },
      first,
      first.times(-1),
      ...others.flatMap((other) => [other, other.times(-1)]),
    );
  }
  if (number.eq(0)) return accept(ZERO);
  if (number.abs().lte(1)) return ask({ id: 'confirm-plain-decimal', seen }, share, number);
  return ask({ id: 'confirm-missing-percent', seen }, number);
}

function askSign(change: Big, { negative, positive }: Span, seen: string): Actual {
  const first = negative && !positive ? change.times(-1) : change;
  return ask({ id: 'confirm-unsigned-change', seen }, first, first.times(-1));
}

function askUnit(amount: Amount, span: Span, seen: string): Actual {
  if (isUnsaid(amount.said) && amount.number.gte(0)) return askSign(amount.number, span, seen);
  return ask({ id: 'confirm-missing-unit', seen }, amount.number);
}

/** A unit of something counted or measured, not of a change: 万元, 个. */
function isLevel(unit: string): boolean {
  const family = unitNamed(unit)?.family;
  return family !== undefined && family !== '%' && family !== '百分点' && family !== '倍';
}
