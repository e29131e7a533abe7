import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckInput } from '../../src/wording/subject';
import { layTable } from './lay-table';

/** Columns of a table of cases that say what is expected. */
const EXPECTED = ['表', '所在', '字词', '说的是', '改为'] as const;

/** One finding that a case expects. */
export interface Expected {
  /** Row from 0 at the heading's row, and the heading of the column where the finding stands. */
  readonly row: number;
  readonly heading: string;
  /** The characters that it is about; null where the table of cases does not say. */
  readonly characters: string | null;
  /** Words that its Chinese sentence contains; null where not said. */
  readonly says: string | null;
  /** The texts that its fix writes, in order, joined by ；; '' where it has none. */
  readonly fix: string;
}

export interface WordingCase {
  readonly name: string;
  readonly headings: readonly string[];
  readonly input: CheckInput;
  readonly expected: readonly Expected[];
}

export interface CaseFile {
  readonly wrong: readonly WordingCase[];
  readonly sound: readonly WordingCase[];
}

/**
 * Reads the cases of one rule, rules/ID.md: under 有问题 and 没有问题 stand Markdown tables whose columns are those of a target table, each row
 * a table by itself, or rows with the same number under 表 one table together. Besides: 所在 (the column of the finding; none where the row has
 * none), 字词 (the characters it is about), 说的是 (words of its sentence), 改为 (what its fix writes,
 * cell after cell joined by ；). Several findings of one row: 所在 joined by 、 and 改为 by ‖.
 */
export function readCases(rule: string): CaseFile {
  const text = readFileSync(join(__dirname, 'rules', `${rule}.md`), 'utf8');
  const [, wrong = '', sound = ''] = /^## 有问题$([\s\S]*)^## 没有问题$([\s\S]*)/m.exec(text) ?? [];
  return { wrong: tablesIn(wrong).flatMap(casesOf), sound: tablesIn(sound).flatMap(casesOf) };
}

/** The Markdown tables of a text, each as its rows of cells; ASCII spaces around a cell mean nothing. */
export function tablesIn(text: string): string[][][] {
  const blocks = text.split(/\n(?!\|)/).map((block) => block.split('\n').filter((line) => line.startsWith('|')));
  return blocks
    .filter((lines) => lines.length > 2)
    .map((lines) =>
      lines
        .filter((_, at) => at !== 1)
        .map((line) =>
          line
            .replace(/^\||\|\s*$/g, '')
            .split('|')
            .map((cell) => cell.replace(/^ +| +$/g, '')),
        ),
    );
}

function casesOf([headings = [], ...rows]: readonly string[][]): WordingCase[] {
  const own = headings.filter((heading) => !EXPECTED.some((word) => word === heading));
  const pick = (row: readonly string[], heading: string) => row[headings.indexOf(heading)] ?? '';
  const groups = new Map<string, string[][]>();
  for (const [at, row] of rows.entries()) {
    const key = headings.includes('表') ? pick(row, '表') : String(at);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((group) => {
    const cells = group.map((row) => own.map((heading) => pick(row, heading)));
    const expected = group.flatMap((row, at) => {
      const said = (heading: string) =>
        headings.includes(heading) && pick(row, heading) !== '' ? pick(row, heading) : null;
      const fixes = said('改为')?.split('‖') ?? [];
      return (said('所在')?.split('、') ?? []).map((heading, index) => ({
        row: at + 1,
        heading,
        characters: said('字词'),
        says: said('说的是'),
        fix: fixes[index]?.trim() ?? '',
      }));
    });
    return {
      name: cells.map((row) => row.filter((cell) => cell !== '').join(' · ')).join(' ／ '),
      headings: own,
      input: layTable(own, cells),
      expected,
    };
  });
}
