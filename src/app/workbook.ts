import type { Done } from '../excel/excel-error';
import type { AddedSheet, OwnSheet } from '../excel/own-sheet';
import { readSheets, type Which } from '../excel/read';
import { type WritePlan, writePlan } from '../excel/write';
import { type Edit, invertEdits } from '../sheet/edits';
import type { SheetSnapshot } from '../sheet/snapshot';
import { EMPTY_MEMORY, type Memory, readMemory, underWay } from './memory';
import { readReport } from './read-report';
import type { Report } from './report';

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
}

/** What one write did, so that it can be taken back. */
type Action =
  | {
      readonly edits: readonly Edit[];
      /** What the workbook remembered before. */
      readonly memory: Memory;
      readonly sheet: string;
    }
  | { readonly added: AddedSheet; readonly contents: OwnSheet['contents'] };

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
   * Writes one sheet's plan. Refuses a protected sheet before anything is written.
   * `continues` says that it belongs to the same doing of a person as the write before, so that both are taken back together.
   */
  async write(plan: SheetPlan, sheet: SheetSnapshot, continues: boolean): Promise<Done<null>> {
    const { edits, memory, select } = plan;
    if (sheet.protected && edits.length > 0) return { ok: false, error: { id: 'error-protected', sheet: sheet.name } };
    const settings = { first: underWay(this.memory, memory), last: memory };
    const wrote = await this.#carryOut({ edits, settings, ...(select && { select }) }, sheet.name);
    if (!wrote.ok) return wrote;
    if (!continues) this.#last = [];
    if (edits.length > 0) this.#last.push({ edits, memory: this.memory, sheet: sheet.name });
    this.memory = memory;
    return wrote;
  }

  /** Keeps a part of the memory in the workbook. Cells are not touched. */
  async remember(change: Partial<Memory>): Promise<Done<null>> {
    const memory = { ...this.memory, ...change };
    const wrote = await writePlan({ edits: [], settings: { last: memory } }, '');
    if (wrote.ok) this.memory = memory;
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
      if (!undone.ok) return undone;
      this.#last.pop();
    }
    return { ok: true, value: null };
  }

  async #carryOut(plan: WritePlan, sheet: string): Promise<Done<null>> {
    this.wroteAt = Number.POSITIVE_INFINITY;
    const wrote = await writePlan(plan, sheet);
    this.wroteAt = Date.now();
    return wrote;
  }

  async #takeBack(action: Action): Promise<Done<null>> {
    if ('added' in action) {
      const { removeOwnSheet } = await import('../excel/own-sheet');
      return removeOwnSheet(action.added, action.contents);
    }
    const settings = { first: underWay(this.memory, action.memory), last: action.memory };
    const wrote = await this.#carryOut({ edits: invertEdits(action.edits), settings }, action.sheet);
    if (wrote.ok) this.memory = action.memory;
    return wrote;
  }
}
