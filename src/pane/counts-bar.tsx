import { useMemo } from 'react';
import { countOutcomes, type OutcomeKey } from '../app/count-outcomes';
import { coloursOfStatus, coloursOfTiers } from '../app/look-up-colours';
import type { Report } from '../app/report';
import type { PaletteId, Swatch } from '../grading/palette';
import { useFullSay } from './full-speech';
import styles from './workspace.module.css';
import { writePercent } from './write-percent';

/** One part of the bar and one chip. */
interface Part {
  readonly key: OutcomeKey;
  readonly label: string;
  readonly count: number;
  readonly swatch: Partial<Swatch>;
}

/** How many indicators stand in each tier (档) and how many wait for a person. Each chip filters the list below. */
export function CountsBar({
  report,
  palette,
  filter,
  onFilter,
}: {
  readonly report: Report;
  readonly palette: PaletteId;
  readonly filter: OutcomeKey | null;
  readonly onFilter: (filter: OutcomeKey | null) => void;
}) {
  const say = useFullSay();
  const counts = useMemo(() => countOutcomes(report), [report]);
  const tiers = counts.tiers.map(
    ({ label, tier, of, count }): Part => ({
      key: `tier:${label}`,
      label,
      count,
      swatch: coloursOfTiers(palette, of)[tier] ?? {},
    }),
  );
  const others = (['confirm', 'undecided', 'blank'] as const)
    .map(
      (key): Part => ({
        key,
        label: say(key),
        count: counts[key],
        swatch: key === 'blank' ? {} : coloursOfStatus(palette, key),
      }),
    )
    .filter(({ count }) => count > 0);
  const parts = [...tiers, ...others];
  return (
    <section aria-label={say('result')} className={styles.counts}>
      <div className={styles.overall}>
        <div className={styles.bar} aria-hidden="true">
          {parts
            .filter(({ count }) => count > 0)
            .map(({ key, count, swatch }) => (
              <div key={key} className={styles.part} style={{ flexGrow: count, backgroundColor: swatch.fill }} />
            ))}
        </div>
        {counts.goodRate !== null && (
          <span className={styles.rate}>{say('good-rate', { rate: writePercent(counts.goodRate) })}</span>
        )}
      </div>
      <div className={styles.chips}>
        {parts.map(({ key, label, count, swatch }) => (
          <button
            key={key}
            type="button"
            className={styles.chip}
            aria-pressed={filter === key}
            aria-disabled={count === 0}
            onClick={() => count > 0 && onFilter(filter === key ? null : key)}
          >
            <span className={styles.swatch} style={{ backgroundColor: swatch.fill }} aria-hidden="true" />
            {say('count-of', { label, count })}
          </button>
        ))}
      </div>
    </section>
  );
}
