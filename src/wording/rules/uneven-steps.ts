import type Big from 'big.js';
import type { Scale } from '../../standard/scale';
import type { Rule } from '../rule';
import { writeAmount } from '../write-amount';

/** Axes on which a step between tiers means the same at every place; days follow the calendar. */
const STEPPED = new Set(['percent', 'percent-change', 'point-change', 'count', 'count-change']);

/**
 * 级差不匀: steps between thresholds that are neither equal nor double (85/65/40), or percentages of a precision that nobody
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
      const sizes = steps.map(Number);
      if (sizes.every((size, at) => at === 0 || isEven(sizes[at - 1] ?? size, size))) continue;
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
    if (end !== null) thresholds.push(end);
  }
  return thresholds;
}

/** Rounding in the seventh digit makes no step uneven. */
function isEven(a: number, b: number): boolean {
  return [1, 2, 1 / 2].some((times) => Math.abs(a - b * times) < Math.max(a, b) * 1e-6);
}

function isTooPrecise(threshold: Big): boolean {
  const size = Math.abs(threshold.toNumber());
  return size >= 10 && size <= 95 && !Number.isInteger(size * 2);
}
