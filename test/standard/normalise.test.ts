import { normalise } from '../../src/standard/normalise';

test.each([
  ['８０％及以上', '80%及以上'],
  ['80 % 及 以 上', '80%及以上'],
  ['　80%及\n以上　', '80%及以上'],
  ['80%—90%', '80%~90%'],
  ['80%–90%', '80%~90%'],
  ['80%～90%', '80%~90%'],
  ['−5%', '-5%'],
  ['－5％', '-5%'],
  ['≧95%', '≥95%'],
  ['【80%，90%）', '[80%,90%)'],
  ['二〇二四年', '二零二四年'],
  ['1000㎡', '1000平方米'],
  ['80 90', '80 90'],
  ['80　 90', '80 90'],
  ['8\u200b0%', '8 0%'],
  ['80%', '80%'],
  ['', ''],
])('%j is spelt %j', (text, spelt) => {
  expect(normalise(text).text).toBe(spelt);
});

test.each([
  ['80%及以上', '以', 4],
  ['　80 % 及以上', '以', 7],
  ['1000㎡以上', '以', 5],
  ['8 0%以上', '%', 3],
])('in %j the character %s is found again at %i', (text, char, offset) => {
  const { text: spelt, offsets } = normalise(text);
  expect(offsets[spelt.indexOf(char)]).toBe(offset);
  expect(text.charAt(offset)).toBe(char);
});

test('the end of the normalised text is the end of the original', () => {
  const text = '　80%　';
  const { text: spelt, offsets } = normalise(text);
  expect(offsets[spelt.length]).toBe(text.length);
});
