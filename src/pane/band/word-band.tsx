import type { Swatch } from '../../grading/palette';
import type { Scale } from '../../standard/scale';
import styles from './band.module.css';

/** The tiers of a scale of words (全部完成 / 基本完成 …): each tier with the words that it matches, the one met framed. */
export function WordBand({
  scale,
  colours,
  met,
}: {
  readonly scale: Scale;
  readonly colours: readonly Swatch[];
  /** The tier that the actual falls in; null where it falls in none. */
  readonly met: number | null;
}) {
  return (
    <div className={styles.words} aria-hidden="true">
      {scale.tiers.map(({ label, labels }, tier) => {
        const swatch = colours[tier];
        const words = labels?.join(' / ') ?? '?';
        return (
          <span
            key={label}
            className={tier === met ? `${styles.tier} ${styles.met}` : styles.tier}
            style={labels === null ? undefined : { backgroundColor: swatch?.fill, color: swatch?.font }}
          >
            {words}
          </span>
        );
      })}
    </div>
  );
}
