import type Big from 'big.js';
import type { Value } from '../actual/actual';
import { type Clause, explain, explainReading } from '../grading/explain';
import { printDay, printReading } from '../grading/print-value';
import type { Axis, Scale } from '../standard/scale';
import type { Judged } from './judged';

/**
 * Why an indicator stands where it stands (评级依据): sentences in no language yet. Each is a list of clauses to be said
 * one after the other with nothing between them. The first is the grade's, the second, if any, how the actual was read.
 */
export function explainIndicator({ scale, actual, outcome }: Judged): readonly (readonly Clause[])[] {
  return [explain(scale, outcome), explainReading(actual)].filter((clauses) => clauses.length > 0);
}

/** A value as a short sign that both languages read: 85%, -12%, 3200项, 2024-06-28, 全部完成. */
export function printValue(scale: Scale, value: Value): string {
  return printReading(scale, value);
}

/** A day of a date scale: 2024-06-28, 06-28 where the tiers name no year, the day of the month where they name no month. */
export function printDate(axis: Extract<Axis, { kind: 'date' }>, serial: Big): string {
  return printDay(axis, serial);
}
