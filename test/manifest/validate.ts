/** `npm run validate [-- FOLDER]`: checks manifest.xml of the project, or the one in a folder that was built. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { PNG } from 'pngjs';
import { type ReadIcon, validateManifest } from './validate-manifest';

const ROOT = join(__dirname, '..', '..');
const OFFICIAL = join(ROOT, 'node_modules', 'office-addin-manifest', 'cli.js');
const OFFICIAL_TIMEOUT_MS = 20_000;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Icons are read from the folder that the manifest lies in: a URL's path below its first `assets`. */
function iconsIn(folder: string): ReadIcon {
  return (url) => {
    const file = join(folder, /\/(assets\/[^/]+\.png)$/.exec(url)?.[1] ?? 'none');
    if (!existsSync(file)) return null;
    const { width, height } = PNG.sync.read(readFileSync(file));
    return { width, height };
  };
}

/** The official validator asks a server of Microsoft; where that cannot be reached, it is left out and said so. */
function validateOfficially(manifest: string): boolean {
  const { stdout, stderr, status } = spawnSync(process.execPath, [OFFICIAL, 'validate', manifest], {
    encoding: 'utf8',
    timeout: OFFICIAL_TIMEOUT_MS,
  });
  const output = `${stdout}${stderr}`;
  if (status === 0) {
    say('Official validator: the manifest is valid.');
    return true;
  }
  if (/the manifest is not valid/i.test(output)) {
    say(output);
    return false;
  }
  say('Official validator left out: its server cannot be reached from here.');
  return true;
}

/** The exit status: 0 without a fault, 1 with any, 2 where there is no manifest to check. */
function validate(folder: string): number {
  const manifest = join(folder, 'manifest.xml');
  if (!existsSync(manifest)) {
    process.stderr.write(`找不到 No such file: ${manifest}\n用法 Usage: npm run validate [-- FOLDER]\n`);
    return 2;
  }
  const faults = validateManifest(readFileSync(manifest, 'utf8'), iconsIn(folder));
  for (const { rule, detail } of faults) say(`${rule}: ${detail}`);
  const name = relative(process.cwd(), manifest);
  say(faults.length === 0 ? `${name}: no fault found.` : `${name}: faults found: ${faults.length}`);
  return faults.length === 0 && validateOfficially(manifest) ? 0 : 1;
}

process.exitCode = validate(resolve(process.argv[2] ?? ROOT));
