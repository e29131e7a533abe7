import Big from 'big.js';
import type { Interval } from '../../src/standard/interval';
import { moveEnds } from '../../src/wording/move-ends';

/** [80,90) as an interval. */
function stretch(text: string): Interval {
  const [, open = '', lo = '', hi = '', close = ''] = /^([[(])(.*),(.*)([\])])$/.exec(text) ?? [];
  return { lo: new Big(lo), loClosed: open === '[', hi: new Big(hi), hiClosed: close === ']' };
}

test.each([
  ['85%-96%', '[85,96]', '[85,95)', '%', '85%-95%（不含）'],
  ['80%（含）-90%（含）', '[80,90]', '[80,90)', '%', '80%（含）-90%（不含）'],
  ['36-45次', '[36,45]', '[36,47]', '次', '36-47次'],
  ['[85%,90%)', '[85,90)', '[85,95)', '%', '[85%,95%)'],
  ['90%≤X≤94%', '[90,94]', '[90,95)', '%', '90%≤X<95%'],
  ['10-12分钟', '[10,12]', '(8,12]', '分钟', '8分钟（不含）-12分钟'],
  ['3万-4万人次', '[30000,40000]', '[30000,50000)', '人次', '3万-5万人次（不含）'],
  ['比上年下降3%-5%', '[-5,-3]', '(-8,-3]', '', '比上年下降3%-8%（不含）'],
])('%s, moved from %s to %s, may be %s%s', (text, own, wanted, unit, expected) => {
  expect(moveEnds(text, stretch(own), stretch(wanted), unit)).toContain(expected);
});

test('moves nothing where a number does not stand in the text exactly once', () => {
  expect(moveEnds('80%-80%', stretch('[80,80]'), stretch('[80,85)'), '%')).toEqual([]);
  expect(moveEnds('八成到九成', stretch('[80,90]'), stretch('[80,95)'), '%')).toEqual([]);
});
