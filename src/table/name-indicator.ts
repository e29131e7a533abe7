import { knownColumns } from './assign-columns';
import type { Columns } from './target-table';
import { isBlank, type SheetView } from './view-sheet';

/** Where a row's name may stand besides its own cell. */
export interface NameFrame {
  /** The first row below the heading. */
  readonly first: number;
  /** The table's leftmost column, its ordinal included. */
  readonly left: number;
  /** The row groups' columns that hold indicators' own upper levels (一级指标, 二级指标). */
  readonly levels: ReadonlySet<number>;
}

/** The words that name a row's indicator, and the column that they stand in. */
export interface RowName {
  readonly name: string;
  readonly column: number;
}

/**
 * What names the indicator of a row; null where the row has none.
 * Its own cell does; without one, but with criteria in the row: the merged cell that covers the place, from above or from
 * the left, else the innermost level of the indicator that the row names beside it (二级指标 where 三级指标 is blank), else the
 * words in the table's leftmost column that reach over to it, else the indicator above (`above`), which the row carries on.
 * A row group's name (职责活动) is no indicator's: a row that begins a group and names no indicator has one without a name.
 */
export function nameIndicator(
  view: SheetView,
  columns: Columns,
  row: number,
  { first, left, levels }: NameFrame,
  above: string | null,
): RowName | null {
  const { indicator, tiers, activities } = columns;
  const area = view.mergeAt(row, indicator);
  if (area && area.row < first) return null;
  const own = view.own(row, indicator);
  if (!isBlank(own)) return { name: own, column: indicator };
  if (tiers.every(({ column }) => isBlank(view.own(row, column)))) return null;
  if (area) {
    const name = view.own(area.row, area.column);
    return isBlank(name) ? null : { name, column: area.column };
  }
  const beside = wordsBeside(view, row, indicator, left);
  const group = activities.find((column) => column < indicator && !isBlank(view.own(row, column)));
  if (beside && (levels.has(beside.column) || !knownColumns(columns).includes(beside.column))) return beside;
  const carried = group === undefined ? above : '';
  return carried === null ? null : { name: carried, column: indicator };
}

/** The words nearest to the left of a blank cell, with nothing but blank cells between; null where they are a number or a mark. */
function wordsBeside(view: SheetView, row: number, indicator: number, left: number): RowName | null {
  for (let column = indicator - 1; column >= left; column--) {
    const name = view.own(row, column);
    if (!isBlank(name)) return /\p{L}{2}/u.test(name) ? { name, column } : null;
  }
  return null;
}
