import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { cacheDirectory, ROOT } from '../excel/serve/build';
import { findBrowser } from '../excel/serve/find-browser';
import { withLock } from '../excel/serve/lock';

/**
 * The path of a browser to test in: an installed Chrome, Chromium or Edge; else Debian's Chromium, installed where this
 * process may; else playwright's own download.
 * @throws Error when none of these works, with what the last one said.
 */
export async function findOrInstallBrowser(): Promise<string> {
  return findBrowser() ?? (await withLock(cacheDirectory('browser-install.lock'), install));
}

async function install(): Promise<string> {
  // Another worker may have installed one while this one waited for the lock.
  return findBrowser() ?? installDebianPackage() ?? installWithPlaywright();
}

/** Debian's package and a font with Chinese characters, without which a page of Chinese is a page of boxes. */
function installDebianPackage(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  if (run('apt-get', ['update']) !== null) return null;
  if (run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']) !== null) return null;
  return findBrowser();
}

function installWithPlaywright(): string {
  const installed = chromium.executablePath();
  if (existsSync(installed)) return installed;
  const failure = run(process.execPath, [
    join(ROOT, 'node_modules', 'playwright-core', 'cli.js'),
    'install',
    'chromium',
  ]);
  if (failure !== null)
    throw new Error(`No Chrome, Chromium or Edge was found, and none could be installed.\n${failure}`);
  return installed;
}

/** Runs a program to its end. Gives null when it succeeded, else what it printed. */
function run(program: string, args: readonly string[]): string | null {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const result = spawnSync(program, args, { env: environment, encoding: 'utf8' });
  if (result.error) return result.error.message;
  return result.status === 0 ? null : `${result.stdout}${result.stderr}`;
}
