import type { Done } from '../excel/excel-error';
import { areaAddress } from '../sheet/address';
import { openSession } from './open-session';
import type { Report, TableReport } from './report';

/**
 * 评级 on the ribbon: grades the active sheet without the pane and selects what a person looks at next:
 * the first cell that only a person can settle, else the whole grade column. Answers whether there was a table, or the error.
 */
export async function gradeFromRibbon(): Promise<Done<{ readonly tables: number }>> {
  const session = openSession();
  const graded = await session.grade('active');
  if (!graded.ok) return graded;
  const { report, actualColumnAdded } = graded.value;
  const [table] = report.tables;
  if (!actualColumnAdded && table) await session.select(table.sheet.id, next(report) ?? wholeColumn(table));
  return { ok: true, value: { tables: report.tables.length } };
}

function next({ tables }: Report): string | null {
  for (const { gradeColumn, indicators } of tables)
    for (const { indicator, outcome, manual } of indicators)
      if (gradeColumn !== null && manual === null && (outcome.status === 'confirm' || outcome.status === 'undecided'))
        return areaAddress({ row: indicator.row, column: gradeColumn, rows: 1, columns: 1 });
  return null;
}

function wholeColumn({ table, gradeColumn }: TableReport): string {
  const { area, heading } = table;
  const rows = area.row + area.rows - heading.first;
  return areaAddress({ row: heading.first, column: gradeColumn ?? area.column, rows, columns: 1 });
}
