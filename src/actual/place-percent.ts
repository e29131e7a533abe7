import Big from 'big.js';
import { convert, unitNamed } from '../standard/units';
import type { Actual } from './actual';
import type { Amount } from './amount';
import { accept, ask, refuse } from './answer';
import type { Span } from './span';

const HUNDRED = new Big(100);

/** Ten times what the scale speaks of, and at least 1000%: beyond it 85 was typed where 85% was meant. */
const FAR = 10;
/** A fiftieth of the lowest threshold, when below 1%: there 0.85% was typed where 85% was meant. */
const TINY = new Big('0.02');
/** Up to 2, a number without a sign may still be a share of the whole: 1.05 is 105%. */
const SHARE = 2;
/** A scale that speaks of shares of a whole has thresholds of this size; one that does not speaks of a few percent. */
const WHOLE = 50;

/**
 * Places a number on an axis of percent points (百分比): 85% is 85. Change words and other units are not of this axis.
 * `declared` is the indicator's own unit (%, ‰), null where it names none.
 */
export function placePercent(
  { number, unit, said }: Amount,
  span: Span,
  declared: string | null,
  seen: string,
): Actual {
  if (said !== 'nothing' && said !== 'sign') return refuse('unreadable-other-axis', seen);
  if (unit === null) {
    const plain = plainRange(span, declared);
    if (plain && isWithin(number, plain)) return acceptDeclared(number, plain.factor, seen);
    return placeBare(number, span, seen);
  }
  const percent = convert(number, unit, '%');
  if (percent === null) return refuse('unreadable-other-axis', seen);
  if (percent.lt(0) && !span.belowZero) return ask({ id: 'confirm-negative', seen }, percent, percent.abs());
  const size = percent.abs();
  if (size.gt(limitOf(span))) return ask({ id: 'confirm-magnitude', seen }, percent, percent.div(HUNDRED));
  const tiny = tinyLimitOf(span);
  if (tiny !== null && size.gt(0) && size.lte(tiny))
    return ask({ id: 'confirm-magnitude', seen }, percent, percent.times(HUNDRED));
  if (unit === '%') return accept(percent);
  return accept(percent, { id: 'read-converted', from: seen, to: `${percent.toFixed()}%` });
}

/** The percentage beyond which a reading is asked about, in percent points. */
export function limitOf({ largest }: Span): Big {
  return (largest.gt(HUNDRED) ? largest : HUNDRED).times(FAR);
}

/**
 * The size in percent points up to which a percentage is so small beside the thresholds that its sign may have been added
 * to a share of the whole; null where there is no such size.
 */
export function tinyLimitOf({ smallest }: Span): Big | null {
  if (smallest === null) return null;
  const tiny = smallest.times(TINY);
  return tiny.gt(1) ? new Big(1) : tiny;
}

/** Which numbers without a sign are in the unit that the indicator declares: `factor` times them is percent points. */
export interface PlainRange {
  readonly factor: Big;
  /** At least this, and more than `above`: less may be a share of the whole, 0.96 for 96%. */
  readonly from: Big;
  readonly above: Big;
  readonly to: Big;
}

/** null where the indicator declares neither % nor a part of it. */
export function plainRange(span: Span, declared: string | null): PlainRange | null {
  if (declared === null || unitNamed(declared)?.family !== '%') return null;
  const factor = convert(new Big(1), declared, '%');
  if (factor === null) return null;
  const share = span.largest.div(FAR);
  return {
    factor,
    from: span.smallest === null ? new Big(0) : span.smallest.div(FAR).div(factor),
    above: share.lt(SHARE) ? share : new Big(SHARE),
    to: limitOf(span).div(factor),
  };
}

function isWithin(number: Big, { from, above, to }: PlainRange): boolean {
  return number.gte(from) && number.gt(above) && number.lte(to);
}

function acceptDeclared(number: Big, factor: Big, seen: string): Actual {
  const percent = number.times(factor);
  return accept(percent, { id: 'read-converted', from: seen, to: `${percent.toFixed()}%` });
}

/** A number without a percent sign: 0 is 0 either way, all else is asked about. */
function placeBare(number: Big, span: Span, seen: string): Actual {
  const share = number.times(HUNDRED);
  const size = number.abs();
  if (size.eq(0)) return accept(number);
  if (number.lt(0) && !span.belowZero) {
    const [first, second] = size.lte(1) ? [share, number] : [number, share];
    return ask({ id: 'confirm-negative', seen }, first, second, first.abs(), second.abs());
  }
  if (size.lte(SHARE)) {
    const beyond = span.largest.gt(0) && share.abs().gt(span.largest.times(FAR));
    if (size.lte(1) && !beyond) return ask({ id: 'confirm-plain-decimal', seen }, share, number);
    const [first, second] = beyond || span.largest.lt(WHOLE) ? [number, share] : [share, number];
    return ask({ id: 'confirm-either-percent', seen }, first, second);
  }
  if (size.gt(limitOf(span))) return ask({ id: 'confirm-magnitude', seen }, number, number.div(HUNDRED));
  return ask({ id: 'confirm-missing-percent', seen }, number);
}
