import { join } from 'node:path';
import type { Frame } from 'playwright-core';
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
  await pane.getByRole('heading', { level: 1, name: '当前工作表没有找到绩效目标表' }).waitFor();
  await button('打开示例').waitFor();
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
  await standIn.change({ cellEditMode: false });
  await button('评级').click();
  await pane.getByRole('status').getByText('评级完成').waitFor();
}, 30_000);
