import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findOrInstallBrowser } from '../e2e/browser';
import { buildAddIn, cacheDirectory } from '../excel/serve/build';
import { localhostCertificate } from '../excel/serve/certificate';
import { type RunningServer, serve } from '../excel/serve/server';

/**
 * A page on the build's own origin that frames the pane as Excel on the web does, names an Excel to it, and then stays
 * silent for good.
 */
const SILENT_EXCEL = `<!doctype html><iframe style="width:350px;height:600px"></iframe><script>
  const pane = document.querySelector('iframe');
  pane.name = JSON.stringify({
    baseFrameName: 'frame', serializerVersion: '1', flights: '[]',
    hostInfo: 'Excel|Web|16.00|zh-CN|correlation||disableLogging|16',
    xdmInfo: 'conversation|add-in|' + location.origin,
  });
  pane.src = '/taskpane.html';
</script>`;

/** The production build on https, and a browser that trusts its certificate. */
export class ServedBuild {
  private constructor(
    private readonly server: RunningServer,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<ServedBuild> {
    const certificate = await localhostCertificate(cacheDirectory('certificate'));
    const page = cacheDirectory('silent-excel');
    mkdirSync(page, { recursive: true });
    writeFileSync(join(page, 'index.html'), SILENT_EXCEL);
    const site = { addIn: await buildAddIn(), page, workbook: { name: 'none.xlsx', bytes: new Uint8Array() } };
    const browser = await chromium.launch({
      executablePath: await findOrInstallBrowser(),
      args: ['--no-sandbox', `--ignore-certificate-errors-spki-list=${certificate.spkiHash}`],
    });
    return new ServedBuild(await serve(site, certificate, 0), browser);
  }

  /** A fresh page with nothing loaded yet. */
  async newPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({ viewport: { width: 350, height: 600 }, ...options });
    return context.newPage();
  }

  /** The address of the pane by itself. */
  get pane(): string {
    return `${this.server.origin}/taskpane.html`;
  }

  /** The address of a page that frames the pane for an Excel that never answers. */
  get silentExcel(): string {
    return `${this.server.origin}/stand-in/`;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}
