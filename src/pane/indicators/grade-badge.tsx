import { outcomeKey, tierThatCounts } from '../../app/count-outcomes';
import type { Judged } from '../../app/judged';
import { coloursOfStatus, coloursOfTiers } from '../../app/look-up-colours';
import type { PaletteId, Swatch } from '../../grading/palette';
import { useFullSay } from '../full-speech';
import styles from './indicators.module.css';

/** The grade (评价等级) of an indicator as a word on its colour: a tier, 待确认, 无法评级, or 未填. */
export function GradeBadge({ judged, palette }: { readonly judged: Judged; readonly palette: PaletteId }) {
  const say = useFullSay();
  const swatch = swatchOf(judged, palette);
  return (
    <span
      className={swatch === null ? `${styles.badge} ${styles.blank}` : styles.badge}
      style={swatch === null ? undefined : { backgroundColor: swatch.fill, color: swatch.font }}
    >
      {word()}
    </span>
  );

  function word(): string {
    if (judged.manual !== null) return say('by-hand', { grade: judged.manual });
    const key = outcomeKey(judged);
    if (key === 'confirm' || key === 'undecided' || key === 'blank') return say(key);
    return key.slice('tier:'.length);
  }
}

function swatchOf(judged: Judged, palette: PaletteId): Swatch | null {
  const tier = tierThatCounts(judged);
  if (tier !== null) return coloursOfTiers(palette, judged.scale.tiers.length)[tier] ?? null;
  const key = outcomeKey(judged);
  return key === 'confirm' || key === 'undecided' ? coloursOfStatus(palette, key) : null;
}
