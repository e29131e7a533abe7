import { type Area, areaAddress, cellAddress, columnLetters, contains } from '../sheet/address';
import { asStored, type Edit, invertEdits } from '../sheet/edits';
import type { Matrix } from '../sheet/snapshot';
import { addColours, removeColours } from './colours';
import { cutBatches } from './cut-batches';
import type { Done } from './excel-error';
import { Refused, runExcel } from './run';
import { SETTINGS_KEY } from './settings';

/** Edits to write in one go, with what the workbook is to remember and what is to be selected afterwards. */
export interface WritePlan {
  readonly edits: readonly Edit[];
  /** The whole of what the workbook remembers for this product: while the edits are being written, and once they are. */
  readonly settings: { readonly first?: unknown; readonly last: unknown };
  readonly select?: { readonly sheet: string; readonly area: Area };
}

type ContentsEdit = Extract<Edit, { kind: 'contents' }>;

/**
 * The one gate to the workbook: writes a plan in one request, or in as few as its bytes need.
 * What is overwritten is read in the same request just before it is written; where it is not what the plan was made from,
 * everything is put back at once and the answer is error-changed with the first such cell. Other errors as in ExcelError.
 */
export function writePlan(plan: WritePlan, sheetName: string): Promise<Done<null>> {
  return runExcel(sheetName, async (context) => {
    await refuseLosses(context, plan.edits, sheetName);
    await removeColours(context, plan.edits);
    const { settings } = context.workbook;
    const batches = cutBatches(plan.edits);
    const inserted = insertedColumns(plan.edits);
    const overwritten: Overwritten[] = [];
    for (const [index, batch] of batches.entries()) {
      context.application.suspendScreenUpdatingUntilNextSync();
      // A write may stop half-way: the memory must by then know of everything that can stand in the cells.
      if (index === 0 && plan.edits.length > 0) settings.add(SETTINGS_KEY, plan.settings.first);
      overwritten.push(...batch.flatMap((edit) => apply(context, edit) ?? []));
      if (index === batches.length - 1) {
        settings.add(SETTINGS_KEY, plan.settings.last);
        if (plan.select) selectArea(context, plan.select);
      }
      await context.sync();
      const changed = overwritten
        .filter(({ edit }) => !inserted.has(`${edit.sheet} ${edit.area.column}`))
        .map(firstChange)
        .find((address) => address !== null);
      if (!changed) continue;
      await putBack(context, batches.slice(0, index + 1).flat(), overwritten);
      throw new Refused({ id: 'error-changed', sheet: sheetName, address: changed });
    }
    return null;
  });
}

/**
 * The columns that the plan itself inserts, as "sheet column" once all are: nobody's words stand there.
 * Only Excel's own do, which names a new column of an Excel Table (列1).
 */
function insertedColumns(edits: readonly Edit[]): ReadonlySet<string> {
  const insertions = edits.filter((edit) => edit.kind === 'insert-columns');
  return new Set(
    insertions.flatMap(({ sheet, column, count }) => {
      const before = insertions.filter((other) => other.sheet === sheet && other.column < column);
      const first = before.reduce((at, other) => at + other.count, column);
      return Array.from({ length: count }, (_, index) => `${sheet} ${first + index}`);
    }),
  );
}

function selectArea(context: Excel.RequestContext, { sheet: id, area }: NonNullable<WritePlan['select']>): void {
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.activate();
  sheet.getRange(areaAddress(area)).select();
}

/** Gives every cell what stood in it and takes back everything else that was written. */
async function putBack(
  context: Excel.RequestContext,
  written: readonly Edit[],
  overwritten: readonly Overwritten[],
): Promise<void> {
  const inverse = invertEdits(written).filter(({ kind }) => kind !== 'contents');
  await removeColours(context, inverse);
  for (const { edit, range } of overwritten) {
    contentsRange(context, edit).formulas = range.formulas;
    // Several edits may be more than one request carries.
    if (overwritten.length > 1) await context.sync();
  }
  for (const edit of inverse) apply(context, edit);
  await context.sync();
}

interface Overwritten {
  readonly edit: ContentsEdit;
  readonly range: Excel.Range;
}

/**
 * Before columns are deleted: every cell in them must still hold what the plan expects there and nothing else.
 * This costs a request of its own, since a deleted column cannot be put back.
 */
async function refuseLosses(context: Excel.RequestContext, edits: readonly Edit[], sheetName: string): Promise<void> {
  const deleted = edits.filter((edit) => edit.kind === 'delete-columns');
  if (deleted.length === 0) return;
  const expected = edits.filter((edit): edit is ContentsEdit => edit.kind === 'contents');
  const reads = expected.map((edit) => ({ edit, range: contentsRange(context, edit).load('formulas') }));
  const columns = deleted.map(({ sheet, column, count }) => {
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

/** Queues one edit. For contents: also what stood there, to be compared once the request has run. */
function apply(context: Excel.RequestContext, edit: Edit): Overwritten | null {
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  switch (edit.kind) {
    case 'contents': {
      const range = contentsRange(context, edit).load('formulas');
      contentsRange(context, edit).formulas = mutable(edit.after);
      return { edit, range };
    }
    case 'insert-columns':
      entireColumns(sheet, edit.column, edit.count).insert('Right');
      return null;
    case 'delete-columns':
      entireColumns(sheet, edit.column, edit.count).delete('Left');
      return null;
    case 'format': {
      const range = sheet.getRange(areaAddress(edit.area));
      if (edit.after) {
        // A range and no address: an address alone might be read on the sheet that happens to be active.
        range.copyFrom(sheet.getRange(areaAddress(edit.after)), 'Formats');
        // One value for all cells, as Excel documents it. A neighbour's percent or text format is not meant for words and formulas.
        range.numberFormat = 'General' as unknown as string[][];
      } else range.clear('Formats');
      return null;
    }
    case 'merge':
      sheet.getRange(areaAddress(edit.area)).merge();
      return null;
    case 'unmerge':
      sheet.getRange(areaAddress(edit.area)).unmerge();
      return null;
    case 'column-width':
      entireColumns(sheet, edit.column, 1).format.columnWidth = edit.after;
      return null;
    case 'colours':
      addColours(sheet, edit);
      return null;
    case 'name':
      if (edit.before) sheet.names.getItemOrNullObject(edit.name).delete();
      if (edit.after) sheet.names.add(edit.name, sheet.getRange(areaAddress(edit.after))).visible = false;
      return null;
  }
}

function contentsRange(context: Excel.RequestContext, { sheet, area }: ContentsEdit): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
}

function entireColumns(sheet: Excel.Worksheet, column: number, count: number): Excel.Range {
  return sheet.getRange(`${columnLetters(column)}:${columnLetters(column + count - 1)}`);
}

function mutable<T>(matrix: Matrix<T>): T[][] {
  return matrix.map((row) => [...row]);
}

/** Address of the first cell that was not as the edit's `before` says; null where all were. */
function firstChange({ edit, range }: Overwritten): string | null {
  const { area, before } = edit;
  for (const [row, cells] of before.entries())
    for (const [column, expected] of cells.entries())
      if (expected !== null && asStored(expected) !== range.formulas[row]?.[column])
        return cellAddress({ row: area.row + row, column: area.column + column });
  return null;
}
