import { type Area, areaAddress, type Place, parseArea } from '../sheet/address';
import type { Done } from './excel-error';
import { runExcel } from './run';

/** Selects an area of a sheet (by its id) and makes that sheet the active one. */
export function selectArea(sheetId: string, area: Area): Promise<Done<null>> {
  return runExcel('', async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getRange(areaAddress(area)).select();
    await context.sync();
    return null;
  });
}

/** Calls back with the first cell of every selection on any sheet, until the answer is called. Errors as in ExcelError. */
export function watchSelection(
  listener: (at: { readonly sheetId: string; readonly place: Place }) => void,
): Promise<Done<() => Promise<void>>> {
  return runExcel('', async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(async ({ address, worksheetId }) => {
      const area = parseArea(address.split(',')[0] ?? '');
      if (area) listener({ sheetId: worksheetId, place: area });
    });
    await context.sync();
    return async () => {
      await Excel.run(handler.context, async (same) => {
        handler.remove();
        await same.sync();
      });
    };
  });
}
