import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StandInPage } from '../e2e/stand-in';
import { buildAddIn } from '../excel/serve/build';

const SAMPLE = join(__dirname, '..', '..', 'assets', 'sample.xlsx');

let folder: string;
let standIn: StandInPage;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'no-ribbon-'));
  cpSync(await buildAddIn(), folder, { recursive: true });
  const manifest = join(folder, 'manifest.xml');
  const buttons = /<FunctionFile[^>]*>|<ExtensionPoint[\s\S]*<\/ExtensionPoint>/g;
  const plain = readFileSync(manifest, 'utf8').replace(buttons, '');
  if (plain.includes('<Control')) throw new Error('the manifest still has ribbon buttons');
  writeFileSync(manifest, plain);
  standIn = await StandInPage.open({ workbook: SAMPLE, addIn: folder });
}, 240_000);

afterAll(async () => {
  await standIn?.close();
  rmSync(folder, { recursive: true });
});

test('a SharePoint catalogue, which ignores the ribbon buttons: the pane opens by itself, grades and takes back', async () => {
  expect(await standIn.page.getByRole('button', { name: '绩效评级' }).count()).toBe(0);
  const pane = await standIn.pane();
  await pane.getByRole('button', { name: '评级', exact: true }).click();
  await standIn.cellBecomes('K7', '优');
  await pane.getByRole('button', { name: '撤回', exact: true }).click();
  await standIn.cellBecomes('K7', '');
}, 60_000);
