import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { StandInPage } from '../e2e/stand-in';

const SAMPLE = { name: 'sample.xlsx', bytes: readFileSync(join(__dirname, '..', '..', 'assets', 'sample.xlsx')) };

let standIn: StandInPage;
/** Requests that failed, were answered with an error, or went to another origin. */
const failed: string[] = [];

beforeAll(async () => {
  standIn = await StandInPage.open({ workbook: SAMPLE });
  standIn.page.on('requestfailed', (request) => failed.push(request.url()));
  standIn.page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });
  await standIn.page.route(
    (url) => url.origin !== standIn.origin && url.protocol.startsWith('http'),
    (route) => {
      failed.push(`elsewhere ${route.request().url()}`);
      return route.abort();
    },
  );
}, 240_000);

afterAll(() => standIn?.close());

/** The pane, loaded anew with every violation of its policy noted from its first moment on. */
async function reloadPane(): Promise<Frame> {
  await standIn.page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const noted = document.documentElement.dataset;
      noted.violations = `${noted.violations ?? ''}${event.violatedDirective} ${event.blockedURI}\n`;
    });
  });
  const pane = await standIn.pane();
  await pane.goto(pane.url());
  await pane.getByRole('button', { name: '评级', exact: true }).waitFor();
  return pane;
}

function violations(pane: Frame): Promise<string> {
  return pane.evaluate(() => document.documentElement.dataset.violations ?? '');
}

test('the production build opens, grades and shows every tab without a violation, a failed request or another origin', async () => {
  const pane = await reloadPane();
  await pane.getByRole('button', { name: '评级', exact: true }).click();
  await standIn.page.waitForFunction(() => window.standIn.cell('K7') === '优');
  const tabs = await pane.getByRole('tab').all();
  expect(tabs.length).toBeGreaterThan(1);
  for (const tab of tabs) {
    await tab.click();
    await pane.getByRole('tabpanel').waitFor();
  }
  await pane.waitForLoadState('networkidle');
  expect(await violations(pane)).toBe('');
  expect(failed).toEqual([]);
  expect(standIn.takeProblems()).toEqual([]);
}, 120_000);

test('the policy is in force: an inline script, eval and a request elsewhere are refused', async () => {
  const pane = await reloadPane();
  const results = await pane.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "run";';
    document.head.append(script);
    const fetched = await fetch('https://elsewhere.example/').then(
      () => true,
      () => false,
    );
    // In a task of its own: what a debugger calls directly may evaluate whatever the policy says.
    const evaluated = await new Promise<boolean>((resolve) =>
      setTimeout(() => {
        try {
          Reflect.construct(Function, ['return 1']);
          resolve(true);
        } catch {
          resolve(false);
        }
      }),
    );
    return { title: document.title, fetched, evaluated };
  });
  expect(results).toEqual({ title: '绩效目标评级', fetched: false, evaluated: false });
  expect(await violations(pane)).toContain('script-src-elem inline');
  expect(await violations(pane)).toContain('connect-src https://elsewhere.example');
  // The browser reports these refusals, as it should.
  expect(standIn.takeProblems()).not.toEqual([]);
}, 60_000);
