import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { gradeFormula } from '../../src/grading/grade-formula';
import type { Cell } from '../../src/sheet/snapshot';
import { buildScale } from '../../src/standard/build-scale';
import type { Scale } from '../../src/standard/scale';
import { convert, findLibreOffice } from '../e2e/libre-office';
import { openExcel } from '../excel/node/open-excel';
import { type FormulaCase, formulaCases } from './formula-cases';

const cases = formulaCases();

test('there are enough cases on enough kinds of scales', () => {
  expect(cases.length).toBeGreaterThan(1000);
  for (const answer of ['优', '良', '中', '差', '', '待确认', '无法评级'])
    expect(cases.filter(({ expected }) => expected === answer).length).toBeGreaterThan(10);
});

test('formulas use nothing that older Excels lack, and stay below the limit of length', () => {
  for (const { formula } of cases) {
    expect(formula.length).toBeLessThan(8192);
    const names = new Set(formula.replace(/"[^"]*"/g, '').match(/[A-Z]+(?=\()/g));
    expect([...names].filter((name) => !KNOWN.has(name))).toEqual([]);
  }
});

test.each<[string, string, number | string, string, string]>([
  ['last year’s figure is a text', '0%', '80%', 'General', '下降'],
  ['the format shows a plus, which says growth', '+0%;-0%', '', 'General', '下降'],
  ['numbers below 0 are shown with words', '0.00;"亏"0.00', 100, 'General', '下降'],
  ['0 is shown as a word', '0;-0;"无"', '', 'General', '数量'],
])('no formula where %s', (_, format, previous, previousFormat, name) => {
  const scale = SCALES[name];
  if (scale === undefined) throw new Error(name);
  const actual = { address: 'A1', cell: cellOf('', format) };
  expect(
    gradeFormula(scale, { actual, previous: { address: 'B1', cell: cellOf(previous, previousFormat) } }),
  ).toBeNull();
  expect(
    gradeFormula(scale, { actual: { address: 'A1', cell: cellOf('', PLAIN[name] ?? '') }, previous: null }),
  ).not.toBeNull();
});

const PLAIN: Readonly<Record<string, string>> = { 下降: '0%', 数量: '0' };
const SCALES: Readonly<Record<string, Scale>> = {
  下降: scaleOf('会议费', '比上年下降10%及以上', '比上年下降5%及以上', '与上年持平', '比上年增长'),
  数量: scaleOf('培训（次）', '4次及以上', '3次', '2次', '2次以下'),
};

function scaleOf(indicator: string, ...texts: readonly string[]): Scale {
  return buildScale({ labels: ['优', '良', '中', '差'], texts, indicator, unit: null });
}

function cellOf(value: number | string, format: string): Cell {
  return { value, text: String(value), format, formula: value };
}

const KNOWN = new Set(['IF', 'ISERROR', 'ISNUMBER', 'TRIM', 'ROUND', 'ABS', 'AND', 'OR', 'NOT', 'INT']);

test('the stand-in’s engine gives the add-in’s grades', async () => {
  const excel = await openExcel('blank');
  try {
    excel.useGlobally();
    const grades = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange(`A1:B${cases.length}`).values = cases.map(({ actual, previous }) => [asTyped(actual), previous]);
      const grade = sheet.getRange(`C1:C${cases.length}`);
      grade.formulas = cases.map(({ formula }) => [formula]);
      await context.sync();
      grade.load('values');
      await context.sync();
      return grade.values.map(([value]) => String(value));
    });
    expect(differences(grades)).toEqual([]);
  } finally {
    excel.close();
  }
}, 60_000);

const libreOffice = findLibreOffice() === null ? test.skip : test;
libreOffice(
  'LibreOffice gives the add-in’s grades',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'grade-formula-'));
    try {
      const file = join(folder, 'formulas.xlsx');
      await writeFile(file, await workbookOf(cases));
      const out = join(folder, 'calculated');
      const result = new Workbook();
      await result.xlsx.load(await readFile(await convert(file, 'xlsx', out)));
      const sheet = result.worksheets[0];
      const grades = cases.map((_, row) => String(sheet?.getCell(`C${row + 1}`).result ?? ''));
      expect(differences(grades)).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  120_000,
);

/** The formulas with no results, so that whoever opens the file has to calculate. */
async function workbookOf(rows: readonly FormulaCase[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('绩效目标');
  for (const [index, { actual, previous, formula }] of rows.entries()) {
    if (actual !== '') sheet.getCell(`A${index + 1}`).value = actual;
    if (previous !== '') sheet.getCell(`B${index + 1}`).value = previous;
    sheet.getCell(`C${index + 1}`).value = { formula: formula.slice(1) };
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Excel turns 85% into a number unless it is marked as text. */
function asTyped(value: number | string): number | string {
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}

/** What differs; the first few tell enough. */
function differences(grades: readonly string[]) {
  return cases
    .flatMap(({ title, formula, expected }, row) =>
      grades[row] === expected ? [] : [{ title, expected, got: grades[row], formula }],
    )
    .slice(0, 5);
}
