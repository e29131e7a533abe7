import type { Rule } from '../rule';

/** Thresholds that neither rise nor fall along the tiers, or tiers the wrong way round (优 for the lowest 合格率). */
export const tierOrder: Rule = {
  id: 'tier-order',
  severity: 'error',
  source: null,
  *check({ rows }) {
    for (const { indicator, scale, tiers, name, isReversed } of rows) {
      const cell = tiers[0] ?? name;
      const of = indicator.name;
      if (scale.notes.some(({ kind }) => kind === 'no-direction')) {
        const criteria = scale.tiers.map(({ label, text }) => `${label} ${text.trim()}`).join('，');
        yield { cell, of, message: { id: 'tier-order', params: { criteria } } };
        continue;
      }
      if (!isReversed) continue;
      const [best] = scale.tiers;
      const params = { name: of.trim(), tier: best?.label ?? '', criterion: best?.text.trim() ?? '' };
      yield { cell, of, message: { id: 'tier-order-reversed', params } };
    }
  },
};
