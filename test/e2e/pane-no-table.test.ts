import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import type { Frame } from 'playwright-core';
import { complaints } from './complaints';
import { StandInPage } from './stand-in';
import { until } from './until';

/** Its first sheet holds the whole standard of each indicator as prose in one column. */
const REFUSALS = join(__dirname, '..', 'workbooks', 'refusals.xlsx');

let standIn: StandInPage;
let pane: Frame;

beforeAll(async () => {
  standIn = await StandInPage.open({ workbook: REFUSALS });
  pane = await standIn.pane();
}, 180_000);

afterAll(() => standIn.close(), 20_000);

function button(name: string) {
  return pane.getByRole('button', { name, exact: true });
}

test('without a table the pane says what it looked for, what came nearest and why that was not taken', async () => {
  await pane.getByRole('heading', { level: 1, name: '当前工作表没有找到绩效目标表' }).waitFor();
  await pane.getByText('要找的是这样的标题行').waitFor();
  await pane.getByRole('heading', { name: '最接近的是“一段话”的 A1:H3：' }).waitFor();
  await pane.getByText('写成了一段话').waitFor();
}, 60_000);

test('and leads there', async () => {
  await button('定位 A1:H3').click();
  await until(() => standIn.page.locator('[data-u-comp="defined-name"] input').inputValue(), 'A1:H3');
}, 30_000);

test('pointing at a heading that is none changes nothing and breaks nothing', async () => {
  await standIn.select('A1');
  await button('指给我看').click();
  await pane.getByRole('status').getByText('从选中的那一格没有认出绩效目标表').waitFor();
  await pane.getByRole('heading', { level: 1, name: '当前工作表没有找到绩效目标表' }).waitFor();
  expect(await complaints(pane)).toEqual([]);
}, 30_000);

test('the sample opens on a sheet of its own and can be graded', async () => {
  await button('打开示例').click();
  await pane.getByText(/^已填实际完成值/).waitFor();
  await button('评级').click();
  await pane.getByRole('status').getByText('评级完成').waitFor();
}, 30_000);

test('while a cell is being edited the pane says what to do, and grades once that is done', async () => {
  await standIn.change({ cellEditMode: true });
  await button('评级').click();
  await pane.getByRole('status').getByText('有单元格正在编辑').waitFor();
  expect(await complaints(pane)).toEqual([]);
  await standIn.change({ cellEditMode: false });
  await button('评级').click();
  await pane.getByRole('status').getByText('评级完成').waitFor();
}, 30_000);

test('what looks like a table and cannot be used is said beside one that was found, and leads there', async () => {
  const workbook = new Workbook();
  const standard = '优：90%以上；良：80%以上；中：60%以上；差：60%以下';
  workbook
    .addWorksheet('一好一坏')
    .addRows([
      ['工作任务', '绩效指标', '优', '良', '中', '差'],
      ['培训', '参训率', '≥90%', '≥80%', '≥60%', '<60%'],
      [],
      [],
      ['明年计划'],
      ['重点工作', '绩效指标', '评价标准'],
      ['培训', '参训率', standard],
      ['宣传', '知晓率', standard],
    ]);
  await standIn.openWorkbook('一好一坏.xlsx', await workbook.xlsx.writeBuffer());
  pane = await standIn.pane();
  await pane.getByRole('heading', { level: 1, name: '一好一坏 · A1:F2' }).waitFor();
  await pane.getByText('另有 1 处像绩效目标表，没有评级').waitFor();
  await pane.getByText('C7 列把整条评价标准写成了一段话').waitFor();
  expect(await complaints(pane)).toEqual([]);
  await button('定位 A6:C8').click();
  await until(() => standIn.page.locator('[data-u-comp="defined-name"] input').inputValue(), 'A6:C8');
}, 60_000);

test('a part of the pane that cannot be loaded is said in its place; the rest goes on', async () => {
  await standIn.page.route(/\.js$/, (route) => route.abort());
  await pane.getByRole('tab', { name: '汇总' }).click();
  await pane.getByRole('alert').getByText('窗格的这一部分没有打开').waitFor();
  await pane.getByRole('tab', { name: /^指标/ }).click();
  await pane.locator('[data-row]').first().waitFor();
  await standIn.page.unroute(/\.js$/);
  expect(standIn.takeProblems()).not.toEqual([]);
  await button('评级').click();
  await pane.getByRole('status').getByText('已添加“实际完成值”和“评价等级”两列').waitFor();
}, 60_000);
