import type Big from 'big.js';
import type { Remark, Rule } from '../rule';
import type { IndicatorRow } from '../subject';
import { writeAmount } from '../write-amount';
import { thresholdsOf } from './uneven-steps';

/** So many other rates must stand in the table before one of them can be called odd. */
const COMPANY = 4;
/** How many times smaller or larger than the middle of the others. */
const FAR = 10;

/** 数量级可疑: the best tier of a rate is far from that of the table's other rates of the same direction (3% beside 85%). */
export const oddMagnitude: Rule = {
  id: 'odd-magnitude',
  severity: 'info',
  source: 'source-finance-2015-88',
  *check({ rows }) {
    const rates: Rate[] = [];
    for (const row of rows) {
      const [best] = row.scale.axis?.kind === 'percent' ? thresholdsOf(row.scale) : [];
      // How many times larger is asked, so that a double is exact enough.
      if (best?.gt(0)) rates.push({ row, best, size: best.toNumber() });
    }
    for (const direction of ['higher', 'lower'] as const) {
      const sorted = rates.filter(({ row }) => row.scale.direction === direction).sort((a, b) => a.size - b.size);
      if (sorted.length <= COMPANY) continue;
      for (const [at, rate] of sorted.entries()) {
        // The middle one of the others
        const middle = Math.floor((sorted.length - 1) / 2);
        const other = sorted[middle >= at ? middle + 1 : middle];
        const isFar = other && (rate.size * FAR <= other.size || rate.size >= other.size * FAR);
        if (isFar) yield* remark(rate, other);
      }
    }
  },
};

interface Rate {
  readonly row: IndicatorRow;
  readonly best: Big;
  readonly size: number;
}

function* remark({ row, best }: Rate, middle: Rate): Iterable<Remark> {
  const { axis, tiers } = row.scale;
  const cell = row.tiers[0];
  if (!cell || axis === null) return;
  const params = {
    tier: tiers[0]?.label ?? '',
    threshold: writeAmount(best, axis),
    middle: writeAmount(middle.best, axis),
  };
  yield { cell, of: row.indicator.name, message: { id: 'odd-magnitude', params } };
}
