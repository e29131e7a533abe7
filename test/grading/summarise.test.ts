import Big from 'big.js';
import type { Outcome } from '../../src/grading/outcome';
import { type Graded, summarise } from '../../src/grading/summarise';
import { bandOf, defaultPoints, goodTiers } from '../../src/grading/tier-points';
import type { Activity } from '../../src/table/target-table';

const LABELS = ['优', '良', '中', '差'];
const ACTIVITIES: Activity[] = ['贯彻方针', '组织培训', '维护权益'].map((name, row) => ({
  row,
  name,
  parents: [],
  budget: null,
  goal: '',
}));

describe('counts', () => {
  const graded = [
    one('优', 1),
    one('优', 1),
    one('良', 1),
    one('中（空档）', 2),
    one('待确认', 2),
    one('无法评级', 2),
    one('', 2),
    one('差', 2, null, '良'),
    one('优', null),
    one('优', 2, null, '很好'),
  ];
  const { total, byActivity, score } = summarise(LABELS, ACTIVITIES, graded, null);

  test('by tier, a person’s word before the computed one', () => {
    expect(total.tiers).toEqual([3, 2, 1, 0]);
    expect(total).toMatchObject({ graded: 6, confirm: 1, undecided: 2, blank: 1 });
  });

  test('优良率 is good ones among the graded', () => {
    expect(total.goodRate?.round(4).toFixed()).toBe('0.8333');
  });

  test('by activity, in the order of the table, with those above any activity', () => {
    expect(byActivity.map(({ activity, tally }) => [activity?.name ?? null, tally.tiers, tally.graded])).toEqual([
      ['组织培训', [2, 1, 0, 0], 3],
      ['维护权益', [0, 1, 1, 0], 2],
      [null, [1, 0, 0, 0], 1],
    ]);
  });

  test('no weights, no score', () => {
    expect(score).toBeNull();
  });
});

test('nothing graded, no rate', () => {
  expect(summarise(LABELS, [], [one('', null), one('待确认', null)], null).total.goodRate).toBeNull();
});

describe('the weighted score', () => {
  test.each<[string, [string, string | null][], number[] | null, string | null, string | null]>([
    [
      'all 优',
      [
        ['优', '10'],
        ['优', '20'],
      ],
      null,
      '100',
      '优',
    ],
    [
      'by weight',
      [
        ['优', '10'],
        ['差', '30'],
      ],
      null,
      '62.5',
      '中',
    ],
    [
      '90 is 优',
      [
        ['优', '2'],
        ['中', '1'],
      ],
      null,
      '90',
      '优',
    ],
    [
      'just below 90 is 良',
      [
        ['优', '199'],
        ['中', '101'],
      ],
      null,
      '89.9',
      '良',
    ],
    [
      '79.995 is told as 79.99 and is 中',
      [
        ['良', '667'],
        ['中', '333.99'],
      ],
      null,
      '79.99',
      '中',
    ],
    [
      '59 is 差',
      [
        ['差', '11'],
        ['中', '9'],
      ],
      null,
      '59',
      '差',
    ],
    [
      'decimals in weights',
      [
        ['优', '2.5'],
        ['良', '7.5'],
      ],
      null,
      '88.75',
      '良',
    ],
    [
      'own points',
      [
        ['优', '10'],
        ['良', '10'],
      ],
      [100, 90, 75, 0],
      '95',
      '优',
    ],
    [
      'points for another number of tiers are not taken',
      [
        ['优', '10'],
        ['良', '10'],
      ],
      [100, 60],
      '92.5',
      '优',
    ],
    [
      'not all graded: a score so far, no band',
      [
        ['优', '10'],
        ['待确认', '10'],
      ],
      null,
      '100',
      null,
    ],
    [
      'none graded',
      [
        ['待确认', '10'],
        ['', '5'],
      ],
      null,
      null,
      null,
    ],
    [
      'an indicator without a weight does not count',
      [
        ['良', '10'],
        ['差', null],
      ],
      null,
      '85',
      '良',
    ],
  ])('%s', (_, rows, points, expected, band) => {
    const { score } = summarise(
      LABELS,
      [],
      rows.map(([grade, weight]) => one(grade, null, weight)),
      points,
    );
    expect(score?.score?.toFixed() ?? null).toBe(expected);
    expect(score?.band).toBe(band);
  });

  test('says how much of the weight is graded', () => {
    const rows = [one('优', null, '10'), one('待确认', null, '15'), one('优', null, null)];
    const { score } = summarise(LABELS, [], rows, null);
    expect([score?.weightGraded.toFixed(), score?.weightTotal.toFixed(), score?.unweighted]).toEqual(['10', '25', 1]);
  });
});

test.each([
  [2, ['100', '50']],
  [3, ['100', '75', '50']],
  [4, ['100', '85', '70', '50']],
  [5, ['100', '87.5', '75', '62.5', '50']],
])('%d tiers have the points %j', (tiers, points) => {
  expect(defaultPoints(tiers).map((value) => value.toFixed())).toEqual(points);
});

test.each([
  ['优 良 中 差', 2],
  ['优秀 良好 合格 不合格', 2],
  ['优 良 中 低 差', 2],
  ['优 良 差', 2],
  ['优秀 合格 不合格', 1],
  ['A B C D', 2],
  ['一级 二级 三级 四级', 2],
  ['好 较好 一般 差', 2],
  ['合格 不合格', 1],
])('of %s the first %d count as good', (labels, good) => {
  expect(goodTiers(labels.split(' '))).toBe(good);
});

test.each([
  ['100', '优'],
  ['90', '优'],
  ['89.99', '良'],
  ['80', '良'],
  ['79.99', '中'],
  ['60', '中'],
  ['59.99', '差'],
  ['0', '差'],
])('%s is %s in the ministry’s bands', (score, band) => {
  expect(bandOf(new Big(score))).toBe(band);
});

/** An indicator with a grade in words: a tier, a tier（空档）, 待确认, 无法评级 or '' for a blank actual. */
function one(
  grade: string,
  activity: number | null,
  weight: string | null = null,
  manual: string | null = null,
): Graded {
  const tiers = LABELS.map((label) => ({ label }) as Graded['scale']['tiers'][number]);
  return { indicator: { activity, weight }, scale: { tiers }, outcome: outcomeOf(grade), manual };
}

function outcomeOf(grade: string): Outcome {
  const seen = { seen: '' };
  if (grade === '') return { status: 'blank' };
  if (grade === '无法评级') return { status: 'undecided', reason: { id: 'unreadable-text', ...seen } };
  if (grade === '待确认') {
    const reading = { kind: 'number', number: new Big(85) } as const;
    return { status: 'confirm', reading, proposed: 0, reason: { id: 'confirm-ratio', ...seen } };
  }
  const gap = grade.endsWith('（空档）');
  const tier = LABELS.indexOf(grade.replace('（空档）', ''));
  const evidence = {
    value: new Big(1),
    label: null,
    relation: gap ? 'between-tiers' : 'in-tier',
    toBetter: null,
  } as const;
  return { status: gap ? 'gap' : 'graded', tier, evidence };
}
