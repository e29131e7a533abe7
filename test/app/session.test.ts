import { join } from 'node:path';
import { openSession } from '../../src/app/open-session';
import { type OpenedExcel, openExcel } from '../excel/node/open-excel';
import { shown, value } from './ask-session';
import { describeSheet } from './describe-sheet';

const SAMPLE = join(__dirname, '../../assets/sample.xlsx');
const SHEET = '绩效目标';

jest.setTimeout(30_000);

let excel: OpenedExcel;

async function open() {
  excel = await openExcel(SAMPLE);
  excel.useGlobally();
  return openSession();
}

afterEach(() => excel.close());

/** A person types into a cell. */
async function type(address: string, content: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange(address).formulas = [[content]];
    await context.sync();
  });
}

/** A person types an actual (column J) while the pane is open: Excel tells the add-in of it. */
async function typeByHand(row: number, content: string): Promise<void> {
  const { cells, sheets, flush } = excel.grid;
  cells.write(sheets.active(), { row: row - 1, column: 9, rows: 1, columns: 1 }, [[content]]);
  flush();
}

async function described() {
  return describeSheet(await excel.save(), SHEET);
}

test('looking changes nothing', async () => {
  const session = await open();
  const before = await described();
  expect(value(await session.inspect()).tables).toHaveLength(1);
  expect(await described()).toEqual(before);
});

test('twice is once: the second grading changes no cell, look or rule', async () => {
  const session = await open();
  expect(value(await session.grade()).written).toBeGreaterThan(20);
  const once = await described();
  expect(once.rules).not.toEqual([]);
  expect(value(await session.grade()).written).toBe(0);
  expect(await described()).toEqual(once);
});

test('撤回 gives the sheet back exactly', async () => {
  const session = await open();
  const before = await described();
  value(await session.grade());
  expect(await described()).not.toEqual(before);
  expect(session.canUndo()).toBe(true);
  value(await session.undo());
  expect(await described()).toEqual(before);
  expect(session.canUndo()).toBe(false);
});

test('清除评级 leaves the sheet as it was, also in a later session', async () => {
  const before = await open().then(() => described());
  value(await openSession().grade());
  value(await openSession().clear());
  expect(await described()).toEqual(before);
});

test('a retyped actual changes its grade and nothing else', async () => {
  const session = await open();
  value(await session.grade());
  const [cell, grade] = ['J10', 'K10'];
  await type(cell, '59%');
  const graded = value(await session.grade());
  expect(graded.written).toBe(1);
  expect(await shown(grade)).toBe('差');
  expect(graded.report).toEqual(value(await session.inspect()));
  expect(value(await session.inspect())).toEqual(value(await openSession().inspect()));
});

test('a retyped criterion is read anew, though the other scales are kept', async () => {
  const session = await open();
  value(await session.grade());
  await type('F10', '1%及以上');
  const { report } = value(await session.grade());
  expect(report).toEqual(value(await openSession().inspect()));
});

test('a grade that a person typed over stays until it is asked to be computed again', async () => {
  const session = await open();
  value(await session.grade());
  await type('K10', '优（领导核定）');
  const kept = value(await session.grade());
  expect(await shown('K10')).toBe('优（领导核定）');
  const sheetId = kept.report.sheets[0]?.id ?? '';
  value(await session.recompute(sheetId, [9]));
  expect(['优', '良', '中', '差']).toContain(await shown('K10'));
});

/** The words in the grade column, rows 6 to 33. */
async function grades(): Promise<string[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange('K6:K33').load('text');
    await context.sync();
    return range.text.map(([word]) => word ?? '');
  });
}

test('as formulas the grades are the same words, recalculate without the add-in, and are not written twice', async () => {
  const session = await open();
  value(await session.grade());
  const words = await grades();
  value(await session.setSettings({ write: 'formulas' }));
  expect(value(await session.grade()).written).toBeGreaterThan(10);
  expect(await grades()).toEqual(words);
  expect(value(await session.grade()).written).toBe(0);
  await type('J14', '59%');
  expect(await shown('K14')).toBe('差');
  value(await session.setSettings({ write: 'values' }));
  value(await session.grade());
  expect(await grades()).toEqual(words.map((word, row) => (row === 8 ? '差' : word)));
});

test('a grade typed over is marked by a rule on its cell alone, and the mark goes when it is computed again', async () => {
  const session = await open();
  value(await session.grade());
  const before = await described();
  await type('K14', '优');
  const { report } = value(await session.grade());
  const marked = (await described()).rules.filter(({ ref }) => ref === 'K14');
  expect(JSON.stringify(marked)).toContain('人工');
  value(await session.recompute(report.sheets[0]?.id ?? '', [13]));
  expect((await described()).rules).toEqual(before.rules);
});

test('a person who approves a likely reading gets its grade; changed contents are asked about again', async () => {
  const session = await open();
  const { report } = value(await session.grade());
  const indicator = report.tables[0]?.indicators.find(({ outcome }) => outcome.status === 'confirm');
  if (indicator?.actual.status !== 'confirm') throw new Error('the sample has nothing to confirm');
  const row = indicator.indicator.row + 1;
  expect(await shown(`K${row}`)).toBe('待确认');
  const sheetId = report.sheets[0]?.id ?? '';
  value(await session.confirm(sheetId, [{ of: 'cell', indicator, value: indicator.actual.proposed }]));
  expect(await shown(`K${row}`)).toBe('优');
  await type(`J${row}`, 0.65);
  value(await session.grade());
  expect(await shown(`K${row}`)).toBe('待确认');
});

test('a cell that somebody changes between reading and writing stops the write and keeps what they typed', async () => {
  const session = await open();
  value(await session.grade());
  await type('J14', '59%');
  const before = await described();
  // office.js lets go of its ranges a moment after each run, in a request of its own that must not be counted below.
  await pause(200);
  excel.host.faults.coAuthorBefore(2, (grid) => {
    const sheet = grid.sheets.active();
    grid.cells.write(sheet, { row: 13, column: 10, rows: 1, columns: 1 }, [['领导改的']]);
  });
  expect(await session.grade()).toEqual({ ok: false, error: { id: 'error-changed', sheet: SHEET, address: 'K14' } });
  excel.host.faults.clear();
  const after = await described();
  expect(after.cells.K14?.value).toBe('领导改的');
  expect({ ...after.cells, K14: null }).toEqual({ ...before.cells, K14: null });
});

test('a protected sheet is refused with its name and nothing is written', async () => {
  const session = await open();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).protection.protect();
    await context.sync();
  });
  const before = await described();
  expect(await session.grade()).toEqual({ ok: false, error: { id: 'error-protected', sheet: SHEET } });
  expect(await described()).toEqual(before);
});

test('while a cell is being edited the advice is to press Enter', async () => {
  const session = await open();
  excel.host.cellEditMode = true;
  expect(await session.grade()).toEqual({ ok: false, error: { id: 'error-cell-edit' } });
  excel.host.cellEditMode = false;
});

test('while the pane is open an edited actual is graded within a second, and the product does not answer its own writes', async () => {
  const session = await open();
  value(await session.grade());
  const reports: unknown[] = [];
  const end = session.onChange((report) => reports.push(report));
  await pause(300);
  const before = excel.host.counts.requests;
  await typeByHand(14, '59%');
  await pause(1_000);
  // One read and one write; office.js lets go of the read's range in a third.
  expect(excel.host.counts.requests - before).toBeLessThanOrEqual(3);
  expect(await shown('K14')).toBe('差');
  await pause(700);
  expect(reports.length).toBeLessThanOrEqual(2);
  end();
});

test('with live grading switched off an edit is looked at and nothing is written', async () => {
  const session = await open();
  value(await session.grade());
  const grade = await shown('K14');
  value(await session.setSettings({ live: false }));
  const reports: unknown[] = [];
  const end = session.onChange((report) => reports.push(report));
  await pause(300);
  await typeByHand(14, '59%');
  await pause(1_000);
  expect(reports).toHaveLength(1);
  expect(await shown('K14')).toBe(grade);
  end();
});

test('评级 from another page of the add-in, as the ribbon has, is looked at; what this page writes itself is not', async () => {
  const session = await open();
  value(await session.inspect());
  const graded: boolean[] = [];
  const end = session.onChange(({ tables }) => graded.push(tables[0]?.gradeColumn !== null));
  await pause(300);
  value(await openSession().grade());
  await pause(1_000);
  expect(graded).toEqual([true]);
  value(await session.inspect());
  value(await session.clear());
  await pause(1_000);
  expect(graded).toEqual([true]);
  end();
});

test('a sheet without a target table does not take the place of one that is shown', async () => {
  const session = await open();
  value(await session.turn());
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('工资').activate();
    await context.sync();
  });
  expect(value(await session.turn())).toBeNull();
  expect((await session.wording()).check().shown.length).toBeGreaterThan(0);
});

test('a sheet without a target table is shown where there was none before either', async () => {
  excel = await openExcel('blank');
  excel.useGlobally();
  const session = openSession();
  expect(value(await session.turn())?.tables).toEqual([]);
});

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
