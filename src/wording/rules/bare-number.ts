import { rewriteTier, writesSigns } from '../rewrite-tier';
import type { Rule } from '../rule';

/** 单独的数字: 95% beside bounds, where 95%及以上 is meant. 100% of a rate and 0 of a count say enough. */
export const bareNumber: Rule = {
  id: 'bare-number',
  severity: 'warning',
  source: null,
  *check(subject) {
    for (const row of subject.rows) {
      const { scale, tiers, indicator } = row;
      for (const note of scale.notes) {
        // Whatever the last tier's number means, all that is left is graded with it.
        if (note.kind !== 'bare-number' || note.tier === tiers.length - 1) continue;
        const cell = tiers[note.tier];
        const wanted = scale.tiers[note.tier]?.intervals[0];
        if (!cell || !wanted) continue;
        const criterion = cell.text.trim();
        const isLower = scale.direction === 'lower';
        const inSigns = writesSigns(tiers) && /^\d/u.test(criterion);
        const text = inSigns ? `${isLower ? '≤' : '≥'}${criterion}` : `${criterion}${isLower ? '及以下' : '及以上'}`;
        const params = { tier: scale.tiers[note.tier]?.label ?? '', criterion, meant: text };
        const fix = rewriteTier(subject, row, note.tier, wanted, [text]);
        yield { cell, of: indicator.name, message: { id: 'bare-number', params }, fix };
      }
    }
  },
};
