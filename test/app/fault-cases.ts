import { readMemory } from '../../src/app/memory';
import { openSession } from '../../src/app/open-session';
import type { Session } from '../../src/app/session';
import { SETTINGS_KEY } from '../../src/excel/settings';
import { sayFrom } from '../../src/pane/texts/say';
import { wording } from '../../src/pane/texts/wording';
import type { RuleId } from '../../src/wording/finding';
import { openExcel } from '../excel/node/open-excel';
import { describeSheet } from './describe-sheet';

const RATE = ['80%及以上', '70%及以上', '60%及以上', '60%以下'];
const GROWTH = ['比上年下降10%及以上', '比上年下降5%及以上', '与上年持平', '比上年增长'];
const TIERS = ['优', '良', '中', '差'];

/** What stands on a sheet: one target table from A1 on, without or with actuals, and remarks right of it where the columns are in use. */
type Layout = 'actuals' | 'actuals and a formatted column' | 'actuals and remarks' | 'no actuals, remarks';

function rowsOf(layout: Layout): string[][] {
  const actuals = layout === 'no actuals, remarks' ? [] : [['实际完成值'], ['85%'], ['0.65'], ['90%以上'], ['-12%']];
  const remarks =
    layout === 'actuals' || layout === 'actuals and a formatted column'
      ? []
      : [['备注'], ['甲'], ['=LEN("乙")'], ['丙'], ['丁']];
  const table = [
    ['工作活动', '绩效指标', ...TIERS],
    ['活动', '一号完成率', ...RATE],
    ['活动', '二号完成率', ...RATE],
    ['活动', '三号县县完成率', ...RATE],
    ['活动', '会议费', ...GROWTH],
  ];
  return table.map((row, index) => [...row, ...(actuals[index] ?? []), ...(remarks[index] ?? [])]);
}

/** A workbook with these sheets (甲, 乙 …), as a file. */
async function workbookOf(layouts: readonly Layout[]): Promise<Uint8Array> {
  const excel = await openExcel('blank');
  excel.useGlobally();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const [index, layout] of layouts.entries()) {
      const sheet = worksheets.add('甲乙丙'[index] ?? '');
      const rows = rowsOf(layout);
      sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 0).formulas = rows;
      sheet.getRange('A1:F1').format.font.bold = true;
      if (layout === 'actuals and a formatted column') sheet.getRange('H2:H3').format.fill.color = '#FFF2CC';
    }
    worksheets.getItem('Sheet1').delete();
    await context.sync();
  });
  const file = await excel.save();
  excel.close();
  return file;
}

const files = new Map<string, Promise<Uint8Array>>();

/** Opens a workbook with these sheets, and a session on it. */
export async function openCase(layouts: readonly Layout[]) {
  const key = layouts.join();
  const file = files.get(key) ?? workbookOf(layouts);
  files.set(key, file);
  const excel = await openExcel(await file);
  excel.useGlobally();
  return { excel, session: openSession(), described: () => describeWorkbook(excel) };
}

/** Everything on every sheet by its name, and what the workbook remembers. */
async function describeWorkbook(excel: Awaited<ReturnType<typeof openExcel>>) {
  const file = await excel.save();
  const sheets: Record<string, unknown> = {};
  for (const id of excel.grid.sheets.ids()) {
    const name = excel.grid.sheets.name(id);
    const sheet = await describeSheet(file, name);
    sheets[name] = { ...sheet, names: sheet.names.filter((one) => one.includes(`'${name}'`)) };
  }
  return { sheets: withoutResults(sheets), memory: await memoryNow() };
}

/** Formulas without what they gave when the file was saved: Excel may not have come to calculate them. */
function withoutResults<T>(described: T): T {
  return JSON.parse(JSON.stringify(described, (key, value) => (key === 'result' ? undefined : value)));
}

export type Description = Awaited<ReturnType<typeof describeWorkbook>>;

/** What is remembered of each column; which number its hidden name bears is nobody's concern. */
async function memoryNow() {
  return Excel.run(async (context) => {
    const stored = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY).load('value');
    await context.sync();
    const memory = readMemory(stored.isNullObject ? null : stored.value);
    return { ...memory, columns: Object.values(memory.columns).sort((a, b) => (`${a.sheet}` < `${b.sheet}` ? -1 : 1)) };
  });
}

type Act = (session: Session) => Promise<unknown>;

/** What a person does, on which sheets, and what must have happened before. */
export type FaultCase = readonly [name: string, layouts: readonly Layout[], before: readonly Act[], act: Act];

const grade: Act = (session) => session.grade();
const gradeAll: Act = (session) => session.grade('visible');
const undo: Act = (session) => session.undo();
const clear: Act = (session) => session.clear('visible');
const asFormulas: Act = (session) => session.setSettings({ write: 'formulas' });

const type =
  (address: string, content: string): Act =>
  async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('甲').getRange(address).formulas = [[content]];
      await context.sync();
    });
  };

const fix =
  (...rules: readonly RuleId[]): Act =>
  async (session) => {
    const looked = await session.inspect();
    if (!looked.ok) return looked;
    const check = await session.wording();
    return check.fix(check.check().shown.filter(({ rule }) => rules.includes(rule)));
  };

const mark: Act = async (session) => {
  const looked = await session.inspect();
  if (!looked.ok) return looked;
  const check = await session.wording();
  return check.mark(check.check().shown);
};

const unmark: Act = async (session) => (await session.wording()).unmark();

const writeResults: Act = async (session) => {
  const looked = await session.inspect();
  if (!looked.ok) return looked;
  const check = await session.wording();
  return check.writeResults(check.check().shown, '措辞检查', sayFrom(wording)('zh'));
};

const writeSummary: Act = async (session) => {
  const looked = await session.inspect();
  if (!looked.ok) return looked;
  return session.writeSummary((id) => (id === 'summary-sheet' ? '绩效评价汇总' : id));
};

const confirm: Act = async (session) => {
  const looked = await session.inspect();
  if (!looked.ok) return looked;
  const table = looked.value.tables[0];
  const choices = (table?.indicators ?? []).flatMap((indicator) =>
    indicator.actual.status === 'confirm' ? [{ of: 'cell' as const, indicator, value: indicator.actual.proposed }] : [],
  );
  return session.confirm(table?.sheet.id ?? '', choices);
};

const recompute: Act = async (session) => {
  const looked = await session.inspect();
  return looked.ok ? session.recompute(looked.value.sheets[0]?.id ?? '', [1]) : looked;
};

export const FAULT_CASES: readonly FaultCase[] = [
  ['评级 into a free column', ['actuals'], [], grade],
  ['评级 into a column that a person formatted', ['actuals and a formatted column'], [], grade],
  ['评级 with a column inserted', ['actuals and remarks'], [], grade],
  ['评级 without actuals, two columns inserted', ['no actuals, remarks'], [], grade],
  ['评级 as formulas', ['actuals and remarks'], [asFormulas], grade],
  ['评级 again after an edit', ['actuals'], [grade, type('G2', '59%')], grade],
  ['评级 of several sheets', ['actuals', 'actuals and remarks'], [], gradeAll],
  ['confirming', ['actuals'], [grade], confirm],
  ['computing a typed grade again', ['actuals'], [grade, type('H2', '差'), grade], recompute],
  ['a fix', ['actuals'], [], fix('repeated-word', 'tier-gap')],
  ['a fix that adds a column', ['actuals and remarks'], [], fix('baseline-missing')],
  ['marking', ['actuals'], [], mark],
  ['taking marks away', ['actuals'], [mark], unmark],
  ['撤回 of a free column', ['actuals'], [grade], undo],
  ['撤回 of a column that a person formatted', ['actuals and a formatted column'], [grade], undo],
  ['撤回 of inserted columns', ['no actuals, remarks'], [grade], undo],
  ['撤回 of several sheets', ['actuals', 'actuals and remarks'], [gradeAll], undo],
  ['撤回 of a fix', ['actuals'], [fix('repeated-word', 'tier-gap')], undo],
  ['清除评级 of a free column', ['actuals'], [grade], clear],
  ['清除评级 of inserted columns', ['no actuals, remarks'], [grade], clear],
  ['撤回 of 清除评级', ['no actuals, remarks'], [grade, clear], undo],
  ['清除评级 of several sheets', ['actuals', 'actuals and remarks'], [gradeAll], clear],
  ['the summary sheet', ['actuals'], [grade], writeSummary],
  ['the wording sheet', ['actuals'], [], writeResults],
  ['撤回 of the wording sheet', ['actuals'], [writeResults], undo],
];
