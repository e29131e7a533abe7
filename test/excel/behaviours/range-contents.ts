import { type Behaviour, fill, see } from './behaviour';

/** What goes into cells and what comes out. Excel reads a text as if it were typed. */
const typed =
  (text: unknown, format: string) =>
  (gives: unknown[], does: string): Behaviour => ({
    member: 'Range.values',
    does,
    by: ({ sheet }) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [[format]];
      cell.values = [[text]];
      return see(cell, 'values', 'numberFormat', 'text');
    },
    gives: gives.map((one) => [[one]]),
  });
const general = (text: unknown) => typed(text, 'General');

export const rangeContents: Behaviour[] = [
  general('85%')([0.85, '0%', '85%'], 'a percent is a number with a percent format'),
  general('70%')([0.7, '0%', '70%'], 'a percent is divided exactly'),
  general('12.5%')([0.125, '0.00%', '12.50%'], 'a percent with decimals shows two of them'),
  general('1,234')([1234, '#,##0', '1,234'], 'thousands are grouped'),
  general('12')([12, 'General', '12'], 'digits are a number'),
  general("'12")(['12', 'General', '12'], 'an apostrophe keeps digits as text'),
  typed('85%', '@')(['85%', '@', '85%'], 'a cell formatted as text keeps the text'),
  typed(12, '@')(['12', '@', '12'], 'a number in a text cell becomes text'),
  general('2024-6-28')([45471, 'm/d/yyyy', '2024/6/28'], 'a date is a serial day, shown as the system writes dates'),
  general('2024年6月28日')([45471, 'yyyy"年"m"月"d"日"', '2024年6月28日'], 'a Chinese date is a date'),
  general('2024.6.28')(['2024.6.28', 'General', '2024.6.28'], 'a date with dots stays text'),
  general('80%及以上')(['80%及以上', 'General', '80%及以上'], 'a text that only begins like a number stays text'),
  general('－12%')(['－12%', 'General', '－12%'], 'a full-width sign is no sign'),
  general('true')([true, 'General', 'TRUE'], 'the word true is a boolean'),
  general('#N/A')(['#N/A', 'General', '#N/A'], 'the name of an error is the error'),
  general(0.1)([0.1, 'General', '0.1'], 'a number shows as it is'),
  general(123456789012)([123456789012, 'General', '1.23457E+11'], 'a number of twelve digits shows as an exponent'),
  general('+1+2')([3, 'General', '3'], 'a text that begins with a plus is a formula'),
  {
    member: 'Range.values',
    does: 'null leaves a cell as it is, an empty text empties it',
    by: (bench) => {
      const range = fill(bench, [['a', 'b', 'c']]);
      range.values = [[null, '', 'd']];
      return see(range, 'values');
    },
    gives: [['a', '', 'd']],
  },
  {
    member: 'Range.values',
    does: 'one value fills every cell',
    by: ({ sheet }) => {
      const range = sheet.getRange('A1:B2');
      (range as { values: unknown }).values = 7;
      return see(range, 'values');
    },
    gives: [
      [7, 7],
      [7, 7],
    ],
  },
  {
    member: 'Range.values',
    does: 'an array of another shape is refused',
    by: async ({ sheet, context }) => {
      sheet.getRange('A1:B2').values = [[1, 2]];
      await context.sync();
    },
    refuses: 'InvalidArgument',
  },
  {
    member: 'Range.values',
    does: 'whole columns give null',
    by: (bench) => {
      fill(bench, [[1]]);
      return see(bench.sheet.getRange('A:A'), 'values');
    },
    gives: null,
  },
  {
    member: 'Range.values',
    does: 'more than five million cells are refused',
    by: ({ sheet }) => see(sheet.getRange('A1:F1000000'), 'values'),
    refuses: 'RangeExceedsLimit',
  },
  {
    member: 'Range.values',
    does: 'what is written under merged cells is not kept',
    by: ({ sheet }) => {
      sheet.getRange('A1:A3').merge();
      const range = sheet.getRange('A1:B3');
      range.values = [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ];
      return see(range, 'values');
    },
    gives: [
      ['a', 1],
      ['', 2],
      ['', 3],
    ],
  },
  {
    member: 'Range.formulas',
    does: 'formulas are given with their =, values where there are none',
    by: (bench) => see(fill(bench, [[2, '=A1*3', 'x']]), 'formulas', 'values'),
    gives: [[[2, '=A1*3', 'x']], [[2, 6, 'x']]],
  },
  {
    member: 'Range.formulas',
    does: 'a read after a write sees the new result',
    by: async (bench) => {
      const range = fill(bench, [[2, '=A1*3']]);
      const before = await see(range, 'values');
      bench.sheet.getRange('A1').values = [[5]];
      return [before, await see(range, 'values')];
    },
    gives: [[[2, 6]], [[5, 15]]],
  },
  {
    member: 'Range.formulas',
    does: 'an error is its name',
    by: (bench) => see(fill(bench, [['=1/0', '=NA()']]), 'values', 'valueTypes'),
    gives: [[['#DIV/0!', '#N/A']], [['Error', 'Error']]],
  },
  {
    member: 'Range.formulasLocal',
    does: 'is the formula here, where functions have English names',
    by: (bench) => see(fill(bench, [['=SUM(1,2)']]), 'formulasLocal'),
    gives: [['=SUM(1,2)']],
  },
  {
    member: 'Range.text',
    does: 'is what the cell shows, whatever its width',
    by: (bench) => {
      const range = fill(bench, [[0.256, 1234.5, 45471, true, '']]);
      range.numberFormat = [['0.0%', '#,##0.00', 'yyyy-mm-dd', 'General', '0']];
      return see(range, 'text');
    },
    gives: [['25.6%', '1,234.50', '2024-06-28', 'TRUE', '']],
  },
  {
    member: 'Range.valueTypes',
    does: 'tells numbers, texts, booleans and empty cells apart',
    by: (bench) => see(fill(bench, [[1, 'a', true, '']]), 'valueTypes'),
    gives: [['Double', 'String', 'Boolean', 'Empty']],
  },
  {
    member: 'Range.numberFormat',
    does: 'null leaves a cell as it is',
    by: ({ sheet }) => {
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['0%', '0.00']];
      range.numberFormat = [[null, '@']];
      return see(range, 'numberFormat');
    },
    gives: [['0%', '@']],
  },
  {
    member: 'Range.numberFormatLocal',
    does: 'is the format',
    by: ({ sheet }) => {
      const cell = sheet.getRange('A1');
      cell.numberFormatLocal = [['0.0']];
      return see(cell, 'numberFormatLocal');
    },
    gives: [['0.0']],
  },
];
