import type { Swatch } from '../../grading/palette';
import type { Scale } from '../../standard/scale';
import styles from './band.module.css';
import { HATCHING } from './hatching';
import { isSingle, type Stretch } from './lay-out-band';

/** Height of the coloured band in pixels. */
export const BAND_HEIGHT = 18;

const MIDDLE = BAND_HEIGHT / 2;
/** Pixels that an end's dot stands inside its stretch. */
const DOT_INSET = 6;
/** What a character of a tier's word and the two dots need, as parts of the band. */
const CHARACTER = 0.042;
const DOTS = 0.06;

/** A place from 0 to 1 as SVG writes it. */
export function percent(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}

/** One stretch of the band, drawn by its owner: a tier, a gap, beyond the tiers, unknown, or no value at all. */
export function BandStretch({
  stretch: { piece, from, to },
  scale,
  colours,
}: {
  readonly stretch: Stretch;
  readonly scale: Scale;
  readonly colours: readonly Swatch[];
}) {
  const { owner } = piece;
  const swatch = 'tier' in owner ? colours[owner.tier] : undefined;
  const box = { x: percent(from), width: percent(to - from), height: BAND_HEIGHT };
  switch (owner.kind) {
    case 'empty':
      return <line className={styles.line} x1={percent(from)} x2={percent(to)} y1={MIDDLE} y2={MIDDLE} />;
    case 'gap':
      return <rect {...box} fill={HATCHING} />;
    case 'unknown':
      return (
        <>
          <rect {...box} className={styles.unknown} />
          <text
            className={`${styles.text} ${styles.word}`}
            x={percent((from + to) / 2)}
            y={MIDDLE + 4}
            textAnchor="middle"
          >
            ?
          </text>
        </>
      );
    case 'beyond':
      return <rect {...box} fill={swatch?.fill} opacity="0.45" />;
    case 'tier':
      return (
        <>
          <rect {...box} fill={swatch?.fill} />
          <Word stretch={{ piece, from, to }} word={scale.tiers[owner.tier]?.label ?? ''} colour={swatch?.font} />
          <Ends stretch={{ piece, from, to }} swatch={swatch} />
        </>
      );
  }
}

/** The tier's word, where there is room for it; beside the dot of a single value. */
function Word({
  stretch: { piece, from, to },
  word,
  colour,
}: {
  readonly stretch: Stretch;
  readonly word: string;
  readonly colour: string | undefined;
}) {
  const single = isSingle(piece.interval);
  const needed = DOTS + CHARACTER * word.length * (single ? 2 : 1);
  if (to - from < needed) return null;
  return (
    <text
      x={percent((from + to) / 2)}
      dx={single ? DOT_INSET : 0}
      y={MIDDLE + 4}
      textAnchor={single ? 'start' : 'middle'}
      className={styles.word}
      fill={colour}
    >
      {word}
    </text>
  );
}

/** Dots at a tier's ends, as on a number line at school: solid where the number belongs to the tier, else hollow. */
function Ends({
  stretch: { piece, from, to },
  swatch,
}: {
  readonly stretch: Stretch;
  readonly swatch: Swatch | undefined;
}) {
  const { lo, loClosed, hi, hiClosed } = piece.interval;
  const dot = (closed: boolean) => ({
    r: 3,
    cy: MIDDLE,
    stroke: swatch?.font,
    fill: closed ? swatch?.font : swatch?.fill,
  });
  if (isSingle(piece.interval)) return <circle {...dot(true)} cx={percent((from + to) / 2)} />;
  return (
    <>
      {lo !== null && <circle {...dot(loClosed)} cx={percent(from)} transform={`translate(${DOT_INSET})`} />}
      {hi !== null && <circle {...dot(hiClosed)} cx={percent(to)} transform={`translate(${-DOT_INSET})`} />}
    </>
  );
}
