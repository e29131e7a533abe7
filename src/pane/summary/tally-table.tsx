import { coloursOfTiers } from '../../app/look-up-colours';
import type { PaletteId } from '../../grading/palette';
import type { Summary, Tally } from '../../grading/summarise';
import { useFullSay } from '../full-speech';
import { writePercent } from '../write-percent';
import styles from './summary.module.css';

/** Counts by tier for each activity, the total last. Grades by hand count; what has no grade stands under 未评. */
export function TallyTable({ summary, palette }: { readonly summary: Summary; readonly palette: PaletteId }) {
  const say = useFullSay();
  const colours = coloursOfTiers(palette, summary.labels.length);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {summary.labels.map((label, tier) => (
            <th key={label} scope="col" style={{ backgroundColor: colours[tier]?.fill, color: colours[tier]?.font }}>
              {label}
            </th>
          ))}
          <th scope="col">{say('ungraded')}</th>
          <th scope="col">{say('good-rate-short')}</th>
        </tr>
      </thead>
      {summary.byActivity.map(({ activity, tally }) => (
        <Group key={activity?.row ?? -1} name={activity?.name ?? say('no-activity')} tally={tally} />
      ))}
      <Group name={say('total')} tally={summary.total} />
    </table>
  );
}

/** The name over its counts, so that long names leave room for them. */
function Group({ name, tally }: { readonly name: string; readonly tally: Tally }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={tally.tiers.length + 2}>
          {name.trim()}
        </th>
      </tr>
      <tr>
        {tally.tiers.map((count, tier) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the tier's place is its identity
          <td key={tier}>{count}</td>
        ))}
        <td>{tally.confirm + tally.undecided + tally.blank}</td>
        <td>{tally.goodRate === null ? '–' : writePercent(tally.goodRate)}</td>
      </tr>
    </tbody>
  );
}
