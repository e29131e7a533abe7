import type Big from 'big.js';

/** A part of the whole as a percentage with at most one decimal: 0.727 → 72.7%. */
export function writePercent(part: Big): string {
  return `${part.times(100).round(1).toFixed()}%`;
}
