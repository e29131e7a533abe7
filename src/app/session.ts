import type { ConfirmReason, Value } from '../actual/actual';
import type { Done, ExcelError } from '../excel/excel-error';
import type { Place } from '../sheet/address';
import type { ChosenColumns } from '../table/assign-columns';
import type { SummaryWord } from './own-sheets';
import type { IndicatorReport, Report, SheetName } from './report';
import type { Settings } from './settings';
import type { WordingSession } from './wording-session';

/** Which sheets an action covers: the active one, every visible one, or those with these ids. */
export type Scope = 'active' | 'visible' | readonly string[];

/** What a grading did. */
export interface GradeResult {
  readonly report: Report;
  /** Cells whose contents changed. */
  readonly written: number;
  /** The columns 实际完成值 and 评价等级 were added because a table had no actuals. */
  readonly actualColumnAdded: boolean;
  /** Sheets that could not be written and are as they were, where several were asked for. */
  readonly failed: readonly { readonly sheet: SheetName; readonly error: ExcelError }[];
  /** A person stopped it: so many of all sheets are done, the others untouched. null where it came to its end. */
  readonly stopped: { readonly done: number; readonly all: number } | null;
}

/** How a long action reports, and how it is stopped between two sheets. */
export interface Progress {
  /** Called with the number of the sheet at hand, from 1. */
  readonly onSheet: (at: number, all: number, sheet: string) => void;
  readonly signal: AbortSignal;
}

/** One approval: of the reading proposed for a cell (or another of its readings), or of all alike in its column. */
export type Choice =
  | { readonly of: 'cell'; readonly indicator: IndicatorReport; readonly value: Value }
  | { readonly of: 'column'; readonly indicator: IndicatorReport; readonly reason: ConfirmReason };

/** Everything that a person can do; the pane and the ribbon call nothing else. */
export interface Session {
  /** Looks at sheets, the active one unless others are named, and changes nothing. */
  inspect(scope?: Scope): Promise<Done<Report>>;
  /** Looks at the sheet that has become the active one. null where it has no target table and one of another sheet is shown: that one stays. */
  turn(): Promise<Done<Report | null>>;
  /** 评级: writes the grade column of every target table in scope. */
  grade(scope?: Scope, progress?: Progress): Promise<Done<GradeResult>>;
  /** 确认: approves likely readings and grades again. */
  confirm(sheetId: string, choices: readonly Choice[]): Promise<Done<GradeResult>>;
  /** Computes the grades that a person typed over (人工) in these rows (from 0) again. */
  recompute(sheetId: string, rows: readonly number[]): Promise<Done<GradeResult>>;
  /** 清除评级: takes away everything that was ever added to the sheets in scope. */
  clear(scope?: Scope): Promise<Done<GradeResult>>;
  /** The visible sheets, in the order of their tabs. */
  sheets(): Promise<Done<readonly SheetName[]>>;
  /** 撤回: takes the last action back; refused where a person has since changed those cells. */
  undo(): Promise<Done<Report>>;
  canUndo(): boolean;
  /** 指给我看: takes the selected cell as one of the heading of the table that is meant, remembers it, and looks again. */
  pointAtSelection(): Promise<Done<Report>>;
  /** Says which column (from 0) plays a role where two could; remembered for the sheet. */
  chooseColumn(sheetId: string, role: keyof ChosenColumns, column: number): Promise<Done<Report>>;
  /** Adds a sheet with a small sample table, to try the product on, and looks at it. */
  openSample(): Promise<Done<Report>>;
  /** Selects a cell or area, making its sheet the active one. */
  select(sheetId: string, address: string): Promise<Done<null>>;
  /** Calls back with the cell that a person selects in the sheet; the answer ends it. */
  onSelection(listener: (at: { readonly sheetId: string; readonly place: Place }) => void): () => void;
  /** Calls back with the id of the sheet that becomes the active one; the answer ends it. */
  onSheet(listener: (sheetId: string) => void): () => void;
  /** Calls back with a fresh report after a person's edit of a target table, graded again where that is switched on; the answer ends it. */
  onChange(listener: (report: Report) => void): () => void;
  /** Writes a new sheet 绩效评价汇总 with a native chart, from what was last looked at. */
  writeSummary(say: (id: SummaryWord) => string): Promise<Done<null>>;
  /** The wording check over what was last looked at. */
  wording(): Promise<WordingSession>;
  settings(): Settings;
  setSettings(change: Partial<Settings>): Promise<Done<null>>;
}
