import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One row of a Markdown table: what stands under each heading, with the place for messages. */
export interface ExampleRow {
  readonly cells: Readonly<Record<string, string>>;
  /** The headings in their order. */
  readonly headings: readonly string[];
  /** The cells in their order. */
  readonly values: readonly string[];
  readonly place: string;
  /** The nearest heading (#) above the table. */
  readonly group: string;
}

/** Spaces and line breaks that belong to an example are written as signs that can be seen. */
const VISIBLE: Readonly<Record<string, string>> = { '␣': ' ', '□': '\u3000', '↵': '\n' };

/** All table rows of a Markdown file under examples/. */
export function readExamples(file: string): ExampleRow[] {
  const lines = readFileSync(join(__dirname, 'examples', file), 'utf8').split('\n');
  const rows: ExampleRow[] = [];
  let group = '';
  let headings: string[] | null = null;
  lines.forEach((line, index) => {
    if (line.startsWith('#')) group = line.replace(/^#+ */, '');
    if (!line.startsWith('|')) {
      headings = null;
      return;
    }
    const values = line
      .replace(/^\|/, '')
      .replace(/\|\s*$/, '')
      .split('|')
      .map((cell) => cell.trim().replace(/[␣□↵]/g, (sign) => VISIBLE[sign] ?? sign));
    if (headings === null) headings = values;
    else if (!/^[-: ]+$/.test(values[0] ?? '') || values.some((value) => /[^-: ]/.test(value))) {
      const cells = Object.fromEntries(headings.map((heading, i) => [heading, values[i] ?? '']));
      rows.push({ cells, headings, values, place: `${file}:${index + 1}`, group });
    }
  });
  return rows;
}

/** The example files whose name begins so. */
export function exampleFiles(prefix: string): string[] {
  return readdirSync(join(__dirname, 'examples')).filter((file) => file.startsWith(prefix) && file.endsWith('.md'));
}
