/** `npm run screenshots`: takes the README's pictures anew, from the sample in the stand-in, into assets/screenshots. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { StandInPage } from './stand-in';

const ROOT = join(__dirname, '../..');
const FOLDER = join(ROOT, 'assets/screenshots');
/** A cell of the grade column beside no indicator: it brings the grades into view, and the pane stays at its top. */
const BESIDE_ACTIVITY = 'K5';

async function takeAll(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const standIn = await StandInPage.open({
    workbook: join(ROOT, 'assets/sample.xlsx'),
    viewport: { width: 1366, height: 768 },
  });
  try {
    const pane = await standIn.pane();
    await pane.getByRole('button', { name: '评级', exact: true }).click();
    await pane.getByText('优良率').first().waitFor();
    await pane.getByRole('tab', { name: /^措辞 \d/ }).waitFor();
    await standIn.select(BESIDE_ACTIVITY);
    await standIn.page.screenshot({ path: join(FOLDER, 'graded.png') });
    await pane.locator('body').screenshot({ path: join(FOLDER, 'confirm.png') });
    await pane.getByRole('tab', { name: /措辞/ }).click();
    await pane.getByRole('list', { name: '措辞问题' }).waitFor();
    await pane.locator('body').screenshot({ path: join(FOLDER, 'wording.png') });
  } finally {
    await standIn.close();
  }
}

takeAll().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exit(1);
  },
);
