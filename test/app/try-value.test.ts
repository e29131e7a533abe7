import { explainIndicator } from '../../src/app/explain-indicator';
import { readExample, tryValue } from '../../src/app/try-value';
import { sayIn } from '../../src/pane/texts/language';
import { buildScale } from '../../src/standard/build-scale';
import { FOUR, RATE } from './read-rows';

const rate = buildScale({ labels: FOUR, texts: RATE, indicator: '办结率', unit: null });
const count = buildScale({
  labels: FOUR,
  texts: ['20次及以上', '15次及以上', '10次及以上', '10次以下'],
  indicator: '培训次数',
  unit: '次',
});

function outcome(scale: typeof rate, text: string): string {
  const { outcome } = tryValue({ scale, previousCell: null, year: null, heading: null }, text);
  if (outcome.status !== 'graded' && outcome.status !== 'gap') return outcome.status;
  return FOUR[outcome.tier] ?? '';
}

test.each([
  // Typed into an empty cell, 80% becomes the number 0.8 in the format of a percentage.
  ['80%', '优'],
  ['79.99%', '良'],
  ['-5%', 'confirm'],
  ['八成', '优'],
  ['0.85', 'confirm'],
  ['85', 'confirm'],
  ['80%以上', 'undecided'],
  ['', 'blank'],
])('against percentages, typing %s gives %s', (text, expected) => {
  expect(outcome(rate, text)).toBe(expected);
});

test.each([
  ['20', '优'],
  ['19次', '良'],
  ['9', '差'],
  ['1.5', 'undecided'],
])('against counts, typing %s gives %s', (text, expected) => {
  expect(outcome(count, text)).toBe(expected);
});

test("a figure of this year is compared with last year's, as in the sheet", () => {
  const texts = ['比上年下降10%及以上', '比上年下降5%及以上', '与上年持平', '比上年增长'];
  const scale = buildScale({ labels: FOUR, texts, indicator: '会议费', unit: '万元' });
  const previousCell = { value: 10, text: '10', format: 'General', formula: 10 };
  expect(tryValue({ scale, previousCell, year: null, heading: null }, '9').outcome).toMatchObject({
    status: 'graded',
    tier: 0,
  });
  expect(tryValue({ scale, previousCell, year: null, heading: null }, '9.1').outcome).toMatchObject({
    status: 'graded',
    tier: 1,
  });
  expect(tryValue({ scale, previousCell: null, year: null, heading: null }, '9').outcome.status).not.toBe('graded');
});

test('an example is read and explained as a sheet would be', () => {
  const tiers = FOUR.map((label, tier) => ({ label, text: RATE[tier] ?? '' }));
  const [sentence] = explainIndicator(readExample('办结率', tiers, '77.7%'));
  expect(sentence?.map(({ id, params }) => sayIn('zh')(id, params)).join('')).toBe(
    '77.7%，达到良（70%及以上），还差 2.3 个百分点到优',
  );
});
