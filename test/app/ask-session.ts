import type { Done } from '../../src/excel/excel-error';

/** What was done, for a test in which it must not fail. */
export function value<T>(done: Done<T>): T {
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value;
}

/** What stands in a cell of the open workbook, as a person sees it. */
export async function shown(address: string, sheet = '绩效目标'): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('text');
    await context.sync();
    return range.text[0]?.[0] ?? '';
  });
}
