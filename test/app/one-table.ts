import { openSession } from '../../src/app/open-session';
import { type OpenedExcel, openExcel } from '../excel/node/open-excel';
import { value } from './ask-session';
import { describeSheet } from './describe-sheet';

export const SHEET = '绩效目标';
const HEADING = ['工作活动', '绩效指标', '优', '良', '中', '差', '实际完成值'];
export const CRITERIA = ['80%及以上', '70%及以上', '60%及以上', '60%以下'];

/** The column of grades that the table gets. */
export const GRADES = ['评价等级', '优', '中', '无法评级'];

let excel: OpenedExcel;

/** One target table in A1:G4 (优, 中, 无法评级), and what a person has put beside it. The workbook is to be closed by `close`. */
export async function openTable(more: (sheet: Excel.Worksheet) => void) {
  excel = await openExcel('blank');
  excel.useGlobally();
  await inSheet((sheet) => {
    sheet.name = SHEET;
    writeTable(sheet, 1);
    more(sheet);
  });
  return openSession();
}

export const close = () => excel.close();

/** How many requests Excel has answered. */
export const requests = () => excel.host.counts.requests;

/** A table as the first, headed in a row counted from 1. */
export function writeTable(sheet: Excel.Worksheet, row: number): void {
  sheet.getRange(`A${row}:G${row}`).values = [HEADING];
  sheet.getRange(`A${row + 1}:G${row + 3}`).formulas = [
    ['活动', '一号完成率', ...CRITERIA, '85%'],
    ['活动', '二号完成率', ...CRITERIA, '65%'],
    ['活动', '三号完成率', ...CRITERIA, '90%以上'],
  ];
}

/** Works on the sheet in one request. */
export async function inSheet<T>(work: (sheet: Excel.Worksheet) => T): Promise<T> {
  return Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getFirst());
    await context.sync();
    return result;
  });
}

/** What stands in the cells, row by row. */
export async function cells(address: string): Promise<unknown[]> {
  const range = await inSheet((sheet) => sheet.getRange(address).load('formulas'));
  return range.formulas.map((row) => (row.length === 1 ? row[0] : row));
}

/** Everything of the saved sheet that a person could miss. */
export const saved = async () => describeSheet(await excel.save(), SHEET);

/** The table gets its grades at an address, the same when graded twice; 撤回 and 清除评级 each leave the sheet as it was. */
export async function expectTakenBack(more: (sheet: Excel.Worksheet) => void, address: string): Promise<void> {
  const session = await openTable(more);
  const before = await saved();
  value(await session.grade());
  expect(await cells(address)).toEqual(GRADES);
  const graded = await saved();
  value(await session.grade());
  expect(await saved()).toEqual(graded);
  value(await session.undo());
  expect(await saved()).toEqual(before);
  value(await session.grade());
  value(await session.clear());
  expect(await saved()).toEqual(before);
}
