import type { Report } from '../app/report';
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
  /** Another sheet is active: it is shown if it has a target table, or if nothing was shown before. */
  readonly turnTo: () => void;
  readonly grade: (scope: Scope) => void;
  /** Stops a long grading after the sheet at hand. */
  readonly stop: () => void;
  readonly confirm: (sheetId: string, choices: readonly Choice[]) => void;
  readonly recompute: (sheetId: string, rows: readonly number[]) => void;
  /** 指给我看: the selected cell is one of the heading. */
  readonly point: () => void;
  readonly openSample: () => void;
  readonly chooseColumn: (...choice: Parameters<Session['chooseColumn']>) => void;
  readonly undo: () => void;
  readonly clear: (sheetIds: readonly string[]) => void;
  readonly fix: (findings: readonly Finding[]) => void;
  readonly dismissFinding: (finding: Finding, of: Dismissal['of'], reason: string) => void;
  readonly restoreFinding: (dismissal: Dismissal) => void;
  /** Marks the cells of the findings (标记). */
  readonly mark: (findings: readonly Finding[]) => void;
  readonly unmark: () => void;
  /** Writes the findings to a sheet of their own (措辞检查), with the words of the pane's language. */
  readonly writeFindings: (findings: readonly Finding[], sheet: string, say: WordingVoice) => void;
  /** Writes the summary to a sheet of its own (绩效评价汇总), with the words of the pane's language. */
  readonly writeSummary: (say: SummaryVoice) => void;
  readonly goTo: (sheetId: string, address: string) => void;
  /** Waits for what is under way, so that no choice is lost; over once it is saved or refused. */
  readonly change: (settings: Partial<Settings>) => Promise<void>;
  readonly dismiss: () => void;
}

/**
 * The actions on a session; each tells `dispatch` when it starts and how it ends. One at a time: what is pressed while
 * another is under way does nothing, but settings wait their turn. Going to a cell waits for nothing.
 */
export function actOn(session: Session, dispatch: (step: Step) => void): WorkbookActions {
  let busy = false;
  let over = Promise.resolve();
  let stopper = new AbortController();

  async function run<T>(work: Work, action: () => Promise<Done<T>>, done: (value: T) => Step): Promise<void> {
    if (busy) return;
    busy = true;
    let finish = (): void => undefined;
    over = new Promise((resolve) => {
      finish = resolve;
    });
    dispatch({ kind: 'started', work });
    try {
      const outcome = await action();
      dispatch(outcome.ok ? done(outcome.value) : { kind: 'failed', error: outcome.error });
    } catch (broken) {
      // A broken promise of the product itself: the person gets the pane back, the console the reason.
      dispatch({ kind: 'failed', error: { id: 'error-broken' } });
      throw broken;
    } finally {
      busy = false;
      finish();
    }
  }

  const looked = (report: Report): Step => ({ kind: 'done', report, news: null });
  const remembered = (): Step => ({ kind: 'done', report: null, news: null });

  return {
    look: () => void run('looking', session.inspect, looked),
    point: () =>
      void run('looking', session.pointAtSelection, (report) => ({
        kind: 'done',
        report,
        news: report.tables.length === 0 ? { kind: 'not-there' } : null,
      })),
    openSample: () => void run('writing', session.openSample, looked),
    chooseColumn: (...choice) => void run('looking', () => session.chooseColumn(...choice), looked),
    turnTo: () => {
      if (busy) return;
      void session.turn().then((turned) => {
        if (turned.ok && turned.value !== null && !busy) dispatch({ kind: 'turned', report: turned.value });
      });
    },
    grade: (scope) => {
      stopper = new AbortController();
      const onSheet = (at: number, all: number, sheet: string) =>
        dispatch({ kind: 'advanced', advance: { at, all, sheet } });
      void run('grading', () => session.grade(scope, { onSheet, signal: stopper.signal }), graded);
    },
    stop: () => stopper.abort(),
    confirm: (sheetId, choices) => void run('grading', () => session.confirm(sheetId, choices), graded),
    recompute: (sheetId, rows) => void run('grading', () => session.recompute(sheetId, rows), graded),
    undo: () => void run('undoing', session.undo, (report) => ({ kind: 'done', report, news: { kind: 'undone' } })),
    clear: (sheetIds) => void run('clearing', () => session.clear(sheetIds), cleared),
    fix: (findings) =>
      void run(
        'writing',
        async () => (await session.wording()).fix(findings),
        ({ report, fixed, waiting }) => ({ kind: 'done', report, news: { kind: 'fixed', fixed, waiting } }),
      ),
    dismissFinding: (finding, of, reason) =>
      void run('saving', async () => (await session.wording()).dismiss(finding, of, reason), remembered),
    restoreFinding: (dismissal) =>
      void run('saving', async () => (await session.wording()).restore(dismissal), remembered),
    mark: (findings) =>
      void run(
        'writing',
        async () => (await session.wording()).mark(findings),
        (done) => ({ kind: 'done', report: null, news: { kind: 'marked', ...done } }),
      ),
    unmark: () =>
      void run(
        'writing',
        async () => (await session.wording()).unmark(),
        () => ({ kind: 'done', report: null, news: { kind: 'unmarked' } }),
      ),
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
    change: async (settings) => {
      while (busy) await over;
      await run('saving', () => session.setSettings(settings), remembered);
    },
    dismiss: () => dispatch({ kind: 'dismissed' }),
  };
}
