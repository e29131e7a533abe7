import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { StandInPage } from './stand-in';

/** Several sheets, each with a target table of its own. */
const DEPARTMENTS = join(__dirname, '..', 'workbooks', 'departments.xlsx');
const SAMPLE = join(__dirname, '..', '..', 'assets', 'sample.xlsx');

let standIn: StandInPage;
let pane: Frame;

async function open(workbook: string): Promise<void> {
  standIn = await StandInPage.open({ workbook });
  pane = await standIn.pane();
}

afterEach(() => standIn.close(), 20_000);

function found(text: RegExp) {
  return pane.getByRole('heading', { level: 1, name: text });
}

test('评级 on the ribbon is seen in the pane that stands open', async () => {
  await open(SAMPLE);
  await found(/^绩效目标 · /).waitFor();
  await standIn.clickRibbon('评级');
  await standIn.cellBecomes('K7', '优');
  await pane.getByRole('button', { name: '优 8', exact: true }).waitFor();
}, 180_000);

test('the pane turns to the table of the sheet that a person turns to; a sheet without one leaves it', async () => {
  await open(DEPARTMENTS);
  await pane.getByText('当前工作表没有找到绩效目标表').waitFor();
  for (const department of ['总工会', '妇联']) {
    await turnTo(department);
    await found(new RegExp(`^${department} · A2:F5$`)).waitFor();
  }
  await turnTo('工资');
  await turnTo('团委');
  await found(/^团委 · A2:F5$/).waitFor();
}, 180_000);

/** Clicks a sheet's tab below the grid. */
async function turnTo(sheet: string): Promise<void> {
  await standIn.page.getByRole('tab', { name: sheet, exact: true }).click();
}
