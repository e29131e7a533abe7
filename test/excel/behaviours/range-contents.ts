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
/** A day of this year as Excel counts days. */
const day = (month: number, date: number): number =>
  Date.UTC(new Date().getFullYear(), month - 1, date) / 86_400_000 + 25_569;
const refused = (member: 'values' | 'formulas', text: string): Behaviour => ({
  member: `Range.${member}`,
  does: `${text.slice(0, 12)}${text.length > 12 ? '…' : ''} is no formula, or too long, and is refused`,
  by: async ({ sheet, context }) => {
    sheet.getRange('A1')[member] = [[text]];
    await context.sync();
  },
  refuses: 'InvalidArgument',
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
  general('2024年6月')([45444, 'yyyy"年"m"月"', '2024年6月'], 'a Chinese month is its first day'),
  general('6月28日')([day(6, 28), 'm"月"d"日"', '6月28日'], 'a Chinese day without a year is one of this year'),
  general('1-3')([day(1, 3), 'm"月"d"日"', '1月3日'], 'two small numbers with a dash are a day of this year'),
  general('2024/6')([45444, 'mmm-yy', 'Jun-24'], 'a year and a month are its first day'),
  general('98年6月1日')([35947, 'yyyy"年"m"月"d"日"', '1998年6月1日'], 'years from 30 on are of the last century'),
  general('2024年13月')(['2024年13月', 'General', '2024年13月'], 'a month that there is not stays text'),
  general('2024年6月31日')(['2024年6月31日', 'General', '2024年6月31日'], 'a day that there is not stays text'),
  general('2024年')(['2024年', 'General', '2024年'], 'a year alone stays text'),
  general('6月')(['6月', 'General', '6月'], 'a month alone stays text'),
  general('2024年6月底前')(['2024年6月底前', 'General', '2024年6月底前'], 'what goes on behind a date stays text'),
  general('10:30')([0.4375, 'h:mm', '10:30'], 'a time is a part of a day'),
  general('10:30:15')([37815 / 86400, 'h:mm:ss', '10:30:15'], 'a time may have seconds'),
  general('25:30')([1.0625, '[h]:mm:ss', '25:30:00'], 'more than a day of hours is counted on'),
  general('10时30分')([0.4375, 'h"时"mm"分"', '10时30分'], 'a Chinese time is a time'),
  general('10:75')(['10:75', 'General', '10:75'], 'a minute that there is not stays text'),
  general('2024/6/28 10:30')([45471.4375, 'm/d/yyyy h:mm', '2024/6/28 10:30'], 'a day may have a time'),
  typed('2024年6月', '@')(['2024年6月', '@', '2024年6月'], 'a cell formatted as text keeps a date as text'),
  typed('=1+2', '@')(['=1+2', '@', '=1+2'], 'a cell formatted as text keeps a formula as text'),
  typed('+5%左右', '@')(['+5%左右', '@', '+5%左右'], 'a cell formatted as text keeps what would be no formula'),
  general('+5%')([0.05, '0%', '5%'], 'a percent may have a sign'),
  general('-3')([-3, 'General', '-3'], 'a number may have a sign'),
  general('-')(['-', 'General', '-'], 'a sign alone stays text'),
  general('=')(['=', 'General', '='], 'an equals sign alone stays text'),
  general("'+5%左右")(['+5%左右', 'General', '+5%左右'], 'an apostrophe keeps what would be no formula'),
  general('=比上年')(['#NAME?', 'General', '#NAME?'], 'a word behind an equals sign is a name that nobody gave'),
  general('@SUM(1,2)')([3, 'General', '3'], 'a function behind an at sign is a formula'),
  general('字'.repeat(32767))(
    ['字'.repeat(32767), 'General', '字'.repeat(32767)],
    'a text of 32,767 characters is the longest',
  ),
  ...[
    '+5%左右',
    '-3项',
    '=5%左右',
    '--',
    '=SUM(',
    '=1+',
    '=SUM(1,2))',
    '="优',
    '@张三',
    '字'.repeat(32768),
    `=${'1+'.repeat(4096)}1`,
    `="${'字'.repeat(256)}"`,
  ].flatMap((text) => [refused('values', text), refused('formulas', text)]),
  {
    member: 'Range.values',
    does: 'one text that is refused stops the batch: nothing of the array is written, and nothing behind it',
    by: async ({ sheet, context }) => {
      sheet.getRange('A1').values = [['before']];
      sheet.getRange('A2:B2').values = [['优', '+5%左右']];
      sheet.getRange('A3').values = [['behind']];
      await context.sync().catch(() => undefined);
      return see(sheet.getRange('A1:B3'), 'values');
    },
    gives: [
      ['before', ''],
      ['', ''],
      ['', ''],
    ],
  },
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
    does: 'of more than five million cells some Excels give null: a used range between two far corners too',
    by: async ({ sheet, excel, context }) => {
      sheet.getRange('A1').values = [['first']];
      sheet.getRange('CX60000').values = [['last']];
      await context.sync();
      const used = sheet.getUsedRange();
      const refused = await see(used, 'values').catch(({ code }: OfficeExtension.Error) => code);
      excel.grid.largeReads = 'null';
      const given = await see(sheet.getUsedRange(), 'address', 'values', 'text', 'formulas', 'numberFormat');
      excel.grid.largeReads = 'error';
      return [refused, (given as unknown[]).map((one) => (typeof one === 'string' ? one.replace(/.*!/, '') : one))];
    },
    gives: ['RangeExceedsLimit', ['A1:CX60000', null, null, null, null]],
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
