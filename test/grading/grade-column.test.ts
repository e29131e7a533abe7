import { gradeColours } from '../../src/grading/grade-colours';
import { type GradeColumn, planGradeColumns } from '../../src/grading/grade-column';
import { areaAddress } from '../../src/sheet/address';
import { applyEdits } from '../../src/sheet/apply-edits';
import { invertEdits } from '../../src/sheet/edits';
import { type CellValue, cellAt, type SheetSnapshot } from '../../src/sheet/snapshot';
import type { Columns, TargetTable } from '../../src/table/target-table';
import { areaOf, drawSheet } from '../sheet/draw-sheet';

const LABELS = ['优', '良', '中', '差'];
const NAME = '_PTG_GRADE_1';

/** A table with its heading in rows 1 and 2, the tiers in C to F, and two indicators in rows 3 and 4. */
function tableIn(address: string, columns: Partial<Columns>): TargetTable {
  const area = areaOf(address);
  return {
    sheet: '绩效目标',
    area,
    heading: { first: area.row, last: area.row + 1 },
    repeatedHeadings: [],
    year: null,
    actualHeading: null,
    otherActual: null,
    columns: {
      activities: [0],
      budget: null,
      description: null,
      goal: null,
      indicator: 1,
      unit: null,
      weight: null,
      tiers: LABELS.map((label, tier) => ({ label, column: 2 + tier })),
      previous: null,
      target: null,
      actual: null,
      score: null,
      grade: null,
      remark: null,
      ...columns,
    },
    activities: [],
    indicators: [2, 3].map((row) => ({
      row: area.row + row,
      name: `指标${row}`,
      activity: null,
      unit: null,
      weight: null,
      criteria: ['80%及以上', '70%及以上', '60%及以上', '60%以下'],
    })),
  };
}

function want(table: TargetTable, words: readonly (string | null)[], found: number | null = null): GradeColumn {
  return {
    table,
    found,
    contents: () => words,
    colours: gradeColours(LABELS, [], 'default'),
    coloursNow: [],
    nameNow: null,
    name: NAME,
    unfinished: [],
    begun: 0,
  };
}

const HEADING = ['职责活动', '绩效指标', '评价标准', '', '', ''];
const TIERS = ['', '', ...LABELS];
const ROW = ['活动', '指标', '80%及以上', '70%及以上', '60%及以上', '60%以下'];
const MERGES = ['A1:A2', 'B1:B2', 'C1:F1'];

function drawn(...more: readonly (readonly CellValue[])[]): SheetSnapshot {
  const rows = [HEADING, TIERS, ROW, ROW].map((row, index) => [...row, ...(more[index] ?? [])]);
  return drawSheet(rows, { merges: MERGES });
}

function columnOf(sheet: SheetSnapshot, column: number): CellValue[] {
  return [0, 1, 2, 3].map((row) => cellAt(sheet, { row, column }).formula);
}

test('without actuals two columns are added right of the tiers, the actuals empty', () => {
  const sheet = drawn();
  const { edits, placed } = planGradeColumns(sheet, [want(tableIn('A1:F4', {}), ['', ''])]);
  const after = applyEdits(sheet, edits);
  expect(columnOf(after, 6)).toEqual(['实际完成值', '', '', '']);
  expect(columnOf(after, 7)).toEqual(['评价等级', '', '', '']);
  expect(after.merges).toEqual(expect.arrayContaining(['G1:G2', 'H1:H2'].map(areaOf)));
  expect(placed[0]?.addedActual).toEqual(areaOf('G3:G4'));
  expect(edits.some(({ kind }) => kind === 'insert-columns')).toBe(false);
});

test('with actuals the grade column is added right of them', () => {
  const sheet = drawn(['实际完成值'], [''], [0.85], [0.65]);
  const { edits } = planGradeColumns(sheet, [want(tableIn('A1:G4', { actual: 6 }), ['优', '中'])]);
  expect(columnOf(applyEdits(sheet, edits), 7)).toEqual(['评价等级', '', '优', '中']);
});

test('a column in use is never overwritten: a new one is inserted before it', () => {
  const sheet = drawn(['实际完成值', '备注'], ['', ''], [0.85, '已核对'], [0.65, '']);
  const { edits } = planGradeColumns(sheet, [want(tableIn('A1:H4', { actual: 6, remark: 7 }), ['优', '中'])]);
  const after = applyEdits(sheet, edits);
  expect(columnOf(after, 7)).toEqual(['评价等级', '', '优', '中']);
  expect(columnOf(after, 8)).toEqual(['备注', '', '已核对', '']);
});

test.each([
  ['a formula that shows nothing', (sheet: SheetSnapshot) => applyEdits(sheet, [write('H4', '=""')])],
  ['a merge', (sheet: SheetSnapshot) => ({ ...sheet, merges: [...(sheet.merges ?? []), areaOf('H3:H4')] })],
  ['a hidden column', (sheet: SheetSnapshot) => ({ ...sheet, hiddenColumns: new Set([7]) })],
  ['an Excel Table', (sheet: SheetSnapshot) => ({ ...sheet, listObjects: [areaOf('H3:J4')] })],
])('%s in the next column makes it a column in use', (_, change) => {
  const sheet = change(drawn(['实际完成值'], [''], [0.85], [0.65]));
  const { edits } = planGradeColumns(sheet, [want(tableIn('A1:G4', { actual: 6 }), ['优', '中'])]);
  expect(edits[0]).toEqual({ kind: 'insert-columns', sheet: sheet.id, column: 7, count: 1 });
});

test('a grade column that stands already is filled in place, only where the grade differs', () => {
  const sheet = drawn(['实际完成值', '评价等级'], ['', ''], [0.85, '优'], [0.65, '良']);
  const { edits } = planGradeColumns(sheet, [want(tableIn('A1:H4', { actual: 6, grade: 7 }), ['优', '中'], 7)]);
  expect(edits.filter(({ kind }) => kind === 'contents')).toEqual([
    { kind: 'contents', sheet: sheet.id, area: areaOf('H4'), before: [['良']], after: [['中']] },
  ]);
  expect(edits.some(({ kind }) => kind === 'format' || kind === 'column-width' || kind === 'merge')).toBe(false);
});

test.each([
  ['the same grade', ['优', '优'], ['评价等级', '', '优', '']],
  ['different grades', ['优', '中'], ['评价等级', '', '无法评级', '']],
])('one grade cell merged down over two indicators with %s', (_, words, column) => {
  const sheet = drawn(['实际完成值', '评价等级'], ['', ''], [0.85, ''], [0.65, '']);
  const merged = { ...sheet, merges: [...(sheet.merges ?? []), areaOf('H3:H4')] };
  const { edits } = planGradeColumns(merged, [want(tableIn('A1:H4', { actual: 6, grade: 7 }), words, 7)]);
  expect(columnOf(applyEdits(merged, edits), 7)).toEqual(column);
});

test('what a person typed is left alone', () => {
  const sheet = drawn(['实际完成值', '评价等级'], ['', ''], [0.85, '良（领导定）'], [0.65, '']);
  const { edits } = planGradeColumns(sheet, [want(tableIn('A1:H4', { actual: 6, grade: 7 }), [null, '中'], 7)]);
  expect(columnOf(applyEdits(sheet, edits), 7)).toEqual(['评价等级', '', '良（领导定）', '中']);
});

test('planned again on the sheet that results there is nothing to write', () => {
  const sheet = drawn();
  const table = tableIn('A1:F4', {});
  const after = applyEdits(sheet, planGradeColumns(sheet, [want(table, ['', ''])]).edits);
  const again: TargetTable = { ...tableIn('A1:H4', { actual: 6, grade: 7 }) };
  const known = gradeColours(LABELS, [], 'default');
  expect(planGradeColumns(after, [{ ...want(again, ['', ''], 7), nameNow: NAME, coloursNow: known }]).edits).toEqual(
    [],
  );
});

test('the added column looks like its neighbours: body of the actuals, heading of a heading merged down', () => {
  const sheet = drawn(['实际完成值'], [''], [0.85], [0.65]);
  const merged = { ...sheet, merges: [...(sheet.merges ?? []), areaOf('G1:G2')] };
  const { edits } = planGradeColumns(merged, [want(tableIn('A1:G4', { actual: 6 }), ['优', '中'])]);
  const looks = edits.flatMap((edit) =>
    edit.kind === 'format' && typeof edit.after === 'object' ? [[edit.area, edit.after]] : [],
  );
  expect(looks.map((pair) => pair.map(areaAddress).join(' like '))).toEqual(['H3:H4 like G3:G4', 'H1:H2 like G1:G2']);
});

test.each([
  ['plain', ['format H3:H4', 'format H1:H2', 'merge H1:H2'], {}],
  ['plain-rows', ['format H3:H4', 'format H1:H2', 'merge H1:H2'], { look: 'plain-rows' }],
  ['formatted', [], { look: 'formatted' }],
  ['text', [], { look: 'formatted' }],
  [null, [], { look: 'formatted' }],
] as const)('free cells beside the table that are %s are given the looks %j', (look, looks, remembered) => {
  const sheet = {
    ...drawn(['实际完成值'], [''], [0.85], [0.65]),
    looks: look ? [{ area: areaOf('H1:I4'), look }] : [],
  };
  const { edits, placed } = planGradeColumns(sheet, [want(tableIn('A1:G4', { actual: 6 }), ['优', '中'])]);
  const given = edits.flatMap((edit) =>
    edit.kind === 'format' || edit.kind === 'merge' ? [`${edit.kind} ${areaAddress(edit.area)}`] : [],
  );
  expect(given).toEqual(looks);
  expect(placed[0]?.added).toEqual([{ role: 'grade', inserted: false, width: 72, ...remembered }]);
});

test('two tables side by side: the insertion for the left one moves the right one, and both are graded', () => {
  const left = drawn(['实际完成值', '职责活动', '绩效指标'], ['', '', ''], [0.85, '甲', '乙'], [0.65, '甲', '乙']);
  const tables = [
    want(tableIn('A1:G4', { actual: 6 }), ['优', '中']),
    {
      ...want(tableIn('A1:J4', { activities: [7], indicator: 8, actual: 9, tiers: [] }), ['良', '差']),
      name: '_PTG_GRADE_2',
    },
  ];
  const after = applyEdits(left, planGradeColumns(left, tables).edits);
  expect(columnOf(after, 7)).toEqual(['评价等级', '', '优', '中']);
  expect(columnOf(after, 8)).toEqual(['职责活动', '', '甲', '甲']);
  expect(columnOf(after, 11)).toEqual(['评价等级', '', '良', '差']);
});

test.each([
  ['added', drawn(['实际完成值'], [''], [0.85], [0.65])],
  ['inserted', drawn(['实际完成值', '备注'], ['', ''], [0.85, '已核对'], [0.65, ''])],
])('taken back, a column that was %s leaves the sheet as it was', (_, sheet) => {
  const { edits } = planGradeColumns(sheet, [want(tableIn('A1:G4', { actual: 6 }), ['优', '中'])]);
  const back = applyEdits(applyEdits(sheet, edits), invertEdits(edits));
  for (let row = 0; row < 4; row++)
    for (let column = 0; column < 12; column++)
      expect(cellAt(back, { row, column }).formula).toEqual(cellAt(sheet, { row, column }).formula);
  expect(back.merges).toEqual(sheet.merges);
  expect(back.names).toEqual(sheet.names);
});

function write(address: string, content: string) {
  return {
    kind: 'contents' as const,
    sheet: 'sheet-1',
    area: areaOf(address),
    before: [['']],
    after: [[content]],
  };
}
