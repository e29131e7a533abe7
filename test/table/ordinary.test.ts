import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locateTables } from '../../src/table/locate-tables';
import { readExamples } from './read-examples';
import { sheetFromGrid } from './sheet-from-grid';

const examples = readExamples(readFileSync(join(__dirname, 'ordinary.md'), 'utf8'));

describe('ordinary sheets hold no target table', () => {
  test.each(examples.map((example) => [example.title, example] as const))('%s', (_, { grid }) => {
    const sheet = sheetFromGrid(grid);
    for (const seen of [sheet, { ...sheet, merges: null }]) {
      const { tables, refused } = locateTables(seen);
      expect({ tables, refused }).toEqual({ tables: [], refused: [] });
    }
  });

  test('there are at least 25 of them', () => {
    expect(examples.length).toBeGreaterThanOrEqual(25);
  });
});
