import type { Value } from '../../actual/actual';
import type { Swatch } from '../../grading/palette';
import type { Scale } from '../../standard/scale';
import { NumberBand } from './number-band';
import { WordBand } from './word-band';

/** A scale as it was understood, with the value on it: a number line, or the words of its tiers; nothing where nothing was understood. */
export function ScaleBand({
  scale,
  colours,
  value,
  trial,
}: {
  readonly scale: Scale;
  readonly colours: readonly Swatch[];
  readonly value: Value | null;
  /** A value that is being tried and not written. */
  readonly trial: Value | null;
}) {
  const { axis } = scale;
  if (axis === null) return null;
  if (axis.kind === 'label') {
    const label = value?.kind === 'label' ? value.label : null;
    const met = label === null ? -1 : scale.tiers.findIndex(({ labels }) => labels?.includes(label));
    return <WordBand scale={scale} colours={colours} met={met < 0 ? null : met} />;
  }
  return (
    <NumberBand
      scale={scale}
      axis={axis}
      colours={colours}
      value={value?.kind === 'number' ? value.number : null}
      trial={trial?.kind === 'number' ? trial.number : null}
    />
  );
}
