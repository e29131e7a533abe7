import Big from 'big.js';
import type { Interval } from '../../src/standard/interval';
import { rewriteTier } from '../../src/wording/rewrite-tier';
import { layOutSubject } from '../../src/wording/subject';
import { layTable } from './lay-table';

const from = (lo: number): Interval => ({ lo: new Big(lo), loClosed: true, hi: null, hiClosed: false });

function rewrite(criteria: readonly string[], at: number, wanted: Interval, texts: readonly string[]): string | null {
  const subject = layOutSubject(layTable(['绩效指标', '优', '良', '中', '差'], [['满意度', ...criteria]]));
  const [row] = subject.rows;
  return (row && rewriteTier(subject, row, at, wanted, texts)?.cells[0]?.to) ?? null;
}

const SOUND = ['90%及以上', '80%以上', '70%及以上', '低于70%'];

test.each<[string, number, number, readonly string[], string | null]>([
  ['the first text that is read as meant', 1, 80, ['80%及以上'], '80%及以上'],
  ['not one that means something else', 1, 80, ['85%及以上', '≥80%'], '≥80%'],
  ['not one that cannot be read', 1, 80, ['八十五上下', '≥80%'], '≥80%'],
  ['a standard wording where none of them is', 1, 80, ['85%及以上'], '80%及以上'],
  ['nothing that would put the tiers out of order', 1, 65, [], null],
])('offers %s', (_, at, lo, texts, expected) => {
  expect(rewrite(SOUND, at, from(lo), texts)).toBe(expected);
});

test('offers nothing while the tiers are out of order', () => {
  expect(rewrite(['90%及以上', '70%及以上', '80%以上', '低于60%'], 2, from(80), ['80%及以上'])).toBeNull();
});
