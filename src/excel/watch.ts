import { type Area, parseArea } from '../sheet/address';
import type { Done } from './excel-error';
import { runExcel } from './run';

/** One change to cells at this computer. */
export interface Edited {
  readonly sheetId: string;
  /** The cells changed; null where whole rows or columns were inserted, deleted or moved. */
  readonly area: Area | null;
  /** The add-in itself made it: this page, or another of its pages. Known from ExcelApi 1.14 (triggerSource); false below. */
  readonly own: boolean;
}

/**
 * Calls back after every change of cells at this computer, until the answer is called. A co-author's edits are left out
 * (event.source). Errors as in ExcelError.
 */
export function watchEdits(listener: (edited: Edited) => void): Promise<Done<() => Promise<void>>> {
  return runExcel('', async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.source !== 'Local') return;
      const area = event.changeType === 'RangeEdited' ? parseArea(event.address.split(',')[0] ?? '') : null;
      listener({ sheetId: event.worksheetId, area, own: event.triggerSource === 'ThisLocalAddin' });
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

/** Calls back with the id of the sheet that becomes the active one, until the answer is called. Errors as in ExcelError. */
export function watchSheets(listener: (sheetId: string) => void): Promise<Done<() => Promise<void>>> {
  return runExcel('', async (context) => {
    const handler = context.workbook.worksheets.onActivated.add(async ({ worksheetId }) => listener(worksheetId));
    await context.sync();
    return async () => {
      await Excel.run(handler.context, async (same) => {
        handler.remove();
        await same.sync();
      });
    };
  });
}
