import { cellAddress, contains } from '../sheet/address';
import type { Edit } from '../sheet/edits';
import { type ContentsEdit, contentsRange, entireColumns } from './apply-edit';
import { firstChange } from './find-changes';
import { beforeInsertions, insertedColumns } from './insertions';
import { Refused } from './run';

/**
 * Before columns are deleted, or a plan made a while ago is carried out: every cell that gets contents must still hold what the plan
 * expects there, and deleted columns must hold nothing else, else Refused with error-changed. This costs a request of its own: what is
 * deleted, or given another look, cannot be put back.
 */
export async function refuseLosses(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  sheetName: string,
): Promise<void> {
  const deleted = edits.filter((edit) => edit.kind === 'delete-columns');
  const inserted = insertedColumns(edits);
  const expected = edits
    .filter((edit): edit is ContentsEdit => edit.kind === 'contents')
    .filter(({ sheet, area }) => !inserted.has(`${sheet} ${area.column}`))
    .map((edit) => ({
      ...edit,
      area: { ...edit.area, column: beforeInsertions(edits, edit.sheet, edit.area.column) },
    }));
  const reads = expected.map((edit) => ({ edit, range: contentsRange(context, edit).load('formulas') }));
  const columns = deleted.map(({ sheet, column: at, count }, index) => {
    // Each deletion counts columns as the ones before it have left them.
    const column = deleted
      .slice(0, index)
      .reduceRight((place, edit) => (edit.sheet === sheet && edit.column <= place ? place + edit.count : place), at);
    const used = entireColumns(context.workbook.worksheets.getItem(sheet), column, count).getUsedRangeOrNullObject(
      true,
    );
    return { sheet, used: used.load('rowIndex,columnIndex,formulas') };
  });
  await context.sync();
  const changed = reads.map(firstChange).find((address) => address !== null);
  const strange =
    changed ?? columns.map((column) => firstUnexpected(column, expected)).find((address) => address !== null);
  if (strange) throw new Refused({ id: 'error-changed', sheet: sheetName, address: strange });
}

/** Address of the first cell with contents that no edit speaks of. */
function firstUnexpected(
  { sheet, used }: { readonly sheet: string; readonly used: Excel.Range },
  expected: readonly ContentsEdit[],
): string | null {
  if (used.isNullObject) return null;
  for (const [r, cells] of used.formulas.entries())
    for (const [c, content] of cells.entries()) {
      const place = { row: used.rowIndex + r, column: used.columnIndex + c };
      const spoken = expected.some((edit) => edit.sheet === sheet && contains(edit.area, place));
      if (content !== '' && !spoken) return cellAddress(place);
    }
  return null;
}
