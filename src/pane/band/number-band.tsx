import type Big from 'big.js';
import { useMemo } from 'react';
import { cutAxis } from '../../app/cut-axis';
import type { Swatch } from '../../grading/palette';
import type { Axis, Scale } from '../../standard/scale';
import { useFullSay } from '../full-speech';
import styles from './band.module.css';
import { BAND_HEIGHT, BandStretch, percent } from './band-stretch';
import { layOutBand, type Tick } from './lay-out-band';
import { writeValue } from './write-value';

/** Room above the band for the mark and its number; less where nothing is marked. */
const MARK_ROOM = 21;
const BARE_ROOM = 4;
const TICK_ROOM = 14;

/**
 * The tiers of a numeric scale on a number line: tiers in colour, gaps hatched, solid dots at ends that belong to a
 * tier and hollow ones at ends that do not, a solid mark for the actual and a hollow one for a value being tried.
 * The same is said in words beside it, so that it is hidden from screen readers.
 */
export function NumberBand({
  scale,
  axis,
  colours,
  value,
  trial,
}: {
  readonly scale: Scale;
  readonly axis: Axis;
  readonly colours: readonly Swatch[];
  readonly value: Big | null;
  readonly trial: Big | null;
}) {
  const say = useFullSay();
  const layout = useMemo(() => layOutBand(cutAxis(scale), (end) => writeValue(axis, end, say)), [scale, axis, say]);
  if (layout.stretches.length === 0) return null;
  const top = value === null && trial === null ? BARE_ROOM : MARK_ROOM;
  const height = top + BAND_HEIGHT + TICK_ROOM * (layout.ticks.some(({ row }) => row === 1) ? 2 : 1) + 2;
  const place = value === null ? null : layout.placeOf(value);
  return (
    <svg className={styles.band} height={height} aria-hidden="true" focusable="false">
      <g transform={`translate(0 ${top})`}>
        {layout.stretches.map((stretch) => (
          <BandStretch key={stretch.from} stretch={stretch} scale={scale} colours={colours} />
        ))}
        {layout.ticks.map((tick) => (
          <TickMark key={tick.at} tick={tick} />
        ))}
        {trial !== null && <Mark className={styles.trial} {...layout.placeOf(trial)} />}
        {value !== null && place !== null && (
          <>
            <Mark className={styles.mark} {...place} />
            <text
              className={`${styles.text} ${styles.strong}`}
              x={percent(place.at)}
              y="-9"
              textAnchor={anchor(place.at)}
            >
              {writeValue(axis, value, say)}
            </text>
          </>
        )}
      </g>
    </svg>
  );
}

/** A number under the band, with a line up to its place. */
function TickMark({ tick: { at, text, row } }: { readonly tick: Tick }) {
  return (
    <>
      <line
        className={styles.line}
        x1={percent(at)}
        x2={percent(at)}
        y1={BAND_HEIGHT}
        y2={BAND_HEIGHT + 3 + row * TICK_ROOM}
      />
      <text className={styles.text} x={percent(at)} y={BAND_HEIGHT + TICK_ROOM * (row + 1) - 1} textAnchor={anchor(at)}>
        {text}
      </text>
    </>
  );
}

/** A triangle on the band at a value's place, turned outward where the value lies beyond what is shown. */
function Mark({
  at,
  beyond,
  className,
}: {
  readonly at: number;
  readonly beyond: 'left' | 'right' | null;
  readonly className: string | undefined;
}) {
  const shape = beyond === null ? 'M-4.5 -7h9L0 0.5z' : beyond === 'left' ? 'M7 -7v8L0 -3z' : 'M-7 -7v8L0 -3z';
  return (
    <svg x={percent(at)} overflow="visible" aria-hidden="true">
      <path className={className} d={shape} />
    </svg>
  );
}

/** Text near the band's ends is written inward, so that it is never cut. */
function anchor(at: number): 'start' | 'middle' | 'end' {
  if (at < 0.12) return 'start';
  return at > 0.88 ? 'end' : 'middle';
}
