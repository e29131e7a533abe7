import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locateTables } from '../../src/table/locate-tables';
import { checkWording } from '../../src/wording/check-wording';
import type { CheckInput } from '../../src/wording/subject';
import { sheetFromGrid } from '../table/sheet-from-grid';
import { tablesIn } from './case-tables';
import { layTable, readInput } from './lay-table';
import { sayWording } from './say-wording';

const read = (file: string): string => readFileSync(join(__dirname, file), 'utf8');

/** What a reviewer would be told above info, as sentences. */
function remarksOn(input: CheckInput): string[] {
  return checkWording(input)
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, message }) => `${rule}: ${sayWording('zh', message)}`);
}

describe('sound scales', () => {
  const scales = tablesIn(read('sound-scales.md')).flatMap(([headings = [], ...rows]) =>
    rows.map((row) => [row.join(' · '), headings, row] as const),
  );

  test('there are at least 120', () => {
    expect(scales.length).toBeGreaterThanOrEqual(120);
  });

  test.each(scales)('%s', (_, headings, row) => {
    const input = layTable(headings, [row]);
    expect(remarksOn(input)).toEqual([]);
    // A scale that cannot be read would pass for a wrong reason.
    expect(input.readings[0]?.scale.tiers.map(({ status }) => status)).not.toContain('not-understood');
    expect(input.readings[0]?.scale.axis).not.toBeNull();
  });
});

describe('sound tables', () => {
  const [, ...tables] = read('sound-tables.md').split(/^## /m);

  test('there are at least 20', () => {
    expect(tables.length).toBeGreaterThanOrEqual(20);
  });

  test.each(tables.map((text) => [text.slice(0, text.indexOf('\n')).trim(), text] as const))('%s', (_, text) => {
    const sheet = sheetFromGrid(text.replace(/^\|[-| ]+\|$/gm, ''));
    const { tables: found } = locateTables(sheet);
    expect(found).toHaveLength(1);
    expect(found.flatMap((table) => remarksOn(readInput(sheet, table)))).toEqual([]);
  });
});
