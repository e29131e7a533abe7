import { isNumberedSection, isTotal } from './row-kinds';
import type { Columns } from './target-table';
import { isBlank, type SheetView } from './view-sheet';

/** The columns that say whether a row is blank for the table. */
export function tellingColumns({
  activities,
  indicator,
  goal,
  budget,
  description,
  tiers,
}: Columns): readonly number[] {
  const others = [goal, budget, description].filter((column) => column !== null);
  return [...activities, indicator, ...others, ...tiers.map(({ column }) => column)];
}

/**
 * The words of a section that takes a row for itself (一、产出指标); null for any other row.
 * They stand in one cell merged across indicator and tiers, or, where no merge says so, numbered in the table's
 * leftmost column (`left`) with nothing else in the row.
 */
export function sectionAcross(view: SheetView, columns: Columns, row: number, left: number): string | null {
  const area = view.mergeAt(row, columns.indicator);
  if (area) {
    const firstTier = Math.min(...columns.tiers.map((tier) => tier.column));
    const words = view.own(area.row, area.column);
    const across = area.row === row && area.column + area.columns > firstTier;
    return across && !isBlank(words) && !isTotal(words) ? words : null;
  }
  const words = view.own(row, left);
  const alone = isNumberedSection(words) && tellingColumns(columns).every((column) => isBlank(view.own(row, column)));
  return alone ? words : null;
}
