import { planLook, withoutAdded } from '../grading/column-look';
import type { AddedColumn } from '../grading/grade-column';
import { freePlace, tableRows } from '../grading/place-columns';
import { type Named, recall } from '../grading/written';
import type { Area } from '../sheet/address';
import { type Content, type Edit, invertEdits } from '../sheet/edits';
import { cellAt, type SheetSnapshot } from '../sheet/snapshot';
import type { ColumnMemory, Memory } from './memory';
import { unnamedColumns } from './own-columns';
import type { TableReport } from './report';
import type { SheetPlan } from './workbook';

/**
 * 清除评级 as data: takes away everything that was ever added, and nothing else. It is the inverse of the grading that
 * would give this sheet. What a person typed stays: their grades and filled-in actuals keep their column.
 */
export function planClearing(sheet: SheetSnapshot, tables: readonly TableReport[], memory: Memory): SheetPlan {
  const edits: Edit[] = [];
  const columns = { ...memory.columns };
  const cleared = new Set<string>();
  const inserted = new Set<number>();
  const kept = new Set<number>();
  for (const table of tables) {
    const [unnamed, begun] = (table.ownName === null && unnamedColumns(sheet, table.table, memory)) || [];
    const empty = begun ? emptyInsertion(sheet, table, tables, begun.added.length) : null;
    if (unnamed && begun) {
      for (const index of begun.added.keys()) if (empty !== null) inserted.add(empty + index);
      delete columns[unnamed];
      cleared.add(unnamed);
    }
    const known = table.ownName === null ? undefined : memory.columns[table.ownName];
    if (!known || table.ownName === null || table.gradeColumn === null) continue;
    const own = ownColumns(sheet, table, known);
    for (const { column, added, keep } of own)
      if (keep) kept.add(column);
      else if (added.inserted) inserted.add(column);
    edits.push(...invertEdits(additions(sheet, table, known, own)));
    if (!table.isCopy) delete columns[table.ownName];
    cleared.add(table.ownName);
  }
  if (cleared.size === 0) return { edits, memory };
  // Last, and from the right: tables one below the other share a column, and a column deleted moves those right of it.
  for (const column of [...inserted].sort((a, b) => b - a))
    if (!kept.has(column)) edits.push({ kind: 'delete-columns', sheet: sheet.id, column, count: 1 });
  const approvals = memory.approvals.filter((approval) => !cleared.has(subjectColumn(approval)));
  return { edits, memory: { ...memory, columns, approvals } };
}

/**
 * The first of so many columns that stand empty where the table's own would be inserted; null where something else does.
 * Since nothing is inserted where there is room, they were.
 */
function emptyInsertion(
  sheet: SheetSnapshot,
  { table }: TableReport,
  all: readonly TableReport[],
  count: number,
): number | null {
  const place = freePlace(
    sheet,
    table,
    all.map((other) => other.table),
  );
  return place?.columns === count ? place.column : null;
}

function subjectColumn(approval: Memory['approvals'][number]): string {
  return approval.scope === 'column' ? approval.column : approval.subject.column;
}

interface OwnColumn {
  readonly column: number;
  readonly added: AddedColumn;
  /** A person's own words stand in it. */
  readonly keep: boolean;
}

/** The columns that were added to a table, where they now stand. */
function ownColumns(sheet: SheetSnapshot, report: TableReport, { added: all }: ColumnMemory): OwnColumn[] {
  const first = (report.gradeColumn ?? 0) - all.length + 1;
  return all.map((added, index) => {
    const column = first + index;
    const keep =
      added.role === 'grade' ? report.indicators.some(({ typed }) => typed) : holdsActuals(sheet, report, column);
    return { column, added, keep };
  });
}

/** The edits by which the product's columns would come onto this sheet as they now stand, but for the columns' insertion. */
function additions(sheet: SheetSnapshot, report: TableReport, known: ColumnMemory, own: readonly OwnColumn[]): Edit[] {
  const { table, gradeColumn: grade, ownName: name } = report;
  if (grade === null || name === null) return [];
  const { row, rows } = tableRows(table);
  const area: Area = { row, rows, column: grade, columns: 1 };
  // First, so that it is taken away last: by it the column is known.
  const edits: Edit[] = [{ kind: 'name', sheet: sheet.id, name, before: null, after: sheet.names.get(name) ?? area }];
  const then = withoutAdded(table, known.added);
  for (const { column, added, keep } of own)
    if (!keep)
      edits.push(wholeColumn(sheet, report, column), ...planLook(sheet, then, { column, ...added }, (same) => same));
  if (!own.some(({ added, keep }) => added.role === 'grade' && !keep))
    edits.push(...writtenCells(sheet, report, known));
  const body: Area = { ...area, row: table.heading.last + 1, rows: row + rows - table.heading.last - 1 };
  edits.push({ kind: 'colours', sheet: sheet.id, area: body, before: [], after: known.colours });
  return edits;
}

function holdsActuals(sheet: SheetSnapshot, { table, indicators }: TableReport, column: number): boolean {
  const filled = indicators.some(({ indicator: { row } }) => cellAt(sheet, { row, column }).formula !== '');
  const { row: first, rows } = tableRows(table);
  // A write that stopped half-way may not have come to its heading: then nothing at all stands in it.
  const contents = Array.from({ length: rows }, (_, r) => cellAt(sheet, { row: first + r, column }).formula);
  return filled || (table.columns.actual !== column && contents.some((content) => content !== ''));
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
  for (const [index, { indicator, typed }] of indicators.entries()) {
    const stands = cellAt(sheet, { row: indicator.row, column }).formula;
    if (!typed && stands !== '' && written[index] !== null) after[indicator.row - first] = [stands];
  }
  const before = after.map(([content]) => [content === null ? null : '']);
  return [{ kind: 'contents', sheet: sheet.id, area: { row: first, column, rows, columns: 1 }, before, after }];
}
