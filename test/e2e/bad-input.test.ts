import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { StandInPage } from './stand-in';

const SAMPLE = join(__dirname, '..', '..', 'assets', 'sample.xlsx');

let standIn: StandInPage;

beforeAll(async () => {
  standIn = await StandInPage.open({ workbook: SAMPLE });
}, 300_000);

afterAll(() => standIn?.close(), 20_000);

test('a protected sheet: one sentence in the pane, one from the ribbon, and nothing is written', async () => {
  await standIn.protectSheet(true);
  const pane = await standIn.pane();
  await pane.getByRole('button', { name: '评级', exact: true }).click();
  await pane.getByText('受保护，没有写入任何内容').first().waitFor();
  expect(await standIn.cell('K3')).toBe('');
  expect(await standIn.cell('K6')).toBe('');

  await standIn.clickRibbon('评级');
  await standIn.dialog().getByText('受保护，没有写入任何内容').waitFor();
  await standIn.ribbonDone();
  expect(await standIn.cell('K3')).toBe('');
  await standIn.closeDialog();
  await standIn.protectSheet(false);
}, 60_000);

test('a workbook without a target table: pane and ribbon say so, and nothing is written', async () => {
  await standIn.openWorkbook('phones.xlsx', await phoneList());
  const pane = await standIn.pane();
  await pane.getByText('当前工作表没有找到绩效目标表').first().waitFor();
  await standIn.clickRibbon('评级');
  await standIn.dialog().getByText('当前工作表没有找到绩效目标表').waitFor();
  await standIn.ribbonDone();
  await standIn.closeDialog();
  expect(await Promise.all(['C1', 'C2', 'C3', 'D1'].map((cell) => standIn.cell(cell)))).toEqual(['', '', '', '']);
}, 60_000);

test.each([
  ['a text file', new TextEncoder().encode('指标,优,良\n')],
  ['half a workbook', async () => (await phoneList()).slice(0, 900)],
  ['an empty file', new Uint8Array()],
])(
  '%s that is no workbook: one sentence, and the open workbook stays',
  async (_what, content) => {
    const bytes = typeof content === 'function' ? await content() : content;
    await standIn.openWorkbook('不是表格.xlsx', bytes);
    expect(await standIn.notice()).toContain('打不开“不是表格.xlsx”');
    expect(await standIn.cell('A2')).toBe('王工');
  },
  60_000,
);

async function phoneList(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('通讯录');
  sheet.addRows([
    ['姓名', '电话'],
    ['王工', '0311-1234567'],
    ['李工', '0311-7654321'],
  ]);
  return workbook.xlsx.writeBuffer();
}
