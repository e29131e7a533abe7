import type { Done } from './excel-error';
import { runExcel } from './run';

/** The visible sheets, in the order of their tabs. */
export function listSheets(): Promise<Done<readonly { readonly id: string; readonly name: string }[]>> {
  return runExcel('', async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    await context.sync();
    return worksheets.items.filter(({ visibility }) => visibility === 'Visible').map(({ id, name }) => ({ id, name }));
  });
}
