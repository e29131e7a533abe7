import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAddIn } from '../excel/serve/build';
import { StandInPage } from './stand-in';

/** Several sheets, each with a target table of its own. */
const DEPARTMENTS = join(__dirname, '..', 'workbooks', 'departments.xlsx');

/** Everything that the pages do not name themselves. */
function laterParts(addIn: string): RegExp {
  const pages = ['taskpane.html', 'commands.html'].map((page) => readFileSync(join(addIn, page), 'utf8')).join();
  const later = readdirSync(addIn).filter((file) => file.endsWith('.js') && !pages.includes(file));
  return new RegExp(`/(${later.map((file) => file.replaceAll('.', '\\.')).join('|')})$`);
}

test('where the parts that come later cannot be loaded, the pane says so with advice, and 评级 still works', async () => {
  const addIn = await buildAddIn();
  const standIn = await StandInPage.open({ workbook: DEPARTMENTS, addIn, block: laterParts(addIn) });
  try {
    const pane = await standIn.pane();
    await pane.getByRole('alert').getByText('请关闭窗格，再重新打开').first().waitFor();
    await standIn.page.getByRole('tab', { name: '总工会', exact: true }).click();
    await pane.getByRole('heading', { level: 1, name: /^总工会 · / }).waitFor();
    await pane.getByRole('button', { name: '评级', exact: true }).click();
    await pane.getByRole('status').getByText('评价等级').waitFor();
    // What Excel refuses is told by a later part; without it there is advice all the same, until the next step works.
    await standIn.protectSheet(true);
    await pane.getByRole('button', { name: '撤回' }).click();
    await pane.getByRole('status').getByRole('alert').getByText('请先核对工作表').waitFor();
    await standIn.protectSheet(false);
    await pane.getByRole('button', { name: '撤回' }).click();
    await pane.getByRole('status').getByText('已撤回').waitFor();
    expect(await pane.getByRole('status').getByRole('alert').count()).toBe(0);
  } finally {
    standIn.takeProblems();
    await standIn.close();
  }
}, 180_000);

test('where the server is gone once the pane is open, what Excel refuses is still told in words', async () => {
  const addIn = await buildAddIn();
  const standIn = await StandInPage.open({ workbook: DEPARTMENTS, addIn });
  try {
    const pane = await standIn.pane();
    await standIn.page.getByRole('tab', { name: '总工会', exact: true }).click();
    // The last part that comes by itself: the check of the wording, with its count.
    await pane.getByRole('tab', { name: /^措辞 \d/ }).waitFor();
    await standIn.page.route(/\.js$/, (route) => route.abort());
    await standIn.protectSheet(true);
    await pane.getByRole('button', { name: '评级', exact: true }).click();
    await pane.getByRole('status').getByText('受保护，没有写入任何内容').waitFor();
  } finally {
    await standIn.close();
  }
}, 180_000);
