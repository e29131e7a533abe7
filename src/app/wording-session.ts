import type { Done } from '../excel/excel-error';
import type { Edit } from '../sheet/edits';
import type { SheetSnapshot } from '../sheet/snapshot';
import { checkWording } from '../wording/check-wording';
import { type Dismissal, dismiss, keepLiving, restore, sortDismissed } from '../wording/dismissals';
import type { Finding } from '../wording/finding';
import { planFixes } from '../wording/plan-fixes';
import { planMarks } from '../wording/plan-marks';
import type { SayWording } from '../wording/results-sheet';
import { layOutWordingSheet } from './own-sheets';
import type { Report, TableReport } from './report';
import type { Look, Workbook } from './workbook';

/** What a person can do with the wording of the tables that were last looked at (措辞检查). */
export interface WordingSession {
  /** The findings of every table, the dismissed ones apart. */
  check(): Checked;
  /** Writes the fixes, and looks again; those that touch a cell twice wait. Answers how many were written and how many wait. */
  fix(findings: readonly Finding[]): Promise<Done<Fixed>>;
  /** Dismisses a finding for its cell, or its rule for the workbook; the workbook remembers the reason. */
  dismiss(finding: Finding, of: Dismissal['of'], reason: string): Promise<Done<null>>;
  restore(dismissal: Dismissal): Promise<Done<null>>;
  dismissals(): readonly Dismissal[];
  /** Marks the cells of the findings in the sheets (标记), in place of earlier marks. Answers how many it marked, and how many it cannot. */
  mark(findings: readonly Finding[]): Promise<Done<{ readonly marked: number; readonly left: number }>>;
  /** Takes every mark away, wherever its cell has moved. */
  unmark(): Promise<Done<null>>;
  /** Writes the findings to a new sheet 措辞检查. */
  writeResults(findings: readonly Finding[], name: string, say: SayWording): Promise<Done<null>>;
}

export interface Fixed {
  readonly fixed: number;
  readonly waiting: number;
  readonly report: Report;
}

export interface Checked {
  readonly shown: readonly Finding[];
  readonly dismissed: readonly { readonly finding: Finding; readonly dismissal: Dismissal }[];
  /** Whether cells carry marks. */
  readonly marked: boolean;
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
    check: () => ({
      ...sortDismissed(checkLook(workbook.latest), workbook.memory.dismissals),
      marked: Object.keys(workbook.memory.marks).length > 0,
    }),
    fix: (findings) => fix(workbook, findings),
    dismiss: (finding, of, reason) => {
      const looked = new Set(workbook.latest.sheets.map(({ id }) => id));
      const living = keepLiving(workbook.memory.dismissals, checkLook(workbook.latest), looked);
      return workbook.remember({ dismissals: dismiss(living, finding, of, reason) });
    },
    restore: (dismissal) => workbook.remember({ dismissals: restore(workbook.memory.dismissals, dismissal) }),
    dismissals: () => workbook.memory.dismissals,
    mark: (findings) => remark(workbook, findings),
    unmark: async () => {
      const wrote = await remark(workbook, []);
      return wrote.ok ? { ok: true, value: null } : wrote;
    },
    writeResults: (findings, name, say) => {
      const names = new Map(workbook.latest.sheets.map((sheet) => [sheet.id, sheet.name]));
      return workbook.addSheet(layOutWordingSheet(findings, names, name, say));
    },
  };
}

/** Replaces the marks of every sheet that was looked at. Old ones are known by their conditions, anywhere in the used cells. */
async function remark(
  workbook: Workbook,
  findings: readonly Finding[],
): Promise<Done<{ readonly marked: number; readonly left: number }>> {
  const done = { marked: 0, left: 0 };
  let continues = false;
  for (const sheet of workbook.latest.sheets) {
    const old = workbook.memory.marks[sheet.id] ?? [];
    const { edits: marks, left } = planMarks(
      sheet,
      findings.filter((finding) => finding.sheet === sheet.id),
    );
    done.marked += marks.length;
    done.left += left;
    if (old.length + marks.length === 0) continue;
    const clear: Edit = { kind: 'colours', sheet: sheet.id, area: sheet.used, before: old, after: null };
    const rules = marks.flatMap((edit) => (edit.kind === 'colours' ? (edit.after ?? []) : []));
    const { [sheet.id]: _, ...others } = workbook.memory.marks;
    const memory = { ...workbook.memory, marks: rules.length > 0 ? { ...others, [sheet.id]: rules } : others };
    const wrote = await workbook.write({ edits: old.length > 0 ? [clear, ...marks] : marks, memory }, sheet, continues);
    if (!wrote.ok) return wrote;
    continues = true;
  }
  return { ok: true, value: done };
}

async function fix(workbook: Workbook, findings: readonly Finding[]): Promise<Done<Fixed>> {
  const { sheets } = workbook.latest;
  const done = { fixed: 0, waiting: 0 };
  let continues = false;
  for (const sheet of sheets) {
    const { edits, fixed, waiting } = planFixes(findings.filter((finding) => finding.sheet === sheet.id));
    done.waiting += waiting.length;
    if (edits.length === 0) continue;
    const wrote = await workbook.write({ edits, memory: workbook.memory }, sheet, continues);
    if (!wrote.ok) return wrote;
    continues = true;
    done.fixed += fixed.length;
  }
  const again = await workbook.look(sheets.map(({ id }) => id));
  return again.ok ? { ok: true, value: { ...done, report: again.value.report } } : again;
}
