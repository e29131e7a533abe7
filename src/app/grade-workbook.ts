import { addApproval, approveCell, approveColumn } from '../actual/approval';
import type { FreePlace } from '../excel/closer-look';
import type { Done } from '../excel/excel-error';
import type { Which } from '../excel/read';
import { freePlace } from '../grading/place-columns';
import { applyEdits } from '../sheet/apply-edits';
import type { Edit } from '../sheet/edits';
import { lookOf, type SheetSnapshot } from '../sheet/snapshot';
import type { Memory } from './memory';
import { freshNames } from './own-columns';
import { planGrading, type WriteFormula } from './plan-grading';
import { readReport } from './read-report';
import type { Report, TableReport } from './report';
import type { Choice, GradeResult, Progress } from './session';
import type { Look, SheetPlan, Workbook } from './workbook';

/** What a grading takes into account beyond what stands in the sheets. */
export interface Wish {
  readonly choices?: readonly Choice[];
  /** Rows of a sheet whose typed-over grades (人工) are to be computed again. */
  readonly recompute?: { readonly sheetId: string; readonly rows: ReadonlySet<number> };
  readonly progress?: Progress;
  /** Of the sheets looked at, those to be graded; all where it is absent. */
  readonly only?: ReadonlySet<string>;
}

type PlanSheet = (sheet: SheetSnapshot, tables: readonly TableReport[], memory: Memory) => SheetPlan;

/** 评级: looks at the sheets, writes what differs, and reports the sheets as they then are. One read; one write for each sheet that changes. */
export async function gradeWorkbook(workbook: Workbook, which: Which, wish: Wish = {}): Promise<Done<GradeResult>> {
  const looked = await workbook.look(which);
  return looked.ok ? gradeLooked(workbook, looked.value, wish) : looked;
}

/** The same for sheets that were read just now. */
export async function gradeLooked(workbook: Workbook, look: Look, wish: Wish = {}): Promise<Done<GradeResult>> {
  const seen = await seeFreePlaces(look);
  if (!seen.ok) return seen;
  const { sheets, sheetIds } = seen.value;
  const { choices = [] } = wish;
  const approved = withApprovals(workbook.memory, choices);
  const read = approved === workbook.memory ? look.report : readReport(sheets, approved, sheetIds, look.report);
  const report = forgetManual(read, wish.recompute);
  const freshName = freshNames(sheets, Object.keys(workbook.memory.columns));
  const formula = await formulaFor(workbook.memory);
  return writeSheets(workbook, { ...seen.value, report }, wish.progress, (sheet, tables, memory) =>
    wish.only?.has(sheet.id) === false
      ? { edits: [], memory }
      : planGrading(sheet, tables, withApprovals(memory, choices), freshName, formula),
  );
}

/**
 * Looks closer at the free cells that tables are to be given their columns in, where the first look did not find them plain: a person
 * may have given them formats or rules, or others below or above them. What does so is loaded then only.
 */
async function seeFreePlaces(look: Look): Promise<Done<Look>> {
  const { tables } = look.report;
  const places = tables.flatMap(({ sheet: { id }, table, gradeColumn }): FreePlace[] => {
    const sheet = look.sheets.find((one) => one.id === id);
    const all = tables.filter((other) => other.sheet.id === id).map((other) => other.table);
    const area = sheet && gradeColumn === null ? freePlace(sheet, table, all) : null;
    return sheet && area && lookOf(sheet, area) === null ? [{ sheet: id, area }] : [];
  });
  if (places.length === 0) return { ok: true, value: look };
  // Where this part cannot be had, nothing is known of the cells: they keep what formats they have.
  const part = await import('./see-places').catch(() => null);
  return part ? part.seePlaces(look, places) : { ok: true, value: look };
}

/** What writes grades as formulas, where they are wanted so. Loaded then only: opening the pane does not need it. */
async function formulaFor({ settings }: Memory): Promise<WriteFormula | null> {
  return settings.write === 'formulas' ? (await import('../grading/grade-formula')).gradeFormula : null;
}

/** 清除评级: takes away everything that was ever added to the sheets. */
export async function clearWorkbook(workbook: Workbook, which: Which): Promise<Done<GradeResult>> {
  const looked = await workbook.look(which);
  if (!looked.ok) return looked;
  const { planClearing } = await import('./plan-clearing');
  return writeSheets(workbook, looked.value, undefined, planClearing);
}

/** Plans and writes sheet after sheet. A sheet that cannot be written is named in the result and left as it was. */
async function writeSheets(
  workbook: Workbook,
  { sheets, report, sheetIds }: Look,
  progress: Progress | undefined,
  planSheet: PlanSheet,
): Promise<Done<GradeResult>> {
  const after: SheetSnapshot[] = [];
  const failed: GradeResult['failed'][number][] = [];
  let written = 0;
  let actualColumnAdded = false;
  let continues = false;
  let sameShape = true;
  let done = 0;
  for (const [index, sheet] of sheets.entries()) {
    const stopped = progress?.signal.aborted ?? false;
    if (!stopped) done = index + 1;
    const tables = report.tables.filter((table) => table.sheet.id === sheet.id);
    const plan = planSheet(sheet, tables, workbook.memory);
    if (stopped || (plan.edits.length === 0 && plan.memory === workbook.memory)) {
      after.push(sheet);
      continue;
    }
    progress?.onSheet(index + 1, sheets.length, sheet.name);
    const wrote = await workbook.write({ ...plan, tables }, sheet, continues);
    if (!wrote.ok && sheets.length === 1) return wrote;
    if (!wrote.ok) failed.push({ sheet: { id: sheet.id, name: sheet.name }, error: wrote.error });
    after.push(wrote.ok ? applyEdits(sheet, plan.edits) : sheet);
    if (!wrote.ok) continue;
    continues = true;
    sameShape &&= tables.every((table) => onlyGrades(table, plan.edits));
    written += countWritten(plan.edits);
    actualColumnAdded ||= plan.select !== undefined;
  }
  if (continues)
    workbook.latest = {
      sheets: after,
      report: sameShape ? report : readReport(after, workbook.memory, sheetIds, report),
      sheetIds,
    };
  return {
    ok: true,
    value: {
      report: continues ? workbook.latest.report : report,
      written,
      actualColumnAdded,
      failed,
      stopped: done < sheets.length ? { done: done - failed.length, all: sheets.length } : null,
    },
  };
}

/** Nothing but grades is written into a column known before: what the report says of the sheet then still holds. */
function onlyGrades({ ownName, table }: TableReport, edits: readonly Edit[]): boolean {
  return (
    ownName !== null &&
    edits.every((edit) => edit.kind === 'colours' || (edit.kind === 'contents' && edit.area.row > table.heading.last))
  );
}

function withApprovals(memory: Memory, choices: readonly Choice[]): Memory {
  const approvals = choices.flatMap((choice) => {
    const { subject, actualCell } = choice.indicator;
    if (choice.of === 'column') return approveColumn(subject, choice.reason) ?? [];
    return actualCell ? approveCell(subject, actualCell, choice.value) : [];
  });
  return approvals.length === 0 ? memory : { ...memory, approvals: approvals.reduce(addApproval, memory.approvals) };
}

function forgetManual(report: Report, recompute: Wish['recompute']): Report {
  if (!recompute) return report;
  return {
    ...report,
    tables: report.tables.map((table) => ({
      ...table,
      indicators: table.indicators.map((entry) =>
        table.sheet.id === recompute.sheetId && recompute.rows.has(entry.indicator.row)
          ? { ...entry, manual: null, typed: false }
          : entry,
      ),
    })),
  };
}

function countWritten(edits: readonly Edit[]): number {
  return edits
    .flatMap((edit) => (edit.kind === 'contents' ? edit.after.flat() : []))
    .filter((content) => content !== null && content !== '').length;
}
