import { type OpenedExcel, openExcel } from './open-excel';

/** Closed behind every test: a workbook that stays open keeps the process alive. */
const opened: OpenedExcel[] = [];
afterEach(() => {
  for (const excel of opened.splice(0)) excel.close();
});

async function open(...how: Parameters<typeof openExcel>): Promise<OpenedExcel> {
  const excel = await openExcel(...how);
  opened.push(excel);
  return excel;
}

/** The first value of the first sheet, read through this Excel's own office.js. */
function read(excel: OpenedExcel): Promise<unknown> {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1').load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
}

function write(excel: OpenedExcel, value: unknown): Promise<void> {
  return excel.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').values = [[value]];
    await context.sync();
  });
}

test('opens in less than two seconds', async () => {
  const start = performance.now();
  await open('blank');
  expect(performance.now() - start).toBeLessThan(2000);
});

test('Office knows its host, its languages and its document', async () => {
  const excel = await open('blank', { locale: 'en-US', excelApi: '1.9' });
  const info = await excel.Office.onReady();
  expect(info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
  expect([excel.Office.context.displayLanguage, excel.Office.context.contentLanguage]).toEqual(['en-US', 'en-US']);
  expect(excel.Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
});

test('several workbooks at once do not know of each other', async () => {
  const [one, two] = [await open('blank'), await open('blank')];
  await write(one, 'first');
  await write(two, 'second');
  expect([await read(one), await read(two)]).toEqual(['first', 'second']);
});

test('errors and arrays are of the caller’s own kind', async () => {
  const excel = await open('blank');
  const failed = await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('none').load('name');
    await context.sync();
  }).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(Error);
  await write(excel, 1);
  expect(
    Array.isArray(
      await excel.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange('A1').load('values');
        await context.sync();
        return range.values;
      }),
    ),
  ).toBe(true);
});

test('document settings are kept in the workbook', async () => {
  const excel = await open('blank');
  const { settings } = excel.Office.context.document;
  settings.set('语言', { of: 'pane' });
  await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
  const again = await open(await excel.save());
  expect(again.Office.context.document.settings.get('语言')).toEqual({ of: 'pane' });
});

test('a ribbon button runs the function of its name, until it says that it is done', async () => {
  const excel = await open('blank');
  const ran: string[] = [];
  excel.Office.actions.associate('grade', (event: Office.AddinCommands.Event) => {
    ran.push(event.source.id);
    event.completed();
  });
  await excel.ribbon('grade', 'GradeButton');
  expect(ran).toEqual(['GradeButton']);
});

test('what is no workbook is refused', async () => {
  await expect(openExcel(new TextEncoder().encode('not a workbook'))).rejects.toThrow();
});
