import { type OpenedExcel, openExcel } from '../node/open-excel';
import { Arguments } from './arguments';

let excel: OpenedExcel;

beforeAll(async () => {
  excel = await openExcel('blank', { excelApi: '1.13' });
});
beforeEach(() => excel.useGlobally());
afterEach(() => {
  excel.host.cellEditMode = false;
  excel.host.setRequirementSet('1.13');
});
afterAll(() => excel.close());

const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: OfficeExtension.Error) => error.code,
  );
const firstSheet = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

test('a property that was not loaded cannot be read', async () => {
  const code = await codeOf(Excel.run(async (context) => firstSheet(context).getRange('A1').values));
  expect(code).toBe('PropertyNotLoaded');
});

test('a range that was never kept is dead after the run', async () => {
  const range = await Excel.run(async (context) => {
    const kept = firstSheet(context).getRange('A1');
    await context.sync();
    return kept;
  });
  expect(() => {
    range.values = [[1]];
  }).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }));
});

test('Excel.run gives back every range that it kept', async () => {
  const { counts } = excel.host;
  await new Promise((resolve) => setTimeout(resolve, 20));
  const before = { ...counts };
  await Excel.run(async (context) => {
    const range = firstSheet(context).getRange('A1:B2').load('address');
    await context.sync();
    expect(range.address).toBe('Sheet1!A1:B2');
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([counts.requests - before.requests, counts.housekeeping - before.housekeeping]).toEqual([1, 1]);
});

test('a batch stops at the first error, and what was done before stays', async () => {
  const error = await Excel.run(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange('H1').values = [['first']];
    sheet.getRange('H2:H3').values = [['wrong shape']];
    sheet.getRange('H4').values = [['third']];
    await context.sync();
  }).catch((failed: OfficeExtension.Error) => failed);
  expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values' } });
  await Excel.run(async (context) => {
    const range = firstSheet(context).getRange('H1:H4').load('values');
    await context.sync();
    expect(range.values).toEqual([['first'], [''], [''], ['']]);
  });
});

test('what the stand-in lacks is not found, and is named', async () => {
  const error = await Excel.run(async (context) => {
    context.workbook.comments.load('items');
    await context.sync();
  }).catch((failed: OfficeExtension.Error) => failed);
  expect(error).toMatchObject({ code: 'ApiNotFound' });
  expect(String((error as OfficeExtension.Error).message)).toContain('Workbook.comments');
});

test('a property that Excel has not is not found', async () => {
  const work = Excel.run(async (context) => {
    firstSheet(context)
      .getRange('A1')
      .load('nonsense' as 'values');
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({ code: 'ApiNotFound' });
});

describe('the declared requirement set', () => {
  test('is what office.js reports', () => {
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(false);
  });

  test('members above it are not found', async () => {
    const mergedAreas = () =>
      Excel.run(async (context) => {
        const merged = firstSheet(context).getRange('A1:B2').getMergedAreasOrNullObject();
        await context.sync();
        return merged.isNullObject;
      });
    expect(await mergedAreas()).toBe(true);
    excel.host.setRequirementSet('1.12');
    await expect(mergedAreas()).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  test('load() without names leaves out what is above it', async () => {
    excel.host.setRequirementSet('1.1');
    const address = await Excel.run(async (context) => {
      const range = firstSheet(context).getRange('A1');
      range.load();
      await context.sync();
      expect(() => range.hidden).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
      return range.address;
    });
    expect(address).toBe('Sheet1!A1');
  });
});

describe('while a person types in a cell', () => {
  const write = (options: Excel.RunOptions) =>
    Excel.run(options, async (context) => {
      const range = firstSheet(context).getRange('J1');
      range.values = [['later']];
      range.load('values');
      await context.sync();
      return range.values;
    });

  test('every request is refused', async () => {
    excel.host.cellEditMode = true;
    expect(await codeOf(write({}))).toBe('InvalidOperationInCellEditMode');
  });

  test('a request that can wait is done when the person is', async () => {
    excel.host.cellEditMode = true;
    let done = false;
    const waiting = write({ delayForCellEdit: true }).then((values) => {
      done = true;
      return values;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(done).toBe(false);
    excel.host.cellEditMode = false;
    expect(await waiting).toEqual([['later']]);
  });
});

describe('payloads', () => {
  /** 1,500 cells a chunk is office.js’s own cut; the limit counts the whole request. */
  const writeTexts = (text: string, rows: number) =>
    Excel.run(async (context) => {
      const range = firstSheet(context).getRangeByIndexes(0, 20, rows, 1);
      range.values = Array.from({ length: rows }, () => [text]);
      await context.sync();
    });

  test('a request over 5 MB is refused; Chinese counts three bytes a character', async () => {
    const text = '绩'.repeat(1000);
    expect(await codeOf(writeTexts(text, 1700))).toBe('done');
    expect(await codeOf(writeTexts(text, 1800))).toBe('RequestPayloadSizeLimitExceeded');
    expect(await codeOf(writeTexts('a'.repeat(1000), 1800))).toBe('done');
  });

  test('a reply over 5 MB is refused', async () => {
    await writeTexts('标'.repeat(900), 1500);
    const read = (properties: string) =>
      Excel.run(async (context) => {
        firstSheet(context).getRangeByIndexes(0, 20, 1500, 1).load(properties);
        await context.sync();
      });
    expect(await codeOf(read('values'))).toBe('done');
    expect(await codeOf(read('values,text'))).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('bytes are counted in both directions', async () => {
    const { counts } = excel.host;
    const before = { ...counts };
    await writeTexts('字'.repeat(100), 1);
    expect(counts.bytesIn - before.bytesIn).toBeGreaterThan(300);
    expect(counts.bytesOut).toBeGreaterThan(before.bytesOut);
  });
});

describe('a read-only workbook', () => {
  let viewer: OpenedExcel;
  beforeAll(async () => {
    viewer = await openExcel('blank', { readOnly: true });
  });
  afterAll(() => viewer.close());

  test('can be read, and refuses every kind of write', async () => {
    viewer.useGlobally();
    const tries: ((sheet: Excel.Worksheet) => void)[] = [
      (sheet) => void sheet.getRange('A1').load('values'),
      (sheet) => sheet.getRange('A1').set({ values: [[1]] }),
      (sheet) => void sheet.getRange('A:A').insert('Right'),
      (sheet) => void sheet.names.add('n', sheet.getRange('A1')),
      (sheet) => sheet.getRange('A1').clear(),
    ];
    const codes = [];
    for (const attempt of tries) {
      codes.push(await codeOf(Excel.run(async (context) => attempt(firstSheet(context)))));
    }
    expect(codes).toEqual(['done', 'AccessDenied', 'AccessDenied', 'AccessDenied', 'AccessDenied']);
    expect(Office.context.document.mode).toBe(Office.DocumentMode.ReadOnly);
  });
});

test('an argument that nothing heeds is refused, not passed over', () => {
  const args = new Arguments(['A1', 'beyond']);
  args.text(0);
  expect(args.hasUnheeded).toBe(true);
});

test('below a plain value nothing can be loaded', async () => {
  const code = await codeOf(
    Excel.run(async (context) => {
      firstSheet(context).getRange('A1').load('address/sheet');
      await context.sync();
    }),
  );
  expect(code).toBe('InvalidArgument');
});
