import { coloursOfTiers } from '../../app/look-up-colours';
import type { PaletteId } from '../../grading/palette';
import styles from './settings.module.css';

/** The colours of a palette on the table's own tier words; four bare steps where there is no table. */
export function PaletteSample({
  palette,
  labels,
}: {
  readonly palette: PaletteId;
  readonly labels: readonly string[];
}) {
  const words = labels.length > 0 ? labels : ['\u2003', '\u2002', '\u2001', '\u2000'];
  const colours = coloursOfTiers(palette, words.length);
  return (
    <span className={styles.sample} aria-hidden="true">
      {words.map((word, tier) => (
        <span
          key={word}
          className={styles.tier}
          style={{ backgroundColor: colours[tier]?.fill, color: colours[tier]?.font }}
        >
          {word}
        </span>
      ))}
    </span>
  );
}
