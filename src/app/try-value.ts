import { readActual } from '../actual/read-actual';
import { gradeActual } from '../grading/grade-actual';
import type { Cell } from '../sheet/snapshot';
import { buildScale } from '../standard/build-scale';
import type { Judged } from './judged';
import type { IndicatorReport } from './report';

/**
 * What an actual (实际完成值) would be graded if it were typed into an empty cell as a person would, beside the same
 * figure of last year. Nothing is written; neither approvals nor a grade by hand count.
 */
export function tryValue(
  { scale, previousCell, year, heading }: Pick<IndicatorReport, 'scale' | 'previousCell' | 'year' | 'heading'>,
  text: string,
): Judged {
  const actual = readActual({ cell: asTyped(text), scale, previous: previousCell, year, heading, approval: null });
  return { scale, actual, outcome: gradeActual(scale, actual), manual: null };
}

/** A worked example for the help, read by the same rules as every sheet: tiers with their criteria, and an actual. */
export function readExample(
  indicator: string,
  tiers: readonly { readonly label: string; readonly text: string }[],
  actual: string,
): Judged {
  const labels = tiers.map(({ label }) => label);
  const scale = buildScale({ labels, texts: tiers.map(({ text }) => text), indicator, unit: null });
  return tryValue({ scale, previousCell: null, year: null, heading: null }, actual);
}

/** The cell that Excel makes of typed text: plain numbers and percentages become numbers, all else stays text. */
function asTyped(typed: string): Cell {
  const text = typed.trim();
  if (/^-?\d+(\.\d+)?$/.test(text)) return { value: Number(text), text, format: 'General', formula: Number(text) };
  const percent = /^(-?\d+)(\.\d+)?%$/.exec(text);
  if (!percent) return { value: text, text, format: '@', formula: text };
  const value = Number(`${text.slice(0, -1)}e-2`);
  return { value, text, format: percent[2] ? '0.00%' : '0%', formula: value };
}
