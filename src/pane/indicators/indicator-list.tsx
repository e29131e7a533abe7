import type { IndicatorReport, TableReport } from '../../app/report';
import type { PaletteId } from '../../grading/palette';
import { useFullSay } from '../full-speech';
import { VirtualList } from '../virtual-list';
import { IndicatorRow } from './indicator-row';
import styles from './indicators.module.css';
import type { ListItem } from './list-items';

const HEADING_HEIGHT = 40;
const ROW_HEIGHT = 132;

/** The indicators (绩效指标) with headings for those that need a person. */
export function IndicatorList({
  items,
  selected,
  revealed,
  palette,
  onSelect,
}: {
  readonly items: readonly ListItem[];
  readonly selected: string | null;
  /** The row to scroll to, once for each new object: the cell that a person selected in the sheet. */
  readonly revealed: { readonly key: string } | null;
  readonly palette: PaletteId;
  readonly onSelect: (key: string, table: TableReport, indicator: IndicatorReport) => void;
}) {
  const say = useFullSay();
  return (
    <VirtualList
      items={items}
      label={say('indicator-list')}
      estimate={({ kind }) => (kind === 'heading' ? HEADING_HEIGHT : ROW_HEIGHT)}
      current={selected}
      revealed={revealed}
      render={(item, reachable) =>
        item.kind === 'heading' ? (
          <h2 className={styles.heading}>{say(`section-${item.section}`, { count: item.count })}</h2>
        ) : (
          <IndicatorRow
            rowKey={item.key}
            table={item.table}
            indicator={item.indicator}
            palette={palette}
            open={item.key === selected}
            reachable={reachable}
            onSelect={onSelect}
          />
        )
      }
    />
  );
}
