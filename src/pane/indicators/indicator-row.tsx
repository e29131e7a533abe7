import { type KeyboardEvent, useState } from 'react';
import type { Value } from '../../actual/actual';
import { coloursOfTiers } from '../../app/look-up-colours';
import type { IndicatorReport, TableReport } from '../../app/report';
import type { PaletteId } from '../../grading/palette';
import { ScaleBand } from '../band/scale-band';
import { Explanation } from '../explanation';
import { GradeBadge } from './grade-badge';
import { IndicatorDetails } from './indicator-details';
import styles from './indicators.module.css';
import { RowButtons } from './row-buttons';

/** One indicator (绩效指标): name, activity, grade, its criteria as a band with the actual on it, and the reason in words. */
export function IndicatorRow({
  rowKey,
  table,
  indicator,
  palette,
  open,
  reachable,
  onSelect,
}: {
  readonly rowKey: string;
  readonly table: TableReport;
  readonly indicator: IndicatorReport;
  readonly palette: PaletteId;
  /** Chosen by a person, here or in the sheet: the details are shown. */
  readonly open: boolean;
  /** The one row that the Tab key reaches; the arrow keys reach the others. */
  readonly reachable: boolean;
  readonly onSelect: (key: string, table: TableReport, indicator: IndicatorReport) => void;
}) {
  const [trial, setTrial] = useState<Value | null>(null);
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    onSelect(rowKey, table, indicator);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the details from whatever field or button is in them
    <div className={open ? `${styles.row} ${styles.open}` : styles.row} onKeyDown={close}>
      <button
        type="button"
        className={styles.select}
        data-row={rowKey}
        tabIndex={reachable ? 0 : -1}
        aria-expanded={open}
        onClick={() => onSelect(rowKey, table, indicator)}
      >
        <span className={styles.head}>
          <span className={styles.name}>{indicator.indicator.name}</span>
          <GradeBadge judged={indicator} palette={palette} />
        </span>
        {indicator.activity !== null && <span className={styles.activity}>{indicator.activity.name}</span>}
        <ScaleBand
          scale={indicator.scale}
          colours={coloursOfTiers(palette, indicator.scale.tiers.length)}
          value={readingOf(indicator)}
          trial={open ? trial : null}
        />
        <Explanation of={indicator} />
      </button>
      <RowButtons table={table} indicator={indicator} open={open} />
      {open && <IndicatorDetails indicator={indicator} palette={palette} onTrial={setTrial} />}
    </div>
  );
}

/** What stands on the band: the value compared, or the one that waits to be confirmed. */
function readingOf({ actual }: IndicatorReport): Value | null {
  if (actual.status === 'accepted') return actual.value;
  return actual.status === 'confirm' ? actual.proposed : null;
}
