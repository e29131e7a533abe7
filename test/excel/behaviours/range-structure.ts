import { answer, type Behaviour, fill, isMissing, see } from './behaviour';

const short = (address: unknown): string => String(address).replaceAll(/[^!,]*!/g, '');
const LETTERS = [
  ['a', 'b', 'c'],
  ['d', 'e', 'f'],
  ['g', 'h', 'i'],
];

export const rangeStructure: Behaviour[] = [
  {
    member: 'Range.insert',
    does: 'a whole column pushes the others to the right, and looks like the one before it',
    by: async (bench) => {
      const range = fill(bench, LETTERS);
      bench.sheet.getRange('A1').format.fill.color = '#FFC000';
      const column = bench.sheet.getRange('B:B').insert('Right');
      const place = short(await see(column, 'address'));
      const values = await see(bench.sheet.getRange('A1:D1'), 'values');
      return [
        place,
        values,
        await see(bench.sheet.getRange('B1'), 'format/fill/color'),
        short(await see(range, 'address')),
      ];
    },
    gives: ['B:B', [['a', '', 'b', 'c']], '#FFC000', 'A1:D3'],
  },
  {
    member: 'Range.insert',
    does: 'a whole row pushes the others down, and formulas still point at their cells',
    by: async (bench) => {
      fill(bench, [[1], [2], ['=SUM(A1:A2)']]);
      bench.sheet.getRange('2:2').insert('Down');
      return see(bench.sheet.getRange('A1:A4'), 'formulas');
    },
    gives: [[1], [''], [2], ['=SUM(A1:A3)']],
  },
  {
    member: 'Range.insert',
    does: 'single cells push only their own lane',
    by: async (bench) => {
      fill(bench, LETTERS);
      bench.sheet.getRange('B2').insert('Down');
      const down = await see(bench.sheet.getRange('A1:C4'), 'values');
      bench.sheet.getRange('A1').insert('Right');
      return [down, await see(bench.sheet.getRange('A1:D1'), 'values')];
    },
    gives: [
      [
        ['a', 'b', 'c'],
        ['d', '', 'f'],
        ['g', 'e', 'i'],
        ['', 'h', ''],
      ],
      [['', 'a', 'b', 'c']],
    ],
  },
  {
    member: 'Range.insert',
    does: 'single cells cannot tear merged cells',
    by: async ({ sheet, context }) => {
      sheet.getRange('B3:C3').merge();
      sheet.getRange('B1').insert('Down');
      await context.sync();
    },
    refuses: 'InsertDeleteConflict',
  },
  {
    member: 'Range.insert',
    does: 'merged cells around a new column grow',
    by: async ({ sheet }) => {
      sheet.getRange('A1:C1').merge();
      sheet.getRange('B:B').insert('Right');
      return short(await see(sheet.getRange('A1:E1').getMergedAreasOrNullObject(), 'address'));
    },
    gives: 'A1:D1',
  },
  {
    member: 'Range.insert',
    does: 'single cells cannot move in a filtered sheet',
    by: async (bench) => {
      const range = fill(bench, [['h'], ['x'], ['y']]);
      bench.sheet.autoFilter.apply(range, 0, { filterOn: 'Values', values: ['x'] });
      bench.sheet.getRange('A2').insert('Down');
      await bench.context.sync();
    },
    refuses: 'FilteredRangeConflict',
  },
  {
    member: 'Range.delete',
    does: 'what lies behind moves up, or to the left',
    by: async (bench) => {
      fill(bench, LETTERS);
      bench.sheet.getRange('B1').delete('Up');
      const up = await see(bench.sheet.getRange('A1:C3'), 'values');
      bench.sheet.getRange('A:A').delete('Left');
      return [up, await see(bench.sheet.getRange('A1:B1'), 'values')];
    },
    gives: [
      [
        ['a', 'e', 'c'],
        ['d', 'h', 'f'],
        ['g', '', 'i'],
      ],
      [['e', 'c']],
    ],
  },
  {
    member: 'Range.delete',
    does: 'a formula whose cells are gone says #REF!',
    by: async (bench) => {
      fill(bench, [[1, '=A1+1']]);
      bench.sheet.getRange('A:A').delete('Left');
      return see(bench.sheet.getRange('A1'), 'values');
    },
    gives: [['#REF!']],
  },
  {
    member: 'Range.delete',
    does: 'a kept range follows its cells, and is lost with them',
    by: async ({ sheet, context }) => {
      const kept = sheet.getRange('C3:D4');
      const places = [await see(kept, 'address')];
      sheet.getRange('A:A').insert('Right');
      sheet.getRange('1:2').delete('Up');
      places.push(await see(kept, 'address'));
      sheet.getRange('D:E').delete('Left');
      await context.sync();
      places.push(await see(kept, 'address').catch((error: OfficeExtension.Error) => error.code));
      return places.map(short);
    },
    gives: ['C3:D4', 'D1:E2', 'InvalidReference'],
  },
  {
    member: 'Range.clear',
    does: 'takes contents, formats, or both',
    by: async (bench) => {
      const range = fill(bench, [['a', 'b', 'c']]);
      range.format.fill.color = '#FF0000';
      bench.sheet.getRange('A1').clear('Contents');
      bench.sheet.getRange('B1').clear('Formats');
      bench.sheet.getRange('C1').clear();
      const colors = [];
      for (const address of ['A1', 'B1', 'C1'])
        colors.push(await see(bench.sheet.getRange(address), 'format/fill/color'));
      return [await see(range, 'values'), colors];
    },
    gives: [[['', 'b', '']], ['#FF0000', '#FFFFFF', '#FFFFFF']],
  },
  {
    member: 'Range.clear',
    does: 'a part of merged cells cannot be cleared alone',
    by: async ({ sheet, context }) => {
      sheet.getRange('A1:A3').merge();
      sheet.getRange('A2').clear('Contents');
      await context.sync();
    },
    refuses: 'MergedRangeConflict',
  },
  {
    member: 'Range.merge',
    does: 'keeps the first value',
    by: async (bench) => {
      const range = fill(bench, [
        ['a', 'b'],
        ['c', 'd'],
      ]);
      range.merge();
      return see(range, 'values');
    },
    gives: [
      ['a', ''],
      ['', ''],
    ],
  },
  {
    member: 'Range.merge',
    does: 'across merges each row by itself',
    by: async ({ sheet }) => {
      const range = sheet.getRange('A1:C2');
      range.merge(true);
      return short(await see(range.getMergedAreasOrNullObject(), 'address'));
    },
    gives: 'A1:C1,A2:C2',
  },
  {
    member: 'Range.unmerge',
    does: 'sets the cells free again',
    by: (bench) => {
      const range = bench.sheet.getRange('A1:B2');
      range.merge();
      range.unmerge();
      return isMissing(bench, range.getMergedAreasOrNullObject());
    },
    gives: true,
  },
  {
    member: 'Range.getMergedAreasOrNullObject',
    does: 'misses merged cells that begin outside the range',
    by: async ({ sheet }) => {
      sheet.getRange('A1:B1').merge();
      sheet.getRange('B3:C3').merge();
      return short(await see(sheet.getRange('B1:C9').getMergedAreasOrNullObject(), 'address'));
    },
    gives: 'B3:C3',
  },
  {
    member: 'Range.copyFrom',
    does: 'copies contents and formats, and moves references along',
    by: async (bench) => {
      const range = fill(bench, [[2, '=A1*10']]);
      range.format.font.bold = true;
      const copy = bench.sheet.getRange('A3');
      copy.copyFrom('A1:B1');
      bench.sheet.getRange('A3').values = [[5]];
      const target = bench.sheet.getRange('A3:B3');
      return see(target, 'formulas', 'values', 'format/font/bold');
    },
    gives: [[[5, '=A3*10']], [[5, 50]], true],
  },
  {
    member: 'Range.copyFrom',
    does: 'copies only formats, only values, transposed, without blanks',
    by: async (bench) => {
      const source = fill(bench, [[1, '', '=A1+1']]);
      source.format.fill.color = '#00FF00';
      bench.sheet.getRange('A5:C5').values = [['x', 'y', 'z']];
      bench.sheet.getRange('A5').copyFrom(source, 'Formats');
      const formats = await see(bench.sheet.getRange('A5:C5'), 'values', 'format/fill/color');
      bench.sheet.getRange('A5').copyFrom(source, 'Values', true);
      const values = await see(bench.sheet.getRange('A5:C5'), 'formulas');
      bench.sheet.getRange('E1').copyFrom(source, 'Values', false, true);
      return [formats, values, await see(bench.sheet.getRange('E1:E3'), 'values')];
    },
    gives: [[[['x', 'y', 'z']], '#00FF00'], [[1, 'y', 2]], [[1], [''], [2]]],
  },
  {
    member: 'Range.select',
    does: 'shows the sheet and selects the cells',
    by: async ({ sheet, workbook, context }) => {
      sheet.getRange('B2:C3').select();
      await context.sync();
      return [
        short(await see(workbook.getSelectedRange(), 'address')),
        short(await see(workbook.getActiveCell(), 'address')),
      ];
    },
    gives: ['B2:C3', 'B2'],
  },
  {
    member: 'RangeSort.apply',
    does: 'sorts rows by values; equal rows stay in their order, empty cells come last',
    by: async (bench) => {
      fill(bench, [
        ['name', 'n'],
        ['a', 2],
        ['b', ''],
        ['c', 3],
        ['d', 2],
      ]);
      const range = bench.sheet.getRange('A1:B5');
      range.sort.apply([{ key: 1, ascending: false }], false, true);
      return see(range, 'values');
    },
    gives: [
      ['name', 'n'],
      ['c', 3],
      ['a', 2],
      ['d', 2],
      ['b', ''],
    ],
  },
  {
    member: 'Range.rowHidden',
    does: 'hides rows; null where some are hidden and some are not',
    by: async ({ sheet }) => {
      sheet.getRange('2:3').rowHidden = true;
      return [
        await see(sheet.getRange('A2:A3'), 'rowHidden', 'hidden'),
        await see(sheet.getRange('A1:A3'), 'rowHidden', 'hidden'),
      ];
    },
    gives: [
      [true, true],
      [null, null],
    ],
  },
  {
    member: 'Range.columnHidden',
    does: 'hides columns, and shows them again',
    by: async ({ sheet }) => {
      const column = sheet.getRange('B:B');
      column.columnHidden = true;
      const hidden = await see(sheet.getRange('B1'), 'columnHidden');
      column.columnHidden = false;
      return [hidden, await see(sheet.getRange('B1'), 'columnHidden')];
    },
    gives: [true, false],
  },
  {
    member: 'Range.getRowProperties',
    does: 'tells of each row what was asked',
    by: async (bench) => {
      bench.sheet.getRange('2:2').rowHidden = true;
      return answer(bench, bench.sheet.getRange('A1:A2').getRowProperties({ rowHidden: true, rowIndex: true }));
    },
    gives: [
      { rowHidden: false, rowIndex: 0 },
      { rowHidden: true, rowIndex: 1 },
    ],
  },
  {
    member: 'Range.getColumnProperties',
    does: 'tells of each column what was asked',
    by: async (bench) => {
      bench.sheet.getRange('B:B').columnHidden = true;
      return answer(
        bench,
        bench.sheet.getRange('A1:B1').getColumnProperties({ columnHidden: true, columnIndex: true }),
      );
    },
    gives: [
      { columnHidden: false, columnIndex: 0 },
      { columnHidden: true, columnIndex: 1 },
    ],
  },
  {
    member: 'Range.getCellProperties',
    does: 'tells of each cell what was asked',
    by: async (bench) => {
      const cell = bench.sheet.getRange('A1');
      cell.format.fill.color = '#C00000';
      cell.format.font.bold = true;
      const wanted = { address: false, format: { fill: { color: true }, font: { bold: true } } };
      return answer(bench, bench.sheet.getRange('A1:B1').getCellProperties(wanted));
    },
    gives: [
      [
        { format: { fill: { color: '#C00000' }, font: { bold: true } } },
        { format: { fill: { color: '#FFFFFF' }, font: { bold: false } } },
      ],
    ],
  },
  {
    member: 'Range.setCellProperties',
    does: 'sets each cell’s own',
    by: async ({ sheet }) => {
      sheet
        .getRange('A1:B1')
        .setCellProperties([[{ format: { fill: { color: 'red' } } }, { format: { font: { italic: true } } }]]);
      return [
        await see(sheet.getRange('A1'), 'format/fill/color'),
        await see(sheet.getRange('B1'), 'format/font/italic'),
      ];
    },
    gives: ['#FF0000', true],
  },
];
