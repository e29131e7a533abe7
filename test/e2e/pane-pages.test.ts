import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { tierColours } from '../../src/grading/palette';
import { StandInPage } from './stand-in';
import { until } from './until';

const SAMPLE = join(__dirname, '..', '..', 'assets', 'sample.xlsx');

let standIn: StandInPage;
let pane: Frame;

beforeAll(async () => {
  standIn = await StandInPage.open({ workbook: SAMPLE });
  pane = await standIn.pane();
  await pane.getByRole('button', { name: '评级', exact: true }).click();
  await standIn.cellBecomes('K7', '优');
}, 180_000);

afterAll(() => standIn.close(), 20_000);

function tab(name: string) {
  return pane.getByRole('tab', { name, exact: true });
}

function button(name: string) {
  return pane.getByRole('button', { name, exact: true });
}

test('the summary counts by activity and in all', async () => {
  await tab('汇总').click();
  const total = pane.getByRole('rowgroup').filter({ hasText: '合计' });
  await total.waitFor();
  // 8 优, 4 良, 6 中, 3 差; the other four indicators have no grade.
  expect((await total.getByRole('cell').allTextContents()).join(' ')).toBe('8 4 6 3 4 57.1%');
  const meetings = pane.getByRole('rowgroup').filter({ hasText: '按规定及工作需要召开各种会议' });
  expect((await meetings.getByRole('cell').allTextContents()).join(' ')).toBe('0 0 1 0 0 0%');
}, 60_000);

test('the summary is written to a sheet of its own', async () => {
  await button('写到新工作表，附图表').click();
  await pane.getByRole('status').getByText('绩效评价汇总').waitFor();
  expect(await standIn.cell('绩效评价汇总!A1')).toBe('职责活动');
}, 30_000);

test('grades can be formulas', async () => {
  await tab('设置').click();
  await pane.getByRole('radio', { name: '公式' }).check();
  await button('评级').click();
  await pane.getByRole('status').getByText('评级完成').waitFor();
  expect(await standIn.cell('绩效目标!K7')).toBe('优');
  await pane.getByRole('radio', { name: '等级文字' }).check();
  await button('评级').click();
  await pane.getByRole('status').getByText('评级完成').waitFor();
}, 30_000);

test('the colours of the sheet follow the choice with the next 评级', async () => {
  await pane.getByRole('radio', { name: '黑白打印' }).check();
  await button('评级').click();
  await until(() => standIn.fill('绩效目标!K7'), tierColours('print', 4)[0]?.fill ?? null);
  await pane.getByRole('radio', { name: '常用' }).check();
  await button('评级').click();
  await until(() => standIn.fill('绩效目标!K7'), tierColours('default', 4)[0]?.fill ?? null);
}, 30_000);

test('points outside 0 to 100 are refused in words', async () => {
  const best = pane.getByLabel('优', { exact: true });
  await best.fill('120');
  await pane.getByText('请填 0 到 100 的数字。').waitFor();
  await best.fill('95');
  await pane.getByText('请填 0 到 100 的数字。').waitFor({ state: 'detached' });
  await button('恢复常用').click();
  expect(await best.inputValue()).toBe('100');
}, 30_000);

test('the language changes at once, and back', async () => {
  await pane.getByRole('radio', { name: 'English' }).check();
  await pane.getByRole('button', { name: 'Grade', exact: true }).waitFor();
  await pane.getByRole('radio', { name: 'As Excel' }).check();
  await button('评级').waitFor();
}, 30_000);

test('the help explains each mark with an example that is read like a sheet', async () => {
  await tab('帮助').click();
  for (const mark of ['斜线', '实心圆点 ●', '待确认', '无法评级', '人工'])
    await pane.getByRole('term').filter({ hasText: mark }).first().waitFor();
  await pane.getByText('没有一档写到这个数').waitFor();
}, 30_000);

test('清除评级 asks once more and leaves nothing behind', async () => {
  await tab('设置').click();
  const focused = () => pane.evaluate(() => document.activeElement?.textContent);
  await button('清除评级').press('Enter');
  // Enter held too long takes nothing away.
  await until(focused, '取消');
  await button('取消').press('Escape');
  await until(focused, '清除评级');
  expect(await standIn.cell('绩效目标!K7')).toBe('优');
  await button('清除评级').click();
  await button('确定清除').click();
  await pane.getByRole('status').getByText('已清除评级').waitFor();
  for (const cell of ['K3', 'K7', 'K33']) expect(await standIn.cell(`绩效目标!${cell}`)).toBe('');
  expect(await standIn.fill('绩效目标!K7')).toBeNull();
}, 30_000);
