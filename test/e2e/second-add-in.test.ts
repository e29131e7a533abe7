import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { StandInPage } from './stand-in';

const SOURCE = join(__dirname, '..', 'excel', 'second-add-in');
const OFFICE_JS = dirname(require.resolve('@microsoft/office-js/dist/office.js'));

let standIn: StandInPage;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'second-add-in-'));
  await cp(SOURCE, folder, { recursive: true });
  for (const file of ['office.js', 'excel-web-16.00.js', 'zh-cn/office_strings.js', 'en-us/office_strings.js'])
    await cp(join(OFFICE_JS, file), join(folder, 'office', file));
  standIn = await StandInPage.open({ addIn: folder, workbook: { name: '库存.xlsx', bytes: await stock() } });
}, 300_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await standIn?.close();
}, 20_000);

async function stock(): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.addWorksheet('库存').addRows([
    ['品名', '数量'],
    ['桌', 12],
    ['椅', 40],
  ]);
  return workbook.xlsx.writeBuffer();
}

/** Waits until an output of the pane shows the text. */
async function shows(output: string, text: string): Promise<void> {
  const pane = await standIn.pane();
  await pane.locator(`#${output}`).getByText(text, { exact: true }).waitFor();
}

test('another add-in makes a table, a name and a chart', async () => {
  const pane = await standIn.pane();
  await pane.getByRole('button', { name: '建表格和图表' }).click();
  await shows('built', 'Stock 2 行，1 张图');
}, 60_000);

test('it hears what a person selects and types', async () => {
  await standIn.select('B3');
  await shows('selected', 'B3');
  await standIn.type('B3', '45');
  await shows('changed', 'B3');
}, 60_000);

test('its ribbon function, on a tab of its own choice, writes a formula that calculates', async () => {
  await standIn.clickRibbon('合计');
  await standIn.ribbonDone();
  await standIn.cellBecomes('B5', '57');
}, 60_000);

test('the saved workbook has the table, the name and the chart', async () => {
  installChartSupport();
  const workbook = new Workbook();
  await workbook.xlsx.load(await standIn.saveXlsx());
  const sheet = workbook.getWorksheet('库存');
  expect(sheet?.getTables().map((table) => table.name)).toEqual(['Stock']);
  expect(workbook.definedNames.model.map(({ name }) => name)).toContain('Goods');
  expect(sheet?.getCharts()).toHaveLength(1);
}, 60_000);
