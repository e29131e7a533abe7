import { readNumberFormat } from '../../src/actual/number-format';

test.each([
  ['General', 'plain'],
  ['G/通用格式', 'plain'],
  ['@', 'plain'],
  ['', 'plain'],
  ['0', 'plain'],
  ['0.00', 'plain'],
  ['#,##0.00', 'plain'],
  ['0.00E+00', 'plain'],
  ['# ?/?', 'plain'],
  ['0.00_ ', 'plain'],
  ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 'plain'],
  ['[Red]0.00', 'plain'],
  ['[$-804]0.00', 'plain'],
  ['0%', 'percent'],
  ['0.00%', 'percent'],
  ['#,##0.0%', 'percent'],
  ['0.00%_ ', 'percent'],
  ['[红色]0.0%', 'percent'],
  ['0%;[Red]-0%', 'percent'],
  ['yyyy/m/d', 'date'],
  ['yyyy-mm-dd', 'date'],
  ['yyyy"年"m"月"d"日"', 'date'],
  ['m"月"d"日"', 'date'],
  ['[$-804]yyyy"年"m"月"d"日";@', 'date'],
  ['[DBNum1][$-804]yyyy"年"m"月"d"日"', 'date'],
  ['mmm-yy', 'date'],
  ['yyyy/m/d h:mm', 'date'],
  ['h:mm', 'time'],
  ['h:mm:ss AM/PM', 'time'],
  ['[h]:mm', 'time'],
  ['mm:ss', 'time'],
  ['0"%"', 'worded'],
  ['0\\%', 'worded'],
  ['0"人次"', 'worded'],
  ['#,##0"元"', 'worded'],
  ['"约"0%', 'worded'],
  ['0,', 'worded'],
  ['0.0,,"万"', 'worded'],
  ['0%%', 'worded'],
  ['¥#,##0', 'worded'],
  ['[>=10000]0.0,"千";0', 'worded'],
])('%s shows a number as %s', (format, kind) => {
  expect(readNumberFormat(format, 12.5).kind).toBe(kind);
});

test.each([
  [0.12, '0%;"下降"0%', 'percent'],
  [-0.12, '0%;"下降"0%', 'worded'],
  [0, '0%;-0%;"持平"', 'worded'],
  [0, '0%;-0%', 'percent'],
])('%s in the format %s is shown by the section of its sign: %s', (value, format, kind) => {
  expect(readNumberFormat(format, value).kind).toBe(kind);
});
