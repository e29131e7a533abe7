import { cellAddress } from '../sheet/address';
import type { Edit } from '../sheet/edits';
import type { TableReport } from './report';

/**
 * Where grades cannot be put back: the address of the first cell beside which another indicator stands `now` than `then`, when the
 * edits were written, since rows were sorted, put in or taken out. null where all stand as they did. All tables are of one sheet.
 */
export function findMoved(
  edits: readonly Edit[],
  then: readonly TableReport[],
  now: readonly TableReport[],
): string | null {
  const [before, after] = [indicatorsByRow(then), indicatorsByRow(now)];
  for (const edit of edits) {
    if (edit.kind !== 'contents') continue;
    for (const [r, cells] of edit.before.entries()) {
      const row = edit.area.row + r;
      const column = cells.findIndex((content) => content !== null && content !== '');
      const own = before.get(row);
      if (column >= 0 && own !== undefined && after.get(row) !== own)
        return cellAddress({ row, column: edit.area.column + column });
    }
  }
  return null;
}

/** The indicators in each row of a sheet, with their activities, as one text: several where tables stand side by side. */
function indicatorsByRow(tables: readonly TableReport[]): ReadonlyMap<number, string> {
  const rows = new Map<number, string>();
  for (const { indicators } of tables)
    for (const { indicator, activity } of indicators) {
      const own = `${activity?.name ?? ''}\n${indicator.name}`;
      const beside = rows.get(indicator.row);
      rows.set(indicator.row, beside === undefined ? own : `${beside}\n${own}`);
    }
  return rows;
}
