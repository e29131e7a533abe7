import type { ColourRule } from '../sheet/edits';
import { AWAITING, UNDECIDED } from './grade-text';
import { type PaletteId, statusColours, tierColours } from './palette';

/**
 * The colours of a grade column: one for each tier word from best to worst, one each for 待确认 and 无法评级, and one for the
 * rows (from 0) whose grade a person typed (人工).
 */
export function gradeColours(
  labels: readonly string[],
  manualRows: readonly number[],
  palette: PaletteId,
): ColourRule[] {
  const tiers = tierColours(palette, labels.length);
  const { confirm, undecided, manual } = statusColours(palette);
  const plain = { bold: false, italic: false };
  return [
    ...labels.flatMap((text, tier) => {
      const swatch = tiers[tier];
      return swatch ? [{ of: { text }, ...swatch, ...plain }] : [];
    }),
    { of: { text: AWAITING }, ...confirm, bold: true, italic: false },
    { of: { text: UNDECIDED }, ...undecided, bold: false, italic: true },
    ...(manualRows.length > 0 ? [{ of: { rows: manualRows }, ...manual, bold: false, italic: true }] : []),
  ];
}
