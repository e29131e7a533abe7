import type { Choice, Scope, Session } from '../app/session';
import type { Settings } from '../app/settings';
import type { Done } from '../excel/excel-error';
import type { Dismissal } from '../wording/dismissals';
import type { Finding } from '../wording/finding';
import { cleared, graded, type Step, type Work } from './workbook-state';

type SummaryVoice = Parameters<Session['writeSummary']>[0];
type WordingVoice = Parameters<Awaited<ReturnType<Session['wording']>>['writeResults']>[2];

/** What a person can do from the pane. Each settles in the state, whatever comes of it. */
export interface WorkbookActions {
  readonly look: () => void;
  readonly grade: (scope: Scope) => void;
  /** Stops a long grading after the sheet at hand. */
  readonly stop: () => void;
  readonly confirm: (sheetId: string, choices: readonly Choice[]) => void;
  readonly recompute: (sheetId: string, rows: readonly number[]) => void;
  readonly undo: () => void;
  readonly clear: () => void;
  readonly fix: (findings: readonly Finding[]) => void;
  readonly dismissFinding: (finding: Finding, of: Dismissal['of'], reason: string) => void;
  readonly restoreFinding: (dismissal: Dismissal) => void;
  /** Writes the findings to a sheet of their own (措辞检查), with the words of the pane's language. */
  readonly writeFindings: (findings: readonly Finding[], sheet: string, say: WordingVoice) => void;
  /** Writes the summary to a sheet of its own (绩效评价汇总), with the words of the pane's language. */
  readonly writeSummary: (say: SummaryVoice) => void;
  readonly goTo: (sheetId: string, address: string) => void;
  readonly change: (settings: Partial<Settings>) => void;
  readonly dismiss: () => void;
}

/**
 * The actions on a session; each tells `dispatch` when it starts and how it ends. One at a time: what is pressed while
 * another is under way does nothing. Going to a cell waits for nothing.
 */
export function actOn(session: Session, dispatch: (step: Step) => void): WorkbookActions {
  let busy = false;
  let stopper = new AbortController();

  async function run<T>(work: Work, action: () => Promise<Done<T>>, done: (value: T) => Step): Promise<void> {
    if (busy) return;
    busy = true;
    dispatch({ kind: 'started', work });
    try {
      const outcome = await action();
      dispatch(outcome.ok ? done(outcome.value) : { kind: 'failed', error: outcome.error });
    } catch (broken) {
      // A broken promise of the product itself: the person gets the pane back, the console the reason.
      dispatch({ kind: 'failed', error: { id: 'error-unknown', code: '' } });
      throw broken;
    } finally {
      busy = false;
    }
  }

  const remembered = (): Step => ({ kind: 'done', report: null, news: null });

  return {
    look: () => void run('looking', session.inspect, (report) => ({ kind: 'done', report, news: null })),
    grade: (scope) => {
      stopper = new AbortController();
      const onSheet = (done: number, all: number, sheet: string) =>
        dispatch({ kind: 'advanced', advance: { done, all, sheet } });
      void run('grading', () => session.grade(scope, { onSheet, signal: stopper.signal }), graded);
    },
    stop: () => stopper.abort(),
    confirm: (sheetId, choices) => void run('grading', () => session.confirm(sheetId, choices), graded),
    recompute: (sheetId, rows) => void run('grading', () => session.recompute(sheetId, rows), graded),
    undo: () => void run('undoing', session.undo, (report) => ({ kind: 'done', report, news: { kind: 'undone' } })),
    clear: () => void run('clearing', () => session.clear('active'), cleared),
    fix: (findings) =>
      void run(
        'writing',
        async () => {
          const fixed = await (await session.wording()).fix(findings);
          if (!fixed.ok) return fixed;
          const looked = await session.inspect();
          return looked.ok ? { ok: true, value: { ...fixed.value, report: looked.value } } : looked;
        },
        ({ report, fixed, waiting }) => ({ kind: 'done', report, news: { kind: 'fixed', fixed, waiting } }),
      ),
    dismissFinding: (finding, of, reason) =>
      void run('saving', async () => (await session.wording()).dismiss(finding, of, reason), remembered),
    restoreFinding: (dismissal) =>
      void run('saving', async () => (await session.wording()).restore(dismissal), remembered),
    writeFindings: (findings, sheet, say) =>
      void run(
        'writing',
        async () => (await session.wording()).writeResults(findings, sheet, say),
        () => ({ kind: 'done', report: null, news: { kind: 'findings-written' } }),
      ),
    writeSummary: (say) =>
      void run(
        'writing',
        () => session.writeSummary(say),
        () => ({ kind: 'done', report: null, news: { kind: 'summary-written' } }),
      ),
    goTo: (sheetId, address) =>
      void session.select(sheetId, address).then((went) => {
        if (!went.ok) dispatch({ kind: 'failed', error: went.error });
      }),
    change: (settings) => void run('saving', () => session.setSettings(settings), remembered),
    dismiss: () => dispatch({ kind: 'dismissed' }),
  };
}
