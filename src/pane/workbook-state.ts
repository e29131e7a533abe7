import type { Report } from '../app/report';
import type { GradeResult } from '../app/session';
import type { ExcelError } from '../excel/excel-error';

/** What the pane is waiting for; each is said in words under its own message id. */
export type Work = 'looking' | 'grading' | 'undoing' | 'clearing' | 'saving' | 'writing';

/** What the last action did, to be said once it is over. */
export type News =
  | ({ readonly kind: 'graded' } & Omit<GradeResult, 'report'>)
  /** Fixes written, and those that wait because they touch a cell that another one changed. */
  | { readonly kind: 'fixed'; readonly fixed: number; readonly waiting: number }
  /** Cells marked, and those with findings that cannot be. */
  | { readonly kind: 'marked'; readonly marked: number; readonly left: number }
  /** 指给我看 was pressed, and no target table is where the person pointed. */
  | { readonly kind: 'not-there' }
  | { readonly kind: 'unmarked' | 'undone' | 'cleared' | 'summary-written' | 'findings-written' };

/** How far a long action has come: the sheet at hand, its number from 1, and how many there are. */
export interface Advance {
  readonly at: number;
  readonly all: number;
  readonly sheet: string;
}

/** All that the pane knows of the workbook. */
export interface WorkbookState {
  /** null until the first look is over. */
  readonly report: Report | null;
  readonly work: Work | null;
  readonly advance: Advance | null;
  readonly error: ExcelError | null;
  readonly news: News | null;
  /** Grows with everything that is over, so that what was derived from the workbook is derived again. */
  readonly revision: number;
}

export type Step =
  | { readonly kind: 'started'; readonly work: Work }
  | { readonly kind: 'advanced'; readonly advance: Advance }
  | { readonly kind: 'failed'; readonly error: ExcelError }
  /** An action is over; a null report leaves the one that is shown. */
  | { readonly kind: 'done'; readonly report: Report | null; readonly news: News | null }
  /** A person changed the sheet, and it was read again. */
  | { readonly kind: 'changed'; readonly report: Report }
  /** Another sheet is active, and is shown. */
  | { readonly kind: 'turned'; readonly report: Report }
  | { readonly kind: 'dismissed' };

export const NOTHING_YET: WorkbookState = {
  report: null,
  work: 'looking',
  advance: null,
  error: null,
  news: null,
  revision: 0,
};

/** The state after a step. */
export function follow(state: WorkbookState, step: Step): WorkbookState {
  switch (step.kind) {
    case 'started':
      return { ...state, work: step.work, advance: null, error: null, news: null };
    case 'advanced':
      return { ...state, advance: step.advance };
    case 'failed':
      return { ...state, work: null, advance: null, error: step.error };
    case 'done':
      return {
        report: step.report ?? state.report,
        work: null,
        advance: null,
        error: null,
        news: step.news,
        revision: state.revision + 1,
      };
    case 'changed':
      return { ...state, report: step.report, revision: state.revision + 1 };
    case 'turned':
      return { ...state, report: step.report, news: null, revision: state.revision + 1 };
    case 'dismissed':
      return { ...state, error: null, news: null };
  }
}

/** What a grading leaves behind. */
export function graded({ report, ...result }: GradeResult): Step {
  return { kind: 'done', report, news: { kind: 'graded', ...result } };
}

/** What taking all grades away leaves behind; the first sheet that could not be cleared is said as an error. */
export function cleared({ report, failed }: GradeResult): Step {
  const [first] = failed;
  return first ? { kind: 'failed', error: first.error } : { kind: 'done', report, news: { kind: 'cleared' } };
}
