import { indicatorAddress } from '../../app/name-places';
import { offerChoices } from '../../app/offer-choices';
import type { IndicatorReport, TableReport } from '../../app/report';
import { useActions } from '../actions';
import { Button } from '../button';
import { useFullSay } from '../full-speech';
import styles from './indicators.module.css';

/** What a person can do about an indicator: approve a likely reading, have a grade by hand computed again, go to the cell. */
export function RowButtons({
  table,
  indicator,
  open,
}: {
  readonly table: TableReport;
  readonly indicator: IndicatorReport;
  readonly open: boolean;
}) {
  const say = useFullSay();
  const actions = useActions();
  const offers = offerChoices(table, indicator);
  const needed = offers.length > 0 || indicator.outcome.status === 'undecided';
  if (!needed && !open) return null;
  const address = indicatorAddress(table.table, indicator.indicator);
  return (
    <div className={styles.buttons}>
      {offers.map((offer, rank) => (
        <Button
          key={offer.label.id + offer.label.params.value}
          size="small"
          appearance={rank === 0 ? 'primary' : 'secondary'}
          onClick={() => actions.confirm(table.sheet.id, [offer.choice])}
        >
          {say(offer.label.id, offer.label.params)}
        </Button>
      ))}
      {indicator.manual !== null && (
        <Button size="small" onClick={() => actions.recompute(table.sheet.id, [indicator.indicator.row])}>
          {say('recompute')}
        </Button>
      )}
      <Button
        size="small"
        name={say('go-to-cell', { address, name: indicator.indicator.name })}
        onClick={() => actions.goTo(table.sheet.id, address)}
      >
        {say('go-to', { address })}
      </Button>
    </div>
  );
}
