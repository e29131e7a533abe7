import type { Place } from '../sheet/address';
import type { Done } from './excel-error';
import { runExcel } from './run';

/** The first selected cell and the id of its sheet. Errors as in ExcelError. */
export function readSelection(): Promise<Done<{ readonly sheetId: string; readonly place: Place }>> {
  return runExcel('', async (context) => {
    const range = context.workbook.getSelectedRange().load('rowIndex,columnIndex');
    range.worksheet.load('id');
    await context.sync();
    return { sheetId: range.worksheet.id, place: { row: range.rowIndex, column: range.columnIndex } };
  });
}
