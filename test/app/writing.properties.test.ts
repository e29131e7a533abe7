import fc from 'fast-check';
import { openSession } from '../../src/app/open-session';
import type { Session } from '../../src/app/session';
import { gradeText } from '../../src/grading/grade-text';
import { columnLetters } from '../../src/sheet/address';
import { type OpenedExcel, openExcel } from '../excel/node/open-excel';
import { shown, value } from './ask-session';
import { type Description, describeWorkbook, findOwnColumns, freeAreas, outside } from './random/describe-workbook';
import { type Layout, layouts, layWorkbook } from './random/lay-workbook';
import { actAsPerson, ELSEWHERE, type PRODUCT, type Step, steps } from './random/take-steps';

jest.setTimeout(3_600_000);

/** So many random workbooks and sequences; more with FUZZ in the environment. */
const RUNS = Number(process.env.FUZZ ?? 16);

type Doing = (typeof PRODUCT)[number];

/** What a person asks of the product, on every sheet. */
async function act(session: Session, doing: Doing) {
  switch (doing) {
    case 'grade':
      return session.grade('visible');
    case 'undo':
      return session.undo();
    case 'clear':
      return session.clear('visible');
    case 'formulas':
    case 'values':
      return session.setSettings({ write: doing });
    case 'confirm':
    case 'recompute': {
      const { tables, sheets } = value(await session.inspect());
      const indicators = tables.flatMap((table) => table.indicators);
      const sheet = sheets[0]?.id ?? '';
      if (doing === 'recompute')
        return session.recompute(
          sheet,
          indicators.flatMap(({ manual, indicator }) => (manual === null ? [] : [indicator.row])),
        );
      const choices = indicators.flatMap((indicator) =>
        indicator.actual.status === 'confirm'
          ? [{ of: 'cell' as const, indicator, value: indicator.actual.proposed }]
          : [],
      );
      return session.confirm(sheet, choices);
    }
  }
}

/** The grade that stands for each indicator, by sheet and name, in the order of the tables. */
async function gradesNow(): Promise<string[]> {
  const { tables } = value(await openSession().inspect('visible'));
  const grades: string[] = [];
  for (const [at, { sheet, gradeColumn, indicators }] of tables.entries())
    for (const { indicator } of indicators) {
      const grade =
        gradeColumn === null ? '' : await shown(`${columnLetters(gradeColumn)}${indicator.row + 1}`, sheet.name);
      grades.push(`${at} ${indicator.name} ${grade}`);
    }
  return grades.sort();
}

/** Grades that differ from what reading the sheets anew gives. */
async function staleGrades(): Promise<string[]> {
  const { tables } = value(await openSession().inspect('visible'));
  const stale: string[] = [];
  for (const { sheet, gradeColumn, indicators } of tables)
    for (const { indicator, manual, outcome, scale } of indicators) {
      const address = `${columnLetters(gradeColumn ?? 0)}${indicator.row + 1}`;
      const stands = await shown(address, sheet.name);
      if (manual === null && stands !== gradeText(outcome, scale)) stale.push(`${address} ${stands}`);
    }
  return stale;
}

/** The words that only a person typed. */
function typedWords(described: Description): string[] {
  return described.flatMap(({ cells }) =>
    Object.values(cells).flatMap(({ value: word }) => (/^手\d+$/.test(String(word)) ? [String(word)] : [])),
  );
}

async function expectOutsideUntouched(
  excel: OpenedExcel,
  before: Description,
  ownBefore: Awaited<ReturnType<typeof findOwnColumns>>,
) {
  const own = await findOwnColumns(excel);
  const after = await describeWorkbook(excel);
  const free = freeAreas(own).map((areas, index) => [...areas, ...(freeAreas(ownBefore)[index] ?? [])]);
  expect(outside(after, own, free)).toEqual(outside(before, ownBefore, free));
}

class Run {
  readonly session = openSession();
  /** How the workbook was before the first grading, as long as a person has done nothing since. */
  first: Description | null = null;
  /** The last action that can be taken back, and what a person has done since. */
  last: { grades: string[]; since: Step['does'][] } | null = null;

  constructor(readonly excel: OpenedExcel) {}

  async take(step: Step): Promise<void> {
    if (step.by === 'person') {
      await actAsPerson(step);
      this.first = null;
      this.last?.since.push(step.does);
    } else if (step.does === 'undo') await this.undo();
    else if (step.does === 'formulas' || step.does === 'values')
      value(await this.session.setSettings({ write: step.does }));
    else await this.write(step.does);
  }

  async write(doing: Doing): Promise<void> {
    const { excel, session } = this;
    // A typed grade that is computed again is given up on purpose.
    if (doing === 'recompute') this.first = null;
    const before = await describeWorkbook(excel);
    const own = await findOwnColumns(excel);
    const grades = await gradesNow();
    if (doing === 'grade' && own.every(({ inserted, free }) => inserted.size + free.length === 0)) this.first = before;
    const done = await act(session, doing);
    if (!done.ok) {
      expect([doing, done.error.id]).toEqual(['clear', 'error-changed']);
      expect(await describeWorkbook(excel)).toEqual(before);
      return;
    }
    for (const { error } of done.value && 'failed' in done.value ? done.value.failed : [])
      expect([doing, error.id]).toEqual(['clear', 'error-changed']);
    const after = await describeWorkbook(excel);
    expect(typedWords(after).sort()).toEqual(doing === 'recompute' ? expect.anything() : typedWords(before).sort());
    await expectOutsideUntouched(excel, before, own);
    if (doing === 'grade') {
      expect(await staleGrades()).toEqual([]);
      const again = value(await session.grade('visible'));
      expect([again.written, await describeWorkbook(excel)]).toEqual([0, after]);
    }
    if (doing === 'clear' && this.first) expect(after).toEqual(this.first);
    if (JSON.stringify(after) === JSON.stringify(before)) return;
    if (!session.canUndo()) throw new Error(`${doing} cannot be taken back`);
    value(await session.undo());
    expect(await describeWorkbook(excel)).toEqual(before);
    const redone = await act(session, doing);
    if (!redone.ok) throw new Error(JSON.stringify(redone.error));
    expect(await describeWorkbook(excel)).toEqual(after);
    this.last = { grades, since: [] };
  }

  async undo(): Promise<void> {
    const { excel, session, last } = this;
    const before = await describeWorkbook(excel);
    const own = await findOwnColumns(excel);
    const undone = await session.undo();
    const since = (last?.since ?? []).filter((does) => !ELSEWHERE.includes(does));
    if (!undone.ok) {
      expect([undone.error.id, since]).toEqual(['error-changed', expect.arrayContaining([expect.anything()])]);
      // A sheet that no person has touched since may be taken back all the same; they touch the first one alone.
      expect((await describeWorkbook(excel))[0]).toEqual(before[0]);
      return;
    }
    this.last = null;
    expect(typedWords(await describeWorkbook(excel)).sort()).toEqual(typedWords(before).sort());
    // Once a person has deleted the grade column, its grades are gone, and nothing tells which other column was the product's.
    if (since.includes('deleteColumn')) return;
    await expectOutsideUntouched(excel, before, own);
    // What a person has done to grades that the product had left alone stays done.
    if (!last || since.some((does) => ['overtype', 'wipe', 'deleteRow'].includes(does))) return;
    expect(await gradesNow()).toEqual(last.grades);
  }
}

async function check(layout: Layout, sequence: readonly Step[]): Promise<void> {
  const excel = await openExcel('blank');
  excel.useGlobally();
  try {
    await layWorkbook(layout);
    const run = new Run(excel);
    for (const step of sequence) await run.take(step);
  } finally {
    excel.close();
  }
}

test(`${RUNS} random workbooks, each with a random sequence of what people and the product do: nothing of theirs is lost`, async () => {
  const seed = process.env.SEED ? { seed: Number(process.env.SEED) } : {};
  await fc.assert(fc.asyncProperty(layouts, steps, check), { numRuns: RUNS, seed: 20261128, ...seed });
});
