import Big from 'big.js';
import { desired } from '../desired-direction';
import { rewriteTier } from '../rewrite-tier';
import type { Rule } from '../rule';
import { isShare } from '../share-name';

/** What reaches beyond the number: 100%及以上, ≥100%, 不低于100%. */
const BEYOND = /及?以上|≥|>=|＞=|＞＝|≧|>|＞|不低于|不少于|不小于|超过|高于|大于|至少/gu;
const ALL = new Big(100);

/** 超过100%的比率: 100%及以上 for a share of a whole, which cannot exceed 100%. */
export const rateOver100: Rule = {
  id: 'rate-over-100',
  severity: 'warning',
  source: null,
  *check(subject) {
    for (const row of subject.rows) {
      const { scale, tiers, indicator } = row;
      if (scale.axis?.kind !== 'percent' || scale.direction !== 'higher') continue;
      const reach = scale.tiers.map(({ intervals }) => intervals[0]);
      for (const [at, interval] of reach.entries()) {
        const cell = tiers[at];
        const from = interval?.lo;
        if (!cell || !interval || !from || interval.hi !== null || from.lt(ALL)) continue;
        if (cell.text.search(BEYOND) < 0 || !isShare(indicator.name)) continue;
        const params = { name: indicator.name.trim(), tier: scale.tiers[at]?.label ?? '', criterion: cell.text.trim() };
        if (from.eq(ALL) && interval.loClosed) {
          const fix = rewriteTier(subject, row, at, interval, [cell.text.replace(BEYOND, ''), '100%']);
          yield { cell, of: indicator.name, message: { id: 'rate-over-100', params }, fix };
        } else if (desired(indicator.name) === 'higher') {
          yield { cell, of: indicator.name, message: { id: 'rate-over-100-unreachable', params } };
        }
      }
    }
  },
};
