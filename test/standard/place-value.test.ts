import Big from 'big.js';
import { buildScale } from '../../src/standard/build-scale';
import { placeValue } from '../../src/standard/place-value';

function place(texts: string, value: string): string {
  const criteria = texts.split(' / ');
  const labels = ['优', '良', '中', '差'].slice(0, criteria.length);
  const placed = placeValue(buildScale({ labels, texts: criteria, indicator: '指标', unit: null }), new Big(value));
  if (placed === null) return 'none';
  if ('undecidedBy' in placed) return `undecided by ${labels[placed.undecidedBy]}`;
  if ('claimedBy' in placed) return `${labels[placed.claimedBy.better]} and ${labels[placed.claimedBy.worse]}`;
  const further =
    placed.toBetter === null ? '' : `, ${placed.toBetter.distance.toFixed()} to ${labels[placed.toBetter.tier]}`;
  return `${labels[placed.tier]} ${placed.relation}${further}`;
}

const RATE = '90%及以上 / 80%及以上 / 60%及以上 / 60%以下';
const COST = '比上年下降10%及以上 / 比上年下降5%及以上 / 与上年持平 / 比上年增长';
const RANGES = '90%-100% / 80%（含）-90% / 60%（含）-80% / 30%-60%';
const TARGET = '95%-105% / 90%-110% / 85%-115% / 低于85%或高于115%';

describe('where a value falls, how it lies there, and what separates it from the next better tier', () => {
  test.each([
    [RATE, '95', '优 in-tier'],
    [RATE, '90', '优 in-tier'],
    [RATE, '87.7', '良 in-tier, 2.3 to 优'],
    [RATE, '59.99', '差 in-tier, 0.01 to 中'],
    [COST, '-12', '优 in-tier'],
    [COST, '-7', '良 in-tier, 3 to 优'],
    [COST, '-3', '中 between-tiers, 2 to 良'],
    [COST, '0', '中 in-tier, 5 to 良'],
    [COST, '2', '差 in-tier, 2 to 中'],
    [RANGES, '101', '优 better-than-best'],
    [RANGES, '29', '差 worse-than-worst, 31 to 中'],
    [RANGES, '45', '差 in-tier, 15 to 中'],
    [TARGET, '107', '良 in-tier, 2 to 优'],
    [TARGET, '92', '良 in-tier, 3 to 优'],
    [TARGET, '120', '差 in-tier, 5 to 中'],
  ])('%s at %s: %s', (texts, value, wanted) => {
    expect(place(texts, value)).toBe(wanted);
  });
});

describe('tiers that are cumulative towards the worse: no grade where two own the value', () => {
  const ACCIDENTS = '0起 / 1起及以上 / 3起及以上 / 5起及以上';
  const PEOPLE = '≥90% / ≥80% / <80% / <60%';
  const MOVE = '比上年下降 / 与上年持平 / 比上年增长 / 比上年增长10%及以上';
  test.each([
    [ACCIDENTS, '0', '优 in-tier'],
    [ACCIDENTS, '2', '良 in-tier, 2 to 优'],
    [ACCIDENTS, '3', '良 and 中'],
    [ACCIDENTS, '6', '良 and 中'],
    [PEOPLE, '85', '良 in-tier, 5 to 优'],
    [PEOPLE, '70', '中 in-tier, 10 to 良'],
    [PEOPLE, '50', '中 and 差'],
    [MOVE, '5', '中 in-tier, 5 to 良'],
    [MOVE, '12', '中 and 差'],
    // towards the better it is the usual form
    [RATE, '95', '优 in-tier'],
    ['90%及以上 / 80%及以上 / 60%及以上 / 70%以下', '65', '中 in-tier, 15 to 良'],
  ])('%s at %s: %s', (texts, value, wanted) => {
    expect(place(texts, value)).toBe(wanted);
  });
});

describe('a tier that is blank or not understood', () => {
  test.each([
    ['90%及以上 /  / 60%及以上 / 60%以下', '90', '优 in-tier'],
    ['90%及以上 /  / 60%及以上 / 60%以下', '89', 'undecided by 良'],
    ['90%及以上 /  / 60%及以上 / 60%以下', '10', 'undecided by 良'],
    ['90%及以上 / 80%及以上 / 60%左右 / 60%以下', '80', '良 in-tier, 10 to 优'],
    ['90%及以上 / 80%及以上 / 60%左右 / 60%以下', '79', 'undecided by 中'],
    ['90%及以上 / 80%及以上 / 60%及以上 / /', '60', '中 in-tier, 20 to 良'],
    ['90%及以上 / 80%及以上 / 60%及以上 / /', '59', 'undecided by 差'],
    [' /  /  / ', '60', 'none'],
  ])('%s at %s: %s', (texts, value, wanted) => {
    expect(place(texts, value)).toBe(wanted);
  });
});

test('exact decimals do not drift: 37.4% is not below 37.4%, (110-100)/100 is not below 10%', () => {
  const tenth = new Big(110).minus(100).div(100).times(100);
  expect(place('比上年增长10%及以上 / 比上年增长5%及以上 / 与上年持平 / 比上年降低', tenth.toString())).toBe(
    '优 in-tier',
  );
  expect(place('37.4%及以上 / 36.9%及以上 / 36%及以上 / 36%以下', new Big('0.374').times(100).toString())).toBe(
    '优 in-tier',
  );
});
