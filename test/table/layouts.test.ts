import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locateTables } from '../../src/table/locate-tables';
import { describeTable } from './describe-table';
import { readExamples } from './read-examples';
import { sheetFromGrid } from './sheet-from-grid';

const FILES = ['one-row-headings', 'two-row-headings', 'heading-words', 'places', 'national-forms'];

for (const file of FILES) {
  const examples = readExamples(readFileSync(join(__dirname, 'layouts', `${file}.md`), 'utf8'));
  describe(file, () => {
    test.each(examples.map((example) => [example.title, example] as const))(
      '%s',
      (_, { grid, at, expected, unmerged }) => {
        const sheet = sheetFromGrid(grid, { at });
        const { tables, refused } = locateTables(sheet);
        expect(refused).toEqual([]);
        expect(tables.map(describeTable)).toEqual(expected);
        expect(locateTables({ ...sheet, merges: null }).tables.map(describeTable)).toEqual(unmerged);
      },
    );
  });
}

test('there are at least 110 layouts', () => {
  const count = FILES.flatMap((file) => readExamples(readFileSync(join(__dirname, 'layouts', `${file}.md`), 'utf8')));
  expect(count.length).toBeGreaterThanOrEqual(110);
});
