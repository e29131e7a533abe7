import { value } from './ask-session';
import {
  CRITERIA,
  cells,
  close,
  expectTakenBack,
  GRADES,
  inSheet,
  openTable,
  SHEET,
  saved,
  writeTable,
} from './one-table';

jest.setTimeout(60_000);
afterEach(close);

/** What a person has beside the table, and where the grades come to stand. */
const BESIDE: readonly (readonly [string, (sheet: Excel.Worksheet) => void, string])[] = [
  [
    'an Excel Table with remarks right of the actuals, where Excel names the new column itself',
    (sheet) => {
      sheet.getRange('H1:H4').values = [['备注'], ['甲'], ['乙'], ['丙']];
      sheet.tables.add('A1:H4', true);
    },
    'H1:H4',
  ],
  [
    'a second table below with remarks, so that both share the inserted column',
    (sheet) => {
      writeTable(sheet, 8);
      sheet.getRange('H8:H11').values = [['备注'], ['甲'], ['乙'], ['丙']];
    },
    'H1:H4',
  ],
  [
    'a second table beside the first, each with remarks, so that two columns are inserted',
    (sheet) => {
      sheet.getRange('H1:H4').values = [['备注'], ['甲'], ['乙'], ['丙']];
      sheet.getRange('K1:Q4').copyFrom('A1:G4');
      sheet.getRange('R1:R4').values = [['备注'], ['甲'], ['乙'], ['丙']];
    },
    'H1:H4',
  ],
  [
    'a second table behind one blank column, headed in two rows',
    (sheet) => {
      sheet.getRange('I1:O2').values = [
        ['工作活动', '绩效指标', '评价标准', '', '', '', '实际完成值'],
        ['', '', '优', '良', '中', '差', ''],
      ];
      for (const address of ['I1:I2', 'J1:J2', 'K1:N1', 'O1:O2']) sheet.getRange(address).merge();
      sheet.getRange('I3:O5').formulas = [
        ['活动', '四号完成率', ...CRITERIA, '55%'],
        ['活动', '五号完成率', ...CRITERIA, '75%'],
        ['活动', '六号完成率', ...CRITERIA, '85%'],
      ];
    },
    'H1:H4',
  ],
  [
    'an actual that is merged with the remark beside it',
    (sheet) => {
      sheet.getRange('H1:H4').values = [['备注'], ['甲'], ['乙'], ['']];
      sheet.getRange('G4:H4').merge();
    },
    'I1:I4',
  ],
  [
    'rules of their own on their own column 评价等级, one of them for 优',
    (sheet) => {
      sheet.getRange('H1').values = [['评价等级']];
      const good = sheet.getRange('H2:H4').conditionalFormats.add('CellValue').cellValue;
      good.rule = { formula1: '="优"', operator: 'EqualTo' };
      good.format.font.color = '#00B050';
      const bad = sheet.getRange('H1:H90').conditionalFormats.add('CellValue').cellValue;
      bad.rule = { formula1: '="差"', operator: 'EqualTo' };
      bad.format.fill.color = '#FF0000';
    },
    'H1:H4',
  ],
];

test.each(BESIDE)('beside %s: graded, and as it was after 撤回 and after 清除评级', (_, more, address) =>
  expectTakenBack(more, address),
);

test('撤回 after a person inserted a column further left is refused before anything is touched: their cells now stand where ours stood', async () => {
  const session = await openTable((sheet) => {
    sheet.getRange('G1:G4').format.fill.color = '#FFF2CC';
  });
  value(await session.grade());
  await inSheet((sheet) => sheet.getRange('C:C').insert('Right'));
  const before = await saved();
  expect(await session.undo()).toEqual({ ok: false, error: { id: 'error-changed', sheet: SHEET, address: 'H1' } });
  expect(await saved()).toEqual(before);
  value(await session.clear());
  expect(await cells('I1:I4')).toEqual(['', '', '', '']);
});

test('two pages whose first has lost its heading of the grades: it is headed again, and twice is once', async () => {
  const session = await openTable((sheet) => {
    writeTable(sheet, 6);
    for (const row of [1, 6]) sheet.getRange(`H${row}`).values = [['评价等级']];
    sheet.getRange('H1').values = [['']];
  });
  value(await session.grade());
  expect(await cells('H1:H4')).toEqual(GRADES);
  expect(await cells('H6:H9')).toEqual(GRADES);
  const graded = await saved();
  expect(value(await session.grade()).written).toBe(0);
  expect(await saved()).toEqual(graded);
});

test('a table of two printed pages, each headed in two rows, gets one column, headed once a page; twice is once', async () => {
  const session = await openTable((sheet) => {
    sheet.getRange('A1:G4').clear();
    const top = ['工作活动', '绩效指标', '评价标准', '', '', '', '实际完成值'];
    for (const row of [1, 5]) {
      sheet.getRange(`A${row}:G${row + 1}`).values = [top, ['', '', '优', '良', '中', '差', '']];
      sheet.getRange(`A${row + 2}:G${row + 3}`).formulas = [
        ['活动', '一号完成率', ...CRITERIA, '85%'],
        ['活动', '二号完成率', ...CRITERIA, '65%'],
      ];
      for (const address of [`A${row}:A${row + 1}`, `B${row}:B${row + 1}`, `C${row}:F${row}`, `G${row}:G${row + 1}`])
        sheet.getRange(address).merge();
    }
  });
  const before = await saved();
  value(await session.grade());
  expect(await cells('H1:H8')).toEqual(['评价等级', '', '优', '中', '评价等级', '', '优', '中']);
  const graded = await saved();
  expect(graded.merges).toEqual(expect.arrayContaining(['1:8-2:8', '5:8-6:8']));
  expect(value(await session.grade()).written).toBe(0);
  expect(await saved()).toEqual(graded);
  value(await session.clear());
  expect(await saved()).toEqual(before);
});

test('actuals merged down: the grades beside them are not merged, and one typed over stops 撤回 instead of being lost', async () => {
  const session = await openTable((sheet) => {
    sheet.getRange('G3').values = [['']];
    sheet.getRange('G2:G3').merge();
  });
  const before = await saved();
  value(await session.grade());
  expect(await cells('H1:H4')).toEqual(['评价等级', '优', '优', '无法评级']);
  expect((await saved()).merges).toEqual(['2:7-3:7']);
  value(await session.undo());
  expect(await saved()).toEqual(before);
  value(await session.grade());
  await inSheet((sheet) => {
    sheet.getRange('H3').values = [['良好']];
  });
  expect(await session.undo()).toEqual({ ok: false, error: { id: 'error-changed', sheet: SHEET, address: 'H3' } });
  expect(await cells('H1:H4')).toEqual(['评价等级', '优', '良好', '无法评级']);
});

test('a grade that a person had typed before is theirs even where the same is computed: never cleared, never replaced', async () => {
  const session = await openTable((sheet) => {
    sheet.getRange('H1:H2').values = [['评价等级'], ['优']];
  });
  const before = await saved();
  value(await session.grade());
  expect(await cells('H1:H4')).toEqual(GRADES);
  value(await session.clear());
  expect(await saved()).toEqual(before);
  value(await session.grade());
  await inSheet((sheet) => {
    sheet.getRange('G2:G3').formulas = [['65%'], ['85%']];
  });
  const { report } = value(await session.grade());
  expect(await cells('H2:H3')).toEqual(['优', '优']);
  expect(report.tables[0]?.indicators.map(({ manual }) => manual)).toEqual(['优', null, null]);
});

test('a copy of a graded sheet is graded by itself: what it holds is not taken for what stands in the first', async () => {
  const session = await openTable(() => undefined);
  value(await session.grade());
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const copy = worksheets.add('绩效目标 (2)');
    copy.getRange('A1:H4').copyFrom(`${SHEET}!A1:H4`);
    // As Excel does: a copied sheet has the names of its own scope too.
    copy.names.add('_PTG_GRADE_1', copy.getRange('H1:H4')).visible = false;
    copy.getRange('G2:G3').formulas = [['59%'], ['75%']];
    await context.sync();
  });
  const [first = '', copy = ''] = value(await session.sheets()).map(({ id }) => id);
  const ofCopy = value(await session.grade([copy]));
  expect(ofCopy.report.tables[0]?.indicators.map(({ manual }) => manual)).toEqual([null, null, null]);
  expect(value(await session.grade([copy])).written).toBe(0);
  expect(await cells('H1:H4')).toEqual(GRADES);
  await inSheet((sheet) => {
    sheet.getRange('G2').formulas = [['65%']];
  });
  value(await session.grade([first]));
  expect((await cells('H1:H4')).slice(0, 2)).toEqual(['评价等级', '中']);
  value(await session.clear([copy]));
  value(await session.clear([first]));
  expect(await cells('H1:H4')).toEqual(['', '', '', '']);
});

test.each([
  ['sorted', (sheet: Excel.Worksheet) => sheet.getRange('A2:H4').sort.apply([{ key: 1, ascending: true }])],
  ['pushed down by a new row', (sheet: Excel.Worksheet) => sheet.getRange('2:2').insert('Down')],
])('after 清除评级 the rows were %s: 撤回 puts no grade beside another indicator', async (_, move) => {
  const session = await openTable((sheet) => {
    sheet.getRange('B2:B4').values = [['丙完成率'], ['乙完成率'], ['甲完成率']];
  });
  value(await session.grade());
  value(await session.clear());
  await inSheet((sheet) => void move(sheet));
  const before = await saved();
  expect(await session.undo()).toMatchObject({ ok: false, error: { id: 'error-changed', sheet: SHEET } });
  expect(await saved()).toEqual(before);
});

test('grades as formulas in their own column 评价等级, where nothing says how much was done: no formula refers to itself', async () => {
  const session = await openTable((sheet) => {
    sheet.getRange('G1:G4').values = [['评价等级'], [''], [''], ['']];
  });
  const before = await saved();
  value(await session.setSettings({ write: 'formulas' }));
  value(await session.grade());
  expect(await cells('G1:G4')).toEqual(['评价等级', '', '', '']);
  value(await session.clear());
  expect(await saved()).toEqual(before);
});

test('an actual typed into the added column: 撤回 is refused, and it keeps its percent sign', async () => {
  const session = await openTable((sheet) => void sheet.getRange('G1:G4').clear());
  value(await session.grade());
  await inSheet((sheet) => {
    sheet.getRange('G2').formulas = [['85%']];
  });
  const before = await saved();
  expect(await session.undo()).toEqual({ ok: false, error: { id: 'error-changed', sheet: SHEET, address: 'G2' } });
  expect(await saved()).toEqual(before);
});
