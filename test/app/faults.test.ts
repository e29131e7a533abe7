import type { Session } from '../../src/app/session';
import { type Description, FAULT_CASES, type FaultCase, openCase } from './fault-cases';

jest.setTimeout(60_000);

/** office.js lets go of its ranges a moment after each run, in a request of its own. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

/** Opens the case and does what comes before. */
async function prepare([, layouts, before]: FaultCase) {
  const opened = await openCase(layouts);
  for (const act of before) await act(opened.session);
  await settled();
  return opened;
}

/** The case without any fault: how the workbook is before and after, and with how many requests. */
async function smooth(of: FaultCase) {
  const { excel, session, described } = await prepare(of);
  const before = await described();
  const start = excel.host.counts.requests;
  await of[3](session);
  const requests = excel.host.counts.requests - start;
  const after = await described();
  excel.close();
  expect(after).not.toEqual(before);
  return { before, after, requests };
}

type Fault = (faults: Awaited<ReturnType<typeof prepare>>['excel']['host']['faults'], nth: number) => void;

/** Does the action with a fault, and gives how the workbook then is, what the person was told, and how it is after the next click. */
async function faulty(of: FaultCase, fault: Fault, nth: number, next: (session: Session) => Promise<unknown> = of[3]) {
  const { excel, session, described } = await prepare(of);
  fault(excel.host.faults, nth);
  const told = refusal(await of[3](session));
  excel.host.faults.clear();
  const found = await described();
  const canUndo = session.canUndo();
  await next(session);
  const again = await described();
  excel.close();
  return { found, told, canUndo, again };
}

function refusal(done: unknown): string | null {
  if (typeof done !== 'object' || done === null) return null;
  if ('ok' in done && done.ok === false && 'error' in done) return (done.error as { id: string }).id;
  const failed = (done as { value?: { failed?: readonly { error: { id: string } }[] } }).value?.failed ?? [];
  return failed[0]?.error.id ?? null;
}

/** Each sheet is as before or complete. */
function expectWhole(found: Description, before: Description, after: Description): void {
  for (const [name, sheet] of Object.entries(found.sheets)) {
    const whole = [before, after].map(({ sheets }) => JSON.stringify(sheets[name]));
    if (!whole.includes(JSON.stringify(sheet))) expect(sheet).toEqual(before.sheets[name]);
  }
  for (const name of Object.keys(before.sheets))
    if (name in after.sheets) expect(Object.keys(found.sheets)).toContain(name);
}

test.each(FAULT_CASES)(
  '%s: where a request fails the workbook is as before or complete, the next click completes it',
  async (...of) => {
    const { before, after, requests } = await smooth(of);
    for (let nth = 1; nth <= requests; nth++) {
      const { found, told, again } = await faulty(of, (faults) => faults.failRequest(nth, 'GeneralException'), nth);
      expect(told ?? 'error-unknown').toBe('error-unknown');
      if (told === null) expect(found).toEqual(after);
      expectWhole(found, before, after);
      expect(again).toEqual(after);
    }
  },
);

test.each(FAULT_CASES)('%s: the same where Excel did what was asked and its answer was lost', async (...of) => {
  const { before, after, requests } = await smooth(of);
  for (let nth = 1; nth <= requests; nth++) {
    const { found, again } = await faulty(of, (faults) => faults.loseReply(nth, 'InvalidOrTimedOutSession'), nth);
    expectWhole(found, before, after);
    expect(again).toEqual(after);
  }
});

/** So many uses of members apart does Excel stop inside a request. */
const STRIDE = 41;

/** Where marks stood is not remembered, since they move with their cells: half taken away, they are as good as whole. */
const PUT_BACK = FAULT_CASES.filter(([name]) => name !== 'taking marks away');

test.each(PUT_BACK)('%s: where Excel stops inside a request, what it did is put back at once', async (...of) => {
  const { before, after, requests } = await smooth(of);
  for (let nth = 1; nth <= requests; nth++)
    for (let use = nth % STRIDE; ; use += STRIDE) {
      const { found, told, again } = await faulty(of, (faults) => faults.stopInside(nth, use + 1), nth);
      if (told === null) break;
      expect(told).toBe('error-unknown');
      expectWhole(found, before, after);
      expect(again).toEqual(after);
    }
});

/** Excel stops inside a request and refuses the next ones too, so that nothing can be put back at once. */
const stopForGood =
  (use: number): Fault =>
  (faults, nth) => {
    faults.stopInside(nth, use);
    for (let later = 1; later <= 4; later++) faults.failRequest(nth + later, 'GeneralException');
  };

const [INTO_FREE, INSERTED, TWO_INSERTED] = FAULT_CASES;
const TAKES_BACK = FAULT_CASES.filter(([name]) => name.startsWith('撤回 of inserted') || name === '撤回 of 清除评级');
const CLEARS = FAULT_CASES.filter(([name]) => name.startsWith('清除评级 of inserted'));
const undo = (session: Session) => session.undo();
const clear = (session: Session) => session.clear('visible');
const graded = [INTO_FREE, INSERTED, TWO_INSERTED].flatMap((of) => (of ? [of] : []));

/** More uses of members than come before the first edit in any request. */
const FIRST_STEPS = 30;

/** What a person may do next, and what is then to be found. */
const NEXT: readonly (readonly [string, FaultCase, (session: Session) => Promise<unknown>, 'before' | 'after'])[] = [
  ...graded.map((of) => ['撤回', of, undo, 'before'] as const),
  ...graded.map((of) => ['the same again', of, of[3], 'after'] as const),
  ...graded.map((of) => ['清除评级', of, clear, 'before'] as const),
  ...graded.map((of) => ['the same again and 清除评级', of, thenClear(of), 'before'] as const),
  ...TAKES_BACK.map((of) => ['the same again', of, of[3], 'after'] as const),
  ...CLEARS.map((of) => ['the same again', of, of[3], 'after'] as const),
  ...CLEARS.map((of) => ['撤回', of, undo, 'before'] as const),
];

/** All but rules that show nothing: one that Excel stopped at is left without its colours. */
function shownBy({ sheets }: Description) {
  return JSON.parse(JSON.stringify(sheets), (key, value) =>
    key === 'rules' && Array.isArray(value) ? value.filter((rule) => !rule.rules || rule.rules[0]?.style?.font) : value,
  );
}

function thenClear(of: FaultCase) {
  return async (session: Session) => {
    await of[3](session);
    return session.clear('visible');
  };
}

test.each(NEXT.map(([next, of, act, then]) => [of[0], next, of, act, then] as const))(
  '%s, stopped half-way and not put back: said so, and %s settles it',
  async (_name, _next, of, act, then) => {
    const whole = await smooth(of);
    let halfWritten = 0;
    for (let nth = 1; nth <= whole.requests; nth++)
      for (let use = 17; ; use += STRIDE) {
        const { told, found, canUndo, again } = await faulty(of, stopForGood(use), nth, act);
        if (told !== 'error-half-written') expectWhole(found, whole.before, whole.after);
        else {
          halfWritten += 1;
          expect(canUndo).toBe(true);
          expect(shownBy(again)).toEqual(shownBy(whole[then]));
        }
        // Past the request's end the fault that should follow is all that happens.
        if (told !== 'error-half-written' && use > FIRST_STEPS) break;
      }
    expect(halfWritten).toBeGreaterThan(0);
  },
);
