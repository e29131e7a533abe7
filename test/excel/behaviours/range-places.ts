import { type Behaviour, fill, isMissing, see } from './behaviour';

type Place = (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range;

/** A range found from B2:D5, by its address without the sheet. */
const from = (member: string, place: Place, gives: string, does: string): Behaviour => ({
  member: `Range.${member}`,
  does,
  by: async ({ sheet }) => String(await see(place(sheet.getRange('B2:D5'), sheet), 'address')).replace(/^.*!/, ''),
  gives,
});

const refused = (member: string, place: Place, does: string, refuses = 'InvalidArgument'): Behaviour => ({
  member: `Range.${member}`,
  does,
  by: ({ sheet }) => see(place(sheet.getRange('B2:D5'), sheet), 'address'),
  refuses,
});

export const rangePlaces: Behaviour[] = [
  from('getCell', (range) => range.getCell(1, 2), 'D3', 'counts from the range’s first cell'),
  from('getCell', (range) => range.getCell(9, 9), 'K11', 'may lie outside the range'),
  from('getRow', (range) => range.getRow(1), 'B3:D3', 'gives one row of the range'),
  from('getColumn', (range) => range.getColumn(2), 'D2:D5', 'gives one column of the range'),
  from('getLastCell', (range) => range.getLastCell(), 'D5', 'gives the lower right cell'),
  from('getLastRow', (range) => range.getLastRow(), 'B5:D5', 'gives the last row'),
  from('getLastColumn', (range) => range.getLastColumn(), 'D2:D5', 'gives the last column'),
  from('getOffsetRange', (range) => range.getOffsetRange(1, -1), 'A3:C6', 'moves by rows and columns'),
  refused('getOffsetRange', (range) => range.getOffsetRange(0, -2), 'refuses to leave the sheet'),
  from('getResizedRange', (range) => range.getResizedRange(1, -1), 'B2:C6', 'grows and shrinks by rows and columns'),
  refused('getResizedRange', (range) => range.getResizedRange(-4, 0), 'refuses to become empty'),
  from(
    'getAbsoluteResizedRange',
    (range) => range.getAbsoluteResizedRange(1, 2),
    'B2:C2',
    'takes so many rows and columns',
  ),
  from('getRowsAbove', (range) => range.getRowsAbove(1), 'B1:D1', 'gives rows above'),
  from('getRowsBelow', (range) => range.getRowsBelow(2), 'B6:D7', 'gives rows below'),
  from('getColumnsBefore', (range) => range.getColumnsBefore(), 'A2:A5', 'gives one column before'),
  from('getColumnsAfter', (range) => range.getColumnsAfter(2), 'E2:F5', 'gives columns after'),
  from('getEntireColumn', (range) => range.getEntireColumn(), 'B:D', 'gives whole columns'),
  from('getEntireRow', (range) => range.getEntireRow(), '2:5', 'gives whole rows'),
  from('getBoundingRect', (range) => range.getBoundingRect('F9'), 'B2:F9', 'holds both ranges'),
  from('getIntersection', (range) => range.getIntersection('A1:B3'), 'B2:B3', 'gives the cells that both have'),
  from(
    'getIntersection',
    (range, sheet) => range.getIntersection(sheet.getRange('C:C')),
    'C2:C5',
    'cuts a whole column',
  ),
  refused(
    'getIntersection',
    (range) => range.getIntersection('H1'),
    'throws when there are no such cells',
    'ItemNotFound',
  ),
  {
    member: 'Range.getIntersectionOrNullObject',
    does: 'is null when there are no such cells',
    by: (bench) => isMissing(bench, bench.sheet.getRange('A1').getIntersectionOrNullObject('B2')),
    gives: true,
  },
  refused('getBoundingRect', (range) => range.getBoundingRect('not an address'), 'refuses a bad address'),
  {
    member: 'Range.getUsedRange',
    does: 'gives the part of the range that is in use',
    by: (bench) => {
      fill(bench, [
        [1, 2],
        [3, 4],
      ]);
      return see(bench.sheet.getRange('B:B').getUsedRange(), 'rowCount', 'columnIndex');
    },
    gives: [2, 1],
  },
  refused('getUsedRange', (range) => range.getUsedRange(), 'throws where nothing is in use', 'ItemNotFound'),
  {
    member: 'Range.getUsedRangeOrNullObject',
    does: 'is null where nothing is in use',
    by: (bench) => isMissing(bench, bench.sheet.getRange('A1:B2').getUsedRangeOrNullObject()),
    gives: true,
  },
  {
    member: 'Range.getSurroundingRegion',
    does: 'goes as far as the next empty row and column',
    by: async (bench) => {
      fill(bench, [
        [1, 2, '', 9],
        [3, 4, '', 9],
      ]);
      return String(await see(bench.sheet.getRange('A1').getSurroundingRegion(), 'address')).replace(/^.*!/, '');
    },
    gives: 'A1:B2',
  },
  {
    member: 'Range.address',
    does: 'names the sheet, in quotes where its name needs them',
    by: async ({ sheet, context }) => {
      sheet.name = 'two words';
      const plain = await see(sheet.getRange('$A$1:b2'), 'address', 'addressLocal');
      sheet.name = '绩效目标';
      await context.sync();
      return [plain, await see(sheet.getRange('A1'), 'address')];
    },
    gives: [["'two words'!A1:B2", "'two words'!A1:B2"], '绩效目标!A1'],
  },
  {
    member: 'Range.rowIndex',
    does: 'indexes count from 0',
    by: ({ sheet }) => see(sheet.getRange('B2:D5'), 'rowIndex', 'columnIndex', 'rowCount', 'columnCount', 'cellCount'),
    gives: [1, 1, 4, 3, 12],
  },
  {
    member: 'Range.cellCount',
    does: 'is -1 for a whole sheet',
    by: ({ sheet }) => see(sheet.getRange(), 'cellCount', 'isEntireColumn', 'isEntireRow'),
    gives: [-1, true, true],
  },
  {
    member: 'Range.isEntireColumn',
    does: 'tells whole columns and rows',
    by: async ({ sheet }) => [
      await see(sheet.getRange('A:B'), 'isEntireColumn', 'isEntireRow'),
      await see(sheet.getRange('3:4'), 'isEntireColumn', 'isEntireRow'),
    ],
    gives: [
      [true, false],
      [false, true],
    ],
  },
  {
    member: 'Range.worksheet',
    does: 'is the sheet of the range',
    by: async ({ sheet }) => {
      sheet.name = 'mine';
      const range = sheet.getRange('A1');
      return see(range, 'worksheet/name');
    },
    gives: 'mine',
  },
  {
    member: 'Range.top',
    does: 'places and sizes are points, columns as wide as whole pixels',
    by: async ({ sheet }) => {
      sheet.getRange('A:A').format.columnWidth = 100;
      sheet.getRange('1:1').format.rowHeight = 30;
      return see(sheet.getRange('B2:C3'), 'left', 'top', 'width', 'height');
    },
    gives: [99.75, 30, 96, 30],
  },
  {
    member: 'Range.find',
    does: 'finds the first cell that holds the text, in any case',
    by: async (bench) => {
      fill(bench, [['Apple'], ['pineapple'], ['apple']]);
      const range = bench.sheet.getRange('A1:A3');
      const first = await see(range.find('APPLE', {}), 'rowIndex');
      const whole = await see(range.find('apple', { completeMatch: true, matchCase: true }), 'rowIndex');
      return [first, whole, await see(range.find('apple', { searchDirection: 'Backwards' }), 'rowIndex')];
    },
    gives: [0, 2, 2],
  },
  {
    member: 'Range.find',
    does: 'throws when there is none',
    by: ({ sheet }) => see(sheet.getRange('A1:B2').find('nothing', {}), 'address'),
    refuses: 'ItemNotFound',
  },
  {
    member: 'Range.findOrNullObject',
    does: 'refuses criteria that there are not',
    by: async ({ sheet, context }) => {
      sheet.getRange('A1:B2').findOrNullObject('x', { wholeWord: true } as Excel.SearchCriteria);
      await context.sync();
    },
    refuses: 'InvalidArgument',
  },
  {
    member: 'Range.findOrNullObject',
    does: 'is null when there is none',
    by: (bench) => isMissing(bench, bench.sheet.getRange('A1:B2').findOrNullObject('nothing', {})),
    gives: true,
  },
  {
    member: 'Range.getSpecialCells',
    does: 'gives cells by what they hold, gathered to areas',
    by: async (bench) => {
      fill(bench, [
        [1, 'a'],
        [2, '=A1'],
        ['', 'b'],
      ]);
      const range = bench.sheet.getRange('A1:B3');
      const found = [
        range.getSpecialCells('Constants', 'Numbers'),
        range.getSpecialCells('Formulas'),
        range.getSpecialCells('Blanks'),
      ];
      const addresses = [];
      for (const areas of found) addresses.push(String(await see(areas, 'address')).replace(/^.*!/, ''));
      return addresses;
    },
    gives: ['A1:A2', 'B2', 'A3'],
  },
  {
    member: 'Range.getSpecialCellsOrNullObject',
    does: 'is null when there are none',
    by: (bench) => isMissing(bench, fill(bench, [[1]]).getSpecialCellsOrNullObject('Formulas')),
    gives: true,
  },
];
