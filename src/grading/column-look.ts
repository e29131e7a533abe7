import { type Area, intersect } from '../sheet/address';
import type { Edit } from '../sheet/edits';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { TargetTable } from '../table/target-table';
import { tableRows } from './place-columns';

/** Narrowest and widest that an added column is made, in points: five characters of its heading, and a criterion. */
const NARROWEST = 60;
const WIDEST = 110;

interface AddedLook {
  readonly column: number;
  readonly inserted: boolean;
  readonly width: number;
  readonly look?: 'plain-rows' | 'formatted';
}

/**
 * Gives an added column the look of its neighbours: heading and body formats, heading merged over the heading's rows, width.
 * Cells to which a person has given formats or rules keep them, and get none.
 * `column`, with its `width` before where it is not `inserted`, and everything in the edits counts after the insertions that `shift` describes.
 */
export function planLook(
  sheet: SheetSnapshot,
  table: TargetTable,
  { column, inserted, width, look }: AddedLook,
  shift: (column: number) => number,
): Edit[] {
  const edits =
    look === 'formatted' ? [] : planFormats(sheet, table, { column, before: look ? 'row-ends' : 'foot' }, shift);
  const { actual, tiers, indicator } = table.columns;
  const like = sheet.columnWidths.get(actual ?? tiers.at(-1)?.column ?? indicator);
  if (like === undefined || (!inserted && width === 0)) return edits;
  const after = Math.min(WIDEST, Math.max(NARROWEST, like));
  return [...edits, { kind: 'column-width', sheet: sheet.id, column, before: inserted ? after : width, after }];
}

function planFormats(
  sheet: SheetSnapshot,
  table: TargetTable,
  { column, before }: { readonly column: number; readonly before: 'foot' | 'row-ends' },
  shift: (column: number) => number,
): Edit[] {
  const { row, rows } = tableRows(table);
  const headings = [table.heading, ...table.repeatedHeadings].map(
    ({ first, last }): Area => ({ row: first, column, rows: last - first + 1, columns: 1 }),
  );
  const below = table.heading.last + 1;
  const body: Area = { row: below, column, rows: row + rows - below, columns: 1 };
  const edits: Edit[] = [];
  const copy = (area: Area, like: number | null | undefined) => {
    if (like === null || like === undefined) return;
    edits.push({ kind: 'format', sheet: sheet.id, area, before, after: { ...area, column: shift(like) } });
  };
  const { indicator, actual, tiers, unit, weight } = table.columns;
  const tier = tiers.at(-1)?.column ?? null;
  copy(
    body,
    [actual, tier, indicator].find((like) => like !== null && isUnmergedAcross(sheet, body, like)),
  );
  for (const heading of headings) {
    copy(
      heading,
      [actual, indicator, unit, weight, tier].find((like) => like !== null && isUnmergedAcross(sheet, heading, like)),
    );
    // Excel merges no cells of an Excel Table.
    const inExcelTable = sheet.listObjects.some((object) => intersect(object, { ...heading, column: indicator }));
    if (heading.rows > 1 && !inExcelTable) edits.push({ kind: 'merge', sheet: sheet.id, area: heading });
  }
  return edits;
}

/** The table without the product's own column 实际完成值 among `added`, as it was when its look was taken: no column is to look like itself. */
export function withoutAdded(table: TargetTable, added: readonly { readonly role: 'actual' | 'grade' }[]): TargetTable {
  return added.some(({ role }) => role === 'actual')
    ? { ...table, columns: { ...table.columns, actual: null } }
    : table;
}

/** No merge of the column's cells in these rows reaches into another column or beyond the rows. */
function isUnmergedAcross(sheet: SheetSnapshot, { row, rows }: Area, column: number): boolean {
  const merged = mergesIn(sheet, { row, rows, column, columns: 1 });
  return merged.every((merge) => merge.columns === 1 && merge.row >= row && merge.row + merge.rows <= row + rows);
}

function mergesIn(sheet: SheetSnapshot, area: Area): Area[] {
  return (sheet.merges ?? []).filter((merge) => intersect(merge, area));
}
