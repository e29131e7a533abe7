import type { Done } from '../excel/excel-error';
import { applyEdits } from '../sheet/apply-edits';
import type { Edit } from '../sheet/edits';
import type { SheetSnapshot } from '../sheet/snapshot';
import { checkWording } from '../wording/check-wording';
import { type Dismissal, dismiss, keepLiving, restore, sortDismissed } from '../wording/dismissals';
import type { Finding } from '../wording/finding';
import { planFixes } from '../wording/plan-fixes';
import { planMarks } from '../wording/plan-marks';
import type { SayWording } from '../wording/results-sheet';
import { layOutWordingSheet } from './own-sheets';
import { readReport } from './read-report';
import type { TableReport } from './report';
import type { Look, Workbook } from './workbook';

/** What a person can do with the wording of the tables that were last looked at (措辞检查). Nothing is read from Excel again. */
export interface WordingSession {
  /** The findings of every table, the dismissed ones apart. */
  check(): Checked;
  /** Writes the fixes; those that touch a cell twice wait. Answers how many were written and how many wait. */
  fix(findings: readonly Finding[]): Promise<Done<{ readonly fixed: number; readonly waiting: number }>>;
  /** Dismisses a finding for its cell, or its rule for the workbook; the workbook remembers the reason. */
  dismiss(finding: Finding, of: Dismissal['of'], reason: string): Promise<Done<null>>;
  restore(dismissal: Dismissal): Promise<Done<null>>;
  dismissals(): readonly Dismissal[];
  /** Marks the cells of the findings in the sheets (标记), in place of earlier marks. */
  mark(findings: readonly Finding[]): Promise<Done<null>>;
  /** Takes every mark away, wherever its cell has moved. */
  unmark(): Promise<Done<null>>;
  marked(): boolean;
  /** Writes the findings to a new sheet 措辞检查. */
  writeResults(findings: readonly Finding[], name: string, say: SayWording): Promise<Done<null>>;
}

export interface Checked {
  readonly shown: readonly Finding[];
  readonly dismissed: readonly { readonly finding: Finding; readonly dismissal: Dismissal }[];
}

/** The findings of one table, before any is dismissed. */
function checkTable(sheet: SheetSnapshot, { table, indicators }: TableReport): readonly Finding[] {
  const hasActuals = table.columns.actual !== null;
  const readings = indicators.map(({ scale, actual }) => ({ scale, actual: hasActuals ? actual : null }));
  return checkWording({ sheet, table, readings });
}

/** The findings of every table of a look, in the order of the tables. */
function checkLook({ sheets, report }: Look): readonly Finding[] {
  return report.tables.flatMap((table) => {
    const sheet = sheets.find(({ id }) => id === table.sheet.id);
    return sheet ? checkTable(sheet, table) : [];
  });
}

/** Opens the wording check on a session's workbook. */
export function openWording(workbook: Workbook): WordingSession {
  return {
    check: () => sortDismissed(checkLook(workbook.latest), workbook.memory.dismissals),
    fix: (findings) => fix(workbook, findings),
    dismiss: (finding, of, reason) => {
      const looked = new Set(workbook.latest.sheets.map(({ id }) => id));
      const living = keepLiving(workbook.memory.dismissals, checkLook(workbook.latest), looked);
      return workbook.remember({ dismissals: dismiss(living, finding, of, reason) });
    },
    restore: (dismissal) => workbook.remember({ dismissals: restore(workbook.memory.dismissals, dismissal) }),
    dismissals: () => workbook.memory.dismissals,
    mark: (findings) => remark(workbook, findings),
    unmark: () => remark(workbook, []),
    marked: () => Object.keys(workbook.memory.marks).length > 0,
    writeResults: (findings, name, say) => {
      const names = new Map(workbook.latest.sheets.map((sheet) => [sheet.id, sheet.name]));
      return workbook.addSheet(layOutWordingSheet(findings, names, name, say));
    },
  };
}

/** Replaces the marks of every sheet that was looked at. Old ones are known by their conditions, anywhere in the used cells. */
async function remark(workbook: Workbook, findings: readonly Finding[]): Promise<Done<null>> {
  let continues = false;
  for (const sheet of workbook.latest.sheets) {
    const old = workbook.memory.marks[sheet.id] ?? [];
    const marks = planMarks(findings.filter((finding) => finding.sheet === sheet.id));
    if (old.length + marks.length === 0) continue;
    const clear: Edit = { kind: 'colours', sheet: sheet.id, area: sheet.used, before: old, after: [] };
    const rules = marks.flatMap((edit) => (edit.kind === 'colours' ? edit.after : []));
    const { [sheet.id]: _, ...others } = workbook.memory.marks;
    const memory = { ...workbook.memory, marks: rules.length > 0 ? { ...others, [sheet.id]: rules } : others };
    const wrote = await workbook.write({ edits: [clear, ...marks], memory }, sheet, continues);
    if (!wrote.ok) return wrote;
    continues = true;
  }
  return { ok: true, value: null };
}

async function fix(
  workbook: Workbook,
  findings: readonly Finding[],
): Promise<Done<{ readonly fixed: number; readonly waiting: number }>> {
  const after: SheetSnapshot[] = [];
  const done = { fixed: 0, waiting: 0 };
  let continues = false;
  for (const sheet of workbook.latest.sheets) {
    const plan = planFixes(findings.filter((finding) => finding.sheet === sheet.id));
    done.waiting += plan.waiting.length;
    if (plan.edits.length > 0) {
      const wrote = await workbook.write({ edits: plan.edits, memory: workbook.memory }, sheet, continues);
      if (!wrote.ok) return wrote;
      continues = true;
      done.fixed += plan.fixed.length;
    }
    after.push(applyEdits(sheet, plan.edits));
  }
  workbook.latest = { sheets: after, report: readReport(after, workbook.memory) };
  return { ok: true, value: done };
}
