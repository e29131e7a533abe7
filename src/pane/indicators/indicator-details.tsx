import type { Value } from '../../actual/actual';
import { coloursOfTiers } from '../../app/look-up-colours';
import type { IndicatorReport } from '../../app/report';
import type { PaletteId } from '../../grading/palette';
import type { Axis, Tier } from '../../standard/scale';
import { writeIntervals } from '../band/write-value';
import { useFullSay } from '../full-speech';
import styles from './indicators.module.css';
import { TryValue } from './try-value';

/** The criteria (评价标准) of an indicator as written and as understood, and a field to try another value. */
export function IndicatorDetails({
  indicator,
  palette,
  onTrial,
}: {
  readonly indicator: IndicatorReport;
  readonly palette: PaletteId;
  readonly onTrial: (value: Value | null) => void;
}) {
  const say = useFullSay();
  const { scale } = indicator;
  const colours = coloursOfTiers(palette, scale.tiers.length);
  return (
    <div className={styles.details}>
      <table className={styles.criteria}>
        <thead className={styles.spoken}>
          <tr>
            <th scope="col">{say('tier')}</th>
            <th scope="col">{say('criterion')}</th>
            <th scope="col">{say('understood-as')}</th>
          </tr>
        </thead>
        <tbody>
          {scale.tiers.map((tier, index) => (
            <tr key={tier.label}>
              <th scope="row" style={{ backgroundColor: colours[index]?.fill, color: colours[index]?.font }}>
                {tier.label}
              </th>
              <td>
                <CriterionText tier={tier} />
              </td>
              <td>{meaning(tier, scale.axis)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {scale.axis !== null && <TryValue indicator={indicator} onTrial={onTrial} />}
    </div>
  );

  function meaning(tier: Tier, axis: Axis | null): string {
    if (tier.status !== 'understood') return say(`criterion-${tier.status}`);
    if (tier.labels !== null) return tier.labels.join(' / ');
    return axis === null ? '' : writeIntervals(axis, tier.intervals, say);
  }
}

/** A criterion as it stands in the cell; what could not be read is underlined. */
function CriterionText({ tier: { text, furthest } }: { readonly tier: Tier }) {
  if (furthest === null) return text;
  return (
    <>
      {text.slice(0, furthest)}
      <span className={styles.unread}>{text.slice(furthest)}</span>
    </>
  );
}
