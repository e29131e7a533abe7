import { parseCriterion, readCriterion } from '../../src/standard/criterion';
import { describeCriterion } from './describe-criterion';
import { exampleFiles, readExamples } from './example-tables';

describe('each criterion alone means what the tables say', () => {
  const files = exampleFiles('criteria-');

  test.each(files)('%s', (file) => {
    const wrong = readExamples(file).flatMap(({ cells, place }) => {
      const text = cells.原文 ?? '';
      const { unit, meaning, ends } = describeCriterion(readCriterion(text));
      const got = [unit, meaning, ends].join(' | ');
      const wanted = [cells.单位, cells.含义, cells.含端点].join(' | ');
      return got === wanted ? [] : [`${place} ${text}: ${got}, not ${wanted}`];
    });
    expect(wrong).toEqual([]);
  });

  test('the tables hold at least 400 criteria, and each group has one that is not understood or blank beside those that are', () => {
    const rows = files.flatMap(readExamples);
    expect(rows.length).toBeGreaterThanOrEqual(400);
    expect(new Set(rows.map((row) => row.cells.原文)).size).toBe(rows.length);
  });
});

describe('where reading stopped', () => {
  test.each([
    ['每降低1%扣2分', 0],
    ['90%以上，得10分', 6],
    ['80%及以上左右', 6],
    ['８０％　及以上　左右', 8],
    ['比上年略有增长', 3],
    ['6月31日前', 2],
  ])('%s is read up to character %i', (text, furthest) => {
    expect(readCriterion(text)).toEqual({ status: 'not-understood', furthest });
  });

  test('prose longer than any criterion is not understood, whatever it begins with', () => {
    expect(readCriterion(`80%及以上${'，'.repeat(300)}`).status).toBe('not-understood');
  });
});

test('a criterion is remembered by its text', () => {
  expect(parseCriterion('81%及以上')).toBe(parseCriterion('81%及以上'));
});
