import { parseArea } from '../../src/sheet/address';

/** One example of a Markdown file: its title, its sheet as a grid, and the lines that say what must be found. */
export interface Example {
  readonly title: string;
  readonly grid: string;
  /** Where the grid's first cell stands: a line `@ C5`. */
  readonly at: { readonly row: number; readonly column: number };
  /** The lines `=`. */
  readonly expected: readonly string[];
  /** The lines `=?`, for when merges are not known; the lines `=` where there are none. */
  readonly unmerged: readonly string[];
}

/** Reads examples: each begins with `## title`, then a grid, then `=` lines; `= 无` says that nothing must be found. */
export function readExamples(markdown: string): readonly Example[] {
  return markdown
    .split(/^## /mu)
    .slice(1)
    .map((section) => {
      const lines = section.split('\n');
      const after = (mark: string): string[] =>
        lines.filter((line) => line.startsWith(`${mark} `)).map((line) => line.slice(mark.length + 1).trim());
      const expected = after('=').filter((line) => line !== '无');
      const unmerged = after('=?');
      const place = parseArea(after('@')[0] ?? 'A1');
      return {
        title: lines[0] ?? '',
        grid: lines.filter((line) => line.startsWith('|')).join('\n'),
        at: { row: place?.row ?? 0, column: place?.column ?? 0 },
        expected,
        unmerged: unmerged.length > 0 ? unmerged.filter((line) => line !== '无') : expected,
      };
    });
}
