import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack, { type Configuration } from 'webpack';
import { StandInPage } from '../e2e/stand-in';
import { ADD_IN_ORIGIN, buildAddIn, cacheDirectory, ROOT } from '../excel/serve/build';
import type { Bench, BenchRow } from './bench-row';

const configure: (env: object, argv: object) => Promise<Configuration> = require('../../webpack.config.js');
const SAMPLE = join(ROOT, 'assets', 'sample.xlsx');
const OPENINGS = 7;

/** Builds the bare page as the pane is built: same settings, same template, same office.js. @returns its folder */
async function buildBarePage(): Promise<string> {
  const settings: Configuration = await configure({ origin: ADD_IN_ORIGIN }, { mode: 'production' });
  const path = cacheDirectory('bare-page');
  const compiler = webpack({
    ...settings,
    entry: { taskpane: './test/bench/bare-page.tsx', commands: './src/commands.ts' },
    output: { ...settings.output, path },
    // The line that says where the build lies would stand in the table.
    plugins: settings.plugins?.filter((plugin) => plugin?.constructor.name !== 'ResultPlugin') ?? [],
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null || stats === undefined || stats.hasErrors())
        reject(error ?? new Error(stats?.toString('errors-only')));
      else compiler.close(() => resolve());
    });
  });
  return path;
}

/** Kilobytes of 1000 bytes, gzipped, office.js apart: what the page names, and every page, script and style sheet. */
function weigh(folder: string): { readonly opening: number; readonly all: number } {
  const kilobytes = (files: readonly string[]): number =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0) / 1000;
  const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="([^"/]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
  return {
    opening: kilobytes(['taskpane.html', ...named]),
    all: kilobytes(readdirSync(folder).filter((file) => /\.(js|css|html)$/.test(file))),
  };
}

/** Notes in each page that is opened, as `usable`, when 评级 can be pressed: milliseconds since its own navigation. */
function noteWhenUsable(): void {
  const seen = new MutationObserver(() => {
    const button = [...document.querySelectorAll('#root button')].find(({ textContent }) => textContent === '评级');
    if (button === undefined || button.getAttribute('aria-disabled') === 'true') return;
    seen.disconnect();
    performance.mark('usable');
  });
  seen.observe(document, { subtree: true, childList: true, attributes: true });
}

/** Opens the pane of an add-in again and again in one browser. @returns the middle of the times but the first, in ms */
async function timeOpenings(addIn: string): Promise<number> {
  const standIn = await StandInPage.open({ workbook: SAMPLE, addIn });
  try {
    await (await standIn.pane()).getByRole('button', { name: '评级', exact: true }).waitFor();
    await standIn.page.context().addInitScript(noteWhenUsable);
    const times: number[] = [];
    for (let opening = 0; opening <= OPENINGS; opening++) {
      await standIn.page.getByRole('button', { name: '关闭窗格' }).click();
      await standIn.clickRibbon('绩效评级');
      const pane = await standIn.pane();
      await pane.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
      times.push(await pane.evaluate(() => performance.getEntriesByName('usable')[0]?.startTime ?? 0));
    }
    const sorted = times.slice(1).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  } finally {
    await standIn.close();
  }
}

/** What opening the pane costs, in time and in bytes, beside a page with one Fluent button. */
export const run: Bench = async () => {
  const [pane, bare] = [await buildAddIn(), await buildBarePage()];
  const [paneTime, bareTime] = [await timeOpenings(pane), await timeOpenings(bare)];
  const [paneWeight, bareWeight] = [weigh(pane), weigh(bare)];
  const size = (what: string, figure: number): BenchRow => ({
    what,
    figure: `${figure.toFixed(0)} kB`,
    baseline: `bare page with one Fluent button: ${bareWeight.opening.toFixed(0)} kB`,
    ratio: `${(figure / bareWeight.opening).toFixed(2)} ×`,
  });
  return [
    {
      what: 'open the pane again: from navigation until 评级 can be pressed, the table found',
      figure: `${paneTime.toFixed(0)} ms`,
      baseline: `bare page with one Fluent button: ${bareTime.toFixed(0)} ms`,
      ratio: `${(paneTime / bareTime).toFixed(2)} ×`,
    },
    size('what opens the pane and grades, gzipped, office.js apart', paneWeight.opening),
    size('everything, gzipped, office.js apart', paneWeight.all),
  ];
};
