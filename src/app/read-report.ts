import type { Actual } from '../actual/actual';
import { type Approval, indexApprovals, type Subject } from '../actual/approval';
import { readActual } from '../actual/read-actual';
import { gradeActual } from '../grading/grade-actual';
import { isTyped, recogniseManual } from '../grading/recognise-manual';
import { type Named, recall } from '../grading/written';
import type { Area, Place } from '../sheet/address';
import { type Cell, cellAt, indexMerges, type SheetSnapshot } from '../sheet/snapshot';
import { buildScale } from '../standard/build-scale';
import type { Scale } from '../standard/scale';
import { locateTables } from '../table/locate-tables';
import type { Indicator, TargetTable } from '../table/target-table';
import type { Memory } from './memory';
import { ownGradeColumn } from './own-columns';
import type { IndicatorReport, Report, TableReport } from './report';

/**
 * The whole pure way as one call: sheets and what the workbook remembers in; tables, scales, actuals and grades out.
 * `sheetIds` are those of all sheets of the workbook; scales that an `earlier` report has built from the same words are taken from it,
 * since reading criteria is nearly half of the work. Nothing is written; the same input gives the same report.
 */
export function readReport(
  sheets: readonly SheetSnapshot[],
  memory: Memory,
  sheetIds: ReadonlySet<string> = new Set(),
  earlier: Report | null = null,
): Report {
  const knownScales = scalesOf(earlier);
  const approvalFor = indexApprovals(memory.approvals);
  const located = sheets.map((sheet) => ({
    sheet,
    mergeOf: indexMerges(sheet),
    ...locateTables(sheet, memory.hints[sheet.id]),
  }));
  return {
    sheets: sheets.map(({ id, name }) => ({ id, name })),
    tables: located.flatMap(({ sheet, tables, mergeOf }) =>
      tables.map((table) => readTable({ sheet, table, memory, sheetIds, knownScales, approvalFor, mergeOf })),
    ),
    candidates: located.flatMap(({ sheet: { id, name }, candidates }) =>
      candidates.map((candidate) => ({ sheet: { id, name }, candidate })),
    ),
    refused: located.flatMap(({ sheet: { id, name }, refused }) =>
      refused.map((refusal) => ({ sheet: { id, name }, refusal })),
    ),
  };
}

interface Reading {
  readonly sheet: SheetSnapshot;
  readonly table: TargetTable;
  readonly memory: Memory;
  readonly sheetIds: ReadonlySet<string>;
  readonly knownScales: ReadonlyMap<string, Scale>;
  readonly approvalFor: (subject: Subject, cell: Cell) => Approval | null;
  readonly mergeOf: (place: Place) => Area | null;
}

function readTable(reading: Reading): TableReport {
  const { sheet, table, memory, sheetIds } = reading;
  const own = ownGradeColumn(sheet, table);
  const named = table.indicators.map(
    (indicator): Named => ({
      indicator,
      activity: indicator.activity === null ? null : (table.activities[indicator.activity] ?? null),
    }),
  );
  const known = own ? memory.columns[own.name] : undefined;
  const written = recall(known?.written ?? null, named);
  const previously = recall(known?.previously ?? null, named);
  return {
    table,
    sheet: { id: sheet.id, name: sheet.name },
    ownName: own?.name ?? null,
    isCopy: known?.sheet !== undefined && known.sheet !== sheet.id && sheetIds.has(known.sheet),
    gradeColumn: own?.column ?? table.columns.grade,
    indicators: named.map((entry, index) =>
      readIndicator(reading, entry, own, [written[index] ?? null, previously[index] ?? null]),
    ),
  };
}

function readIndicator(
  { sheet, table, knownScales, approvalFor, mergeOf }: Reading,
  { indicator, activity }: Named,
  own: { readonly name: string; readonly column: number } | null,
  lastWritten: readonly (string | null)[],
): IndicatorReport {
  const { row, name, unit, criteria } = indicator;
  const { tiers, actual: actualColumn, previous, grade } = table.columns;
  // A cell merged down counts for each row that it covers.
  const at = (column: number | null) =>
    column === null ? null : cellAt(sheet, mergeOf({ row, column }) ?? { row, column });
  const labels = tiers.map(({ label }) => label);
  const scale =
    knownScales.get(scaleKey(labels, indicator)) ?? buildScale({ labels, texts: criteria, indicator: name, unit });
  const subject: Subject = {
    sheet: sheet.id,
    column: own?.name ?? '',
    activity: activity?.name ?? '',
    indicator: name,
  };
  const heading = table.actualHeading;
  const cell = at(actualColumn);
  const previousCell = at(previous);
  const actual: Actual = cell
    ? readActual({
        cell,
        scale,
        previous: previousCell,
        year: table.year,
        heading,
        other: at(table.otherActual),
        approval: approvalFor(subject, cell),
      })
    : { status: 'blank' };
  const outcome = gradeActual(scale, actual);
  const gradeCell = at(own?.column ?? grade);
  const ours = lastWritten.find((text) => text === gradeCell?.text) ?? null;
  const manual = recogniseManual(gradeCell, ours, scale, outcome);
  const typed = manual !== null || isTyped(gradeCell, own !== null, lastWritten);
  return {
    subject,
    indicator,
    activity,
    scale,
    actualCell: cell,
    previousCell,
    year: table.year,
    heading,
    actual,
    outcome,
    manual,
    typed,
  };
}

function scalesOf(report: Report | null): ReadonlyMap<string, Scale> {
  const scales = new Map<string, Scale>();
  for (const { table, indicators } of report?.tables ?? []) {
    const labels = table.columns.tiers.map(({ label }) => label);
    for (const { indicator, scale } of indicators) scales.set(scaleKey(labels, indicator), scale);
  }
  return scales;
}

/** All the words that a scale is built from. */
function scaleKey(labels: readonly string[], { name, unit, criteria }: Indicator): string {
  return JSON.stringify([labels, name, unit, criteria]);
}
