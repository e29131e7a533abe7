import { type Area, intersect } from '../sheet/address';
import type { Edit } from '../sheet/edits';
import { lookOf, type SheetSnapshot } from '../sheet/snapshot';
import type { TargetTable } from '../table/target-table';
import type { AddedColumn, CellChange } from './finding';
import type { Subject } from './subject';

/** The heading that the column of last year's figures is given. */
const PREVIOUS_HEADING = '上年实际数';

/**
 * A column 上年实际数 for a table that has none: left of the actuals, else right of the tiers; pushed in where that place is in use.
 * A free place to which a person may have given formats or rules keeps them.
 * null inside an Excel Table, which names its new columns itself.
 */
export function planPreviousColumn({
  sheet,
  table,
}: Subject): { readonly cells: readonly CellChange[]; readonly adds: AddedColumn } | null {
  const { columns, heading } = table;
  if (sheet.listObjects.some((list) => intersect(list, table.area))) return null;
  const column = columns.actual ?? rightOfTiers(table);
  const area: Area = { ...rowsOf(table), column, columns: 1 };
  const inserted = columns.actual !== null || !isFree(sheet, area);
  const change = (row: number): CellChange => ({ at: { row, column }, before: '', from: '', to: PREVIOUS_HEADING });
  return {
    cells: [heading, ...table.repeatedHeadings].map(({ first }) => change(first)),
    adds: { column, inserted, look: inserted || lookOf(sheet, area) === 'plain' ? planLook(sheet, table, column) : [] },
  };
}

function rightOfTiers({ columns }: TargetTable): number {
  return Math.max(...columns.tiers.map((tier) => tier.column)) + 1;
}

function rowsOf({ heading, area }: TargetTable): { row: number; rows: number } {
  return { row: heading.first, rows: area.row + area.rows - heading.first };
}

/** Nothing stands in the area, no merged area reaches into it, and it is not hidden. */
function isFree(sheet: SheetSnapshot, area: Area): boolean {
  if (sheet.hiddenColumns.has(area.column)) return false;
  if ([...(sheet.merges ?? []), ...sheet.pivots].some((other) => intersect(other, area))) return false;
  const used = intersect(sheet.used, area);
  if (!used) return true;
  const column = used.column - sheet.used.column;
  const rows = sheet.formulas.slice(used.row - sheet.used.row, used.row - sheet.used.row + used.rows);
  return rows.every((cells) => (cells[column] ?? '') === '');
}

/** The formats of the last tier's cells and of the indicator's heading, where no merged area reaches out of them; the heading merged as it is. */
function planLook(sheet: SheetSnapshot, table: TargetTable, column: number): Edit[] {
  const { heading, columns } = table;
  const { row, rows } = rowsOf(table);
  const head = { row, rows: heading.last - heading.first + 1, columns: 1 };
  const body = { row: heading.last + 1, rows: row + rows - heading.last - 1, columns: 1 };
  const copy = (part: Omit<Area, 'column'>, like: number): Edit[] => {
    const after = { ...part, column: like };
    if ((sheet.merges ?? []).some((merge) => intersect(merge, after) && !isWithin(merge, after))) return [];
    return [{ kind: 'format', sheet: sheet.id, area: { ...part, column }, before: 'foot', after }];
  };
  const merge: Edit[] = head.rows > 1 ? [{ kind: 'merge', sheet: sheet.id, area: { ...head, column } }] : [];
  return [...copy(body, rightOfTiers(table) - 1), ...copy(head, columns.indicator), ...merge];
}

function isWithin(inner: Area, outer: Area): boolean {
  return inner.columns === 1 && inner.row >= outer.row && inner.row + inner.rows <= outer.row + outer.rows;
}
