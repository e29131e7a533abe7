import { formatArea, parseArea } from './area';
import { type Shift, shifted } from './shift';
import { shiftFormula } from './shift-formula';

function area(address: string) {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(`${address} is no address.`);
  return parsed;
}

const insert = (address: string, along: Shift['along']): Shift => ({ kind: 'insert', along, area: area(address) });
const remove = (address: string, along: Shift['along']): Shift => ({ kind: 'delete', along, area: area(address) });

const cases: readonly (readonly [string, string, Shift, string | null])[] = [
  ['moves right of a new column', 'C3:D4', insert('B:B', 'columns'), 'D3:E4'],
  ['stays left of a new column', 'A1:B2', insert('C:C', 'columns'), 'A1:B2'],
  ['grows around a new column', 'A1:C2', insert('B:B', 'columns'), 'A1:D2'],
  ['moves when the new column takes its first place', 'B2', insert('B:B', 'columns'), 'C2'],
  ['moves below new rows', 'A5', insert('1:2', 'rows'), 'A7'],
  ['whole columns stay whole below new rows', 'B:B', insert('1:1', 'rows'), 'B:B'],
  ['moves up over deleted rows', 'A5:A9', remove('2:3', 'rows'), 'A3:A7'],
  ['shrinks where its own rows go', 'A5:A9', remove('6:7', 'rows'), 'A5:A7'],
  ['shrinks at its edge', 'A5:A9', remove('4:5', 'rows'), 'A4:A7'],
  ['is gone with all its cells', 'B2:C3', remove('B:D', 'columns'), null],
  ['moves with single cells in its lane', 'B5', insert('B2', 'rows'), 'B6'],
  ['stays beside single cells', 'C5', insert('B2', 'rows'), 'C5'],
  ['stays when it sticks out of the lane', 'B5:C5', insert('B2', 'rows'), 'B5:C5'],
];

test.each(cases)('%s: %s', (_says, before, shift, after) => {
  const moved = shifted(area(before), shift);
  expect(moved && formatArea(moved)).toBe(after);
});

const formulas: readonly (readonly [string, string, Shift, string])[] = [
  ['references move', '=C2+$C$3+C:C', insert('B:B', 'columns'), '=D2+$D$3+D:D'],
  ['ranges grow', '=SUM(A1:A9)', insert('5:5', 'rows'), '=SUM(A1:A10)'],
  ['deleted cells are #REF!', '=A1+B1', remove('A:A', 'columns'), '=#REF!+A1'],
  ['other sheets stay', "=B2+Other!B2+'two words'!B2", insert('A:A', 'columns'), "=C2+Other!B2+'two words'!B2"],
  [
    'texts and functions stay',
    '=IF(B1="A1",LOG10(B1),"B:B")',
    insert('A:A', 'columns'),
    '=IF(C1="A1",LOG10(C1),"B:B")',
  ],
  ['the own sheet by its name moves', '=Own!$B2', insert('A:A', 'columns'), '=Own!$C2'],
];

test.each(formulas)('%s: %s', (_says, before, shift, after) => {
  expect(shiftFormula(before, 'Own', shift, 'Own')).toBe(after);
});
