import Big from 'big.js';
import { writeIntervals, writeValue } from '../../src/pane/band/write-value';
import { sayIn } from '../../src/pane/texts/language';
import type { Axis } from '../../src/standard/scale';

const zh = sayIn('zh');
const en = sayIn('en');

const VALUES: readonly (readonly [Axis, string, string, string])[] = [
  [{ kind: 'percent' }, '80', '80%', '80%'],
  [{ kind: 'percent' }, '37.4', '37.4%', '37.4%'],
  [{ kind: 'percent-change' }, '-10', '-10%', '-10%'],
  [{ kind: 'percent-change' }, '5', '+5%', '+5%'],
  [{ kind: 'percent-change' }, '0', '0%', '0%'],
  [{ kind: 'point-change' }, '2.5', '+2.5', '+2.5'],
  [{ kind: 'count-change', unit: '个' }, '-3', '-3个', '-3个'],
  [{ kind: 'count', unit: '项' }, '3200', '3,200项', '3,200项'],
  [{ kind: 'count', unit: '万项' }, '0.3', '0.3万项', '0.3万项'],
  [{ kind: 'count', unit: '平方公里' }, '12', '12', '12'],
  [{ kind: 'count', unit: null }, '1234567.89', '1,234,567.89', '1,234,567.89'],
  // Excel counts 30 June 2024 as day 45473, and 1 March 1900 as day 61.
  [{ kind: 'date' }, '45473', '2024-06-30', '2024-06-30'],
  // Without a year a day is counted in Excel's own 1900, without a month it is the day alone.
  [{ kind: 'date', cycle: 'year' }, '61', '03-01', '03-01'],
  [{ kind: 'date', cycle: 'month' }, '5', '5日', 'day 5'],
  [{ kind: 'days-late' }, '-10', '提前10天', '10 d early'],
  [{ kind: 'days-late' }, '5', '逾期5天', '5 d late'],
  [{ kind: 'days-late' }, '0', '按期', 'on time'],
];

test.each(VALUES)('%j: %s is written %s, in English %s', (axis, value, chinese, english) => {
  expect(writeValue(axis, new Big(value), zh)).toBe(chinese);
  expect(writeValue(axis, new Big(value), en)).toBe(english);
});

function interval(lo: number | null, loClosed: boolean, hi: number | null, hiClosed: boolean) {
  return { lo: lo === null ? null : new Big(lo), loClosed, hi: hi === null ? null : new Big(hi), hiClosed };
}

test.each([
  [interval(85, true, null, false), '≥ 85%'],
  [interval(85, false, null, false), '> 85%'],
  [interval(null, false, 60, true), '≤ 60%'],
  [interval(null, false, 60, false), '< 60%'],
  [interval(80, true, 85, false), '80% ≤ x < 85%'],
  [interval(80, false, 85, true), '80% < x ≤ 85%'],
  [interval(100, true, 100, true), '= 100%'],
])('a stretch is written as at school: %#', (stretch, written) => {
  expect(writeIntervals({ kind: 'percent' }, [stretch], zh)).toBe(written);
});
