import { dropStaleApprovals, type Subject } from '../actual/approval';
import { headingDecides } from '../actual/column-heading';
import { gradeColours } from '../grading/grade-colours';
import { type FormulaColumns, type GradeColumn, type PlacedColumn, planGradeColumns } from '../grading/grade-column';
import type { gradeFormula } from '../grading/grade-formula';
import { gradeText } from '../grading/grade-text';
import { FORMULA, remember } from '../grading/written';
import { cellAddress } from '../sheet/address';
import type { Content } from '../sheet/edits';
import { type Cell, EMPTY_CELL, type SheetSnapshot } from '../sheet/snapshot';
import type { ColumnMemory, Memory } from './memory';
import { unnamedColumns } from './own-columns';
import type { IndicatorReport, TableReport } from './report';
import type { SheetPlan } from './workbook';

export type WriteFormula = typeof gradeFormula;

/**
 * 评级 as data, for one sheet and its tables: what is to be written, and what the workbook is to remember once it is.
 * Where columns for the actuals are added, the first one's body is to be selected. A sheet planned again gives no edits.
 * `formula` writes grades as formulas; null where they are to be values.
 */
export function planGrading(
  sheet: SheetSnapshot,
  tables: readonly TableReport[],
  memory: Memory,
  freshName: () => string,
  formula: WriteFormula | null,
): SheetPlan {
  const wanted = tables.map((table) => wantColumn(sheet, table, memory, freshName, formula));
  const { edits, placed } = planGradeColumns(sheet, wanted);
  const columns = { ...memory.columns };
  for (const [index, want] of wanted.entries()) {
    const table = tables[index];
    const place = placed[index];
    if (table && place) columns[want.name] = rememberColumn(table, want, place, knownColumn(table, memory));
  }
  const actuals = placed.find(({ addedActual }) => addedActual !== null)?.addedActual;
  const approvals = dropStaleApprovals(memory.approvals, tables.flatMap(seenActuals));
  const same =
    approvals.length === memory.approvals.length && JSON.stringify(columns) === JSON.stringify(memory.columns);
  return {
    edits,
    memory: edits.length === 0 && same ? memory : { ...memory, columns, approvals },
    ...(actuals && { select: { sheet: sheet.id, area: actuals } }),
  };
}

function seenActuals({ indicators }: TableReport): { subject: Subject; cell: Cell }[] {
  return indicators.flatMap(({ subject, actualCell }) => (actualCell ? [{ subject, cell: actualCell }] : []));
}

function wantColumn(
  sheet: SheetSnapshot,
  report: TableReport,
  memory: Memory,
  fresh: () => string,
  formula: WriteFormula | null,
): GradeColumn {
  const { ownName, isCopy } = report;
  const known = knownColumn(report, memory);
  const [unnamed, begun] = (ownName === null && unnamedColumns(sheet, report.table, memory)) || [];
  return {
    table: report.table,
    found: report.gradeColumn,
    contents: (columns) => report.indicators.map((entry) => wantContent(entry, columns, formula)),
    colours: gradeColours(
      report.table.columns.tiers.map(({ label }) => label),
      report.indicators.filter(({ manual }) => manual !== null).map(({ indicator }) => indicator.row),
      memory.settings.palette,
    ),
    coloursNow: known?.colours ?? [],
    nameNow: ownName,
    name: unnamed ?? (ownName === null || isCopy ? fresh() : ownName),
    unfinished: known?.unfinished ? known.added : [],
    begun: begun?.added.length ?? 0,
  };
}

function knownColumn({ ownName }: TableReport, memory: Memory): ColumnMemory | undefined {
  return ownName === null ? undefined : memory.columns[ownName];
}

/** A grade as a value or as a formula. What a person typed stays; what a person approved, a heading decides or another column contradicts, is no formula, since it could not know of it; nor is one where cells are formatted as text. */
function wantContent(
  { typed, outcome, scale, actual, actualCell, previousCell, indicator, heading }: IndicatorReport,
  columns: FormulaColumns,
  formula: WriteFormula | null,
): Content | null {
  if (typed) return null;
  const approved = actual.status === 'accepted' && actual.how.id === 'read-confirmed';
  const contradicted = actual.status === 'unreadable' && actual.reason.id === 'unreadable-two-actuals';
  if (
    formula === null ||
    columns.actual === null ||
    columns.isText ||
    approved ||
    contradicted ||
    headingDecides(heading, scale)
  )
    return gradeText(outcome, scale);
  const refer = (column: number, cell: Cell | null) => ({
    address: cellAddress({ row: indicator.row, column }),
    cell: cell ?? EMPTY_CELL,
  });
  const written = formula(scale, {
    actual: refer(columns.actual, actualCell),
    previous: columns.previous === null ? null : refer(columns.previous, previousCell),
  });
  return written ?? gradeText(outcome, scale);
}

function rememberColumn(
  { indicators, sheet }: TableReport,
  { colours }: GradeColumn,
  { contents, added }: PlacedColumn,
  known: ColumnMemory | undefined,
): ColumnMemory {
  const texts = contents.map((content) =>
    typeof content === 'string' && content.startsWith('=') ? FORMULA : `${content ?? ''}`,
  );
  return {
    sheet: sheet.id,
    written: remember(indicators, texts),
    colours,
    added: known?.added ?? added,
  };
}
