import { type Summary, summarise } from '../grading/summarise';
import { defaultPoints } from '../grading/tier-points';
import type { Report, TableReport } from './report';

/** The summary (汇总) of each table of a report; `points` as a person chose them, null for the usual ones. */
export function summariseReport(
  { tables }: Report,
  points: readonly number[] | null,
): readonly { readonly table: TableReport; readonly summary: Summary }[] {
  return tables.map((table) => {
    const labels = table.table.columns.tiers.map(({ label }) => label);
    return { table, summary: summarise(labels, table.table.activities, table.indicators, points) };
  });
}

/** The usual points of so many tiers from best to worst: 优100 良85 中70 差50. */
export function usualPoints(tiers: number): readonly number[] {
  return defaultPoints(tiers).map((points) => points.toNumber());
}
