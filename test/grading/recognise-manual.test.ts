import Big from 'big.js';
import { gradeFormula } from '../../src/grading/grade-formula';
import type { Outcome } from '../../src/grading/outcome';
import { recogniseManual } from '../../src/grading/recognise-manual';
import type { Cell } from '../../src/sheet/snapshot';
import { buildScale } from '../../src/standard/build-scale';

const scale = buildScale({
  labels: ['优', '良', '中', '差'],
  texts: ['80%及以上', '70%及以上', '60%及以上', '60%以下'],
  indicator: '',
  unit: null,
});
const GOOD: Outcome = {
  status: 'graded',
  tier: 1,
  evidence: { value: new Big(75), label: null, relation: 'in-tier', toBetter: null },
};
const WAITING: Outcome = {
  status: 'confirm',
  reading: { kind: 'number', number: new Big(75) },
  proposed: 1,
  reason: { id: 'confirm-missing-percent', seen: '75' },
};

describe('the product would write 良', () => {
  test.each<[string, string | null, string | null]>([
    // what the cell holds, what the product wrote last, the person's word
    ['', null, null],
    ['', '良', null],
    ['良', '良', null],
    ['良', null, null],
    ['良', '优', null],
    ['优', '优', null],
    ['优', '良', '优'],
    ['优', '', '优'],
    ['优', null, '优'],
    ['良好', '良', '良好'],
    ['优（复核）', '良', '优（复核）'],
    [' 优 ', '良', '优'],
    ['待确认', '良', null],
    ['无法评级', null, null],
    ['免评', '待确认', '免评'],
  ])('the cell holds %j, last written %j: by hand %j', (holds, last, expected) => {
    expect(recogniseManual(typed(holds), last, scale, GOOD)).toBe(expected);
  });
});

test('a person who settles what waits for confirmation is heard', () => {
  expect(recogniseManual(typed('良'), '待确认', scale, WAITING)).toBe('良');
  expect(recogniseManual(typed('待确认'), '待确认', scale, WAITING)).toBeNull();
});

test('a tier word that is written with an apostrophe is still the product’s', () => {
  const numbered = { ...scale, tiers: scale.tiers.map((tier, index) => ({ ...tier, label: String(index + 1) })) };
  expect(recogniseManual(typed('2'), "'2", numbered, GOOD)).toBeNull();
  expect(recogniseManual({ ...typed('1'), value: 1 }, "'2", numbered, GOOD)).toBe('1');
});

test('a grade formula is the product’s, another formula a person’s', () => {
  const cell: Cell = { value: '', text: '', format: '0%', formula: '' };
  const formula = gradeFormula(scale, { actual: { address: 'J6', cell }, previous: null }) ?? '';
  expect(recogniseManual({ ...typed('良'), formula }, '=', scale, GOOD)).toBeNull();
  expect(recogniseManual({ ...typed('良'), formula }, null, scale, GOOD)).toBeNull();
  expect(recogniseManual({ ...typed('优'), formula: '=VLOOKUP(E6,评级表!A:B,2,0)' }, '良', scale, GOOD)).toBe('优');
  expect(recogniseManual({ ...typed(''), formula: '=IF(J6="","",K1)' }, null, scale, GOOD)).toBe('=IF(J6="","",K1)');
});

test('no grade column, nothing by hand', () => {
  expect(recogniseManual(null, null, scale, GOOD)).toBeNull();
});

function typed(text: string): Cell {
  return { value: text, text, format: 'General', formula: text };
}
