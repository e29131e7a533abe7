import type { Edit } from '../sheet/edits';

/**
 * The columns that a plan itself inserts, as "sheet column" once all are: nobody's words stand there.
 * Only Excel's own do, which names a new column of an Excel Table (列1).
 */
export function insertedColumns(edits: readonly Edit[]): ReadonlySet<string> {
  const inserted = new Map<string, readonly number[]>();
  for (const edit of edits) {
    if (edit.kind !== 'insert-columns') continue;
    const { sheet, column: at, count } = edit;
    // One after the other: each moves those that stand from it on.
    const moved = (inserted.get(sheet) ?? []).map((column) => (column >= at ? column + count : column));
    inserted.set(sheet, [...moved, ...Array.from({ length: count }, (_, index) => at + index)]);
  }
  return new Set([...inserted].flatMap(([sheet, columns]) => columns.map((column) => `${sheet} ${column}`)));
}

/** Where a column of a sheet stands before the plan inserts its own. */
export function beforeInsertions(edits: readonly Edit[], sheet: string, column: number): number {
  const insertions = edits.filter((edit) => edit.kind === 'insert-columns' && edit.sheet === sheet);
  return insertions.reduceRight(
    (at, edit) => (edit.kind === 'insert-columns' && at >= edit.column + edit.count ? at - edit.count : at),
    column,
  );
}
