import { openSession } from '../../src/app/open-session';
import type { Done } from '../../src/excel/excel-error';
import type { errors } from '../../src/pane/texts/errors';
import type { ErrorCode } from '../excel/interpreter/errors';
import { type OpenedExcel, openExcel } from '../excel/node/open-excel';
import type { TransportCode } from '../excel/transport';
import { describeSheet } from './describe-sheet';

jest.setTimeout(60_000);

const SHEET = '绩效目标';

let excel: OpenedExcel;
afterEach(() => excel.close());

/** One target table from A1 on, remarks right of its actuals, and what else stands on the sheet. */
async function open(more: (sheet: Excel.Worksheet) => void = () => undefined) {
  excel = await openExcel('blank');
  excel.useGlobally();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = SHEET;
    sheet.getRange('A1:H3').values = [
      ['工作活动', '绩效指标', '优', '良', '中', '差', '实际完成值', '备注'],
      ['活动', '一号完成率', '80%及以上', '70%及以上', '60%及以上', '60%以下', '85%', '甲'],
      ['活动', '二号完成率', '80%及以上', '70%及以上', '60%及以上', '60%以下', '65%', '乙'],
    ];
    more(sheet);
    await context.sync();
  });
  return openSession();
}

const saved = async () => describeSheet(await excel.save(), SHEET);

function refused(done: Done<unknown>): unknown {
  return done.ok ? null : done.error;
}

async function grades(address: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load('values');
    await context.sync();
    return range.values.flat();
  });
}

test('a sheet with something in its last cell is too large to be read: said with the address, nothing written', async () => {
  const session = await open((sheet) => {
    sheet.getRange('XFD1048576').values = [['x']];
  });
  const error = { id: 'error-too-many-cells', sheet: SHEET, address: 'XFD1048576' };
  expect(refused(await session.inspect())).toEqual(error);
  expect(refused(await session.grade())).toEqual(error);
  expect(await grades('H1:H3')).toEqual(['备注', '甲', '乙']);
});

test('something in the last column leaves no room for a column: said before anything is written', async () => {
  const session = await open((sheet) => {
    sheet.getRange('XFD1').values = [['x']];
  });
  expect(refused(await session.grade())).toEqual({ id: 'error-no-room', sheet: SHEET });
  expect(await grades('H1:H3')).toEqual(['备注', '甲', '乙']);
  expect(session.canUndo()).toBe(false);
});

test('a table whose actuals stand in the last column has no room beside it', async () => {
  const session = await open((sheet) => {
    sheet.getRange('XEX1:XFD3').copyFrom('A1:G3');
    sheet.getRange('A1:H3').clear();
  });
  expect(refused(await session.grade())).toEqual({ id: 'error-no-room', sheet: SHEET });
  expect(session.canUndo()).toBe(false);
});

test('something in the last column is no hindrance where no column need be inserted', async () => {
  const session = await open((sheet) => {
    sheet.getRange('H1:H3').clear();
    sheet.getRange('XFD1').values = [['x']];
  });
  expect((await session.grade()).ok).toBe(true);
  expect(await grades('H1:H3')).toEqual(['评价等级', '优', '中']);
});

/** What no look at the cells tells, such as a format in the last column: then Excel itself refuses to insert. */
test.each(['NonBlankCellOffSheet', 'InvalidArgument'] as const)(
  'where Excel refuses the column with %s, that is said and the sheet is as before',
  async (code) => {
    const session = await open();
    const before = await saved();
    excel.host.faults.failMember('Range.insert', code);
    expect(refused(await session.grade())).toEqual({ id: 'error-no-room', sheet: SHEET });
    excel.host.faults.clear();
    expect(await saved()).toEqual(before);
  },
);

test('a sheet of which Excel gives null at once is read in parts; where it gives nothing at all, that is said', async () => {
  const session = await open();
  let answers = 0;
  const withNulls = (reply: string) => reply.replace(/"(Values|Text|NumberFormat|Formulas)":\[\[.*?\]\]/g, '"$1":null');
  excel.host.faults.alterReplies((reply) => {
    answers += 1;
    return answers === 1 ? withNulls(reply) : reply;
  });
  expect((await session.grade()).ok).toBe(true);
  expect(await grades('H1:H3')).toEqual(['评价等级', '优', '中']);
  excel.host.faults.alterReplies(withNulls);
  expect(refused(await session.grade())).toEqual({ id: 'error-too-many-cells', sheet: SHEET, address: 'I3' });
});

/** Codes of Excel's, and the sentence that a person gets. */
const CODES: readonly (readonly [ErrorCode | TransportCode, keyof typeof errors])[] = [
  ['AccessDenied', 'error-protected'],
  ['InvalidOperationInCellEditMode', 'error-cell-edit'],
  ['RequestPayloadSizeLimitExceeded', 'error-too-large'],
  ['MergedRangeConflict', 'error-merged'],
  ['FilteredRangeConflict', 'error-filtered'],
  ['InsertDeleteConflict', 'error-filtered'],
  ['NonBlankCellOffSheet', 'error-no-room'],
  ['InvalidOrTimedOutSession', 'error-closed'],
  ['ItemNotFound', 'error-missing'],
  ['InvalidReference', 'error-missing'],
  ['InvalidSelection', 'error-selection'],
  ['ActivityLimitReached', 'error-busy'],
  ['WriteNotSupportedWhenModalDialogOpen', 'error-busy'],
  ['ApiNotFound', 'error-not-supported'],
  ['UnsupportedOperation', 'error-not-supported'],
  ['GeneralException', 'error-unknown'],
  ['InvalidOperation', 'error-unknown'],
];

test.each(CODES)('%s is told as %s', async (code, id) => {
  const session = await open();
  excel.host.faults.failRequest(1, code);
  expect(refused(await session.grade())).toMatchObject({ id });
  expect(await grades('H1:H3')).toEqual(['备注', '甲', '乙']);
});

/** Codes that the stand-in never answers of its own; they come with a reply, as Excel sends them. */
const OTHER_CODES: readonly (readonly [string, keyof typeof errors])[] = [
  ['InactiveWorkbook', 'error-closed'],
  ['UnsupportedSheet', 'error-chart-sheet'],
  ['PivotTableRangeConflict', 'error-pivot'],
  ['OperationCellsExceedLimit', 'error-too-large'],
  ['RequestAborted', 'error-busy'],
  ['Conflict', 'error-busy'],
  ['UnsupportedFeature', 'error-not-supported'],
  ['NotImplemented', 'error-not-supported'],
];

test.each(OTHER_CODES)('%s is told as %s', async (code, id) => {
  const session = await open();
  const error = { Code: code, Message: '', Location: 'Workbook.worksheets', ActionIndex: 0, HttpStatusCode: 400 };
  excel.host.faults.alterReplies(() => JSON.stringify({ Results: [], TraceIds: [], Error: error }));
  expect(refused(await session.inspect())).toMatchObject({ id });
});
