import type { Rule } from '../rule';
import type { IndicatorRow } from '../subject';

/** More ways to leave a tier open than an empty cell: 待定, XX%, 空. Compared without spaces. */
const PLACEHOLDER =
  /^(?:空|无数据|待定|待补充|待完善|待明确|未定|暂缺|暂无|略|同上|不适用|TBD|N\/?A|另行规定|[≥≤<>＜＞=]*[xX×＊*_＿?？△]+[%％‰]?[\p{Script=Han}/·]{0,6}|[%％])$/u;

/** Whether a criterion says nothing yet: empty, a placeholder, a dash. */
export function isMissing({ scale, tiers }: IndicatorRow, tier: number): boolean {
  const text = (tiers[tier]?.text ?? '').replace(/[\s（）()。]/gu, '');
  return scale.tiers[tier]?.status === 'blank' || text === '' || PLACEHOLDER.test(text);
}

/** A tier without a criterion (空, /, 待定, XX%): values that it might own get no grade. Where every tier is empty, one finding says so. */
export const tierMissing: Rule = {
  id: 'tier-missing',
  severity: 'error',
  source: null,
  *check({ rows }) {
    for (const row of rows) {
      const { indicator, scale, tiers } = row;
      const missing = tiers.map((cell, at) => ({ cell, at })).filter(({ at }) => isMissing(row, at));
      const [first] = missing;
      if (first && missing.length === tiers.length) {
        const params = { name: indicator.name.trim() };
        yield { cell: first.cell, of: indicator.name, message: { id: 'tier-missing-all', params } };
        continue;
      }
      for (const { cell, at } of missing) {
        const params = { tier: scale.tiers[at]?.label ?? '' };
        yield { cell, of: indicator.name, message: { id: 'tier-missing', params } };
      }
    }
  },
};
