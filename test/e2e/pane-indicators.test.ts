import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { StandInPage } from './stand-in';
import { until } from './until';

const SAMPLE = join(__dirname, '..', '..', 'assets', 'sample.xlsx');

let standIn: StandInPage;
let pane: Frame;

beforeAll(async () => {
  standIn = await StandInPage.open({ workbook: SAMPLE });
  pane = await standIn.pane();
}, 180_000);

afterAll(() => standIn.close(), 20_000);

/** The whole row of an indicator in the pane's list. */
function row(name: string) {
  return pane.getByRole('listitem').filter({ has: pane.locator('[data-row]'), hasText: name });
}

/** The button at the head of an indicator's row. */
function head(name: string) {
  return row(name).locator('[data-row]');
}

function button(name: string) {
  return pane.getByRole('button', { name, exact: true });
}

/** The text of the button that tells how many stand in a tier, such as 差 3. */
async function counts(): Promise<readonly string[]> {
  return pane.getByRole('region', { name: '评级结果' }).getByRole('button').allTextContents();
}

/** The words on what has the keyboard in the pane; null where nothing has. */
function focused(): Promise<string | null> {
  return pane.evaluate(() =>
    document.activeElement === document.body ? null : (document.activeElement?.textContent ?? null),
  );
}

/** The cell that is selected in the sheet. */
function selected(): Promise<string> {
  return standIn.page.locator('[data-u-comp="defined-name"] input').inputValue();
}

test('opens knowing: which table, where, how many indicators, how many with actuals', async () => {
  await pane.getByRole('heading', { level: 1, name: '绩效目标 · A3:J33' }).waitFor();
  // The sample leaves one actual open and one indicator without criteria.
  for (const fact of ['25 项指标', '24 项标准可用', '已填实际完成值 24 / 25'])
    await pane.getByText(fact, { exact: true }).waitFor();
}, 60_000);

test('the first run says three lines, and no more once they were read', async () => {
  const welcome = pane.getByRole('region', { name: '三步完成评级' });
  expect(await welcome.getByRole('listitem').count()).toBe(3);
  await button('知道了').press('Enter');
  await welcome.waitFor({ state: 'detached' });
  await until(focused, '评级');
}, 30_000);

test('评级 says what it did and counts by tier', async () => {
  await button('评级').click();
  await pane.getByRole('status').getByText('评级完成').waitFor();
  expect(await counts()).toEqual(['优 8', '良 4', '中 6', '差 3', '待确认 1', '无法评级 2', '未填 1']);
  // 优 and 良 are 12 of the 21 that have a grade.
  await pane.getByText('优良率 57.1%').waitFor();
}, 30_000);

test('what needs a person stands on top, each with its reason and what can be done', async () => {
  const headings = await pane.getByRole('heading', { level: 2 }).allTextContents();
  expect(headings.slice(0, 2)).toEqual(['需要您确认 1', '无法评级 2']);
  await row('工会建家率').getByText('“0.85”没有百分号').waitFor();
  await row('工会建家率').getByRole('button', { name: '是，按 85%' }).waitFor();
  await row('知晓率、满意度').getByText('“90%以上”是一个界限').waitFor();
}, 30_000);

test('a count filters the list, and pressed again shows all', async () => {
  await button('差 3').click();
  expect(await pane.locator('[data-row]').count()).toBe(3);
  await row('职工活动经费').waitFor();
  await button('差 3').click();
  await pane.getByRole('heading', { name: '需要您确认 1' }).waitFor();
}, 30_000);

test('a row chosen shows its details and selects its cell; chosen again it closes', async () => {
  await button('优 8').click();
  await head('培训费').click();
  await row('培训费').getByText('≤ -10%').waitFor();
  await until(selected, 'J7');
  await head('培训费').click();
  expect(await head('培训费').getAttribute('aria-expanded')).toBe('false');
  await button('优 8').click();
}, 30_000);

test('a cell selected in the sheet shows its indicator, wherever it is in the list', async () => {
  await standIn.select('J30');
  const open = pane.locator('[data-row][aria-expanded="true"]');
  await open.filter({ hasText: '劳模' }).waitFor();
  expect(await open.count()).toBe(1);
  await standIn.select('A1');
  expect(await open.count()).toBe(1);
}, 30_000);

test('another value is tried without being written', async () => {
  await standIn.select('J10');
  const details = row('工会组建率');
  await details.getByLabel('试一个值').fill('61%');
  await details.getByText('61%，达到中（60%及以上），还差 9 个百分点到良').waitFor();
  await details.getByLabel('试一个值').fill('60%以上');
  await details.getByText('“60%以上”是一个界限').waitFor();
  expect(await standIn.cell('J10')).toBe('85.3%');
  expect(await standIn.cell('K10')).toBe('优');
}, 30_000);

test('a likely reading is confirmed with one click, and taken back with one', async () => {
  await button('待确认 1').click();
  await row('工会建家率').getByRole('button', { name: '是，按 85%' }).press('Enter');
  await standIn.cellBecomes('K11', '优');
  await until(counts, ['优 9', '良 4', '中 6', '差 3', '无法评级 2', '未填 1']);
  // Nothing is left to confirm: the list shows all again, and the keyboard goes on in it.
  await pane.getByRole('heading', { name: '无法评级 2' }).waitFor();
  await until(async () => /知晓率、满意度/.test((await focused()) ?? ''), true);
  await button('撤回').press('Enter');
  await until(focused, '评级');
  await standIn.cellBecomes('K11', '待确认');
  await until(counts, ['优 8', '良 4', '中 6', '差 3', '待确认 1', '无法评级 2', '未填 1']);
}, 30_000);

test('an actual typed into the sheet is graded while the pane is open', async () => {
  await standIn.type('J6', '-12%');
  await standIn.cellBecomes('K6', '优');
  await until(counts, ['优 9', '良 4', '中 5', '差 3', '待确认 1', '无法评级 2', '未填 1']);
}, 30_000);

test('a grade by hand is shown as such, and computed again when asked', async () => {
  await standIn.type('K7', '差');
  await standIn.select('J7');
  await head('培训费').getByText('差（人工）').waitFor();
  await row('培训费').getByRole('button', { name: '重新计算' }).click();
  await standIn.cellBecomes('K7', '优');
}, 30_000);

test('Escape closes an open indicator from its field, and the message from anywhere', async () => {
  await standIn.select('J8');
  await row('财务专用经费').getByLabel('试一个值').press('Escape');
  await until(() => pane.locator('[data-row][aria-expanded="true"]').count(), 0);
  await until(async () => /^财务专用经费/.test((await focused()) ?? ''), true);
  await pane.getByRole('status').getByText('评级完成').waitFor();
  await head('财务专用经费').press('Escape');
  await pane.getByRole('status').getByText('评级完成').waitFor({ state: 'detached' });
}, 30_000);

test('the arrow keys go from row to row, Home and End to the ends', async () => {
  const focused = () => pane.evaluate(() => (document.activeElement as HTMLElement).dataset.row ?? null);
  const rows = pane.locator('[data-row]');
  const first = await rows.nth(0).getAttribute('data-row');
  const second = await rows.nth(1).getAttribute('data-row');
  await rows.first().focus();
  await standIn.page.keyboard.press('ArrowDown');
  await until(focused, second);
  // From there the Tab key goes on to what can be done about this row, and back.
  await standIn.page.keyboard.press('Tab');
  expect(await pane.locator('button:focus').textContent()).toMatch(/^定位/);
  expect(await row('知晓率、满意度').locator('button:focus').count()).toBe(1);
  await standIn.page.keyboard.press('Shift+Tab');
  await until(focused, second);
  await standIn.page.keyboard.press('ArrowUp');
  await until(focused, first);
  await standIn.page.keyboard.press('End');
  await until(async () => (await rows.last().getAttribute('data-row')) === (await focused()), true);
  const last = await focused();
  // Up until the list scrolls: the row stops below the tabs, which stay in sight.
  for (let press = 0; press < 8; press++) {
    const before = await focused();
    await standIn.page.keyboard.press('ArrowUp');
    await until(async () => (await focused()) !== before, true);
  }
  const tabs = await pane.getByRole('tablist').boundingBox();
  const reached = await pane.locator('[data-row]:focus').boundingBox();
  expect(reached?.y).toBeGreaterThanOrEqual((tabs?.y ?? 0) + (tabs?.height ?? 0) - 1);
  // Scrolled out of sight and back, the keyboard is where it was.
  await standIn.page.keyboard.press('End');
  await until(focused, last);
  await pane.evaluate(() => window.scrollTo(0, 0));
  await until(async () => (await pane.evaluate(() => window.scrollY)) === 0, true);
  expect(await focused()).toBe(last);
  await standIn.page.keyboard.press('Home');
  await until(focused, first);
}, 30_000);
