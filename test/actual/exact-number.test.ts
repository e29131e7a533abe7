import Big from 'big.js';
import { divideClosely, exactNumber } from '../../src/actual/exact-number';

test.each([
  [0.1 + 0.2, '0.3'],
  [0.1 + 0.7, '0.8'],
  [0.85, '0.85'],
  [1.1 * 3, '3.3'],
  [37.4, '37.4'],
  [0.7999999999999999, '0.8'],
  [0.79999999999999, '0.79999999999999'],
  [123456789012345, '123456789012345'],
  [1e-7, '0.0000001'],
  [1e21, '1000000000000000000000'],
  [-0.12, '-0.12'],
  [0, '0'],
])('%d is the decimal %s', (value, decimal) => {
  expect(exactNumber(value)?.toFixed()).toBe(decimal);
});

test('what is no finite number is none', () => {
  expect(exactNumber(Number.NaN)).toBeNull();
  expect(exactNumber(Number.POSITIVE_INFINITY)).toBeNull();
});

test('a quotient with no end stays on its side of a threshold', () => {
  const third = divideClosely(new Big(100), new Big(3));
  expect(third.gt('33.3333333333333')).toBe(true);
  expect(third.lt('33.3333333333334')).toBe(true);
  expect(divideClosely(new Big(10), new Big(100)).eq('0.1')).toBe(true);
});
