import { useEffect, useMemo, useRef, useState } from 'react';
import type { OutcomeKey } from '../../app/count-outcomes';
import { indicatorAddress } from '../../app/name-places';
import type { Report } from '../../app/report';
import type { Session } from '../../app/session';
import { useActions } from '../actions';
import { IndicatorList } from './indicator-list';
import { findIndicator, listItems } from './list-items';

/** The list of indicators, tied to the sheet both ways: a row chosen selects its cell, a cell selected shows its row. */
export function IndicatorsTab({
  session,
  report,
  filter,
  onFilter,
}: {
  readonly session: Session;
  readonly report: Report;
  readonly filter: OutcomeKey | null;
  readonly onFilter: (filter: OutcomeKey | null) => void;
}) {
  const actions = useActions();
  const [selected, setSelected] = useState<string | null>(null);
  const [revealed, setRevealed] = useState<{ readonly key: string } | null>(null);
  const items = useMemo(() => listItems(report, filter), [report, filter]);
  const latest = useRef({ report, items, selected });
  useEffect(() => {
    latest.current = { report, items, selected };
  });

  useEffect(
    () =>
      session.onSelection(({ sheetId, place }) => {
        const found = findIndicator(latest.current.report, sheetId, place);
        if (found === null || found === latest.current.selected) return;
        if (!latest.current.items.some(({ key }) => key === found)) onFilter(null);
        setSelected(found);
        setRevealed({ key: found });
      }),
    [session, onFilter],
  );

  return (
    <IndicatorList
      items={items}
      selected={selected}
      revealed={revealed}
      palette={session.settings().palette}
      onSelect={(key, table, indicator) => {
        const opening = key !== selected;
        setSelected(opening ? key : null);
        if (opening) actions.goTo(table.sheet.id, indicatorAddress(table.table, indicator.indicator));
      }}
    />
  );
}
