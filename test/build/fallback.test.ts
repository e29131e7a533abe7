import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import type { Frame, Page } from 'playwright-core';
import { StandInPage } from '../e2e/stand-in';
import { ServedBuild } from './served-build';

const SAMPLE = join(__dirname, '..', '..', 'assets', 'sample.xlsx');
/** Longer than the watchdogs wait. */
const LONG_MS = 11_000;

jest.setTimeout(60_000);

let served: ServedBuild;

beforeAll(async () => {
  served = await ServedBuild.start();
}, 180_000);

afterAll(() => served?.close());

/** The headings of the messages that can be seen, in Chinese and in English. */
async function shown(page: Page | Frame): Promise<{ chinese: string[]; english: string[] }> {
  const texts = async (selector: string): Promise<string[]> => {
    const all = await page.locator(selector).all();
    const visible = await Promise.all(
      all.map(async (one) => ((await one.isVisible()) ? await one.textContent() : null)),
    );
    return visible.filter((text) => text !== null);
  };
  return { chinese: await texts('#problem h1'), english: await texts('#problem [lang=en] b') };
}

const BLOCKED = { chinese: ['绩效目标评级没能启动'], english: ['Performance Target Grader could not start.'] };
const SILENT = { chinese: ['Excel 还没有回应'], english: ['Excel has not answered yet.'] };
const TOO_OLD = { chinese: ['此版本的 Excel 太旧'], english: ['This version of Excel is too old.'] };

test.each([
  ['every script', '**/*.js'],
  ['office.js alone', '**/office.js'],
  ['the product alone', '**/taskpane.*.js'],
])('%s blocked: the page says that it could not start, at once', async (_, blocked) => {
  const page = await served.newPage();
  await page.route(blocked, (route) => route.abort('blockedbyclient'));
  await page.goto(served.pane);
  expect(await shown(page)).toEqual(BLOCKED);
});

test('scripts that never arrive: it says so after ten seconds, and not before', async () => {
  const page = await served.newPage();
  // Stopped before the page loads: otherwise the time that a slow machine takes counts too.
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1);
  await page.route('**/taskpane.*.js', () => new Promise(() => undefined));
  await page.goto(served.pane, { waitUntil: 'commit' });
  await page.locator('#root').waitFor({ state: 'attached' });
  await page.clock.runFor(9_000);
  expect(await shown(page)).toEqual({ chinese: [], english: [] });
  await page.clock.runFor(LONG_MS - 9_000);
  expect(await shown(page)).toEqual(BLOCKED);
});

test('scripts disabled: the page still says it', async () => {
  const page = await served.newPage({ javaScriptEnabled: false });
  await page.goto(served.pane);
  expect(await page.locator('noscript').textContent()).toContain('脚本已被禁用');
});

test('Excel that never answers: after ten seconds the pane says that it waits', async () => {
  const page = await served.newPage();
  await page.clock.install();
  await page.goto(served.silentExcel);
  const pane = page.frames()[1];
  if (!pane) throw new Error('no pane');
  await pane.waitForFunction(() => document.documentElement.hasAttribute('data-started'));
  expect(await shown(pane)).toEqual({ chinese: [], english: [] });
  await page.clock.runFor(LONG_MS);
  expect(await shown(pane)).toEqual(SILENT);
});

test('the files that office.js loads blocked: the pane says that Excel does not answer', async () => {
  const page = await served.newPage();
  await page.clock.install();
  await page.route('**/excel-web-16.00.js', (route) => route.abort('blockedbyclient'));
  await page.goto(served.silentExcel);
  const pane = page.frames()[1];
  if (!pane) throw new Error('no pane');
  await pane.waitForFunction(() => document.documentElement.hasAttribute('data-started'));
  await page.clock.runFor(LONG_MS);
  expect(await shown(pane)).toEqual(SILENT);
});

test('opened in a browser by itself: after ten seconds the page says, among other things, to open it in Excel', async () => {
  const page = await served.newPage();
  await page.clock.install();
  await page.goto(served.pane);
  await page.clock.runFor(LONG_MS);
  expect(await shown(page)).toEqual(SILENT);
  expect(await page.locator('#silent').textContent()).toContain('请改在 Excel 中打开');
});

test('a browser too old for the product: the page names the Excel that is needed, and nothing starts', async () => {
  const page = await served.newPage();
  await page.addInitScript(() => Reflect.deleteProperty(Object, 'hasOwn'));
  await page.goto(served.pane);
  expect(await shown(page)).toEqual(TOO_OLD);
  expect(await page.locator('#root').innerHTML()).toBe('');
});

test('Excel 2019 (ExcelApi 1.8) in a browser that is new enough: the pane names the Excel that is needed', async () => {
  const standIn = await StandInPage.open({ workbook: SAMPLE, settings: { excelApi: '1.8' } });
  const pane = await standIn.pane();
  await pane.locator('html[data-problem]').waitFor();
  expect(await shown(pane)).toEqual(TOO_OLD);
  await standIn.close();
}, 120_000);

test('a sentence from the ribbon: the page shows it as text and starts nothing', async () => {
  const page = await served.newPage();
  const sentence = '工作表“a<b>&c”受保护，没有写入任何内容。';
  await page.goto(`${served.pane}?say=${encodeURIComponent(sentence)}&_host_Info=Excel`);
  expect(await page.locator('#said').textContent()).toBe(sentence);
  expect(await page.locator('#message > div:visible').count()).toBe(1);
  expect(await page.locator('#said').isVisible()).toBe(true);
  expect(await page.locator('#root').innerHTML()).toBe('');
});

test.each(['taskpane.html', 'commands.html'])(
  'the inline script of %s is ES5, which Internet Explorer understands',
  (name) => {
    const html = readFileSync(join(__dirname, '..', '..', 'src', name), 'utf8');
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
    const tree = JSON.stringify(parseSync(script, { syntax: 'ecmascript', target: 'es5' }));
    expect(tree).toContain('FunctionExpression');
    expect(tree).not.toMatch(
      /"(ArrowFunctionExpression|TemplateLiteral|ClassDeclaration|SpreadElement|ArrayPattern|ObjectPattern|OptionalChainingExpression|ForOfStatement)"|"kind":"(let|const)"|"async":true|"generator":true/,
    );
  },
);
