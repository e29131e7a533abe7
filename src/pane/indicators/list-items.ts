import { indicatorKey, type OutcomeKey, outcomeKey } from '../../app/count-outcomes';
import type { IndicatorReport, Report, TableReport } from '../../app/report';
import type { Place } from '../../sheet/address';

/** The parts of the list: people first, then the rest in the order of the sheet. */
export type Section = 'confirm' | 'undecided' | 'rest';

/** One line of the list as it scrolls. */
export type ListItem =
  | { readonly kind: 'heading'; readonly key: string; readonly section: Section; readonly count: number }
  | {
      readonly kind: 'indicator';
      readonly key: string;
      readonly table: TableReport;
      readonly indicator: IndicatorReport;
    };

const SECTIONS: readonly Section[] = ['confirm', 'undecided', 'rest'];

/**
 * The list for a report: what needs a person on top (待确认, then 无法评级), everything else below, each in the order of
 * the sheet. `filter` is the outcome key to show, null for all. A section without indicators has no heading, and a
 * list of one section only has none either.
 */
export function listItems(report: Report, filter: OutcomeKey | null): readonly ListItem[] {
  const bySection: Record<Section, ListItem[]> = { confirm: [], undecided: [], rest: [] };
  for (const table of report.tables)
    for (const indicator of table.indicators) {
      const outcome = outcomeKey(indicator);
      if (filter !== null && outcome !== filter) continue;
      const section = outcome === 'confirm' || outcome === 'undecided' ? outcome : 'rest';
      bySection[section].push({ kind: 'indicator', key: indicatorKey(table, indicator), table, indicator });
    }
  const filled = SECTIONS.filter((section) => bySection[section].length > 0);
  if (filled.length === 1 && filled[0] === 'rest') return bySection.rest;
  return filled.flatMap((section): ListItem[] => [
    { kind: 'heading', key: section, section, count: bySection[section].length },
    ...bySection[section],
  ]);
}

/**
 * The key of the indicator that a selected cell belongs to: in the rows of a table, any cell between its first and its
 * last column, the grade column included. null for every other cell.
 */
export function findIndicator(report: Report, sheetId: string, { row, column }: Place): string | null {
  for (const table of report.tables) {
    const { area } = table.table;
    const last = Math.max(area.column + area.columns - 1, table.gradeColumn ?? 0);
    if (table.sheet.id !== sheetId || column < area.column || column > last) continue;
    const indicator = table.indicators.find((candidate) => candidate.indicator.row === row);
    if (indicator) return indicatorKey(table, indicator);
  }
  return null;
}
