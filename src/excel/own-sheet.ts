import { type Area, areaAddress } from '../sheet/address';
import { asStored } from '../sheet/edits';
import type { CellValue, Matrix } from '../sheet/snapshot';
import type { Done } from './excel-error';
import { Refused, runExcel } from './run';

/** A sheet that the product adds: a heading row, rows below it, and at most one chart beside them. */
export interface OwnSheet {
  /** Where a sheet of this name stands already, a number is added: a sheet once written belongs to its readers. */
  readonly name: string;
  /** Contents from A1; the first row is the heading. A text that begins with = is a formula. */
  readonly contents: Matrix<CellValue>;
  /** Width of each column in points. */
  readonly widths: readonly number[];
  readonly percentColumns: readonly number[];
  readonly chart: { readonly data: Area; readonly title: string } | null;
}

/** What was added, so that it can be taken back. */
export interface AddedSheet {
  readonly id: string;
  readonly name: string;
}

/** Adds a sheet after all others and shows it. Errors as in ExcelError; then no sheet is left behind, not even half of one. */
export async function addOwnSheet(own: OwnSheet): Promise<Done<AddedSheet>> {
  const before = await runExcel(own.name, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    return worksheets.items.map(({ id, name }) => ({ id, name }));
  });
  if (!before.ok) return before;
  const name = freeName(own.name, new Set(before.value.map((sheet) => sheet.name.toLowerCase())));
  const added = await write(own, name);
  if (!added.ok) await removeStray(name, new Set(before.value.map(({ id }) => id)));
  return added;
}

/** Takes away a sheet of this name that is none of those known: it was being written when Excel stopped. */
async function removeStray(name: string, known: ReadonlySet<string>): Promise<void> {
  await runExcel(name, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('id');
    await context.sync();
    if (!sheet.isNullObject && !known.has(sheet.id)) sheet.delete();
    await context.sync();
  });
}

function write({ contents, widths, percentColumns, chart }: OwnSheet, name: string): Promise<Done<AddedSheet>> {
  return runExcel(name, async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    const columns = contents[0]?.length ?? 0;
    const table = sheet.getRangeByIndexes(0, 0, contents.length, columns);
    for (const column of percentColumns)
      sheet.getRangeByIndexes(1, column, contents.length - 1, 1).numberFormat = contents.slice(1).map(() => ['0.0%']);
    table.formulas = contents.map((row) => [...row]);
    table.format.verticalAlignment = 'Top';
    table.format.wrapText = true;
    const heading = sheet.getRangeByIndexes(0, 0, 1, columns);
    heading.format.font.bold = true;
    heading.format.fill.color = '#E7E6E6';
    for (const [column, width] of widths.entries())
      sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = width;
    // Only now are the widths known that the wrapped texts have; other readers of the file do not measure them again.
    table.format.autofitRows();
    sheet.freezePanes.freezeRows(1);
    if (chart) {
      const drawn = sheet.charts.add('ColumnStacked', sheet.getRange(areaAddress(chart.data)), 'Columns');
      drawn.title.text = chart.title;
      const beside = areaAddress({ row: 1, column: columns + 1, rows: 18, columns: 8 });
      const [from = '', to = from] = beside.split(':');
      drawn.setPosition(from, to);
    }
    sheet.activate();
    sheet.load('id,name');
    await context.sync();
    return { id: sheet.id, name: sheet.name };
  });
}

/** Deletes an added sheet, unless a person has since written into it: then error-changed. A sheet that is gone already is no error. */
export function removeOwnSheet(added: AddedSheet, contents: OwnSheet['contents']): Promise<Done<null>> {
  return runExcel(added.name, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(added.id);
    const used = sheet.getUsedRangeOrNullObject(true).load('address,formulas');
    await context.sync();
    if (sheet.isNullObject) return null;
    const untouched =
      !used.isNullObject && JSON.stringify(used.formulas) === JSON.stringify(contents.map((row) => row.map(asStored)));
    if (!untouched) throw new Refused({ id: 'error-changed', sheet: added.name, address: added.name });
    sheet.delete();
    await context.sync();
    return null;
  });
}

/** A name that no sheet has; `taken` in lower case, since Excel takes Sheet and SHEET for one name. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  let number = 2;
  while (taken.has(`${name} (${number})`.toLowerCase())) number += 1;
  return `${name} (${number})`;
}
