import type Big from 'big.js';
import type { Scale } from '../../standard/scale';
import type { Rule } from '../rule';
import { writeAmount } from '../write-amount';

/** Axes on which a step between tiers means the same at every place; days follow the calendar. */
const STEPPED = new Set(['percent', 'percent-change', 'point-change', 'count', 'count-change']);

/**
 * 级差不匀: steps between thresholds that are not usual (85/65/40), or percentages of a precision that nobody
 * measures (37.4%). Near the ends of a rate (98.5%) a decimal has its reason, as .5 has everywhere.
 */
export const unevenSteps: Rule = {
  id: 'uneven-steps',
  severity: 'info',
  source: null,
  *check({ rows }) {
    for (const { scale, tiers, indicator, name } of rows) {
      const { axis } = scale;
      if (axis === null || !STEPPED.has(axis.kind)) continue;
      const thresholds = thresholdsOf(scale);
      const cell = tiers[0] ?? name;
      const of = indicator.name;
      if (axis.kind === 'percent' && thresholds.some(isTooPrecise)) {
        const written = thresholds.map((threshold) => writeAmount(threshold, axis)).join('、');
        yield { cell, of, message: { id: 'uneven-steps-precision', params: { thresholds: written } } };
        continue;
      }
      const steps = thresholds.slice(1).map((threshold, at) => threshold.minus(thresholds[at] ?? threshold).abs());
      if (isUsual(thresholds.map(Number), steps.map(Number), axis.kind === 'percent')) continue;
      const written = thresholds.map((threshold) => writeAmount(threshold, axis)).join('、');
      const params = { thresholds: written, steps: steps.map((step) => step.toFixed()).join('、') };
      yield { cell, of, message: { id: 'uneven-steps', params } };
    }
  },
};

/** The end of each tier that a better value passes, best first. The last tier of most scales has none. */
export function thresholdsOf({ tiers, direction }: Scale): Big[] {
  const thresholds: Big[] = [];
  if (direction !== 'higher' && direction !== 'lower') return thresholds;
  for (const { intervals } of tiers) {
    const [only] = intervals;
    const end = intervals.length === 1 && only ? (direction === 'higher' ? only.lo : only.hi) : null;
    // [0,60) begins where every value does
    const isLimit = direction === 'higher' && end?.eq(0) && thresholds.length === tiers.length - 1;
    if (end !== null && !isLimit) thresholds.push(end);
  }
  return thresholds;
}

/**
 * Steps that are equal, double or half. Where none is three times another, also those that widen towards the worse tiers to round shares
 * of the best threshold (200/180/150), and those close below 100% (95%/92%/90%).
 */
function isUsual(thresholds: readonly number[], steps: readonly number[], isRate: boolean): boolean {
  const pairs = steps.slice(1).map((step, at) => [steps[at] ?? step, step] as const);
  if (pairs.every(([before, step]) => isEven(before, step))) return true;
  if (Math.max(...steps) >= Math.min(...steps) * 3) return false;
  if (isRate && thresholds.every((threshold) => threshold >= 80)) return true;
  return (
    pairs.every(([before, step]) => step >= before) && thresholds.every((one) => isRound(one, thresholds[0] ?? one))
  );
}

/** Whether a threshold is so many twentieths of the best. */
function isRound(threshold: number, best: number): boolean {
  const twentieths = (threshold / best) * 20;
  return Math.abs(twentieths - Math.round(twentieths)) < 1e-6;
}

/** Rounding in the seventh digit makes no step uneven. */
function isEven(a: number, b: number): boolean {
  return [1, 2, 1 / 2].some((times) => Math.abs(a - b * times) <= Math.max(a, b) * 1e-6);
}

function isTooPrecise(threshold: Big): boolean {
  const size = Math.abs(threshold.toNumber());
  return size >= 10 && size <= 95 && !Number.isInteger(size * 2);
}
