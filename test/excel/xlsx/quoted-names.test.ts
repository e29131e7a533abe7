import { unzip } from '@cj-tech-master/excelts/archive';
import { type OpenedExcel, openExcel } from '../node/open-excel';

/** A workbook is opened in most tests: slow where the machine is busy. */
jest.setTimeout(30_000);

const opened: OpenedExcel[] = [];
afterEach(() => {
  for (const excel of opened.splice(0)) excel.close();
});

async function open(workbook: Parameters<typeof openExcel>[0]): Promise<OpenedExcel> {
  const excel = await openExcel(workbook);
  opened.push(excel);
  return excel;
}

test.each(["O'Brien", "'24 ''年", '绩效 目标', 'Plain'])('a name keeps its cells on the sheet %s', async (name) => {
  const excel = await open('blank');
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(`a${name}`);
    sheet.names.add('_own', sheet.getRange('A1:B2')).visible = false;
    context.workbook.names.add('formula', "=COUNTA('a''''b'!A1)&\"''''\"");
    await context.sync();
  });
  const bytes = await excel.save();
  const xml = new TextDecoder().decode((await unzip(bytes).bytes('xl/workbook.xml')) ?? undefined);
  const written = /<definedName name="_own"[^>]*>([^<]*)</.exec(xml)?.[1]?.replaceAll('&apos;', "'");
  const plain = name === 'Plain' ? 'aPlain' : `'a${name.replaceAll("'", "''")}'`;
  expect(written?.replace(/^'aPlain'/, 'aPlain')).toBe(`${plain}!$A$1:$B$2`);
  const copy = await open(await open(bytes).then((again) => again.save()));
  const found = await copy.Excel.run(async (context) => {
    const item = context.workbook.worksheets.getItem(`a${name}`).names.getItem('_own').load('formula,visible');
    const range = item.getRange().load('address');
    const other = context.workbook.names.getItem('formula').load('formula');
    await context.sync();
    return [item.formula, item.visible, range.address, other.formula];
  });
  expect(found).toEqual([`=${plain}!$A$1:$B$2`, false, `${plain}!A1:B2`, "=COUNTA('a''''b'!A1)&\"''''\""]);
});
