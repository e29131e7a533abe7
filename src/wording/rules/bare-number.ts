import type { Interval } from '../../standard/interval';
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
        const text = inSigns ? `${isLower ? '≤' : '≥'}${criterion}` : inWords(criterion, isLower, wanted);
        const params = { tier: scale.tiers[note.tier]?.label ?? '', criterion, meant: text };
        const fix = rewriteTier(subject, row, note.tier, wanted, [text]);
        // 比上年下降高于0%且5%及以下或不低于上年 is exact, and nobody would write it.
        const isPlain = !fix?.cells.some(({ to }) => to.includes('或'));
        yield { cell, of: indicator.name, message: { id: 'bare-number', params }, fix: isPlain ? fix : null };
      }
    }
  },
};

/** 95%及以上; of a decrease and of days ahead the larger number is the lower one: 下降10%及以上, 提前10天及以上完成. */
function inWords(criterion: string, isLower: boolean, wanted: Interval): string {
  const end = isLower ? wanted.hi : wanted.lo;
  const isSaidInWords = end?.lt(0) === true && !/^[-−－]/u.test(criterion);
  const [, amount = '', done = ''] = /^(.*?)(完成|办结)?$/su.exec(criterion) ?? [];
  return `${amount}${isLower === isSaidInWords ? '及以上' : '及以下'}${done}`;
}
