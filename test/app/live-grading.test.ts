import { openSession } from '../../src/app/open-session';
import type { Report } from '../../src/app/report';
import type { Done } from '../../src/excel/excel-error';
import { type OpenedExcel, openExcel } from '../excel/node/open-excel';

jest.setTimeout(30_000);

let excel: OpenedExcel;
let end: () => void;

afterEach(() => {
  end();
  excel.close();
});

const CRITERIA = ['80%及以上', '70%及以上', '60%及以上', '60%以下'];

/** A graded sheet 甲 (grades in H), a second sheet 乙, and the pane watching. */
async function open() {
  excel = await openExcel('blank');
  excel.useGlobally();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getFirst();
    sheet.name = '甲';
    sheet.getRange('A1:G4').formulas = [
      ['工作活动', '绩效指标', '优', '良', '中', '差', '实际完成值'],
      ...['一', '二', '三'].map((name) => ['活动', `${name}号完成率`, ...CRITERIA, '85%']),
    ];
    worksheets.add('乙');
    await context.sync();
  });
  const session = openSession();
  value(await session.grade());
  const reports: Report[] = [];
  end = session.onChange((report) => reports.push(report));
  await pause(300);
  return { session, reports };
}

function value<T>(done: Done<T>): T {
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A person types, or pastes, into cells of 甲 from this row and column (from 0) on. */
function typeByHand(row: number, column: number, contents: readonly (readonly string[])[]): void {
  const { cells, sheets, flush } = excel.grid;
  const area = { row, column, rows: contents.length, columns: contents[0]?.length ?? 0 };
  cells.write(
    sheets.ids()[0] ?? '',
    area,
    contents.map((cellsOfRow) => [...cellsOfRow]),
  );
  flush();
}

async function column(letter: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('甲').getRange(`${letter}1:${letter}5`).load('values');
    await context.sync();
    return range.values.flat();
  });
}

test('many cells pasted at once are graded in one batch', async () => {
  const { reports } = await open();
  const before = excel.host.counts.requests;
  typeByHand(1, 6, [['59%'], ['65%'], ['75%']]);
  await pause(1_000);
  expect(await column('H')).toEqual(['评价等级', '差', '中', '良', '']);
  // One read and one write, and what asks for the column here.
  expect(excel.host.counts.requests - before).toBeLessThanOrEqual(3);
  await pause(700);
  expect(reports.length).toBe(1);
});

test('a criterion is graded by anew, and what is typed back is graded back', async () => {
  await open();
  typeByHand(1, 2, [['90%及以上']]);
  await pause(1_000);
  expect((await column('H'))[1]).toBe('良');
  typeByHand(1, 2, [['80%及以上']]);
  await pause(1_000);
  expect((await column('H'))[1]).toBe('优');
});

test('a row that a person puts in and fills is graded', async () => {
  await open();
  const { structure, sheets, flush } = excel.grid;
  await structure.insert(sheets.ids()[0] ?? '', { row: 2, column: 0, rows: 1, columns: 16_384 }, 'rows');
  flush();
  typeByHand(2, 0, [['活动', '新的完成率', ...CRITERIA, '65%']]);
  await pause(1_200);
  expect(await column('H')).toEqual(['评价等级', '优', '中', '优', '优']);
});

test('an edit while 评级 is being written is graded too', async () => {
  const { session } = await open();
  typeByHand(1, 6, [['59%']]);
  excel.host.faults.delay(120);
  const grading = session.grade();
  await pause(60);
  typeByHand(2, 6, [['59%']]);
  await grading;
  excel.host.faults.clear();
  await pause(1_500);
  expect(await column('H')).toEqual(['评价等级', '差', '差', '优', '']);
});

test('where a person deletes the grade column it stays away, until they ask for it', async () => {
  const { session } = await open();
  const { structure, sheets, flush } = excel.grid;
  await structure.delete(sheets.ids()[0] ?? '', { row: 0, column: 7, rows: 1_048_576, columns: 1 }, 'columns');
  flush();
  await pause(1_000);
  expect(await column('H')).toEqual(['', '', '', '', '']);
  typeByHand(1, 6, [['59%']]);
  await pause(1_000);
  expect(await column('H')).toEqual(['', '', '', '', '']);
  value(await session.grade());
  expect(await column('H')).toEqual(['评价等级', '差', '优', '优', '']);
});

test('where a person deletes the sheet nothing is written anywhere and the pane goes on', async () => {
  const { session } = await open();
  typeByHand(1, 6, [['59%']]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('甲').delete();
    await context.sync();
  });
  await pause(1_000);
  expect(value(await session.inspect()).tables).toEqual([]);
  const sheet = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('乙').getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    return used.isNullObject;
  });
  expect(sheet).toBe(true);
});

test("a co-author's edit is not answered", async () => {
  const { reports } = await open();
  excel.host.faults.coAuthorBefore(1, (grid) => {
    const area = { row: 1, column: 6, rows: 1, columns: 1 };
    grid.cells.write(grid.sheets.ids()[0] ?? '', area, [['59%']]);
  });
  await column('H');
  await pause(1_000);
  expect([reports.length, (await column('H'))[1]]).toEqual([0, '优']);
});
