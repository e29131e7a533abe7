import type { Area } from '../sheet/address';
import { readActualHeading } from './actual-heading';
import { type Assignment, knownColumns } from './assign-columns';
import type { Heading } from './find-headings';
import { holdsUnits, readRows } from './read-rows';
import type { HeadingRow } from './scan-headings';
import { bodyRows } from './table-body';
import { moneyUnit } from './table-lines';
import { tableYear } from './table-year';
import type { Columns, HeadingRows, TargetTable } from './target-table';
import type { SheetView } from './view-sheet';

/** A heading with all that is known to belong to its table before the rows are read. */
export interface Draft {
  readonly heading: Heading;
  readonly assignment: Assignment;
  /** The same heading on later pages. */
  readonly repeats: readonly Heading[];
  /** Rows of titles repeated above those. */
  readonly repeatedTitles: readonly number[];
  /** The last row that can belong to the table. */
  readonly last: number;
}

/** Reads a table's rows. Cost: rows × known columns. */
export function buildTable(view: SheetView, headings: ReadonlyMap<number, HeadingRow>, draft: Draft): TargetTable {
  const { block, lines } = draft.heading;
  const { left, levels } = draft.assignment;
  const repeatedHeadings = draft.repeats.map(({ block: { first, last } }) => ({ first, last }));
  const without = new Set([...repeatedHeadings.flatMap(rowsFrom), ...draft.repeatedTitles]);
  const first = block.last + 1;
  const found = draft.assignment.columns;
  const rows = bodyRows(view, headings, found, { first, left, last: lastRow(view, draft), without });
  const columns = withUnits(view, draft.heading, found, rows);
  const budgetWords = block.columns.find(({ column }) => column === columns.budget)?.words.join('') ?? '';
  const budgetUnit = moneyUnit(budgetWords, lines);
  const read = readRows(view, columns, rows, { first, left, levels, budgetUnit });
  const lastIndicator = read.indicators[read.indicators.length - 1]?.row ?? block.last;
  const activities = read.activities.filter(
    ({ row, goal, budget }) => row <= lastIndicator || goal !== '' || budget !== null,
  );
  const last = Math.max(lastIndicator, ...activities.map(({ row }) => row));
  return {
    sheet: view.sheet.name,
    area: areaOf(draft.assignment, columns, block.first, last),
    heading: { first: block.first, last: block.last },
    repeatedHeadings: repeatedHeadings.filter((heading) => heading.last <= last),
    year: tableYear(block, lines, view.sheet.name, columns.actual),
    columns,
    actualHeading: readActualHeading(block, columns.actual),
    otherActual: draft.assignment.otherActual,
    activities,
    indicators: read.indicators,
  };
}

function rowsFrom({ first, last }: HeadingRows): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** A heading that is an Excel Table's own ends with that Table. */
function lastRow(view: SheetView, { heading: { block }, last }: Draft): number {
  const list = view.sheet.listObjects.find(
    ({ row, column, columns }) => row === block.last && column <= block.run.first && column + columns > block.run.last,
  );
  return list ? Math.min(last, list.row + list.rows - 1) : last;
}

/** 单位 heads units of measure only where the cells hold them; else it is the organisation in charge. */
function withUnits(view: SheetView, { block }: Heading, columns: Columns, rows: readonly number[]): Columns {
  const words = block.columns.find(({ column }) => column === columns.unit)?.words.join('') ?? '';
  const sure = columns.unit === null || /计量|度量|指标|数量/u.test(words) || holdsUnits(view, columns.unit, rows);
  return sure ? columns : { ...columns, unit: null };
}

function areaOf(assignment: Assignment, columns: Columns, first: number, last: number): Area {
  const right = Math.max(...knownColumns(columns));
  const { left } = assignment;
  return { row: first, column: left, rows: last - first + 1, columns: right - left + 1 };
}
