import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One scale with the table of examples below it, as a Markdown section writes them. */
export interface ExampleSection {
  readonly title: string;
  readonly indicator: string;
  readonly unit: string | null;
  /** Last year's cell for the whole section; null where each row has its own or none. */
  readonly previous: string | null;
  /** The year that the table is for; null where it names none. */
  readonly year: number | null;
  /** What stands over the column of the actuals: 完成数, 完成率, a unit, 旁有计划; null where it says nothing of them. */
  readonly heading: string | null;
  /** The tiers' own words, best first. */
  readonly labels: readonly string[];
  readonly criteria: readonly string[];
  /** The table's body; each row by the words of its heading. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** Reads every section of the Markdown files of a folder: 标准：, 指标：, 单位：, 上年：, 年度：, 列：, 档名： and one table. */
export function readExamples(folder: string): ExampleSection[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .flatMap((file) => readSections(file, readFileSync(join(folder, file), 'utf8')));
}

function readSections(file: string, markdown: string): ExampleSection[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const lines = section.split('\n');
      const told = (word: string) => lines.find((line) => line.startsWith(`${word}：`))?.slice(word.length + 1);
      const [heading = [], , ...body] = lines.filter((line) => line.startsWith('|')).map(cells);
      return {
        title: `${file} ${lines[0]?.trim()}`,
        indicator: told('指标') ?? '',
        unit: told('单位')?.trim() ?? null,
        previous: told('上年') ?? null,
        year: Number(told('年度')) || null,
        heading: told('列') ?? null,
        labels: (told('档名') ?? '优 良 中 差').split(' '),
        criteria: (told('标准') ?? '').split('|').map((text) => text.trim()),
        rows: body.map((row) => Object.fromEntries(heading.map((word, at) => [word, row[at] ?? '']))),
      };
    });
}

/** The cells of a table's line; spaces of the line's own layout go, those of the cell (U+3000) stay. */
function cells(line: string): string[] {
  return line
    .replace(/^\| ?/, '')
    .replace(/ ?\|$/, '')
    .split('|')
    .map((cell) => cell.replace(/^ +| +$/g, ''));
}
