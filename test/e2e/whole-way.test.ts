import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { statusColours, tierColours } from '../../src/grading/palette';
import { convert, findLibreOffice } from './libre-office';
import { fillsFromTopToBottom, withoutRepeats } from './pdf-fills';
import { StandInPage } from './stand-in';

const SAMPLE = join(__dirname, '..', '..', 'assets', 'sample.xlsx');

/** The grades that a clerk gives the sample's actuals, by row. '' where the cell stays empty. */
const GRADES: Readonly<Record<number, string>> = {
  6: '中', // 比上年下降3%: between 下降5%及以上 and 持平, so the nearest worse tier
  7: '优', // 比上年下降12%
  8: '良', // 比上年增长6.5%
  9: '中', // 持平
  10: '优', // 85.3%
  11: '待确认', // 0.85 beside percents
  12: '差', // 比上年下降2%, where growth is better
  14: '良', // 82%
  15: '优', // 91%
  16: '优', // 3200项 are 0.32万项
  18: '良', // 2.8%
  19: '中', // 76%
  20: '差', // 17
  21: '优', // 比上年增长10%, the bound itself
  22: '中', // 与上年持平
  23: '差', // 比上年减少1%
  24: '良', // 72人次
  25: '中', // 11.5%
  26: '无法评级', // 90%以上 is a bound, not a value
  27: '优', // 37.4%, the bound itself
  28: '优', // 100%
  29: '中', // 78%
  30: '优', // 93%
  31: '', // no actual
  33: '无法评级', // no criteria
};

const [BEST, GOOD, FAIR, POOR] = tierColours('default', 4).map(({ fill }) => fill);
const { confirm, undecided } = statusColours('default');
const COLOURS: Readonly<Record<string, string | null>> = {
  优: BEST ?? null,
  良: GOOD ?? null,
  中: FAIR ?? null,
  差: POOR ?? null,
  待确认: confirm.fill,
  无法评级: undecided.fill,
  '': null,
};

const ROWS = Object.keys(GRADES).map(Number);

let standIn: StandInPage;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whole-way-'));
  standIn = await StandInPage.open({ workbook: SAMPLE });
}, 300_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await standIn?.close();
}, 20_000);

/** Clicks 评级 in the pane and waits until the cell shows the grade. */
async function gradeInPane(cell: string, grade: string): Promise<void> {
  const pane = await standIn.pane();
  await pane.getByRole('button', { name: '评级', exact: true }).click();
  await standIn.cellBecomes(cell, grade);
}

async function shownGrades(): Promise<Record<number, string>> {
  const shown = await Promise.all(ROWS.map(async (row) => [row, await standIn.cell(`K${row}`)] as const));
  return Object.fromEntries(shown);
}

async function shownColours(): Promise<Record<number, string | null>> {
  const shown = await Promise.all(ROWS.map(async (row) => [row, await standIn.fill(`K${row}`)] as const));
  return Object.fromEntries(shown);
}

function coloursOf(grades: Readonly<Record<number, string>>): Record<number, string | null> {
  return Object.fromEntries(Object.entries(grades).map(([row, grade]) => [row, COLOURS[grade] ?? null]));
}

test('评级 in the pane writes every grade beside the table, in its colour', async () => {
  expect(await standIn.cell('K3')).toBe('');
  await gradeInPane('K6', '中');
  expect(await standIn.cell('K3')).toBe('评价等级');
  expect(await shownGrades()).toEqual(GRADES);
  expect(await shownColours()).toEqual(coloursOf(GRADES));
}, 60_000);

test('an actual that is typed and graded again changes its own grade and no other', async () => {
  await standIn.type('J20', '21');
  await gradeInPane('K20', '良');
  expect(await shownGrades()).toEqual({ ...GRADES, 20: '良' });
  expect(await standIn.fill('K20')).toBe(COLOURS.良);
}, 60_000);

test('评级 in the ribbon grades as well', async () => {
  await standIn.type('J31', '96%');
  await standIn.clickRibbon('评级');
  await standIn.ribbonDone();
  expect(await shownGrades()).toEqual({ ...GRADES, 20: '良', 31: '良' });
}, 60_000);

describe('the workbook saved after grading', () => {
  const saved = { ...GRADES, 20: '良', 31: '良' };
  let file: string;

  beforeAll(async () => {
    file = join(folder, 'graded.xlsx');
    await writeFile(file, await standIn.saveXlsx());
  }, 30_000);

  test('holds the grades and what was typed', async () => {
    const workbook = new Workbook();
    await workbook.xlsx.readFile(file);
    const sheet = workbook.getWorksheet('绩效目标');
    expect(ROWS.map((row) => sheet?.getCell(`K${row}`).text)).toEqual(Object.values(saved));
    expect(sheet?.getCell('J20').value).toBe(21);
    expect(sheet?.getCell('E6').value).toBe('会议费');
  });

  test('shows the same grades and colours when it is opened again', async () => {
    await standIn.openWorkbook('graded.xlsx', await readFile(file));
    expect(await shownGrades()).toEqual(saved);
    expect(await shownColours()).toEqual(coloursOf(saved));
  }, 60_000);

  const office = findLibreOffice();
  const inLibreOffice = office === null ? test.skip : test;
  const leftOut = office === null ? ' (left out: LibreOffice is not installed)' : '';

  inLibreOffice(
    `has the same grades in LibreOffice${leftOut}`,
    async () => {
      const lines = (await readFile(await convert(file, 'csv', folder), 'utf8')).split('\n');
      // The last column; long texts before it hold no line breaks in the sample.
      expect(ROWS.map((row) => lines[row - 1]?.split(',').at(-1))).toEqual(Object.values(saved));
    },
    60_000,
  );

  inLibreOffice(
    `has the same colours in LibreOffice${leftOut}`,
    async () => {
      const expected = Object.values(coloursOf(saved)).flatMap((colour) => colour ?? []);
      const pdf = await convert(file, 'pdf', folder);
      expect(await fillsFromTopToBottom(pdf, new Set(expected))).toEqual(withoutRepeats(expected));
    },
    60_000,
  );
});
