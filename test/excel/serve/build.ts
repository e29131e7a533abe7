import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { withLock } from './lock';

export const ROOT = join(__dirname, '..', '..', '..');
const BUILD = join(ROOT, 'build');
const BUILDS_KEPT = 6;

/** One webpack build: its configuration, what it reads, and where it puts the result (all below the project root). */
type Bundle = { name: string; config: string; args: readonly string[]; inputs: readonly string[] };

/** The origin that the add-in is built for. Where the stand-in serves it from decides the stand-in. */
export const ADD_IN_ORIGIN = 'https://tools.example.gov.cn';

const ADD_IN: Bundle = {
  name: 'add-in',
  config: 'webpack.config.js',
  args: ['--env', `origin=${ADD_IN_ORIGIN}`],
  inputs: ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'],
};

const PAGE: Bundle = {
  name: 'page',
  config: 'test/excel/page/webpack.page.config.js',
  args: [],
  inputs: ['test/excel', 'package-lock.json'],
};

/** Where certificates, browser profiles and other things made on the spot are kept; not under version control. */
export function cacheDirectory(name: string): string {
  return join(BUILD, name);
}

/**
 * Builds the add-in for production, byte for byte what would be deployed, unless nothing has changed since it was last built.
 * It goes to a folder of its own and leaves dist/ alone.
 * @returns the folder to serve. @throws Error with webpack's output when the build fails.
 */
export function buildAddIn(): Promise<string> {
  return build(ADD_IN);
}

/** Builds the stand-in's page, unless nothing has changed since. @returns the folder to serve. */
export function buildPage(): Promise<string> {
  return build(PAGE);
}

/** A build is named after its inputs and never changes, so that who serves it is not disturbed by a newer one. */
async function build(bundle: Bundle): Promise<string> {
  const builds = join(BUILD, bundle.name);
  const output = join(builds, fingerprint(bundle.inputs));
  await withLock(`${builds}.lock`, async () => {
    if (existsSync(output)) return;
    const unfinished = join(builds, 'unfinished');
    await webpack(['--config', bundle.config, '--mode', 'production', ...bundle.args, '--output-path', unfinished]);
    renameSync(unfinished, output);
    prune(builds);
  });
  return output;
}

function prune(builds: string): void {
  const age = (name: string): number => statSync(join(builds, name)).mtimeMs;
  const newestFirst = readdirSync(builds).sort((a, b) => age(b) - age(a));
  for (const name of newestFirst.slice(BUILDS_KEPT)) rmSync(join(builds, name), { recursive: true, force: true });
}

function webpack(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const program = join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');
    const child = spawn(process.execPath, [program, ...args], { cwd: ROOT });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`webpack ${args.join(' ')} ended with ${code}\n${Buffer.concat(output).toString('utf8')}`));
    });
  });
}

/** A hash over every input's path and content: the grammar's parser is written anew at every start and stays the same. */
function fingerprint(inputs: readonly string[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of filesUnder(join(ROOT, input))) {
      const content = readFileSync(file);
      hash.update(`${relative(ROOT, file)}\0${content.length}\n`).update(content);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Parts of test/excel that are not in the page. */
const NOT_BUNDLED =
  /\.test\.tsx?$|\.md$|[\\/]test[\\/]excel[\\/](node|serve|second-add-in|behaviours|fidelity|(?:grade|json-report|text-report)\.ts)$/;

function filesUnder(path: string): string[] {
  if (!existsSync(path) || NOT_BUNDLED.test(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
