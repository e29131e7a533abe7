import { type OpenedExcel, openExcel } from './node/open-excel';

let excel: OpenedExcel;

beforeAll(async () => {
  excel = await openExcel('blank');
  excel.useGlobally();
});
afterEach(() => excel.host.faults.clear());
afterAll(() => excel.close());

const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: OfficeExtension.Error) => error.code,
  );

const write = (value: unknown) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').values = [[value]];
    await context.sync();
  });

const read = () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1').load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

test('the n-th request fails, once, and nothing is done', async () => {
  await write('before');
  excel.host.faults.failRequest(2, 'GeneralException');
  expect(await codeOf(write('first'))).toBe('done');
  expect(await codeOf(write('second'))).toBe('GeneralException');
  expect(await read()).toBe('first');
  expect(await codeOf(write('third'))).toBe('done');
});

test.each([
  'ActivityLimitReached',
  'InvalidOrTimedOutSession',
  'RequestPayloadSizeLimitExceeded',
  'AccessDenied',
] as const)('a whole request can fail with %s', async (code) => {
  excel.host.faults.failRequest(1, code);
  expect(await codeOf(read())).toBe(code);
});

test.each(['ItemNotFound', 'InvalidSelection', 'FilteredRangeConflict'] as const)(
  'an action can fail with %s',
  async (code) => {
    excel.host.faults.failRequest(1, code);
    expect(await codeOf(read())).toBe(code);
  },
);

test('every request that writes fails, those that read do not', async () => {
  excel.host.faults.failEvery('write', 'AccessDenied');
  expect([await codeOf(write(1)), await codeOf(write(2)), await codeOf(read())]).toEqual([
    'AccessDenied',
    'AccessDenied',
    'done',
  ]);
});

type Step = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;
const WRITES: Record<string, Step> = {
  'a value': (sheet) => sheet.getRange('A1').set({ values: [[1]] }),
  'inserted rows': (sheet) => sheet.getRange('9:9').insert('Down'),
  'deleted cells': (sheet) => sheet.getRange('B9').delete('Left'),
  'cleared cells': (sheet) => sheet.getRange('B9').clear(),
  'a new sheet': (_sheet, { workbook }) => workbook.worksheets.add(),
  'a setting': (_sheet, { workbook }) => workbook.settings.add('key', 1),
  'a name': (_sheet, { workbook }) => workbook.names.add('name', '=1'),
  'a table': (sheet) => sheet.tables.add('D1:E2', true),
  'a conditional format': (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom'),
  'merged cells': (sheet) => sheet.getRange('A8:B8').merge(),
  protection: (sheet) => sheet.protection.protect(),
};
const READS: Record<string, Step> = {
  'a value': (sheet) => sheet.getRange('A1').load('values'),
  'an object that may be missing': (sheet) => sheet.getUsedRangeOrNullObject(),
  'all sheets': (_sheet, { workbook }) => workbook.worksheets.load('items/name'),
  'a selection that is made': (sheet) => sheet.getRange('A1').select(),
  'an event that is listened to': (sheet) => sheet.onChanged.add(async () => {}),
};
const take = (step: Step) =>
  Excel.run(async (context) => {
    step(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });

test.each(Object.entries(WRITES))('is a request that writes: %s', async (_name, step) => {
  const { requests } = excel.host.counts;
  excel.host.faults.failEvery('write', 'ActivityLimitReached');
  expect(await codeOf(take(step))).toBe('ActivityLimitReached');
  expect(excel.host.counts.requests - requests).toBe(1);
});

test.each(Object.entries(READS))('is a request that reads: %s', async (_name, step) => {
  excel.host.faults.failEvery('read', 'ActivityLimitReached');
  expect(await codeOf(take(step))).toBe('ActivityLimitReached');
});

test('a member fails wherever it is used; what the batch did before stays done', async () => {
  await write('old');
  excel.host.faults.failMember('RangeFill.color', 'GeneralException');
  const code = await codeOf(
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.values = [['half']];
      range.format.fill.color = '#FF0000';
      await context.sync();
    }),
  );
  expect([code, await read()]).toEqual(['GeneralException', 'half']);
});

test('a request can be slow', async () => {
  excel.host.faults.delay(60);
  const start = performance.now();
  await read();
  expect(performance.now() - start).toBeGreaterThanOrEqual(55);
});

test('a co-author changes cells between two requests', async () => {
  await write('mine');
  excel.host.faults.coAuthorBefore(1, (grid) => {
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    grid.cells.write(grid.sheets.active(), area, [['theirs']]);
  });
  expect(await read()).toBe('theirs');
});

test('requests are counted', async () => {
  const before = excel.host.counts.requests;
  await read();
  expect(excel.host.counts.requests - before).toBe(1);
});
