import type { Columns } from './target-table';
import { isBlank, type SheetView } from './view-sheet';

/** The words that name a row's indicator, and the column that they stand in. */
export interface RowName {
  readonly name: string;
  readonly column: number;
}

/**
 * What names the indicator of a row; null where the row has none.
 * Its own cell does; without one, but with criteria in the row: the merged cell that covers the place, from above or from
 * the left, else what the row has in its innermost row group or its leftmost column (`left`), else the indicator above
 * (`above`), which the row carries on. `bodyFirst` is the first row below the heading.
 */
export function nameIndicator(
  view: SheetView,
  columns: Columns,
  row: number,
  bodyFirst: number,
  left: number,
  above: string | null,
): RowName | null {
  const { indicator, tiers, activities } = columns;
  const area = view.mergeAt(row, indicator);
  if (area && area.row < bodyFirst) return null;
  const own = view.own(row, indicator);
  if (!isBlank(own)) return { name: own, column: indicator };
  if (tiers.every(({ column }) => isBlank(view.own(row, column)))) return null;
  if (area) return named(view.own(area.row, area.column), area.column);
  const inner = activities.filter((column) => column < indicator && !isBlank(view.own(row, column))).at(-1);
  if (inner !== undefined) return named(view.own(row, inner), inner);
  const first = view.own(row, left);
  if (left < indicator && /\p{L}{2}/u.test(first)) return named(first, left);
  return above === null ? null : { name: above, column: indicator };
}

function named(name: string, column: number): RowName | null {
  return isBlank(name) ? null : { name, column };
}
