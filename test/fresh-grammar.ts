/**
 * Generates the parser of criteria where it is missing or older than what it is made from. Commands that only use it call
 * this and not `npm run grammar`, which writes it anew: several of them may run at once.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');
const PARSER = 'src/standard/criterion.generated.js';
const SOURCES = [
  ...['.peggy', '-moves.peggy', '-dates.peggy', '-quantities.peggy', '.plugin.cjs'].map(
    (end) => `src/standard/criterion${end}`,
  ),
  'package.json',
];

/** When a file of the project was last written, in milliseconds; 0 where there is none. */
function writtenAt(path: string): number {
  return statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

if (SOURCES.some((source) => writtenAt(source) > writtenAt(PARSER)))
  process.exitCode =
    spawnSync('npm', ['run', '--silent', 'grammar'], {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    }).status ?? 1;
