import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { unzip } from '@cj-tech-master/excelts/archive';
import { type OpenedExcel, openExcel } from '../node/open-excel';

/** By openpyxl, whose first fill names no pattern. */
const FILE = readFileSync(join(__dirname, '..', '..', 'workbooks', 'one-row.xlsx'));

let excel: OpenedExcel | undefined;
afterEach(() => excel?.close());

async function stylesOf(bytes: Uint8Array): Promise<string> {
  return new TextDecoder().decode((await unzip(bytes).bytes('xl/styles.xml')) ?? undefined);
}

test('a fill that names no pattern stays no fill', async () => {
  expect(await stylesOf(FILE)).toContain('<patternFill/>');
  excel = await openExcel(FILE);
  const styles = await stylesOf(await excel.save());
  expect(styles).toContain('<patternFill');
  expect(styles).not.toContain('undefined');
});

test.each([
  ['0.0\\%', 95.2, '95.2%'],
  ['yyyy\\年m\\月', 45471, '2024年6月'],
])('an escaped character of a number format stays a character: %s', async (format, value, text) => {
  const workbook = new Workbook();
  const cell = workbook.addWorksheet('Sheet1').getCell('A1');
  cell.value = value;
  cell.numFmt = format;
  excel = await openExcel(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const shown = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1').load('text,values');
    await context.sync();
    return [range.values[0]?.[0], range.text[0]?.[0]];
  });
  expect(shown).toEqual([value, text]);
});
