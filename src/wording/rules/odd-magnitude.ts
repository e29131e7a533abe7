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
    const rates = rows.flatMap((row) => {
      const { axis, direction } = row.scale;
      const [best] = thresholdsOf(row.scale);
      return axis?.kind === 'percent' && best?.gt(0) ? [{ row, direction, best }] : [];
    });
    for (const direction of ['higher', 'lower'] as const) {
      const sorted = rates.filter((rate) => rate.direction === direction).sort((a, b) => a.best.cmp(b.best));
      if (sorted.length <= COMPANY) continue;
      for (const [at, { row, best }] of sorted.entries()) {
        // The middle one of the others
        const middle = Math.floor((sorted.length - 1) / 2);
        const other = sorted[middle >= at ? middle + 1 : middle];
        if (other) yield* remark(row, best, other.best);
      }
    }
  },
};

function* remark(row: IndicatorRow, best: Big, middle: Big): Iterable<Remark> {
  const { axis, tiers } = row.scale;
  const cell = row.tiers[0];
  if (!cell || axis === null || (best.times(FAR).gt(middle) && best.lt(middle.times(FAR)))) return;
  const params = { tier: tiers[0]?.label ?? '', threshold: writeAmount(best, axis), middle: writeAmount(middle, axis) };
  yield { cell, of: row.indicator.name, message: { id: 'odd-magnitude', params } };
}
