import type { Interval } from './interval';
import { intersection } from './interval-algebra';
import type { Direction, Scale } from './scale';

/** Whether a stretch has no end towards the worse. */
export function isEndless({ lo, hi }: Interval, direction: Direction | null): boolean {
  return (direction === 'higher' && lo === null) || (direction === 'lower' && hi === null);
}

/**
 * The nearest better tier that goes on without end into the values of a tier (`worse`, its index): 1起及以上 above 3起及以上.
 * There the first that holds is not what was meant, and nothing is graded. null where there is none.
 */
export function findClaim({ tiers, direction }: Scale, worse: number): number | null {
  const own = tiers[worse]?.intervals ?? [];
  for (let better = worse - 1; better >= 0; better--) {
    const endless = tiers[better]?.intervals.filter((interval) => isEndless(interval, direction)) ?? [];
    if (endless.some((interval) => own.some((other) => intersection(interval, other) !== null))) return better;
  }
  return null;
}
