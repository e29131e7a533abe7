import { unitOfIndicator } from '../../standard/strip-name';
import type { Remark, Rule } from '../rule';
import type { IndicatorRow } from '../subject';

/** 口径不一: tiers, indicator and actual that measure different things (80% beside 80人次) and are never compared. */
export const unitMismatch: Rule = {
  id: 'unit-mismatch',
  severity: 'error',
  source: null,
  *check({ rows }) {
    for (const row of rows) {
      yield* remarkOnTiers(row);
      yield* remarkOnIndicator(row);
      const { achieved, actual, indicator } = row;
      if (achieved && actual?.status === 'unreadable' && actual.reason.id === 'unreadable-other-axis') {
        const params = { seen: achieved.text.trim(), criterion: exampleOf(row) };
        yield { cell: achieved, of: indicator.name, message: { id: 'unit-mismatch-actual', params } };
      }
    }
  },
};

function* remarkOnTiers({ scale, tiers, indicator }: IndicatorRow): Iterable<Remark> {
  if (scale.axis !== null) return;
  const strange = scale.notes.flatMap((note) => (note.kind === 'unit-mismatch' ? [note.tier] : []));
  for (const at of strange) {
    const cell = tiers[at];
    const other = scale.tiers.find(({ status }, index) => status === 'understood' && !strange.includes(index));
    if (!cell) continue;
    const params = { tier: scale.tiers[at]?.label ?? '', criterion: cell.text.trim(), other: other?.text.trim() ?? '' };
    yield { cell, of: indicator.name, message: { id: 'unit-mismatch', params } };
  }
}

/** Where the tiers agree among themselves, what they contradict is the indicator's own unit. */
function* remarkOnIndicator(row: IndicatorRow): Iterable<Remark> {
  const { indicator, scale, name, unit } = row;
  if (scale.axis === null || !scale.notes.some(({ kind }) => kind === 'unit-mismatch')) return;
  const own = unitOfIndicator(indicator.name, indicator.unit);
  if (own === null) return;
  const cell = unit && unit.text.trim() !== '' ? unit : name;
  if (scale.axis.kind === 'count' && offers(cell.text, scale.axis.unit)) return;
  const params = { unit: own, criterion: exampleOf(row) };
  yield { cell, of: indicator.name, message: { id: 'unit-mismatch-indicator', params } };
}

/** Whether a unit is one of several that may be used: 台（套）, 份/册. */
function offers(text: string, unit: string | null): boolean {
  return unit !== null && text.split(/[/、（）()或\s]/u).includes(unit);
}

function exampleOf({ scale }: IndicatorRow): string {
  return scale.tiers.find(({ status }) => status === 'understood')?.text.trim() ?? '';
}
