import type { Rule } from '../rule';
import { isMissing } from './tier-missing';

/** A criterion without a reading, or with two that would grade differently: values that it might own get no grade. */
export const tierNotUnderstood: Rule = {
  id: 'tier-not-understood',
  severity: 'error',
  source: null,
  *check({ rows }) {
    for (const row of rows) {
      const of = row.indicator.name;
      for (const [at, { status, label, furthest }] of row.scale.tiers.entries()) {
        const cell = row.tiers[at];
        if (!cell || isMissing(row, at)) continue;
        if (status === 'ambiguous')
          yield { cell, of, message: { id: 'tier-not-understood-two-readings', params: { tier: label } } };
        if (status !== 'not-understood') continue;
        const start = Math.min(furthest ?? 0, cell.text.length);
        const rest = cell.text.slice(start).trim();
        const message = {
          id: 'tier-not-understood',
          params: { tier: label, from: rest === '' ? cell.text.trim() : rest },
        } as const;
        yield rest === ''
          ? { cell, of, message }
          : { cell, of, message, span: { start, end: cell.text.trimEnd().length } };
      }
    }
  },
};
