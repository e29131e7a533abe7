import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Browser, chromium, type Frame, type FrameLocator, type Page } from 'playwright-core';
import type { FaultCode, Settings } from '../excel/page/settings';
import { buildAddIn, buildPage, cacheDirectory } from '../excel/serve/build';
import { localhostCertificate } from '../excel/serve/certificate';
import { type RunningServer, serve } from '../excel/serve/server';
import { findOrInstallBrowser } from './browser';

export type StandInOptions = {
  /** The workbook to open: a path, or bytes under a name. */
  workbook: string | { name: string; bytes: Uint8Array };
  /** The folder of another built add-in than this project's, with its manifest.xml. */
  addIn?: string;
  settings?: Partial<Settings>;
  /** Addresses that the page and the add-in cannot load, as where a proxy or a security product is in the way. */
  block?: RegExp;
  viewport?: { width: number; height: number };
};

/** Excel's own behaviour under headless Chromium: no GPU, nothing of the browser's that calls home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const VIEWPORT = { width: 1366, height: 768 };

/** The Excel stand-in in a real browser, as a test works it: what a person can see and do, by cell address. */
export class StandInPage {
  /** What went wrong in the page or the add-in: errors on the console, uncaught exceptions, requests elsewhere. */
  private problems: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly browser: Browser,
    private readonly server: RunningServer,
  ) {}

  /** Builds what has changed, serves it, opens it in a browser of its own, and waits until the workbook is shown. */
  static async open(options: StandInOptions): Promise<StandInPage> {
    const certificate = await localhostCertificate(cacheDirectory('certificate'));
    const [addIn, page] = await Promise.all([options.addIn ?? buildAddIn(), buildPage()]);
    const server = await serve({ addIn, page, workbook: readWorkbook(options.workbook) }, certificate, 0);
    const browser = await chromium.launch({
      executablePath: await findOrInstallBrowser(),
      args: [...FLAGS, `--ignore-certificate-errors-spki-list=${certificate.spkiHash}`],
    });
    const tab = await browser.newPage({ viewport: options.viewport ?? VIEWPORT, locale: 'zh-CN' });
    const standIn = new StandInPage(tab, browser, server);
    standIn.watch();
    if (options.block) await tab.route(options.block, (route) => route.abort());
    try {
      await tab.goto(`${server.origin}/stand-in/`);
      await tab.waitForFunction(() => window.standIn?.isOpen());
      if (options.settings) await standIn.change(options.settings);
      return standIn;
    } catch (error) {
      standIn.problems.push(String(error));
      await standIn.close();
      throw error;
    }
  }

  /** Gives what went wrong so far and forgets it: for tests that provoke it. */
  takeProblems(): string[] {
    const taken = this.problems;
    this.problems = [];
    return taken;
  }

  get origin(): string {
    return this.server.origin;
  }

  /** The add-in's pane, once its page is there. */
  async pane(): Promise<Frame> {
    const element = await this.page.waitForSelector('.pane iframe');
    const frame = await element.contentFrame();
    if (frame === null) throw new Error('The pane has no page.');
    return frame;
  }

  /** The page in the add-in's dialog, once there is one. */
  dialog(): FrameLocator {
    return this.page.frameLocator('.dialog-box iframe');
  }

  async closeDialog(): Promise<void> {
    await this.page.getByRole('button', { name: '关闭对话框' }).click();
  }

  /** The text that the cell shows. Addresses are of the active sheet unless they name one. */
  cell(address: string): Promise<string> {
    return this.page.evaluate((at) => window.standIn.cell(at), address);
  }

  /** Waits until the cell shows the text. */
  async cellBecomes(address: string, text: string): Promise<void> {
    await this.page.waitForFunction(([at, wanted]) => window.standIn.cell(at) === wanted, [address, text] as const);
  }

  value(address: string): Promise<string | number | boolean> {
    return this.page.evaluate((at) => window.standIn.value(at), address);
  }

  /** The colour that the cell shows, conditional formats included, as #RRGGBB; null where it has none. */
  fill(address: string): Promise<string | null> {
    return this.page.evaluate((at) => window.standIn.fill(at), address);
  }

  /** Goes to a cell of the active sheet by the name box, as a person may. */
  async select(address: string): Promise<void> {
    const nameBox = this.page.locator('[data-u-comp="defined-name"] input');
    await nameBox.fill(address);
    await nameBox.press('Enter');
  }

  /** Types into a cell and presses Enter; waits until formulas have followed. */
  async type(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.page.evaluate(() => window.standIn.settled());
  }

  /** Opens a workbook by the page's own file picker; waits until it is shown, or until the page says why not. */
  async openWorkbook(name: string, bytes: Uint8Array): Promise<void> {
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const before = await this.page.evaluate(() => window.standIn.openings());
    await this.page
      .getByLabel('打开工作簿 Open a workbook')
      .setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
    await this.page.waitForFunction((count) => window.standIn.openings() > count, before);
  }

  /** The sentence that the page itself shows the person, null when it shows none. */
  async notice(): Promise<string | null> {
    const notice = this.page.locator('.notice span');
    return (await notice.count()) === 0 ? null : notice.textContent();
  }

  async clickRibbon(label: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('button', { name: label, exact: true }).click();
  }

  /** Waits until no ribbon function is running. */
  async ribbonDone(): Promise<void> {
    await this.page.locator('.ribbon button[aria-busy="true"]').waitFor({ state: 'detached' });
  }

  change(settings: Partial<Settings>): Promise<void> {
    return this.page.evaluate((change) => window.standIn.change(change), settings);
  }

  protectSheet(protect: boolean): Promise<void> {
    return this.page.evaluate((on) => window.standIn.protectSheet(on), protect);
  }

  /** Makes the next request of the add-in fail with a code of Office's. */
  failNext(code: FaultCode): Promise<void> {
    return this.page.evaluate((fault) => window.standIn.failNext(fault), code);
  }

  /** The workbook as a person would save it. */
  async saveXlsx(): Promise<Uint8Array> {
    const bytes = await this.page.evaluate(() => window.standIn.save());
    return Uint8Array.from(bytes);
  }

  /** Ends everything. @throws Error when something went wrong in the page meanwhile. */
  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
    if (this.problems.length > 0) throw new Error(`The page reported:\n${this.problems.join('\n')}`);
  }

  private watch(): void {
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(`console: ${message.text()} (${message.location().url})`);
    });
    this.page.on('pageerror', (error) => this.problems.push(`uncaught: ${error.stack ?? error.message}`));
    this.page.on('request', (request) => {
      const url = new URL(request.url());
      const stays = url.origin === this.origin || url.protocol === 'data:' || url.protocol === 'blob:';
      if (!stays) this.problems.push(`request to ${request.url()}`);
    });
  }
}

function readWorkbook(workbook: StandInOptions['workbook']): { name: string; bytes: Uint8Array } {
  return typeof workbook === 'string' ? { name: basename(workbook), bytes: readFileSync(workbook) } : workbook;
}
