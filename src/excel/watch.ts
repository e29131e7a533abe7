import { type Area, parseArea } from '../sheet/address';
import type { Done } from './excel-error';
import { runExcel } from './run';

/** One change to cells by a person at this computer. */
export interface Edited {
  readonly sheetId: string;
  /** The cells changed; null where whole rows or columns were inserted, deleted or moved. */
  readonly area: Area | null;
}

/**
 * Calls back after every change of cells by a person at this computer, until the answer is called. A co-author's edits are
 * left out (event.source), and the add-in's own where Excel tells them apart (triggerSource, ExcelApi 1.14). Errors as in ExcelError.
 */
export function watchEdits(listener: (edited: Edited) => void): Promise<Done<() => Promise<void>>> {
  return runExcel('', async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.source !== 'Local' || event.triggerSource === 'ThisLocalAddin') return;
      const area = event.changeType === 'RangeEdited' ? parseArea(event.address.split(',')[0] ?? '') : null;
      listener({ sheetId: event.worksheetId, area });
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
