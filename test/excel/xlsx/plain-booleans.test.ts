import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { editZip, unzip } from '@cj-tech-master/excelts/archive';
import { openSession } from '../../../src/app/open-session';
import { type OpenedExcel, openExcel } from '../node/open-excel';

/** A workbook is opened in most tests: slow where the machine is busy. */
jest.setTimeout(30_000);

/** The sample, protected by openpyxl (sorting allowed) and saved by LibreOffice, which writes true for 1. */
const PROTECTED = readFileSync(join(__dirname, 'protected-by-libreoffice.xlsx'));

const opened: OpenedExcel[] = [];
afterEach(() => {
  for (const excel of opened.splice(0)) excel.close();
});

async function open(bytes: Uint8Array): Promise<OpenedExcel> {
  const excel = await openExcel(bytes);
  opened.push(excel);
  return excel;
}

async function part(bytes: Uint8Array, path: string): Promise<string> {
  return new TextDecoder().decode((await unzip(bytes).bytes(path)) ?? undefined);
}

/** A workbook with one sheet whose part is changed by hand. */
async function workbookWith(change: (xml: string) => string): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.addWorksheet('Sheet1').getCell('A1').value = ' <sheetProtection sheet="true"/> hidden="true"';
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const editor = await editZip(bytes);
  editor.set('xl/worksheets/sheet1.xml', change(await part(bytes, 'xl/worksheets/sheet1.xml')));
  return editor.bytes();
}

async function protection(excel: OpenedExcel): Promise<unknown> {
  return excel.Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getFirst();
    protection.load('protected,options');
    await context.sync();
    return [protection.protected, protection.options.allowSort, protection.options.allowFormatCells];
  });
}

test('a sheet that LibreOffice protected is protected, and stays so in a copy', async () => {
  expect(await part(PROTECTED, 'xl/worksheets/sheet1.xml')).toContain('sheet="true"');
  const excel = await open(PROTECTED);
  expect(await protection(excel)).toEqual([true, true, false]);
  expect(await protection(await open(await excel.save()))).toEqual([true, true, false]);
});

test('grading such a sheet is refused by name, and nothing is written', async () => {
  const excel = await open(PROTECTED);
  excel.useGlobally();
  const graded = await openSession().grade('visible');
  expect(graded).toMatchObject({ ok: false, error: { id: 'error-protected', sheet: '绩效目标' } });
});

test.each([
  ['<sheetProtection sheet="true"/>', true],
  ["<sheetProtection sort='false' sheet = ' true '/>", true],
  ['<sheetProtection sheet="1"/>', true],
  ['<sheetProtection sheet="false"/>', false],
  ['<sheetProtection sheet="0"/>', false],
])('%s: protected %s', async (tag, isProtected) => {
  const excel = await open(await workbookWith((xml) => xml.replace('</sheetData>', `</sheetData>${tag}`)));
  expect(await protection(excel)).toMatchObject([isProtected, expect.anything(), expect.anything()]);
});

test('what only looks like an attribute stays: the texts of cells and of prompts', async () => {
  const rule = `<dataValidations count="1"><dataValidation type="whole" allowBlank="true" sqref="A1" prompt="hidden='true'" showInputMessage="true"><formula1>1</formula1><formula2>2</formula2></dataValidation></dataValidations>`;
  const excel = await open(await workbookWith((xml) => xml.replace('</sheetData>', `</sheetData>${rule}`)));
  const found = await excel.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange('A1').load('values');
    const validation = cell.dataValidation.load('prompt,ignoreBlanks');
    await context.sync();
    return [cell.values[0]?.[0], validation.prompt.message, validation.ignoreBlanks];
  });
  expect(found).toEqual([' <sheetProtection sheet="true"/> hidden="true"', "hidden='true'", true]);
});
