import fc from 'fast-check';
import { amountText, decimalText, exactWords } from '../../src/table/decimal-text';

describe('a cell’s number as an exact decimal', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [8, '8'],
    [23.4, '23.4'],
    [0.1 + 0.2, '0.3'],
    [1.1 * 3, '3.3'],
    [-12.5, '-12.5'],
    [1e-7, '0.0000001'],
    [1e21, '1000000000000000000000'],
    [123456789012345, '123456789012345'],
    [0.85 * 100, '85'],
  ])('%d is %s', (value, text) => {
    expect(decimalText(value)).toBe(text);
  });

  test('any number comes back at 15 digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        expect(Number(decimalText(value))).toBe(Number(value.toPrecision(15)) + 0);
      }),
    );
  });
});

describe('a written amount', () => {
  test.each([
    ['8.00', null, '8'],
    ['23.40', null, '23.4'],
    ['1,234.50', null, '1234.5'],
    ['１２．５', null, '12.5'],
    [' 7.4 ', null, '7.4'],
    ['10%', null, '0.1'],
    ['0.5%', null, '0.005'],
    ['8万元', '万元', '8'],
    ['8万元', '元', '80000'],
    ['100000元', '万元', '10'],
    ['5,000.50元', '万元', '0.50005'],
    ['1.2亿元', '万元', '12000'],
    ['300千元', '万元', '30'],
    ['-5000元', '万元', '-0.5'],
    ['10万', '万元', '10'],
    ['10分', '分', '10'],
    ['-3', null, '-3'],
    ['+3', null, '3'],
    ['007', null, '7'],
  ])('%j with the unit %j is %s', (words, unit, text) => {
    expect(amountText(words, unit)).toBe(text);
  });

  test.each([
    ['8万元', null],
    ['5000元', '分'],
    ['5000美元', '万元'],
    ['1.2.3元', '万元'],
    ['12,34', null],
    ['1,23,456', null],
    ['3-5', null],
    ['约8', null],
    ['待定', null],
    ['', null],
    ['%', null],
  ])('%j with the unit %j is no number', (words, unit) => {
    expect(amountText(words, unit)).toBeNull();
  });
});

describe('a cell’s words with nothing rounded away', () => {
  test.each([
    [0.8, '0%', '80%', '80%'],
    [0.374, '0%', '37%', '37.4%'],
    [0.374, '0.0%', '37.4%', '37.4%'],
    [0.25, '0.0', '0.3', '0.25'],
    [22, '0"个"', '22个', '22个'],
    [22.5, '0"个"', '23个', '22.5个'],
    [0.895, '"≥"0%', '≥90%', '≥89.5%'],
    [1234.5, '#,##0.0', '1,234.5', '1,234.5'],
    [1234.56, '#,##0.0', '1,234.6', '1234.56'],
    [-0.05, '0%', '-5%', '-5%'],
    [45473, 'yyyy/m/d', '2024/6/30', '2024/6/30'],
    [0.333333333333333, 'General', '0.333333333', '0.333333333333333'],
    [100000000000, 'General', '1E+11', '100000000000'],
  ])('%d shown by %s as %s reads %s', (value, format, text, words) => {
    expect(exactWords({ value, format, text, formula: value })).toBe(words);
  });

  test('text and empty cells are their own words', () => {
    expect(exactWords({ value: ' 90%↵', format: '@', text: ' 90%↵', formula: '' })).toBe(' 90%↵');
    expect(exactWords({ value: '', format: 'General', text: '', formula: '' })).toBe('');
    expect(exactWords({ value: true, format: 'General', text: 'TRUE', formula: true })).toBe('TRUE');
  });
});
