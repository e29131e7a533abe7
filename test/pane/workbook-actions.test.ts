import type { Report } from '../../src/app/report';
import type { GradeResult, Progress, Session } from '../../src/app/session';
import { DEFAULT_SETTINGS } from '../../src/app/settings';
import type { Done } from '../../src/excel/excel-error';
import { actOn } from '../../src/pane/workbook-actions';
import type { Step } from '../../src/pane/workbook-state';

const REPORT: Report = { sheets: [], tables: [], candidates: [], refused: [] };
const RESULT: GradeResult = { report: REPORT, written: 3, actualColumnAdded: false, failed: [], stopped: null };
const PROTECTED = { id: 'error-protected', sheet: '绩效目标' } as const;

/** A session that grades when it is told to, and can do nothing else. */
function sessionThatGrades(grade: Session['grade']): Session {
  const never = () => Promise.reject(new Error('not part of this test'));
  return {
    inspect: never,
    turn: never,
    grade,
    confirm: never,
    recompute: never,
    clear: never,
    sheets: never,
    undo: never,
    canUndo: () => false,
    pointAtSelection: never,
    chooseColumn: never,
    openSample: never,
    select: () => Promise.resolve({ ok: false, error: { id: 'error-missing' } }),
    onSelection: () => () => undefined,
    onSheet: () => () => undefined,
    onChange: () => () => undefined,
    writeSummary: never,
    wording: never,
    settings: () => DEFAULT_SETTINGS,
    setSettings: never,
  };
}

function act(grade: Session['grade']) {
  const steps: Step[] = [];
  return { actions: actOn(sessionThatGrades(grade), (step) => steps.push(step)), steps };
}

/** Lets everything that is due happen. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

test('an action is said when it starts and when it is over', async () => {
  const { actions, steps } = act(async () => ({ ok: true, value: RESULT }));
  actions.grade('active');
  expect(steps).toEqual([{ kind: 'started', work: 'grading' }]);
  await settle();
  expect(steps[1]).toMatchObject({ kind: 'done', report: REPORT, news: { kind: 'graded', written: 3 } });
});

test('what Excel refuses is said as its error', async () => {
  const { actions, steps } = act(async () => ({ ok: false, error: PROTECTED }));
  actions.grade('active');
  await settle();
  expect(steps[1]).toEqual({ kind: 'failed', error: PROTECTED });
});

test('while one action is under way a second click does nothing, afterwards it does', async () => {
  const finish: ((done: Done<GradeResult>) => void)[] = [];
  const { actions, steps } = act(() => new Promise((resolve) => finish.push(resolve)));
  actions.grade('active');
  actions.grade('active');
  actions.undo();
  expect(steps).toHaveLength(1);
  finish[0]?.({ ok: true, value: RESULT });
  await settle();
  actions.grade('active');
  expect(steps.map(({ kind }) => kind)).toEqual(['started', 'done', 'started']);
  expect(finish).toHaveLength(2);
});

test('a choice in the settings waits for what is under way and is not lost', async () => {
  const finish: ((done: Done<GradeResult>) => void)[] = [];
  const saved: unknown[] = [];
  const session = sessionThatGrades(() => new Promise((resolve) => finish.push(resolve)));
  const steps: Step[] = [];
  const actions = actOn(
    {
      ...session,
      setSettings: async (change) => {
        saved.push(change);
        return { ok: true, value: null };
      },
    },
    (step) => steps.push(step),
  );
  actions.grade('visible');
  void actions.change({ palette: 'print' });
  void actions.change({ live: false });
  await settle();
  expect(saved).toEqual([]);
  finish[0]?.({ ok: true, value: RESULT });
  await settle();
  expect(saved).toEqual([{ palette: 'print' }, { live: false }]);
});

test('a long action tells how far it is and can be stopped', async () => {
  let progress: Progress | undefined;
  const { actions, steps } = act(async (_, given) => {
    progress = given;
    given?.onSheet(3, 9, '水利局');
    return { ok: true, value: { ...RESULT, stopped: { done: 3, all: 9 } } };
  });
  actions.grade('visible');
  expect(steps[1]).toEqual({ kind: 'advanced', advance: { at: 3, all: 9, sheet: '水利局' } });
  expect(progress?.signal.aborted).toBe(false);
  actions.stop();
  expect(progress?.signal.aborted).toBe(true);
  await settle();
  actions.grade('visible');
  expect(progress?.signal.aborted).toBe(false);
});

test('going to a cell that is gone is said, and holds nothing up', async () => {
  const { actions, steps } = act(() => new Promise(() => undefined));
  actions.grade('active');
  actions.goTo('1', 'J6');
  await settle();
  expect(steps[1]).toEqual({ kind: 'failed', error: { id: 'error-missing' } });
});

test('what the product itself breaks is not blamed on Excel', async () => {
  const { actions, steps } = act(() => new Promise(() => undefined));
  await expect(actions.change({ live: false })).rejects.toThrow('not part of this test');
  expect(steps[1]).toEqual({ kind: 'failed', error: { id: 'error-broken' } });
});
