import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { complaints } from './complaints';
import { StandInPage } from './stand-in';

const SAMPLE = join(__dirname, '..', '..', 'assets', 'sample.xlsx');
const SCREENSHOTS = join(__dirname, '..', '..', 'screenshots', 'pane');

/** What the pane is called in each language, as far as the walk needs it. */
const WORDS = {
  'zh-CN': { grade: '评级', done: '评级完成', result: '评级结果', tabs: [/^指标/, /^措辞 \d/, '汇总', '设置', '帮助'] },
  'en-US': {
    grade: 'Grade',
    done: 'Graded',
    result: 'Grading result',
    tabs: [/^Indicators/, /^Wording \d/, 'Summary', 'Settings', 'Help'],
  },
} as const;

let standIn: StandInPage;

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  standIn = await StandInPage.open({ workbook: SAMPLE });
}, 180_000);

afterAll(() => standIn.close(), 20_000);

async function grade(pane: Frame, locale: keyof typeof WORDS): Promise<void> {
  await pane.getByRole('button', { name: WORDS[locale].grade, exact: true }).click();
  await pane.getByRole('status').getByText(WORDS[locale].done).waitFor();
}

/** How wide the pane's page may be before it scrolls sideways. */
async function widen(width: number): Promise<void> {
  await standIn.page.evaluate((px) => {
    const frame = document.querySelector<HTMLElement>('.pane iframe');
    if (frame) frame.style.width = `${px}px`;
  }, width);
}

function sideways(pane: Frame): Promise<number> {
  return pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** In how many rows things stand, by their middles. */
async function rowsOf(things: Locator): Promise<number> {
  const middles = await things.evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => (top + bottom) / 2),
  );
  const sorted = middles.sort((one, other) => one - other);
  return sorted.filter((middle, index) => index === 0 || middle - (sorted[index - 1] ?? 0) > 8).length;
}

/** What can be pressed under the button that Excel lays over the pane's top right corner, with the list scrolled to its end. */
async function underExcelsButton(pane: Frame): Promise<readonly string[]> {
  return pane.evaluate(async () => {
    window.scrollTo(0, document.body.scrollHeight);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const pressable = [...document.querySelectorAll('button')].filter((button) => {
      const { right, top, bottom } = button.getBoundingClientRect();
      const isHead = getComputedStyle(button.parentElement ?? button).position === 'sticky';
      return isHead && right > document.documentElement.clientWidth - 34 && top < 32 && bottom > 0;
    });
    window.scrollTo(0, 0);
    return pressable.map((button) => button.getAttribute('aria-label') ?? button.textContent ?? '');
  });
}

describe.each([
  ['zh-CN', false],
  ['zh-CN', true],
  ['en-US', false],
  ['en-US', true],
] as const)('%s, dark: %s', (locale, dark) => {
  let pane: Frame;

  beforeAll(async () => {
    await standIn.change({ locale, dark });
    pane = await standIn.pane();
    await grade(pane, locale);
  }, 60_000);

  test.each([0, 1, 2, 3, 4])(
    'tab %d: axe finds nothing, nothing scrolls sideways, and it is drawn',
    async (index) => {
      const name = WORDS[locale].tabs[index] ?? '';
      await pane.getByRole('tab', typeof name === 'string' ? { name, exact: true } : { name }).click();
      await pane.getByRole('tabpanel').locator('h2, article, label').first().waitFor();
      for (const width of [320, 450]) {
        await widen(width);
        expect(await sideways(pane)).toBe(0);
        expect(await rowsOf(pane.getByRole('tab'))).toBe(1);
        expect(await rowsOf(pane.getByRole('region', { name: WORDS[locale].result }).getByRole('button'))).toBe(2);
        expect(
          await rowsOf(pane.locator('[role=tabpanel] div:has(> button[aria-pressed])').locator('button, select')),
        ).toBeLessThan(3);
        const path = join(SCREENSHOTS, `${locale}-${dark ? 'dark' : 'light'}-${index}-${width}.png`);
        await standIn.page.locator('.pane iframe').screenshot({ path });
      }
      expect(await complaints(pane)).toEqual([]);
      expect(await underExcelsButton(pane)).toEqual([]);
    },
    60_000,
  );
});

describe('a contrast theme of Windows', () => {
  let pane: Frame;

  beforeAll(async () => {
    await standIn.change({ locale: 'zh-CN', dark: true });
    await standIn.page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    pane = await standIn.pane();
    await grade(pane, 'zh-CN');
  }, 60_000);

  afterAll(() => standIn.page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' }));

  test.each([0, 1, 2, 3, 4])(
    'tab %d: axe finds nothing, and the chosen tab alone is underlined',
    async (index) => {
      await pane.getByRole('tab').nth(index).click();
      await pane.getByRole('tabpanel').locator('h2, article, label').first().waitFor();
      await standIn.page.locator('.pane iframe').screenshot({ path: join(SCREENSHOTS, `contrast-${index}.png`) });
      expect(await complaints(pane)).toEqual([]);
      expect(await underlinedTabs(pane)).toEqual([await pane.getByRole('tab').nth(index).getAttribute('id')]);
    },
    60_000,
  );

  test('a filter that is on is framed in another colour, of grades and of findings', async () => {
    for (const [tab, filter] of [
      [/^指标/, /^优 \d/],
      [/^措辞/, /^警告 \d+$/],
    ] as const) {
      await pane.getByRole('tab', { name: tab }).click();
      const button = pane.getByRole('button', { name: filter });
      const frame = () => button.evaluate((element) => getComputedStyle(element).border);
      const off = await frame();
      await button.click();
      expect(await frame()).not.toBe(off);
      await button.click();
    }
  }, 60_000);
});

test('an Excel that is too old is told so, and axe finds nothing', async () => {
  await standIn.change({ locale: 'zh-CN', excelApi: '1.8' });
  const pane = await standIn.pane();
  await pane.getByRole('heading', { name: '此版本的 Excel 太旧' }).waitFor();
  expect(await complaints(pane)).toEqual([]);
}, 60_000);

/** The ids of the tabs whose lower edge is drawn in another colour than what it stands on. */
function underlinedTabs(pane: Frame): Promise<readonly string[]> {
  return pane.getByRole('tab').evaluateAll((tabs) =>
    tabs
      .filter((tab) => {
        const stand = getComputedStyle(tab.parentElement ?? tab).backgroundColor;
        return getComputedStyle(tab).borderBottomColor !== stand;
      })
      .map(({ id }) => id),
  );
}
