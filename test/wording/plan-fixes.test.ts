import { applyEdits } from '../../src/sheet/apply-edits';
import { invertEdits } from '../../src/sheet/edits';
import type { CellValue } from '../../src/sheet/snapshot';
import { locateTables } from '../../src/table/locate-tables';
import { checkWording } from '../../src/wording/check-wording';
import type { CellChange, Finding, Fix } from '../../src/wording/finding';
import { planFixes } from '../../src/wording/plan-fixes';
import { countyTable } from '../table/county-table';
import { sheetFromGrid } from '../table/sheet-from-grid';
import { readInput } from './lay-table';

const change = (row: number, column: number, from: string, to: string, before: CellValue = from): CellChange => ({
  at: { row, column },
  before,
  from,
  to,
});

function finding(cells: readonly CellChange[], adds: Fix['adds'] = null): Finding {
  return {
    rule: 'typo',
    severity: 'info',
    sheet: 'S',
    cell: cells[0]?.at ?? { row: 0, column: 0 },
    text: cells[0]?.from ?? '',
    subject: '满意度',
    span: null,
    message: { id: 'typo', params: {} },
    source: null,
    fix: { cells, adds },
  };
}

const added = (column: number, inserted: boolean): Fix['adds'] => ({ column, inserted, look: [] });

describe('fixes as edits', () => {
  test('one edit for a column, from its first to its last change; the cells between stay', () => {
    const { edits } = planFixes([
      finding([change(5, 2, '90%以上', '90%及以上')]),
      finding([change(7, 2, '70%以上', '70%及以上')]),
    ]);
    expect(edits).toEqual([
      {
        kind: 'contents',
        sheet: 'S',
        area: { row: 5, column: 2, rows: 3, columns: 1 },
        before: [['90%以上'], [null], ['70%以上']],
        after: [['90%及以上'], [null], ['70%及以上']],
      },
    ]);
  });

  test('of two fixes that touch one cell the second waits', () => {
    const first = finding([change(5, 2, '90%%级以上', '90%级以上')]);
    const second = finding([change(5, 2, '90%%级以上', '90%%及以上')]);
    const plan = planFixes([first, second]);
    expect(plan.fixed).toEqual([first]);
    expect(plan.waiting).toEqual([second]);
    expect(plan.edits).toHaveLength(1);
  });

  test('two fixes that ask for the same are both done', () => {
    const same = [finding([change(5, 2, '及及以上', '及以上')]), finding([change(5, 2, '及及以上', '及以上')])];
    expect(planFixes(same)).toMatchObject({ fixed: same, waiting: [] });
  });

  test('a fix of several cells waits as a whole', () => {
    const first = finding([change(5, 1, '会议费', '会议费较上年变动率（%）')]);
    const second = finding([change(5, 0, '万项', '项'), change(5, 1, '会议费', '会议费用')]);
    const { edits, waiting } = planFixes([first, second]);
    expect(waiting).toEqual([second]);
    expect(edits).toHaveLength(1);
  });

  test('a finding without a fix is passed over', () => {
    expect(planFixes([{ ...finding([]), fix: null }])).toEqual({ edits: [], fixed: [], waiting: [] });
  });

  test.each<[string, CellValue, string, CellValue]>([
    ['95%', 0.95, '95%及以上', '95%及以上'],
    ['100%及以上', '100%及以上', '100%', "'100%"],
    ['20-25', '20-25', '20-29', "'20-29"],
    ['＝95%', '＝95%', '=95%', "'=95%"],
    ['6月底', '6月底', '6月30日', "'6月30日"],
    ['0.3', 0.3, '3000', 3000],
    ['+5%', '+5%', '-5%及以上', "'-5%及以上"],
    ['与上年持平', '与上年持平', '不高于上年', '不高于上年'],
  ])('%s, which holds %s, becomes %s: written as %s', (from, before, to, written) => {
    const { edits } = planFixes([finding([change(5, 2, from, to, before)])]);
    expect(edits).toMatchObject([{ before: [[before]], after: [[written]] }]);
  });
});

describe('a column that is added', () => {
  const heading = change(2, 9, '', '上年实际数');

  test('is inserted first, and cells right of it are written where they then stand', () => {
    const { edits } = planFixes([
      finding([change(4, 12, '及及以上', '及以上')]),
      finding([heading], added(9, true)),
      finding([change(4, 3, '及及以上', '及以上')]),
    ]);
    expect(edits.map(({ kind }) => kind)).toEqual(['insert-columns', 'contents', 'contents', 'contents']);
    expect(edits.flatMap((edit) => (edit.kind === 'contents' ? [edit.area.column] : []))).toEqual([13, 3, 9]);
  });

  test('shifts nothing where a free column takes it', () => {
    const { edits } = planFixes([finding([change(4, 12, '及及以上', '及以上')]), finding([heading], added(9, false))]);
    expect(edits).toMatchObject([{ area: { column: 12 } }, { area: { column: 9 } }]);
  });

  test('is added once for all findings that ask for it; another one waits', () => {
    const eight = Array.from({ length: 8 }, () => finding([heading], added(9, true)));
    const other = finding([change(2, 20, '', '上年实际数')], added(20, true));
    const plan = planFixes([...eight, other]);
    expect(plan.fixed).toEqual(eight);
    expect(plan.waiting).toEqual([other]);
    expect(plan.edits).toHaveLength(2);
  });
});

describe('on the published county table', () => {
  const check = (sheet: ReturnType<typeof countyTable>) =>
    locateTables(sheet).tables.flatMap((table) => checkWording(readInput(sheet, table)));

  test('the column 上年实际数 stands right of 差, is found again, and no baseline is missing any more', () => {
    const sheet = countyTable();
    const after = applyEdits(sheet, planFixes(check(sheet).filter(({ rule }) => rule === 'baseline-missing')).edits);
    expect(locateTables(after).tables[0]?.columns).toMatchObject({ previous: 9 });
    expect(check(after).filter(({ rule }) => rule === 'baseline-missing')).toEqual([]);
  });

  test('with actuals the column is pushed in left of them, and they move with their heading', () => {
    const sheet = countyTable([{ heading: '实际完成值', cells: ['', '-12%'] }]);
    const after = applyEdits(sheet, planFixes(check(sheet).filter(({ rule }) => rule === 'baseline-missing')).edits);
    expect(locateTables(after).tables[0]?.columns).toMatchObject({ previous: 9, actual: 10 });
    expect(after.text[5]?.[10]).toBe('-12%');
  });

  test('taking the fixes back gives the sheet as it was', () => {
    const sheet = countyTable();
    const { edits } = planFixes(check(sheet));
    const back = applyEdits(applyEdits(sheet, edits), invertEdits(edits));
    // A column that was written into stays in the used range, empty.
    expect(back.text.map((row) => row.slice(0, 9))).toEqual(sheet.text.map((row) => row.slice(0, 9)));
    expect(back.text.every((row) => row.slice(9).every((text) => text === ''))).toBe(true);
  });

  test('inside an Excel Table no column is offered', () => {
    const sheet = { ...countyTable(), listObjects: [{ row: 3, column: 0, rows: 30, columns: 9 }] };
    const [first] = check(sheet).filter(({ rule }) => rule === 'baseline-missing');
    expect(first).toMatchObject({ fix: null });
  });
});

describe('what a fix leaves alone', () => {
  const headings = '| 绩效指标 | 优 | 良 | 中 | 差 |';

  test('a formula is never overwritten', () => {
    const sheet = sheetFromGrid(`${headings}\n| 知晓率 | 90%及及以上 | 80%及以上 | 70%及以上 | 低于70% |`);
    const formulas = sheet.formulas.map((row, r) => row.map((cell, c) => (r === 1 && c === 1 ? '=H1' : cell)));
    const found = locateTables({ ...sheet, formulas }).tables.flatMap((table) =>
      checkWording(readInput({ ...sheet, formulas }, table)),
    );
    expect(found.find(({ rule }) => rule === 'repeated-word')).toMatchObject({ text: '90%及及以上', fix: null });
  });

  test('line breaks, spaces and the other words of the cell stay', () => {
    const sheet = sheetFromGrid(`${headings}\n| 3、县县两级↵联席会议␣次数（次） | 4次 | 3次 | 2次 | 1次 |`);
    const found = locateTables(sheet).tables.flatMap((table) => checkWording(readInput(sheet, table)));
    expect(found.find(({ rule }) => rule === 'repeated-word')?.fix?.cells).toMatchObject([
      { from: '3、县县两级\n联席会议 次数（次）', to: '3、县两级\n联席会议 次数（次）' },
    ]);
  });
});
