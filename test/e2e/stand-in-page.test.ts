import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import type { Page } from 'playwright-core';
import { StandInPage } from './stand-in';

const SAMPLE = join(__dirname, '..', '..', 'assets', 'sample.xlsx');

let standIn: StandInPage;

beforeAll(async () => {
  standIn = await StandInPage.open({ workbook: SAMPLE });
}, 300_000);

afterAll(() => standIn?.close(), 20_000);

/** A second tab on the same server, in which nothing is open yet. */
function newTab(): Promise<Page> {
  const browser = standIn.page.context().browser();
  if (browser === null) throw new Error('The page has no browser.');
  return browser.newPage();
}

test('what is shown until the workbook is open: what it waits for, then what is around the grid, not yet to be used', async () => {
  const tab = await newTab();
  const hold = async (files: RegExp): Promise<() => void> => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await tab.route(files, async (route) => {
      await held;
      await route.continue();
    });
    return release;
  };
  const releaseGrid = await hold(/\/stand-in\/\d+\.js$/);
  const releasePage = await hold(/\/stand-in\/page\.js$/);
  await tab.goto(`${standIn.origin}/stand-in/`, { waitUntil: 'commit' });
  await tab.getByText('正在载入').waitFor();
  await tab.getByText('Loading the stand-in, then opening the workbook').waitFor();
  releasePage();
  await tab.getByText('正在打开“sample.xlsx”').waitFor();
  const usable = (): Promise<boolean[]> =>
    Promise.all(
      ['打开', '另存副本', '绩效评级', '评级'].map((name) =>
        tab.locator('button', { hasText: name }).first().isEnabled(),
      ),
    );
  expect(await usable()).toEqual([false, false, false, false]);
  releaseGrid();
  await tab.waitForFunction(() => window.standIn?.isOpen());
  expect(await tab.locator('.opening').count()).toBe(0);
  expect(await usable()).toEqual([true, true, true, true]);
  await tab.close();
}, 120_000);

test('a server that is gone is said in a sentence', async () => {
  const tab = await newTab();
  await tab.route('**/manifest.xml', (route) => route.abort());
  await tab.goto(`${standIn.origin}/stand-in/`);
  await tab.getByText('请重新运行 npm start').waitFor();
  await tab.close();
}, 60_000);

describe('the file', () => {
  test('a copy is saved under another name, and the person is told what it lacks', async () => {
    await standIn.type('L9', '备注');
    const downloading = standIn.page.waitForEvent('download');
    await standIn.page.getByRole('button', { name: '另存副本' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('sample-副本.xlsx');
    const workbook = new Workbook();
    await workbook.xlsx.load(await readFile(await download.path()));
    expect(workbook.getWorksheet('绩效目标')?.getCell('L9').value).toBe('备注');
    expect(await standIn.notice()).toContain('原文件不变');
  }, 60_000);

  test('rows without a height of their own fit their text, and that is no change of the file', async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load(await standIn.saveXlsx());
    const original = new Workbook();
    await original.xlsx.load(await readFile(SAMPLE));
    const heights = (of: Workbook) => [1, 5, 14].map((row) => of.getWorksheet('绩效目标')?.getRow(row).height);
    expect(heights(workbook)).toEqual(heights(original));
  }, 60_000);
});

describe('the pane', () => {
  const width = async () => (await standIn.page.locator('.pane iframe').boundingBox())?.width;

  test('opens 350 pixels wide and goes from 320 to 450', async () => {
    expect(await width()).toBe(350);
    const edge = standIn.page.getByRole('separator', { name: '窗格宽度' });
    for (const [key, reached] of [
      ['ArrowLeft', 450],
      ['ArrowRight', 320],
    ] as const) {
      for (let press = 0; press < 15; press++) await edge.press(key);
      expect(await width()).toBe(reached);
    }
  }, 60_000);

  test('is closed by its button and opened by the ribbon', async () => {
    await standIn.page.getByRole('button', { name: '关闭窗格' }).click();
    expect(await standIn.page.locator('.pane').count()).toBe(0);
    await standIn.clickRibbon('绩效评级');
    const pane = await standIn.pane();
    await pane.getByRole('button', { name: '评级', exact: true }).waitFor();
  }, 60_000);
});

describe('typing in the grid', () => {
  test('a protected sheet refuses it', async () => {
    await standIn.protectSheet(true);
    await standIn.type('L10', '改');
    expect(await standIn.cell('L10')).toBe('');
    expect(await standIn.notice()).toContain('此工作表受保护');
    await standIn.protectSheet(false);
  }, 60_000);

  test('until it ends the add-in cannot work', async () => {
    const pane = await standIn.pane();
    await pane.getByRole('button', { name: '评级', exact: true }).waitFor();
    await standIn.select('L10');
    await standIn.page.keyboard.type('1');
    await pane.getByRole('button', { name: '评级', exact: true }).click();
    await pane.getByText('有单元格正在编辑').first().waitFor();
    expect(await standIn.cell('K3')).toBe('');
    await standIn.select('L11');
    await standIn.cellBecomes('L10', '1');
    await pane.getByRole('button', { name: '重新查看' }).click();
    await pane.getByText('有单元格正在编辑').first().waitFor({ state: 'hidden' });
  }, 60_000);
});

describe('switches', () => {
  test('language: the ribbon in the words of the manifest, the pane in its own', async () => {
    await standIn.change({ locale: 'en-US' });
    expect(await standIn.page.getByRole('navigation').getByRole('button').allTextContents()).toEqual([
      'Target Grader',
      'Grade',
    ]);
    await (await standIn.pane()).getByRole('button', { name: 'Grade', exact: true }).waitFor();
    await standIn.change({ locale: 'zh-CN' });
  }, 60_000);

  test('dark: the add-in finds that the machine prefers dark colours', async () => {
    const prefersDark = async () => {
      const pane = await standIn.pane();
      await pane.getByRole('button', { name: '评级', exact: true }).waitFor();
      return pane.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    };
    await standIn.change({ dark: true });
    expect(await prefersDark()).toBe(true);
    await standIn.change({ dark: false });
    expect(await prefersDark()).toBe(false);
  }, 60_000);

  test('requirement set 1.8: too old for the add-in', async () => {
    await standIn.change({ excelApi: '1.8' });
    await (await standIn.pane()).getByRole('heading', { name: '此版本的 Excel 太旧' }).waitFor();
    await standIn.change({ excelApi: '1.16' });
  }, 60_000);

  test('read-only: the pane says so, and nothing is written', async () => {
    await standIn.change({ readOnly: true });
    await refusesToGrade('只读');
    await standIn.change({ readOnly: false });
  }, 60_000);

  test('a cell that is being edited: the pane says so, and nothing is written', async () => {
    await (await standIn.pane()).getByRole('button', { name: '评级', exact: true }).waitFor();
    await standIn.change({ cellEditMode: true });
    await refusesToGrade('有单元格正在编辑');
    await standIn.change({ cellEditMode: false });
  }, 60_000);

  test('the next request fails: the pane says so once, and works again', async () => {
    await standIn.failNext('AccessDenied');
    await refusesToGrade('没有写入任何内容');
    const pane = await standIn.pane();
    await pane.getByRole('button', { name: '评级', exact: true }).click();
    await standIn.cellBecomes('K3', '评价等级');
  }, 60_000);

  async function refusesToGrade(sentence: string): Promise<void> {
    const pane = await standIn.pane();
    await pane.getByRole('button', { name: '评级', exact: true }).click();
    await pane.getByText(sentence).first().waitFor();
    expect(await standIn.cell('K3')).toBe('');
  }
});

test('a workbook with conditional formats that are not shown: the person is told that a copy keeps them', async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('数据');
  sheet.getCell('A1').value = 1;
  sheet.addConditionalFormatting({
    ref: 'A1:A9',
    rules: [
      {
        type: 'colorScale',
        priority: 1,
        cfvo: [{ type: 'min' }, { type: 'max' }],
        color: [{ argb: 'FFFFFFFF' }, { argb: 'FF63BE7B' }],
      },
    ],
  });
  await standIn.openWorkbook('色阶.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
  expect(await standIn.notice()).toContain('这里不显示，另存副本时原样保留');
  await standIn.openWorkbook('sample.xlsx', await readFile(SAMPLE));
  expect(await standIn.notice()).toBeNull();
}, 60_000);

describe('what the harness reports', () => {
  test('errors on the console, uncaught errors and requests elsewhere', async () => {
    await standIn.page.route('https://elsewhere.example/**', (route) => route.abort());
    await standIn.page.evaluate(() => {
      setTimeout(() => {
        throw new Error('thrown on purpose');
      });
      return fetch('https://elsewhere.example/x').catch(() => undefined);
    });
    const problems = standIn.takeProblems().join('\n');
    expect(problems).toContain('uncaught: Error: thrown on purpose');
    expect(problems).toContain('request to https://elsewhere.example/x');
    expect(problems).toContain('console: Failed to load resource');
    expect(standIn.takeProblems()).toEqual([]);
  });
});
