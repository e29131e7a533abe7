import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { StandInPage } from './stand-in';
import { until } from './until';

/** The published county table with columns 实际完成值 and 评价等级. */
const COUNTY = join(__dirname, '..', 'workbooks', 'county-graded.xlsx');

let standIn: StandInPage;
let pane: Frame;

beforeAll(async () => {
  standIn = await StandInPage.open({ workbook: COUNTY });
  pane = await standIn.pane();
  await pane.getByRole('tab', { name: /^措辞 \d+$/ }).click();
}, 180_000);

afterAll(() => standIn.close(), 20_000);

function finding(rule: string, subject: string) {
  return pane.getByRole('article').filter({ hasText: rule }).filter({ hasText: subject });
}

function button(name: string | RegExp) {
  return pane.getByRole('button', { name });
}

/** Whether the keyboard is on a row of the list. */
function inList(): Promise<boolean> {
  return pane.evaluate(() => document.activeElement?.hasAttribute('data-row') ?? false);
}

/** How many errors there are, as the filter says. */
function errors(): Promise<string | null> {
  return button(/^错误 \d+$/).textContent();
}

test('the errors of the published table: eight gaps, one doubled word, one indicator without criteria', async () => {
  await until(errors, '错误 10');
  const kinds = await pane.getByLabel('只看一种问题').getByRole('option').allTextContents();
  for (const kind of ['档位之间有空缺（8）', '字词重复（1）']) expect(kinds).toContain(kind);
  const [first] = await pane.getByRole('article').allTextContents();
  expect(first).toContain('会议费 · H6');
}, 60_000);

test('filters by severity and by kind', async () => {
  await button('错误 10').click();
  await pane.getByLabel('只看一种问题').selectOption({ label: '字词重复（1）' });
  await finding('字词重复', '县县两级联席会议').waitFor();
  expect(await pane.getByRole('article').count()).toBe(1);
  await pane.getByLabel('只看一种问题').selectOption({ label: '全部种类' });
  await button('错误 10').click();
}, 30_000);

test('a finding leads to its cell', async () => {
  await finding('档位之间有空缺', '培训费').locator('[data-row]').click();
  await until(() => standIn.page.locator('[data-u-comp="defined-name"] input').inputValue(), 'H7');
}, 30_000);

test('a fix is shown before and after, written with one click, and taken back with one', async () => {
  const gap = finding('档位之间有空缺', '会议费');
  expect(await gap.locator('del').textContent()).toBe('与上年持平');
  const better = await gap.locator('ins').textContent();
  await gap.getByRole('button', { name: '改 H6：会议费' }).press('Enter');
  await standIn.cellBecomes('H6', better ?? '');
  await until(errors, '错误 9');
  await gap.waitFor({ state: 'detached' });
  await until(inList, true);
  await button('撤回').click();
  await standIn.cellBecomes('H6', '与上年持平');
  await until(errors, '错误 10');
}, 30_000);

test('all of a kind are fixed at once', async () => {
  await finding('档位之间有空缺', '会议费').getByRole('button', { name: '同类全改（8）' }).click();
  await pane.getByRole('status').getByText('已改 8 处').waitFor();
  await until(errors, '错误 2');
  await button('撤回').click();
  await until(errors, '错误 10');
}, 30_000);

test('a finding is dismissed with a reason, listed, and brought back', async () => {
  await pane.getByLabel('只看一种问题').selectOption({ label: '字词重复（1）' });
  await finding('字词重复', '县县两级').getByRole('button', { name: /^忽略/ }).press('Enter');
  const reason = pane.getByLabel('理由（可不填）');
  await reason.press('Escape');
  await reason.waitFor({ state: 'detached' });
  await until(inList, true);
  await finding('字词重复', '县县两级').getByRole('button', { name: /^忽略/ }).press('Enter');
  await reason.fill('文件原文如此');
  await button('忽略这一处').press('Enter');
  await until(errors, '错误 9');
  await pane.getByText('理由：文件原文如此').waitFor();
  await until(inList, true);
  await button(/^恢复/).press('Enter');
  await until(errors, '错误 10');
  await until(inList, true);
}, 30_000);

test('cells are marked when asked for, and lose their marks without a trace', async () => {
  const before = await standIn.fill('H6');
  await button('标在单元格上').click();
  await pane
    .getByRole('status')
    .getByText(/^已标出 \d+ 个单元格。/)
    .waitFor();
  // 与上年持平 leaves a gap: an error.
  expect(await standIn.fill('H6')).toBe('#FDE2DE');
  await button('去掉标记').click();
  await pane.getByRole('status').getByText('已去掉标记').waitFor();
  expect(await standIn.fill('H6')).toBe(before);
  await button('标在单元格上').waitFor();
}, 30_000);

test('the findings are written to a sheet of their own', async () => {
  await button('写到新工作表').click();
  await pane.getByRole('status').getByText('已写到新工作表“措辞检查”').waitFor();
  expect(await standIn.cell('措辞检查!A1')).toBe('单元格');
  const title = await pane.getByRole('tab', { name: /^措辞/ }).textContent();
  const last = Number(title?.replace(/\D/g, '')) + 1;
  expect(await standIn.cell(`措辞检查!C${last}`)).toMatch(/^(错误|警告|提示)$/);
  expect(await standIn.cell(`措辞检查!C${last + 1}`)).toBe('');
}, 30_000);
