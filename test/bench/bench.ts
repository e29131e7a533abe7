/** `npm run bench [-- NAME …]`: runs test/bench/*.bench.ts one after the other and prints one Markdown table. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bench, BenchRow } from './bench-row';

const ENDING = '.bench.ts';

async function runAll(wanted: readonly string[]): Promise<void> {
  const names = readdirSync(__dirname)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .filter((name) => wanted.length === 0 || wanted.includes(name))
    .sort();
  print(['', 'what', 'product', 'baseline', 'ratio']);
  print(['---', '---', '---', '---', '---']);
  for (const name of names) {
    const { run }: { run: Bench } = await import(pathToFileURL(join(__dirname, `${name}${ENDING}`)).href);
    for (const row of await run()) print(cells(name, row));
  }
}

function cells(name: string, { what, figure, baseline, ratio }: BenchRow): string[] {
  return [name, what, figure, baseline, ratio].map((cell) => cell.replaceAll('|', '\\|'));
}

function print(row: readonly string[]): void {
  process.stdout.write(`| ${row.join(' | ')} |\n`);
}

runAll(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
});
