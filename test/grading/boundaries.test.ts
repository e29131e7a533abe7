import { join } from 'node:path';
import { readActual } from '../../src/actual/read-actual';
import { gradeActual } from '../../src/grading/grade-actual';
import { gradeText } from '../../src/grading/grade-text';
import type { Outcome } from '../../src/grading/outcome';
import type { Cell } from '../../src/sheet/snapshot';
import { buildScale } from '../../src/standard/build-scale';
import type { Scale } from '../../src/standard/scale';
import { readExamples } from '../actual/example-tables';

const MARKS = {
  'in-tier': '',
  'between-tiers': '？',
  'better-than-best': '（更好）',
  'worse-than-worst': '（更差）',
} as const;

const sections = readExamples(join(__dirname, 'examples'));

describe.each(sections.map((section) => [section.title, section] as const))('%s', (_, section) => {
  const scale = buildScale({
    labels: section.labels,
    texts: section.criteria,
    indicator: section.indicator,
    unit: section.unit,
  });
  const previous = section.previous === null ? null : typed(section.previous);
  const graded = section.rows.flatMap((row) => Object.entries(row).filter(([actual]) => actual !== '实际'));

  test.each(graded)('%s → %s', (text, expected) => {
    const actual = readActual({ cell: typed(text), scale, previous, approval: null });
    expect(gradeAs(scale, gradeActual(scale, actual))).toBe(expected);
  });
});

test('there are at least 60 tables', () => {
  expect(sections.length).toBeGreaterThanOrEqual(60);
});

function typed(text: string): Cell {
  const number = Number(text);
  return { value: Number.isNaN(number) ? text : number, text, format: 'General', formula: text };
}

function gradeAs(scale: Scale, outcome: Outcome): string {
  const word = gradeText(outcome, scale);
  if (outcome.status === 'gap') return `${word}（空档）`;
  return outcome.status === 'graded' ? word + MARKS[outcome.evidence.relation] : word;
}
