import fc from 'fast-check';
import { applyEdits } from '../../src/sheet/apply-edits';
import { type Edit, invertEdits } from '../../src/sheet/edits';
import { cellAt, type SheetSnapshot } from '../../src/sheet/snapshot';
import { areaOf, drawSheet } from './draw-sheet';

const sheet = drawSheet(
  [
    ['职责活动', '绩效指标', '优', '良', '备注'],
    ['', '会议费', '10%', '5%', '=A1'],
    ['', '培训费', '10%', '5%', ''],
  ],
  { merges: ['A2:A3', 'C1:D1'], names: new Map([['_PTG_GRADE_1', areaOf('E1:E3')]]) },
);

function formulasOf({ formulas }: SheetSnapshot): string {
  return formulas.map((row) => row.join('|')).join('\n');
}

test('an inserted column moves cells, merges, names and widths to its right', () => {
  const after = applyEdits(sheet, [{ kind: 'insert-columns', sheet: sheet.id, column: 3, count: 1 }]);
  expect(formulasOf(after)).toBe('职责活动|绩效指标|优||良|备注\n|会议费|10%||5%|=A1\n|培训费|10%||5%|');
  expect(after.merges).toEqual([areaOf('A2:A3'), areaOf('C1:E1')]);
  expect(after.names.get('_PTG_GRADE_1')).toEqual(areaOf('F1:F3'));
});

test('a deleted column takes its cells away, and a merge of which one cell is left is none', () => {
  const after = applyEdits(sheet, [{ kind: 'delete-columns', sheet: sheet.id, column: 3, count: 1 }]);
  expect(formulasOf(after)).toBe('职责活动|绩效指标|优|备注\n|会议费|10%|=A1\n|培训费|10%|');
  expect(after.merges).toEqual([areaOf('A2:A3')]);
});

test('contents outside the used range make it grow, and a null leaves its cell alone', () => {
  const edit: Edit = {
    kind: 'contents',
    sheet: sheet.id,
    area: areaOf('F1:F4'),
    before: [[''], [''], [null], ['']],
    after: [['评价等级'], ['优'], [null], ['良']],
  };
  const after = applyEdits(sheet, [edit]);
  expect(after.used).toEqual(areaOf('A1:F4'));
  expect([0, 1, 2, 3].map((row) => cellAt(after, { row, column: 5 }).text)).toEqual(['评价等级', '优', '', '良']);
  expect(cellAt(after, { row: 1, column: 1 }).text).toBe('会议费');
});

test('edits of another sheet change nothing', () => {
  const edit: Edit = { kind: 'insert-columns', sheet: 'sheet-2', column: 0, count: 1 };
  expect(applyEdits(sheet, [edit])).toBe(sheet);
});

const columns = fc.integer({ min: 0, max: 6 });
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('insert-columns' as const),
    sheet: fc.constant(sheet.id),
    column: columns,
    count: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ column: fc.integer({ min: 7, max: 9 }), text: fc.string() }).map(
    ({ column, text }): Edit => ({
      kind: 'contents',
      sheet: sheet.id,
      area: { row: 1, column, rows: 1, columns: 1 },
      before: [['']],
      after: [[text]],
    }),
  ),
  columns.map((column): Edit => ({ kind: 'column-width', sheet: sheet.id, column, before: 72, after: 100 })),
);

test('any edit, then its inverse, gives every cell, merge and name back', () => {
  fc.assert(
    fc.property(edits, (edit) => {
      const back = applyEdits(applyEdits(sheet, [edit]), invertEdits([edit]));
      for (let row = 0; row < 4; row++)
        for (let column = 0; column < 12; column++)
          expect(cellAt(back, { row, column })).toEqual(cellAt(sheet, { row, column }));
      expect(back.merges).toEqual(sheet.merges);
      expect(back.names).toEqual(sheet.names);
    }),
  );
});

test('several edits are taken back in the opposite order', () => {
  const several: Edit[] = [
    { kind: 'insert-columns', sheet: sheet.id, column: 2, count: 2 },
    {
      kind: 'contents',
      sheet: sheet.id,
      area: areaOf('C1:D1'),
      before: [['', '']],
      after: [['实际完成值', '评价等级']],
    },
    { kind: 'merge', sheet: sheet.id, area: areaOf('C1:C2') },
  ];
  const back = applyEdits(applyEdits(sheet, several), invertEdits(several));
  expect(formulasOf(back)).toBe(formulasOf(sheet));
  expect(back.merges).toEqual(sheet.merges);
});
