import { join } from 'node:path';
import { undecidedStandards } from '../../src/app/explain-doubt';
import { openSession } from '../../src/app/open-session';
import type { Report } from '../../src/app/report';
import { type OpenedExcel, openExcel } from '../excel/node/open-excel';
import { shown, value } from './ask-session';

/** 98.5% is 优 by the criteria of 2024 (C3:F3) and 良 by those of 2025 (G3:J3). */
const TWO_STANDARDS = join(__dirname, '..', 'workbooks', 'two-standards.xlsx');
const SHEET = '绩效目标';

jest.setTimeout(60_000);

let excel: OpenedExcel;

async function open(workbook: string | Uint8Array) {
  excel = await openExcel(workbook);
  excel.useGlobally();
  return openSession();
}

afterEach(() => excel.close());

async function select(address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange(address).select();
    await context.sync();
  });
}

const tiers = ({ tables }: Report): readonly (readonly number[])[] =>
  tables.map(({ table }) => table.columns.tiers.map(({ column }) => column));

test('of two sets of criteria none is graded by until a person points at theirs, and that is said', async () => {
  const session = await open(TWO_STANDARDS);
  const report = value(await session.inspect());
  expect(tiers(report)).toEqual([]);
  expect(undecidedStandards(report).map(({ refusal }) => refusal.reason.id)).toEqual(['refused-two-standards']);
});

test.each([
  ['G2', [6, 7, 8, 9], '良'],
  ['C1', [2, 3, 4, 5], '优'],
] as const)(
  'the set pointed at by %s is remembered when the workbook is closed and opened again',
  async (at, columns, grade) => {
    const session = await open(TWO_STANDARDS);
    value(await session.inspect());
    await select(at);
    expect(tiers(value(await session.pointAtSelection()))).toEqual([columns]);
    const saved = await excel.save();
    excel.close();
    const again = await open(saved);
    expect(tiers(value(await again.inspect()))).toEqual([columns]);
    value(await again.grade());
    expect(await shown('L3')).toBe(grade);
  },
);

test.each(['values', 'formulas'] as const)(
  'where two columns of actuals disagree, no grade is written as %s until a person chooses one',
  async (write) => {
    const session = await open('blank');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.name = SHEET;
      sheet.getRange('A1:G3').values = [
        ['绩效指标', '优', '良', '中', '差', '自评完成值', '复核完成值'],
        ['培训人次（人次）', '≥300', '≥250', '≥200', '<200', 310, 260],
        ['办班期数（期）', '≥10', '≥8', '≥6', '<6', 9, 9],
      ];
      await context.sync();
    });
    const report = value(await session.inspect());
    value(await session.setSettings({ write }));
    value(await session.grade());
    expect([await shown('G2'), await shown('G3')]).toEqual(['无法评级', '良']);
    const sheet = report.sheets[0]?.id ?? '';
    value(await session.chooseColumn(sheet, 'actual', 7));
    value(await session.grade());
    expect([await shown('G2'), await shown('G3')]).toEqual(['良', '良']);
  },
);
