import { type OpenedExcel, openExcel } from '../node/open-excel';

const FORMULAS = 1500;

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openExcel('blank');
  excel.useGlobally();
});
afterEach(() => excel.close());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('a change made while formulas calculate is in what is read next, however the two meet', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange(`B1:B${FORMULAS}`).formulas = Array.from({ length: FORMULAS }, () => [
      '=IF($A$1="","",$A$1*2+ROUND($A$1/3,0))',
    ]);
    for (const [value, ms] of [
      [3, 0],
      [6, 90],
      [9, 110],
      [12, 300],
    ] as const) {
      sheet.getRange('A1').values = [[value]];
      await context.sync();
      await pause(ms);
      sheet.getRange('A1').values = [[value * 10]];
      const last = sheet.getRange(`B${FORMULAS}`).load('values');
      await context.sync();
      expect(last.values).toEqual([[value * 20 + Math.round((value * 10) / 3)]]);
    }
  });
}, 40_000);
