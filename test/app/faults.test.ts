import { join } from 'node:path';
import { openSession } from '../../src/app/open-session';
import type { Session } from '../../src/app/session';
import { openExcel } from '../excel/node/open-excel';
import { describeSheet } from './describe-sheet';

const SAMPLE = join(__dirname, '../../assets/sample.xlsx');
const SHEET = '绩效目标';

jest.setTimeout(60_000);

/** What a person does, and what must have happened before. */
const ACTIONS: readonly (readonly [
  string,
  (session: Session) => Promise<unknown>,
  (session: Session) => Promise<unknown>,
])[] = [
  ['评级', async () => undefined, (session) => session.grade()],
  ['评级 again after an edit', gradeThenType, (session) => session.grade()],
  ['清除评级', (session) => session.grade(), (session) => session.clear()],
  ['撤回', (session) => session.grade(), (session) => session.undo()],
];

const CODES = [
  ['InvalidOperationInCellEditMode', 'error-cell-edit'],
  ['AccessDenied', 'error-protected'],
  ['RequestPayloadSizeLimitExceeded', 'error-too-large'],
  ['GeneralException', 'error-unknown'],
] as const;

/** Members used by a write, in the order in which a batch meets them: a batch that fails there has done what stands before. */
const STOPS = [
  'Range.formulas',
  'Range.copyFrom',
  'Range.merge',
  'RangeFormat.columnWidth',
  'ConditionalFormatCollection.add',
  'NamedItemCollection.add',
];

async function gradeThenType(session: Session): Promise<void> {
  await session.grade();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange('J14').formulas = [['59%']];
    await context.sync();
  });
}

async function open() {
  const excel = await openExcel(SAMPLE);
  excel.useGlobally();
  const described = async () => describeSheet(await excel.save(), SHEET);
  /** office.js lets go of its ranges a moment after each run, in a request of its own. */
  const settled = () => new Promise((resolve) => setTimeout(resolve, 100));
  return { excel, session: openSession(), described, settled };
}

/** Every code on the first action; on the others a failure of any kind is the same. */
const CASES = ACTIONS.flatMap(([name, prepare, act], index) =>
  (index === 0 ? CODES : CODES.slice(-1)).map(([code, id]) => [name, code, id, prepare, act] as const),
);

test.each(CASES)(
  '%s: any request that fails with %s is told as %s, and the sheet is as before or complete',
  async (_, code, id, prepare, act) => {
    const good = await open();
    await prepare(good.session);
    const before = await good.described();
    await good.settled();
    const start = good.excel.host.counts.requests;
    await act(good.session);
    const requests = good.excel.host.counts.requests - start;
    const after = await good.described();
    good.excel.close();
    expect(requests).toBeGreaterThan(1);

    for (let nth = 1; nth <= requests; nth++) {
      const { excel, session, described, settled } = await open();
      await prepare(session);
      await settled();
      excel.host.faults.failRequest(nth, code);
      const done = await act(session);
      excel.host.faults.clear();
      const found = await described();
      if (isRefusal(done)) expect(done.error.id).toBe(id);
      expect([before, after]).toContainEqual(found);
      await act(session);
      expect(await described()).toEqual(after);
      excel.close();
    }
  },
);

test.each(STOPS)(
  '评级 that stops at %s inside its batch is completed by the next click, with nothing lost',
  async (member) => {
    const good = await open();
    const typed = (await good.described()).cells;
    await good.session.grade();
    const after = await good.described();
    good.excel.close();

    const { excel, session, described } = await open();
    excel.host.faults.failMember(member, 'GeneralException');
    await session.grade();
    excel.host.faults.clear();
    expect((await described()).cells).toMatchObject(typed);
    await session.grade();
    expect(await described()).toEqual(after);
    excel.close();
  },
);

function isRefusal(done: unknown): done is { readonly ok: false; readonly error: { readonly id: string } } {
  return typeof done === 'object' && done !== null && 'ok' in done && done.ok === false;
}
