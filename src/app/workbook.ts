import type { Done, ExcelError } from '../excel/excel-error';
import type { AddedSheet, OwnSheet } from '../excel/own-sheet';
import { readSheets, type Which } from '../excel/read';
import { type WritePlan, type Wrote, writePlan } from '../excel/write';
import { type Edit, invertEdits } from '../sheet/edits';
import { COLUMNS, type SheetSnapshot } from '../sheet/snapshot';
import { findMoved } from './find-moved';
import { EMPTY_MEMORY, type Memory, readMemory, underWay } from './memory';
import { readReport } from './read-report';
import type { Report, TableReport } from './report';

/** Sheets as they were just read, and what they say. */
export interface Look {
  readonly sheets: readonly SheetSnapshot[];
  readonly report: Report;
  /** The ids of all sheets of the workbook. */
  readonly sheetIds: ReadonlySet<string>;
}

/** One sheet's edits with what the workbook is to remember once they are written. */
export interface SheetPlan {
  readonly edits: readonly Edit[];
  readonly memory: Memory;
  readonly select?: WritePlan['select'];
  /** The tables as they stood, for grades: 撤回 puts one back only beside its own indicator. */
  readonly tables?: readonly TableReport[];
}

/** What one write did, so that it can be taken back. */
type Action =
  | {
      readonly edits: readonly Edit[];
      /** What the workbook remembered before. */
      readonly memory: Memory;
      readonly sheet: string;
      readonly tables: readonly TableReport[];
    }
  | { readonly added: AddedSheet; readonly contents: OwnSheet['contents'] };

/** An action that was not taken back, or in part only: `left` is what is still to be taken back. */
interface TakenInPart {
  readonly ok: false;
  readonly error: ExcelError;
  readonly left: Action;
}

/** The workbook as a session sees it: what it remembers, one way to look, one way to write, and what 撤回 takes back. */
export class Workbook {
  memory: Memory = EMPTY_MEMORY;
  /** The sheets as last read, with what has been written since. */
  latest: Look = { sheets: [], report: { sheets: [], tables: [], candidates: [], refused: [] }, sheetIds: new Set() };
  /** When the last write was over, in milliseconds of Date.now(); Infinity while one is under way. */
  wroteAt = 0;
  /** What the last thing that a person did has written, a sheet after the other. */
  #last: Action[] = [];

  canUndo(): boolean {
    return this.#last.length > 0;
  }

  async look(which: Which): Promise<Done<Look>> {
    const read = await readSheets(which);
    if (!read.ok) return read;
    this.memory = readMemory(read.value.settings);
    const { sheets, sheetIds } = read.value;
    this.latest = { sheets, report: readReport(sheets, this.memory, sheetIds, this.latest.report), sheetIds };
    return { ok: true, value: this.latest };
  }

  /**
   * Writes one sheet's plan. Refuses a protected sheet, and one without room for a column, before anything is written.
   * Of a write that stopped half-way and could not be put back, 撤回 takes away what stands.
   * `continues` says that it belongs to the same doing of a person as the write before, so that both are taken back together.
   */
  async write(plan: SheetPlan, sheet: SheetSnapshot, continues: boolean): Promise<Done<null>> {
    const { edits, memory, select, tables = [] } = plan;
    if (sheet.protected && edits.length > 0) return { ok: false, error: { id: 'error-protected', sheet: sheet.name } };
    if (needsRoom(edits) > COLUMNS - sheet.used.column - sheet.used.columns)
      return { ok: false, error: { id: 'error-no-room', sheet: sheet.name } };
    const settings = { before: this.memory, first: underWay(this.memory, memory), last: memory };
    const wrote = await this.#carryOut({ edits, settings, ...(select && { select }) }, sheet.name);
    const standing = wrote.ok ? edits : (wrote.half?.standing ?? []);
    if (!continues && (wrote.ok || standing.length > 0)) this.#last = [];
    if (standing.length > 0) this.#last.push({ edits: standing, memory: this.memory, sheet: sheet.name, tables });
    if (!wrote.ok) return { ok: false, error: wrote.error };
    this.memory = memory;
    return wrote;
  }

  /** Keeps a part of the memory in the workbook. Cells are not touched. */
  async remember(change: Partial<Memory>): Promise<Done<null>> {
    const memory = { ...this.memory, ...change };
    const wrote = await writePlan(
      { edits: [], settings: { before: this.memory, first: this.memory, last: memory } },
      '',
    );
    if (!wrote.ok) return { ok: false, error: wrote.error };
    this.memory = memory;
    return wrote;
  }

  /** Adds a sheet of the product's own. */
  async addSheet(sheet: OwnSheet): Promise<Done<null>> {
    const { addOwnSheet } = await import('../excel/own-sheet');
    const added = await addOwnSheet(sheet);
    if (!added.ok) return added;
    this.#last = [{ added: added.value, contents: sheet.contents }];
    return { ok: true, value: null };
  }

  /** 撤回: writes the last edits inverted, the last sheet first. What cannot be taken back stays to be tried again. */
  async undo(): Promise<Done<null>> {
    for (let action = this.#last.at(-1); action; action = this.#last.at(-1)) {
      const undone = await this.#takeBack(action);
      this.#last.pop();
      if (undone.ok) continue;
      this.#last.push(undone.left);
      return { ok: false, error: undone.error };
    }
    return { ok: true, value: null };
  }

  async #carryOut(plan: WritePlan, sheet: string): Promise<Wrote> {
    this.wroteAt = Number.POSITIVE_INFINITY;
    try {
      return await writePlan(plan, sheet);
    } finally {
      this.wroteAt = Date.now();
    }
  }

  async #takeBack(action: Action): Promise<{ readonly ok: true; readonly value: null } | TakenInPart> {
    if ('added' in action) {
      const { removeOwnSheet } = await import('../excel/own-sheet');
      const removed = await removeOwnSheet(action.added, action.contents);
      return removed.ok ? removed : { ...removed, left: action };
    }
    const looked = await readSheets([...new Set(action.edits.map(({ sheet }) => sheet))]);
    if (!looked.ok) return { ...looked, left: action };
    const now = readReport(looked.value.sheets, this.memory, looked.value.sheetIds).tables;
    const moved = findMoved(action.edits, action.tables, now);
    if (moved) return { ok: false, error: { id: 'error-changed', sheet: action.sheet, address: moved }, left: action };
    const settings = { before: this.memory, first: underWay(this.memory, action.memory), last: action.memory };
    const wrote = await this.#carryOut({ edits: invertEdits(action.edits), settings, checkFirst: true }, action.sheet);
    if (wrote.ok) this.memory = action.memory;
    if (wrote.ok) return wrote;
    const edits = wrote.half ? invertEdits(wrote.half.missing) : action.edits;
    return { ok: false, error: wrote.error, left: { ...action, edits } };
  }
}

/** How many columns a plan inserts. */
function needsRoom(edits: readonly Edit[]): number {
  return edits.reduce((columns, edit) => columns + (edit.kind === 'insert-columns' ? edit.count : 0), 0);
}
