import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAddIn } from '../excel/serve/build';
import { StandInPage } from './stand-in';

/** Several sheets, each with a target table of its own. */
const DEPARTMENTS = join(__dirname, '..', 'workbooks', 'departments.xlsx');

test('where the parts that come later cannot be loaded, the pane says so with advice, and 评级 still works', async () => {
  const addIn = await buildAddIn();
  const pages = ['taskpane.html', 'commands.html'].map((page) => readFileSync(join(addIn, page), 'utf8')).join();
  const later = readdirSync(addIn).filter((file) => file.endsWith('.js') && !pages.includes(file));
  const standIn = await StandInPage.open({
    workbook: DEPARTMENTS,
    addIn,
    block: new RegExp(`/(${later.map((file) => file.replaceAll('.', '\\.')).join('|')})$`),
  });
  try {
    const pane = await standIn.pane();
    await pane.getByRole('alert').getByText('请关闭窗格，再重新打开').first().waitFor();
    await standIn.page.getByRole('tab', { name: '总工会', exact: true }).click();
    await pane.getByRole('heading', { level: 1, name: /^总工会 · / }).waitFor();
    await pane.getByRole('button', { name: '评级', exact: true }).click();
    await pane.getByRole('status').getByText('评价等级').waitFor();
  } finally {
    standIn.takeProblems();
    await standIn.close();
  }
}, 180_000);
