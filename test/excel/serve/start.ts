import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { buildAddIn, buildPage, cacheDirectory, ROOT } from './build';
import { type Certificate, localhostCertificate } from './certificate';
import { findBrowser } from './find-browser';
import { serve } from './server';

const FIRST_PORT = 3000;
const SAMPLE = join(ROOT, 'assets', 'sample.xlsx');

/** `npm start [-- FILE.xlsx]`: builds, serves and opens the stand-in with the sample or with a workbook of one's own. */
async function start(args: readonly string[]): Promise<void> {
  const workbook = args[0] === undefined ? SAMPLE : resolve(args[0]);
  if (args.length > 1) return fail('用法 Usage: npm start [-- FILE.xlsx]', 2);
  if (!existsSync(workbook)) return fail(`找不到文件 No such file: ${workbook}`, 1);

  say('正在构建… Building…');
  const certificate = await localhostCertificate(cacheDirectory('certificate'));
  const [addIn, page] = await Promise.all([buildAddIn(), buildPage()]);
  const site = {
    addIn,
    page,
    workbook: { name: basename(workbook), bytes: readFileSync(workbook) },
  };
  const server = await serve(site, certificate, FIRST_PORT);
  const address = `${server.origin}/stand-in/`;
  const browser = openBrowser(address, certificate);
  say(browser === null ? openYourself(address) : `在浏览器中打开 Opening in a browser: ${address}`);
  say('按 Ctrl-C 结束。Press Ctrl-C to stop.');

  const stop = (): void => {
    browser?.kill();
    void server.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** Opens the address in a browser with a profile of its own that trusts this one certificate; null where none is found. */
function openBrowser(address: string, certificate: Certificate): ChildProcess | null {
  const program = findBrowser();
  if (program === null) return null;
  const profile = cacheDirectory('browser-profile');
  mkdirSync(profile, { recursive: true });
  const flags = [
    `--user-data-dir=${profile}`,
    `--ignore-certificate-errors-spki-list=${certificate.spkiHash}`,
    '--no-first-run',
    '--no-default-browser-check',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  const browser = spawn(program, [...flags, address], { stdio: 'ignore' });
  browser.on('error', (error) => say(`浏览器未能启动 The browser did not start (${error.message}): ${address}`));
  browser.on('exit', (code) => {
    if (code) say(openYourself(address));
  });
  return browser;
}

function openYourself(address: string): string {
  return `请用浏览器打开（证书为本机自制，需手动信任）Open in a browser (its certificate is home-made): ${address}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(line: string, status: number): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = status;
}

start(process.argv.slice(2)).catch((error: unknown) => fail(error instanceof Error ? error.message : String(error), 1));
