import { cutBatches } from '../../src/excel/cut-batches';
import type { Edit } from '../../src/sheet/edits';

function column(rows: number, text: string): Edit {
  const after = Array.from({ length: rows }, () => [text]);
  const area = { row: 4, column: 10, rows, columns: 1 };
  return { kind: 'contents', sheet: 's', area, before: after.map(() => ['']), after };
}

const INSERT: Edit = { kind: 'insert-columns', sheet: 's', column: 10, count: 1 };

test('what fits one request is one batch, whatever its number of rows', () => {
  expect(cutBatches([INSERT, column(50_000, '优')])).toHaveLength(1);
});

test.each([
  ['a long column of short words', column(1_000, '优'), 2_000],
  ['few long formulas', column(20, `=IF(K1="",${'"优"'.repeat(60)})`), 1_000],
  ['rows of Chinese text, three bytes a character', column(100, '比上年下降百分之十及以上'), 1_500],
])('%s is cut into parts that fit, and nothing is lost or moved', (_, edit, largest) => {
  const batches = cutBatches([INSERT, edit], largest);
  expect(batches.length).toBeGreaterThan(1);
  expect(batches[0]?.[0]).toEqual(INSERT);
  const parts = batches.flat().flatMap((part) => (part.kind === 'contents' ? [part] : []));
  for (const part of parts) expect(Buffer.byteLength(JSON.stringify(part.after))).toBeLessThanOrEqual(largest);
  expect(parts.flatMap(({ after }) => after)).toEqual(edit.kind === 'contents' ? edit.after : []);
  let row = 4;
  for (const { area } of parts) {
    expect(area.row).toBe(row);
    row += area.rows;
  }
});

test('one cell that is larger than a batch stays one part: Excel then says so itself', () => {
  expect(cutBatches([column(1, '长'.repeat(500))], 100).flat()).toHaveLength(1);
});
