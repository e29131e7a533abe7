import { join } from 'node:path';
import Big from 'big.js';
import { readActual } from '../../src/actual/read-actual';
import { gradeActual } from '../../src/grading/grade-actual';
import { gradeFormula } from '../../src/grading/grade-formula';
import { gradeText } from '../../src/grading/grade-text';
import type { Cell } from '../../src/sheet/snapshot';
import { buildScale } from '../../src/standard/build-scale';
import type { Scale } from '../../src/standard/scale';
import { readExamples } from '../actual/example-tables';

/** One row of the sheet on which formulas are tried: actual in A, last year's in B, formula in C. */
export interface FormulaCase {
  readonly title: string;
  readonly actual: number | string;
  readonly previous: number | string;
  readonly formula: string;
  /** The word that the add-in itself would write. */
  readonly expected: string;
}

/** Last year's figures against which levels are compared; each makes other binary noise. */
const BASES = [100, 0.3, 7];
/** Last year's and this year's, a hundred times as much or as little, where doubles fall on the wrong side: 0.07 × 100 > 7. */
const HUNDREDFOLD = [
  [0.07, 7],
  [7, 0.07],
  [0.29, 29],
  [0.28, 0.0028],
] as const;
const BLANK = '';

/** Every scale of the example tables, at, just below and just above each threshold, and at what a formula must leave alone. */
export function formulaCases(): FormulaCase[] {
  const cases: FormulaCase[] = [];
  const seen = new Set<string>();
  const examples = [join(__dirname, 'examples'), join(__dirname, '../actual/examples')].flatMap(readExamples);
  for (const { title, labels, criteria, indicator, unit } of examples) {
    const scale = buildScale({ labels, texts: criteria, indicator, unit });
    const key = JSON.stringify([scale.axis, scale.unit, scale.tiers.map(({ label, intervals }) => [label, intervals])]);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const sheet of layouts(scale)) {
      for (const { actual, previous } of sheet.rows) {
        const row = cases.length + 1;
        const now = { address: `A${row}`, cell: cell(BLANK, sheet.format) };
        const before = previous === null ? null : { address: `B${row}`, cell: cell(previous, sheet.format) };
        const formula = gradeFormula(scale, { actual: now, previous: before });
        if (formula === null) continue;
        const read = readActual({
          cell: cell(actual, sheet.format),
          scale,
          previous: before?.cell ?? null,
          approval: null,
        });
        const readable = typeof actual === 'number' || actual === BLANK;
        const expected = readable ? gradeText(gradeActual(scale, read), scale) : '无法评级';
        cases.push({ title: `${title}: ${actual}, ${previous}`, actual, previous: previous ?? '', formula, expected });
      }
    }
  }
  return cases;
}

interface Layout {
  readonly format: string;
  readonly rows: readonly { readonly actual: number | string; readonly previous: number | null }[];
}

function layouts(scale: Scale): Layout[] {
  const { axis } = scale;
  const points = near(scale);
  const odd = [0, -1, 1e6, 0.5, 0.92, BLANK, '未开展', '85%'];
  const alone = (values: readonly (number | string)[]) => values.map((actual) => ({ actual, previous: null }));
  switch (axis?.kind) {
    case 'percent':
      return [
        { format: '0.00%', rows: alone([...points.map((point) => point.div(100).toNumber()), 85, 0.005, ...odd]) },
        { format: 'General', rows: alone([...points.map(Number), ...odd]) },
      ];
    case 'percent-change':
      return [
        {
          format: '0.00%',
          rows: alone([...points.map((point) => point.div(100).toNumber()), -1.2, 0.45, 1.12, ...odd]),
        },
        ...BASES.map((previous) => ({
          format: previous === 0.3 ? '0.00%' : 'General',
          rows: [
            ...points.map((point) => ({ actual: point.div(100).plus(1).times(previous).toNumber(), previous })),
            ...odd.map((actual) => ({ actual, previous })),
          ],
        })),
        { format: 'General', rows: HUNDREDFOLD.map(([previous, actual]) => ({ actual, previous })) },
        { format: 'General', rows: [0, -5].flatMap((previous) => odd.map((actual) => ({ actual, previous }))) },
      ];
    case 'point-change':
      return [
        {
          format: '0.00%',
          rows: points.map((point) => ({ actual: new Big(0.8).plus(point.div(100)).toNumber(), previous: 0.8 })),
        },
      ];
    case 'count-change':
      return [
        { format: 'General', rows: points.map((point) => ({ actual: point.plus(20).toNumber(), previous: 20 })) },
      ];
    case 'date':
      return [
        {
          format: 'yyyy/m/d',
          rows: alone([
            ...points.map(Number),
            ...points.map((point) => point.toNumber() + 0.6),
            0,
            0.5,
            366,
            40_000,
            60_000,
            BLANK,
            '未开展',
          ]),
        },
      ];
    default:
      return [{ format: 'General', rows: alone([...points.map(Number), ...odd]) }];
  }
}

/** Each threshold of a scale, and its nearest neighbours on both sides. */
function near({ tiers, axis, whole }: Scale): Big[] {
  const steps = axis?.kind === 'date' || whole ? [1] : [0.001, 1e-6];
  const ends = tiers.flatMap(({ intervals }) => intervals.flatMap(({ lo, hi }) => [lo, hi]));
  const distinct = new Map(ends.flatMap((end) => (end === null ? [] : [[end.toFixed(), end] as const])));
  return [...distinct.values()].flatMap((end) => [end, ...steps.flatMap((step) => [end.minus(step), end.plus(step)])]);
}

function cell(value: number | string, format: string): Cell {
  return { value, text: String(value), format, formula: value };
}
