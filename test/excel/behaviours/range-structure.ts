import { type Behaviour, fill, isMissing, see } from './behaviour';

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
    does: 'formulas right of a table whose column goes still point at their cells',
    by: async (bench) => {
      fill(bench, LETTERS);
      bench.sheet.tables.add('A1:C3', true);
      bench.sheet.getRange('J1:L1').formulas = [['=LEN(L1)', '', 'right']];
      bench.sheet.getRange('B:B').delete('Left');
      return see(bench.sheet.getRange('I1'), 'formulas');
    },
    gives: [['=LEN(K1)']],
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
    member: 'Range.delete',
    does: 'an inserted column taken out again puts references to whole columns and rows back, on other sheets too',
    by: async ({ workbook, sheet, context }) => {
      const other = workbook.worksheets.add("O'Brien");
      other.getRange('A1:H1').values = [[1, 2, 3, 4, 5, 6, 7, 8]];
      const sums = sheet.getRange('A1:A3');
      sums.formulas = [["=SUM('O''Brien'!H:H)"], ["=SUM('O''Brien'!$F:H)"], ["=SUM('O''Brien'!1:1)"]];
      other.getRange('C:D').insert('Right');
      other.getRange('1:1').insert('Down');
      await context.sync();
      const moved = await see(sums, 'formulas');
      other.getRange('C:D').delete('Left');
      other.getRange('1:1').delete('Up');
      return [moved, await see(sums, 'formulas'), await see(sums, 'values')];
    },
    gives: [
      [["=SUM('O''Brien'!J:J)"], ["=SUM('O''Brien'!$H:J)"], ["=SUM('O''Brien'!2:2)"]],
      [["=SUM('O''Brien'!H:H)"], ["=SUM('O''Brien'!$F:H)"], ["=SUM('O''Brien'!1:1)"]],
      [[8], [21], [36]],
    ],
  },
  {
    member: 'Range.insert',
    does: 'merged cells around a new column grow, on every sheet of a batch, and shrink when it goes',
    by: async ({ workbook, context }) => {
      const pair = [workbook.worksheets.add('甲'), workbook.worksheets.add('乙')];
      for (const one of pair) one.getRange('A1:E1').merge();
      await context.sync();
      const merges = async (): Promise<unknown[]> => {
        const seen = [];
        for (const one of pair)
          seen.push(short(await see(one.getRange('A1:J5').getMergedAreasOrNullObject(), 'address')));
        return seen;
      };
      for (const one of pair) one.getRange('C:C').insert('Right');
      const grown = await merges();
      for (const one of pair) one.getRange('C:C').delete('Left');
      return [grown, await merges()];
    },
    gives: [
      ['A1:F1', 'A1:F1'],
      ['A1:E1', 'A1:E1'],
    ],
  },
];
