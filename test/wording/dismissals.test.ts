import { checkWording } from '../../src/wording/check-wording';
import { type Dismissal, dismiss, keepLiving, restore, sortDismissed } from '../../src/wording/dismissals';
import type { Finding } from '../../src/wording/finding';
import { layTable } from './lay-table';

const HEADINGS = ['绩效指标', '优', '良', '中', '差', '上年实际数'];
const MEETING = ['会议费较上年变动率', '比上年下降10%及以上', '比上年下降5%及以上', '与上年持平', '比上年增长', '12'];
const TRAINING = ['培训费较上年变动率', '比上年下降10%及以上', '比上年下降5%及以上', '与上年持平', '比上年增长', '8'];
const RATE = ['满意度', '90%及以上', '80%及以上', '70%及以上', '低于70%', ''];

const gaps = (...rows: readonly (readonly string[])[]): readonly Finding[] =>
  checkWording(layTable(HEADINGS, rows)).filter(({ rule }) => rule === 'tier-gap');

function only(findings: readonly Finding[]): Finding {
  const [finding, ...others] = findings;
  if (!finding || others.length > 0) throw new Error(`${findings.length} findings instead of one`);
  return finding;
}

const REASON = '上级文件如此规定';
const forMeeting = dismiss([], only(gaps(MEETING)), 'cell', REASON);

const shownIn = (findings: readonly Finding[], dismissals: readonly Dismissal[]): string[] =>
  sortDismissed(findings, dismissals).shown.map(({ subject }) => subject);

describe('a cell', () => {
  test('is no longer remarked on, and the reason stands in the list', () => {
    const { shown, dismissed } = sortDismissed(gaps(MEETING), forMeeting);
    expect(shown).toEqual([]);
    expect(dismissed).toMatchObject([{ dismissal: { reason: REASON }, finding: { subject: '会议费较上年变动率' } }]);
  });

  test('keeps its dismissal when rows are inserted above it or sorted', () => {
    expect(shownIn(gaps(RATE, TRAINING, MEETING), forMeeting)).toEqual(['培训费较上年变动率']);
  });

  test.each<[string, string[]]>([
    ['its text', ['会议费较上年变动率', '比上年下降10%及以上', '比上年下降5%及以上', '持平', '比上年增长', '12']],
    [
      'what is found there',
      ['会议费较上年变动率', '比上年下降10%及以上', '比上年下降3%及以上', '与上年持平', '比上年增长', '12'],
    ],
    [
      'the indicator',
      ['公务接待费较上年变动率', '比上年下降10%及以上', '比上年下降5%及以上', '与上年持平', '比上年增长', '12'],
    ],
  ])('is remarked on again when %s changes', (_, row) => {
    expect(shownIn(gaps(row), forMeeting)).toHaveLength(1);
    expect(keepLiving(forMeeting, gaps(row), new Set([only(gaps(row)).sheet]))).toEqual([]);
  });

  test('does not speak for another cell of the same text', () => {
    expect(shownIn(gaps(MEETING, MEETING), forMeeting)).toHaveLength(1);
    const [, second] = gaps(MEETING, MEETING);
    if (!second) throw new Error('two gaps expected');
    const { dismissed } = sortDismissed(gaps(MEETING, MEETING), dismiss([], second, 'cell', REASON));
    expect(dismissed.map(({ finding }) => finding.cell.row)).toEqual([2]);
  });

  test('does not speak for another rule there', () => {
    const both = checkWording(layTable(HEADINGS, [['会议费', ...MEETING.slice(1)]]));
    const [first] = both;
    if (!first) throw new Error('no finding');
    expect(sortDismissed(both, dismiss([], first, 'cell', REASON)).shown).toHaveLength(both.length - 1);
  });
});

describe('a rule', () => {
  const forAll = dismiss([], only(gaps(MEETING)), 'rule', '本县一律如此');

  test('is silent in the whole workbook, whatever the texts', () => {
    expect(shownIn(gaps(MEETING, TRAINING), forAll)).toEqual([]);
  });

  test('is remembered even where it says nothing at the moment', () => {
    expect(keepLiving(forAll, gaps(RATE), new Set(['{other}']))).toEqual(forAll);
  });
});

test('what was dismissed can be brought back', () => {
  const [known] = forMeeting;
  if (!known) throw new Error('no dismissal');
  expect(shownIn(gaps(MEETING), restore(forMeeting, known))).toEqual(['会议费较上年变动率']);
});

test('dismissing again replaces the reason', () => {
  expect(dismiss(forMeeting, only(gaps(MEETING)), 'cell', '已请示')).toMatchObject([{ reason: '已请示' }]);
});

test('dismissals of sheets that were not looked at are kept', () => {
  expect(keepLiving(forMeeting, [], new Set(['{other}']))).toEqual(forMeeting);
});

test('dismissals survive being stored as JSON', () => {
  expect(sortDismissed(gaps(MEETING), JSON.parse(JSON.stringify(forMeeting))).shown).toEqual([]);
});
