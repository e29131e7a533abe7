import { planLook } from '../grading/column-look';
import { tableRows } from '../grading/place-columns';
import { type Named, recall } from '../grading/written';
import type { Area } from '../sheet/address';
import { type Content, type Edit, invertEdits } from '../sheet/edits';
import { cellAt, type SheetSnapshot } from '../sheet/snapshot';
import type { ColumnMemory, Memory } from './memory';
import type { TableReport } from './report';
import type { SheetPlan } from './workbook';

/**
 * 清除评级 as data: takes away everything that was ever added, and nothing else. It is the inverse of the grading that
 * would give this sheet. What a person typed stays: grades typed over (人工) and filled-in actuals keep their column.
 */
export function planClearing(sheet: SheetSnapshot, tables: readonly TableReport[], memory: Memory): SheetPlan {
  const edits: Edit[] = [];
  const columns = { ...memory.columns };
  const cleared = new Set<string>();
  for (const table of [...tables].sort(rightmostFirst)) {
    const known = table.ownName === null ? undefined : memory.columns[table.ownName];
    if (!known || table.ownName === null) continue;
    edits.push(...invertEdits(additions(sheet, table, known)));
    delete columns[table.ownName];
    cleared.add(table.ownName);
  }
  if (cleared.size === 0) return { edits, memory };
  const approvals = memory.approvals.filter((approval) => !cleared.has(subjectColumn(approval)));
  return { edits, memory: { ...memory, columns, approvals } };
}

function subjectColumn(approval: Memory['approvals'][number]): string {
  return approval.scope === 'column' ? approval.column : approval.subject.column;
}

function rightmostFirst(a: TableReport, b: TableReport): number {
  return (b.gradeColumn ?? 0) - (a.gradeColumn ?? 0);
}

/** The edits by which the product's columns would come onto this sheet as they now stand. */
function additions(sheet: SheetSnapshot, report: TableReport, known: ColumnMemory): Edit[] {
  const { table, gradeColumn: grade, ownName: name } = report;
  if (grade === null || name === null) return [];
  const edits: Edit[] = [];
  const kept = report.indicators.some(({ manual }) => manual !== null);
  for (const [index, added] of known.added.entries()) {
    const column = grade - known.added.length + 1 + index;
    if (added.role === 'grade' ? kept : holdsActuals(sheet, report, column)) continue;
    if (added.inserted) edits.push({ kind: 'insert-columns', sheet: sheet.id, column, count: 1 });
    edits.push(wholeColumn(sheet, report, column), ...planLook(sheet, table, { column, ...added }, (same) => same));
  }
  if (!edits.some((edit) => edit.kind === 'contents' && edit.area.column === grade))
    edits.push(...writtenCells(sheet, report, known));
  const { row, rows } = tableRows(table);
  const area: Area = { row, rows, column: grade, columns: 1 };
  const body: Area = { ...area, row: table.heading.last + 1, rows: row + rows - table.heading.last - 1 };
  edits.push({ kind: 'colours', sheet: sheet.id, area: body, before: [], after: known.colours });
  edits.push({ kind: 'name', sheet: sheet.id, name, before: null, after: sheet.names.get(name) ?? area });
  return edits;
}

function holdsActuals(sheet: SheetSnapshot, { table, indicators }: TableReport, column: number): boolean {
  const filled = indicators.some(({ indicator: { row } }) => cellAt(sheet, { row, column }).formula !== '');
  return filled || table.columns.actual !== column;
}

function wholeColumn(sheet: SheetSnapshot, { table }: TableReport, column: number): Edit {
  const { row, rows } = tableRows(table);
  const cells = Array.from({ length: rows }, (_, r) => [cellAt(sheet, { row: row + r, column }).formula]);
  return {
    kind: 'contents',
    sheet: sheet.id,
    area: { row, column, rows, columns: 1 },
    before: cells.map(() => ['']),
    after: cells,
  };
}

/** Only the cells that still hold what the product wrote into a column of the user's own. */
function writtenCells(
  sheet: SheetSnapshot,
  { table, indicators, gradeColumn }: TableReport,
  known: ColumnMemory,
): Edit[] {
  const written = recall(known.written, indicators satisfies readonly Named[]);
  const { row: first, rows } = tableRows(table);
  const column = gradeColumn ?? 0;
  const after: (Content | null)[][] = Array.from({ length: rows }, () => [null]);
  for (const [index, { indicator, manual }] of indicators.entries()) {
    const stands = cellAt(sheet, { row: indicator.row, column }).formula;
    if (manual === null && stands !== '' && written[index] !== null) after[indicator.row - first] = [stands];
  }
  const before = after.map(([content]) => [content === null ? null : '']);
  return [{ kind: 'contents', sheet: sheet.id, area: { row: first, column, rows, columns: 1 }, before, after }];
}
