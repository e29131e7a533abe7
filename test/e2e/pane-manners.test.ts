import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { source as axe } from 'axe-core';
import type { Frame } from 'playwright-core';
import { StandInPage } from './stand-in';

const SAMPLE = join(__dirname, '..', '..', 'assets', 'sample.xlsx');
const SCREENSHOTS = join(__dirname, '..', '..', 'screenshots', 'pane');

/** What the pane is called in each language, as far as the walk needs it. */
const WORDS = {
  'zh-CN': { grade: '评级', done: '评级完成', tabs: [/^指标/, /^措辞 \d/, '汇总', '设置', '帮助'] },
  'en-US': { grade: 'Grade', done: 'Graded', tabs: [/^Indicators/, /^Wording \d/, 'Summary', 'Settings', 'Help'] },
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

/** What axe finds wrong, in words that say where. */
async function complaints(pane: Frame): Promise<readonly string[]> {
  await pane.evaluate(axe);
  return pane.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: { run(): Promise<AxeAnswer> } }).axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}

interface AxeAnswer {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

function sideways(pane: Frame): Promise<number> {
  return pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** In how many rows the tabs stand. */
function rowsOfTabs(pane: Frame): Promise<number> {
  return pane
    .getByRole('tab')
    .evaluateAll((tabs) => new Set(tabs.map((tab) => tab.getBoundingClientRect().bottom)).size);
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
        expect(await rowsOfTabs(pane)).toBe(1);
        const path = join(SCREENSHOTS, `${locale}-${dark ? 'dark' : 'light'}-${index}-${width}.png`);
        await standIn.page.locator('.pane iframe').screenshot({ path });
      }
      expect(await complaints(pane)).toEqual([]);
    },
    60_000,
  );
});
