import { countOutcomes, hasOutcome, outcomeKey } from '../../src/app/count-outcomes';
import { readTable, reportOf } from './read-rows';

const table = readTable([
  { actual: '85%' },
  { actual: '75%' },
  { actual: '65%' },
  { actual: '10%' },
  // Likely 85%, to be confirmed.
  { actual: 0.85 },
  // A bound instead of a value.
  { actual: '90%以上' },
  { actual: null },
  // A grade by hand goes before the computed one.
  { actual: '10%', manual: '良' },
  // A word by hand that is no tier is no grade.
  { actual: '85%', manual: '待复核' },
  { actual: null, manual: ' 优 ' },
]);

test('each row is counted once, as its own row says', () => {
  expect(table.indicators.map(outcomeKey)).toEqual([
    'tier:优',
    'tier:良',
    'tier:中',
    'tier:差',
    'confirm',
    'undecided',
    'blank',
    'tier:良',
    'undecided',
    'tier:优',
  ]);
  const counts = countOutcomes(reportOf(table));
  expect(counts.tiers.map(({ label, count }) => `${label} ${count}`)).toEqual(['优 2', '良 2', '中 1', '差 1']);
  expect(counts).toMatchObject({ confirm: 1, undecided: 2, blank: 1, graded: 6 });
  // 优 and 良 are four of the six grades.
  expect(counts.goodRate?.toFixed(4)).toBe('0.6667');
});

test('tiers that nobody is in are counted with 0, and nothing graded has no rate', () => {
  const counts = countOutcomes(reportOf(readTable([{ actual: null }])));
  expect(counts.tiers.map(({ count }) => count)).toEqual([0, 0, 0, 0]);
  expect(counts.goodRate).toBeNull();
});

test('tables with the same words are counted together, other words after them', () => {
  const others = readTable([{ actual: '85%' }, { actual: '5%' }], ['优秀', '良好', '合格', '不合格'], '教育局');
  const again = readTable([{ actual: '85%' }], undefined, '水利局');
  const counts = countOutcomes(reportOf(table, others, again));
  expect(counts.tiers.map(({ label, count }) => `${label} ${count}`)).toEqual([
    '优 3',
    '良 2',
    '中 1',
    '差 1',
    '优秀 1',
    '良好 0',
    '合格 0',
    '不合格 1',
  ]);
});

test('a filter stands as long as any row comes out so', () => {
  expect(hasOutcome(reportOf(table), 'confirm')).toBe(true);
  expect(hasOutcome(reportOf(readTable([{ actual: '85%' }])), 'confirm')).toBe(false);
  expect(hasOutcome(reportOf(readTable([{ actual: '85%' }]), readTable([{ actual: null }])), 'blank')).toBe(true);
});
