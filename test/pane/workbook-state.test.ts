import type { Report } from '../../src/app/report';
import { cleared, follow, graded, NOTHING_YET, type Step, type WorkbookState } from '../../src/pane/workbook-state';
import { readTable } from '../app/read-rows';

const REPORT: Report = { sheets: [], tables: [], candidates: [], refused: [] };
const LATER: Report = {
  sheets: [{ id: '1', name: '绩效目标' }],
  tables: [],
  candidates: [],
  refused: [],
};
const RESULT = { report: REPORT, written: 3, actualColumnAdded: false, failed: [], stopped: null };
const PROTECTED = { id: 'error-protected', sheet: '绩效目标' } as const;

function stateAfter(...steps: readonly Step[]): WorkbookState {
  return steps.reduce(follow, NOTHING_YET);
}

test('before the first look is over the pane says that it is looking', () => {
  expect(NOTHING_YET).toMatchObject({ report: null, work: 'looking' });
});

test('starting something new takes the old news and the old error away', () => {
  const state = stateAfter(graded(RESULT), { kind: 'failed', error: PROTECTED }, { kind: 'started', work: 'grading' });
  expect(state).toMatchObject({ report: REPORT, work: 'grading', advance: null, error: null, news: null });
});

test('what fails leaves the report that is shown', () => {
  const state = stateAfter(graded(RESULT), { kind: 'started', work: 'undoing' }, { kind: 'failed', error: PROTECTED });
  expect(state).toMatchObject({ report: REPORT, work: null, advance: null, error: PROTECTED, news: null });
});

test('progress is shown while the work lasts and is gone with it', () => {
  const advance = { at: 3, all: 9, sheet: '水利局' };
  expect(stateAfter({ kind: 'started', work: 'grading' }, { kind: 'advanced', advance }).advance).toEqual(advance);
  expect(
    stateAfter({ kind: 'started', work: 'grading' }, { kind: 'advanced', advance }, graded(RESULT)).advance,
  ).toBeNull();
});

test('an edit in the sheet brings a new report and keeps the news of the last action', () => {
  const state = stateAfter(graded(RESULT), { kind: 'changed', report: LATER });
  expect(state.report).toBe(LATER);
  expect(state.news).toMatchObject({ kind: 'graded', written: 3 });
});

test('everything that may have changed the workbook is a new revision, everything else is none', () => {
  const done = stateAfter(graded(RESULT));
  expect(done.revision).toBe(NOTHING_YET.revision + 1);
  expect(follow(done, { kind: 'changed', report: LATER }).revision).toBe(done.revision + 1);
  for (const step of [
    { kind: 'started', work: 'looking' },
    { kind: 'failed', error: PROTECTED },
    { kind: 'dismissed' },
  ] as const)
    expect(follow(done, step).revision).toBe(done.revision);
});

test('when another sheet is active its table is shown, and the old news is gone', () => {
  const table = { ...LATER, tables: [readTable([{ actual: '85%' }])] };
  expect(stateAfter(graded(RESULT), { kind: 'turned', report: table })).toMatchObject({ report: table, news: null });
});

test('settings that were saved leave the report as it is', () => {
  expect(stateAfter(graded(RESULT), { kind: 'done', report: null, news: null }).report).toBe(REPORT);
});

test('dismissing takes error and news away, nothing else', () => {
  expect(stateAfter(graded(RESULT), { kind: 'dismissed' })).toEqual({ ...stateAfter(graded(RESULT)), news: null });
});

test('clearing is said as done only where every sheet was cleared', () => {
  expect(cleared(RESULT)).toMatchObject({ kind: 'done', news: { kind: 'cleared' } });
  const failed = [{ sheet: { id: '1', name: '绩效目标' }, error: PROTECTED }];
  expect(cleared({ ...RESULT, failed })).toEqual({ kind: 'failed', error: PROTECTED });
});
