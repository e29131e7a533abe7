import type { SheetSnapshot } from '../../src/sheet/snapshot';
import { locateTables } from '../../src/table/locate-tables';
import { largeOrdinarySheet, largeTableOfHeadingWords, largeTargetTable } from '../table/large-sheets';
import type { Bench, BenchRow } from './bench-row';

/** What any search must do at least: look at every cell once. */
function lookOnce(sheet: SheetSnapshot): number {
  let found = 0;
  for (const row of sheet.values) for (const cell of row) if (String(cell).includes('绩效指标')) found++;
  return found;
}

/** The quickest of five runs, in milliseconds: other work on the machine only ever adds. */
function time(work: () => unknown): number {
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...runs);
}

function compare(what: string, sheet: SheetSnapshot): BenchRow {
  const figure = time(() => locateTables(sheet));
  const baseline = time(() => lookOnce(sheet));
  return {
    what,
    figure: `${figure.toFixed(0)} ms`,
    baseline: `one look at every cell: ${baseline.toFixed(1)} ms`,
    ratio: `${(figure / baseline).toFixed(0)} ×`,
  };
}

/** Finding the table and reading its rows, against one look at every cell, and how the time grows with the sheet. */
export const run: Bench = async () => {
  const [few, many] = [largeTargetTable(5_000), largeTargetTable(20_000)];
  const small = time(() => locateTables(few));
  const large = time(() => locateTables(many));
  return [
    compare('find and read a target table, 200,000 cells', many),
    compare('the same, where every row has words that headings use too', largeTableOfHeadingWords(20_000)),
    compare('find nothing on an ordinary sheet, 200,000 cells', largeOrdinarySheet(20_000)),
    {
      what: 'growth from 50,000 to 200,000 cells',
      figure: `${large.toFixed(0)} ms`,
      baseline: `${small.toFixed(0)} ms`,
      ratio: `${(large / small).toFixed(1)} × for 4 × the cells`,
    },
  ];
};
