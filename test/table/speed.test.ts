import { locateTables } from '../../src/table/locate-tables';
import { largeOrdinarySheet, largeTableOfHeadingWords, largeTargetTable } from './large-sheets';

/** The processor's own time in milliseconds, so that a busy machine does not count: the least of three runs. */
function processorTime(work: () => unknown): number {
  const runs = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    work();
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...runs);
}

describe('200,000 cells are searched well within a second', () => {
  test.each([
    ['a target table', largeTargetTable(20_000), 20_000],
    ['a table full of words that headings use too', largeTableOfHeadingWords(20_000), 20_000],
    ['an ordinary sheet', largeOrdinarySheet(20_000), 0],
  ])('%s', (_, sheet, indicators) => {
    const found = locateTables(sheet).tables.flatMap((table) => table.indicators);
    expect(found).toHaveLength(indicators);
    expect(processorTime(() => locateTables(sheet))).toBeLessThan(1_000);
  });
});
