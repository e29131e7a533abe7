import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSheets } from '../../src/excel/read';
import { areaAddress, cellAddress } from '../../src/sheet/address';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import { locateTables } from '../../src/table/locate-tables';
import { openExcel } from '../excel/node/open-excel';
import { describeTable } from './describe-table';
import { readExamples } from './read-examples';

const WORKBOOKS = join(__dirname, '..', 'workbooks');

/** Every visible sheet of a workbook as the add-in reads it, and how many requests that took. */
async function readWorkbook(name: string): Promise<{ sheets: readonly SheetSnapshot[]; requests: number }> {
  const excel = await openExcel(join(WORKBOOKS, `${name}.xlsx`));
  try {
    excel.useGlobally();
    const read = await readSheets('visible');
    if (!read.ok) throw new Error(read.error.id);
    return { sheets: read.value.sheets, requests: excel.host.counts.requests };
  } finally {
    excel.close();
  }
}

/** What is found on a sheet, in the words of expected.md. */
function describeSheet(sheet: SheetSnapshot): readonly string[] {
  const { tables, refused } = locateTables(sheet);
  return [
    ...tables.map((table) => `${areaAddress(table.area)}；${withSpans(describeTable(table))}`),
    ...refused.map(({ reason, area }) => `拒绝 ${reason.id} ${cellAddress(reason.at)} ${areaAddress(area)}`),
  ];
}

/** Rows that follow one another written as a span: 行 5 6 7 9 → 行 5-7 9. */
function withSpans(words: string): string {
  return words.replace(/行 ([\d ]+)$/u, (_, rows: string) => {
    const spans: [number, number][] = [];
    for (const row of rows.split(' ').map(Number)) {
      const last = spans[spans.length - 1];
      if (last && last[1] === row - 1) last[1] = row;
      else spans.push([row, row]);
    }
    return `行 ${spans.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(' ')}`;
  });
}

const expected = readExamples(readFileSync(join(WORKBOOKS, 'expected.md'), 'utf8'));
const names = [...new Set(expected.map(({ title }) => title.split(' / ')[0] ?? ''))];

describe('whole workbooks', () => {
  test.each(names)('%s', async (name) => {
    const { sheets } = await readWorkbook(name);
    const found = sheets.map((sheet) => [`${name} / ${sheet.name}`, describeSheet(sheet)]);
    const wanted = expected.filter(({ title }) => title.startsWith(`${name} / `));
    expect(found).toEqual(wanted.map(({ title, expected: lines }) => [title, lines]));
  });

  test('there are at least 15', () => {
    expect(names.length).toBeGreaterThanOrEqual(15);
  });

  test('a workbook of 100 sheets is read in two requests, names and everything else, and office.js’s own clean-up', async () => {
    const { sheets, requests } = await readWorkbook('hundred-sheets');
    expect(sheets.flatMap((sheet) => locateTables(sheet).tables)).toHaveLength(100);
    expect(requests).toBeLessThanOrEqual(3);
  });

  test('percent cells give the criteria that they show, with nothing rounded away', async () => {
    const [sheet] = (await readWorkbook('percent-cells')).sheets;
    const [table] = sheet ? locateTables(sheet).tables : [];
    expect(table?.indicators.map(({ criteria }) => criteria)).toEqual([
      ['80%', '70%', '60%', '60%以下'],
      ['37.4%', '36.9%', '36%', '36%以下'],
      ['0.3', '0.25', '0.15', '0.15以下'],
    ]);
  });
});
