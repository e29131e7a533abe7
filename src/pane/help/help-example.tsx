import type { Judged } from '../../app/judged';
import { coloursOfTiers } from '../../app/look-up-colours';
import type { PaletteId } from '../../grading/palette';
import { ScaleBand } from '../band/scale-band';
import { Explanation } from '../explanation';
import { GradeBadge } from '../indicators/grade-badge';
import styles from './help.module.css';

/** A worked example, drawn and explained as in the list of indicators. */
export function HelpExample({
  name,
  example,
  palette,
}: {
  readonly name: string;
  readonly example: Judged;
  readonly palette: PaletteId;
}) {
  const { actual, scale } = example;
  return (
    <div className={styles.example}>
      <h3>
        {name}
        <GradeBadge judged={example} palette={palette} />
      </h3>
      <ScaleBand
        scale={scale}
        colours={coloursOfTiers(palette, scale.tiers.length)}
        value={actual.status === 'accepted' ? actual.value : null}
        trial={null}
      />
      <Explanation of={example} />
    </div>
  );
}
