import Big from 'big.js';
import { holds, type Interval } from '../../src/standard/interval';
import { complement, intersection, isEmpty, merge, sample, subtract } from '../../src/standard/interval-algebra';

/** [80,90) and the like; ∞ for an open side. */
function interval(text: string): Interval {
  const [, open = '(', lo = '', hi = '', shut = ')'] = /^([[(])(.*),(.*)([\])])$/.exec(text) ?? [];
  const end = (number: string): Big | null => (number.includes('∞') ? null : new Big(number));
  return { lo: end(lo), loClosed: open === '[', hi: end(hi), hiClosed: shut === ']' };
}

function write(intervals: readonly Interval[]): string {
  return intervals
    .map(({ lo, hi, loClosed, hiClosed }) => `${loClosed ? '[' : '('}${lo ?? '-∞'},${hi ?? '∞'}${hiClosed ? ']' : ')'}`)
    .join(' ');
}

test.each([
  ['[80,∞)', '(-∞,80)'],
  ['(-∞,-10]', '(-10,∞)'],
  ['[0,0]', '(-∞,0) (0,∞)'],
  ['(-∞,-5] [0,0] (0,∞)', '(-5,0)'],
  ['(-∞,60) (60,∞)', '[60,60]'],
  ['(-∞,∞)', ''],
])('outside %s lies %s', (taken, rest) => {
  expect(write(complement(taken.split(' ').map(interval)))).toBe(rest);
});

test.each([
  ['[80,∞)', '(-∞,90)', '[80,90)'],
  ['[80,90]', '[90,100]', '[90,90]'],
  ['[80,90)', '[90,100]', ''],
  ['[80,90)', '(80,90]', '(80,90)'],
])('%s and %s share %s', (a, b, shared) => {
  const both = intersection(interval(a), interval(b));
  expect(both === null ? '' : write([both])).toBe(shared);
});

test.each([
  ['(-∞,0) [0,0]', '(-∞,0]'],
  ['[0,0] (-∞,0)', '(-∞,0]'],
  ['[90,95] [95,100)', '[90,100)'],
  ['(90,95) (95,100)', '(90,95) (95,100)'],
  ['[5,5) [1,2]', '[1,2]'],
  ['[1,9] [2,3]', '[1,9]'],
])('%s is %s', (pieces, merged) => {
  expect(write(merge(pieces.split(' ').map(interval)))).toBe(merged);
});

test.each([
  ['(1,2)', false, false],
  ['(1,2)', true, true],
  ['[1,2)', true, false],
  ['(0.5,1.5)', true, false],
  ['(-2,-1)', true, true],
  ['(-1.5,-0.5)', true, false],
  ['(0.2,0.8)', true, true],
  ['[5,5]', false, false],
  ['[5,5)', false, true],
  ['[6,5]', false, true],
])('%s with only whole numbers %s is empty: %s', (text, whole, empty) => {
  expect(isEmpty(interval(text), whole)).toBe(empty);
});

test.each(['(1,2)', '[1,2)', '(1,2]', '[5,5]', '(-∞,3)', '(3,∞)', '(-∞,∞)'])('the sample of %s lies in it', (text) => {
  const inside = sample(interval(text), false) ?? new Big(0);
  expect(holds(interval(text), inside)).toBe(true);
});

test('a hole leaves both sides', () => {
  expect(write(subtract(interval('[0,10]'), interval('(3,5]')))).toBe('[0,3] (5,10]');
});
