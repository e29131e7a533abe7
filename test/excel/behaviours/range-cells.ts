import { answer, type Behaviour, fill, see } from './behaviour';

const short = (address: unknown): string => String(address).replaceAll(/[^!,]*!/g, '');
/** What is done to many cells at once without moving them. */
export const rangeCells: Behaviour[] = [
  {
    member: 'Range.copyFrom',
    does: 'gives the looks of one cell to many, and takes away what that cell has not',
    by: async ({ sheet }) => {
      sheet.getRange('A1').format.font.name = '仿宋';
      const target = sheet.getRange('B1:B2');
      target.format.font.bold = true;
      target.format.fill.color = '#FF0000';
      target.format.borders.getItem('EdgeRight').style = 'Continuous';
      target.copyFrom('A1', 'Formats');
      const paths = ['format/font/name', 'format/font/bold', 'format/fill/pattern'];
      const looks = [];
      for (const path of paths) looks.push(await see(target, path));
      return [...looks, await see(target.format.borders.getItem('EdgeRight'), 'style')];
    },
    gives: ['仿宋', false, 'None', 'None'],
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
    member: 'Range.getColumnProperties',
    does: 'gives widths, and formats that all cells of a column in the range have; null where they differ',
    by: async (bench) => {
      bench.sheet.getRange('B:B').format.columnWidth = 90;
      bench.sheet.getRange('A1:B1').format.font.bold = true;
      bench.sheet.getRange('B2').format.font.bold = true;
      const asked = { format: { columnWidth: true, font: { bold: true } } };
      return answer(bench, bench.sheet.getRange('A1:B2').getColumnProperties(asked));
    },
    gives: [
      { format: { columnWidth: 48, font: { bold: null } } },
      { format: { columnWidth: 90, font: { bold: true } } },
    ],
  },
  {
    member: 'RangeSort.apply',
    does: 'refuses to sort by colour, which the stand-in cannot',
    by: async ({ sheet, context }) => {
      sheet.getRange('A1:B5').sort.apply([{ key: 1, sortOn: 'CellColor', color: '#FF0000' }]);
      await context.sync();
    },
    refuses: 'InvalidArgument',
  },
  {
    member: 'RangeSort.apply',
    does: 'refuses to tell capitals apart, which the stand-in cannot',
    by: async ({ sheet, context }) => {
      sheet.getRange('A1:B5').sort.apply([{ key: 1 }], true);
      await context.sync();
    },
    refuses: 'ApiNotFound',
  },
  {
    member: 'Range.getCellProperties',
    does: 'leaves out what is asked for by false',
    by: (bench) => {
      const asked = { format: { columnWidth: false, wrapText: true } };
      return answer(bench, bench.sheet.getRange('A1').getCellProperties(asked));
    },
    gives: [[{ format: { wrapText: false } }]],
  },
  {
    member: 'Range.getRowProperties',
    does: 'gives heights, and refuses what no row has',
    by: async (bench) => {
      const asked = { format: { rowHeight: true }, columnHidden: true };
      return answer(bench, bench.sheet.getRange('A1:B1').getRowProperties(asked));
    },
    refuses: 'InvalidArgument',
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
