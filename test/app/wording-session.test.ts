import { join } from 'node:path';
import { openSession } from '../../src/app/open-session';
import { layOutWordingSheet } from '../../src/app/own-sheets';
import { sayFrom } from '../../src/pane/texts/say';
import { wording } from '../../src/pane/texts/wording';
import type { Finding } from '../../src/wording/finding';
import { type OpenedExcel, openExcel } from '../excel/node/open-excel';
import { shown, value } from './ask-session';
import { describeSheet } from './describe-sheet';

jest.setTimeout(30_000);

const SAMPLE = join(__dirname, '../../assets/sample.xlsx');
const SHEET = '绩效目标';

let excel: OpenedExcel;

async function open() {
  excel = await openExcel(SAMPLE);
  excel.useGlobally();
  const session = openSession();
  value(await session.inspect());
  return { session, wording: await session.wording() };
}

afterEach(() => excel.close());

async function described() {
  return describeSheet(await excel.save(), SHEET);
}

test('a fix is written, its finding is gone, and 撤回 brings the old words back', async () => {
  const { session, wording: check } = await open();
  const finding = check.check().shown.find(({ rule }) => rule === 'repeated-word');
  if (!finding) throw new Error('县县两级 is not found');
  const before = await described();
  expect(value(await check.fix([finding]))).toMatchObject({ fixed: 1, waiting: 0 });
  expect(await shown('E20')).toBe('县两级联席会议突出问题解决数量(个)');
  expect(check.check().shown.some(({ rule }) => rule === 'repeated-word')).toBe(false);
  value(await session.undo());
  expect(await described()).toEqual(before);
});

test('a fix that Excel would take for a number is written as text, and can be taken back', async () => {
  const { session, wording: check } = await open();
  const finding = check.check().shown.find(({ rule }) => rule === 'rate-over-100');
  if (!finding) throw new Error('100%及以上 is not found');
  const before = await described();
  value(await check.fix([finding]));
  expect(await shown('F31')).toBe('100%');
  value(await session.undo());
  expect(await described()).toEqual(before);
});

test('a dismissed finding is remembered with its reason, in the workbook alone, and can be brought back', async () => {
  const { wording: check } = await open();
  const [finding] = check.check().shown;
  if (!finding) throw new Error('nothing is found');
  value(await check.dismiss(finding, 'cell', '县里就这么写'));
  const later = openSession();
  value(await later.inspect());
  const again = await later.wording();
  expect(again.check().shown).not.toContainEqual(finding);
  const [dismissal] = again.dismissals();
  expect(dismissal?.reason).toBe('县里就这么写');
  if (dismissal) value(await again.restore(dismissal));
  expect(again.check().shown).toContainEqual(finding);
});

test('marks are set when asked for and taken away without a trace, even after rows have moved', async () => {
  const { session, wording: check } = await open();
  const before = await described();
  const { marked } = value(await check.mark(check.check().shown));
  expect(check.check().marked).toBe(true);
  expect(marked).toBeGreaterThan(10);
  expect((await described()).rules.length).toBe(marked);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange('1:1').insert('Down');
    await context.sync();
  });
  value(await session.inspect());
  value(await check.unmark());
  expect((await described()).rules).toEqual(before.rules);
  expect(check.check().marked).toBe(false);
});

test('the findings are written to a sheet of their own, each cell a link; a second time beside the first; 撤回 deletes it', async () => {
  const { session, wording: check } = await open();
  const { shown: findings } = check.check();
  const say = sayFrom(wording)('zh');
  value(await check.writeResults(findings, '措辞检查', say));
  value(await check.writeResults(findings, '措辞检查', say));
  const names = async () => value(await session.sheets()).map(({ name }) => name);
  expect(await names()).toEqual([SHEET, '措辞检查', '措辞检查 (2)']);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('措辞检查').getUsedRange().load('text,formulas');
    await context.sync();
    expect(range.text).toHaveLength(findings.length + 1);
    expect(range.formulas[1]?.[0]).toMatch(/^=HYPERLINK\("#'绩效目标'![A-Z]+\d+","[A-Z]+\d+"\)$/);
  });
  value(await session.undo());
  expect(await names()).toEqual([SHEET, '措辞检查']);
});

test('links lead to sheets whatever their names', async () => {
  const { session, wording: check } = await open();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).name = `O'Neil "2024" 目标`;
    await context.sync();
  });
  value(await session.inspect());
  value(await check.writeResults(check.check().shown, '措辞检查', sayFrom(wording)('zh')));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('措辞检查').getRange('A2').load('text,formulas');
    await context.sync();
    expect(range.formulas[0]?.[0]).toMatch(/^=HYPERLINK\("#'O''Neil ""2024"" 目标'!D5","D5"\)$/);
    expect(range.text[0]?.[0]).toBe('D5');
  });
});

test('where findings come from several sheets, each link names its own', () => {
  const finding = (sheet: string): Finding => ({
    rule: 'bare-number',
    severity: 'warning',
    sheet,
    cell: { row: 4, column: 3 },
    text: '95%',
    subject: '办结率',
    span: null,
    message: { id: 'bare-number', params: { tier: '优', criterion: '95%', meant: '95%及以上' } },
    source: null,
    fix: null,
  });
  const names = new Map([
    ['1', '教育局'],
    ['2', '民政局'],
  ]);
  const links = (findings: readonly Finding[]) =>
    layOutWordingSheet(findings, names, '措辞检查', sayFrom(wording)('zh')).contents.map(([cell]) => cell);
  expect(links([finding('1'), finding('2')]).slice(1)).toEqual([
    `=HYPERLINK("#'教育局'!D5","教育局!D5")`,
    `=HYPERLINK("#'民政局'!D5","民政局!D5")`,
  ]);
  expect(links([finding('1')]).slice(1)).toEqual([`=HYPERLINK("#'教育局'!D5","D5")`]);
});

test('on a protected sheet a fix writes nothing and says so', async () => {
  const { session, wording: check } = await open();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).protection.protect();
    await context.sync();
  });
  value(await session.inspect());
  const before = await described();
  const fixed = await check.fix(check.check().shown.filter(({ rule }) => rule === 'tier-gap'));
  expect(fixed.ok || fixed.error.id).toBe('error-protected');
  expect(await described()).toEqual(before);
});

test('a sheet of findings that somebody has written into is not deleted by 撤回', async () => {
  const { session, wording: check } = await open();
  value(await check.writeResults(check.check().shown, '措辞检查', sayFrom(wording)('zh')));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('措辞检查').getRange('G2').values = [['已退回修改']];
    await context.sync();
  });
  const undone = await session.undo();
  expect(undone.ok || undone.error.id).toBe('error-changed');
  expect(value(await session.sheets())).toHaveLength(2);
});

test('the summary is written with a native chart', async () => {
  const { session } = await open();
  value(await session.grade());
  value(await session.writeSummary((id) => (id === 'summary-sheet' ? '绩效评价汇总' : id)));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('绩效评价汇总');
    const used = sheet.getUsedRange().load('values');
    sheet.charts.load('items/name');
    await context.sync();
    expect(used.values[0]?.slice(1, 5)).toEqual(['优', '良', '中', '差']);
    expect(used.values.at(-1)?.slice(1, 7)).toEqual([8, 4, 6, 3, 4, 25]);
    expect(sheet.charts.items).toHaveLength(1);
  });
});
