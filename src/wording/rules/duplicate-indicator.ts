import { cellAddress } from '../../sheet/address';
import { isBlank } from '../../table/view-sheet';
import type { Rule } from '../rule';
import type { IndicatorRow } from '../subject';

/** 重复的指标: the same indicator twice in one activity. Width, spaces, numbering and （%） do not tell names apart; units do. */
export const duplicateIndicator: Rule = {
  id: 'duplicate-indicator',
  severity: 'warning',
  source: 'source-finance-2021-101',
  *check({ rows }) {
    const first = new Map<string, IndicatorRow>();
    for (const row of rows) {
      const { indicator, name } = row;
      if (isBlank(indicator.name)) continue;
      const key = [indicator.activity, indicator.unit === '%' ? null : indicator.unit, plainName(indicator.name)].join(
        '\n',
      );
      const known = first.get(key);
      if (!known) first.set(key, row);
      else if (known.name.place.row !== name.place.row) {
        const params = { name: indicator.name.trim(), first: cellAddress(known.name.place) };
        yield { cell: name, of: indicator.name, message: { id: 'duplicate-indicator', params } };
      }
    }
  },
};

function plainName(name: string): string {
  const plain = name.normalize('NFKC').replace(/\s+/gu, '');
  return plain.replace(/^(?:\d+[.、)](?!\d)|\(\d+\))/u, '').replace(/\(%\)$/u, '');
}
