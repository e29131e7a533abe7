import { openSession } from '../../src/app/open-session';
import { type OpenedExcel, openExcel } from '../excel/node/open-excel';
import { value } from './ask-session';
import { describeSheet } from './describe-sheet';

jest.setTimeout(60_000);

let excel: OpenedExcel;
afterEach(() => excel.close());

const SHEET = '绩效目标';
const HEADING = ['工作活动', '绩效指标', '优', '良', '中', '差', '实际完成值'];
const CRITERIA = ['80%及以上', '70%及以上', '60%及以上', '60%以下'];

/** One target table in A1:G4 (优, 中, 无法评级), and what a person has put beside it. */
async function open(more: (sheet: Excel.Worksheet) => void) {
  excel = await openExcel('blank');
  excel.useGlobally();
  await inSheet((sheet) => {
    sheet.name = SHEET;
    writeTable(sheet, 1);
    more(sheet);
  });
  return openSession();
}

function writeTable(sheet: Excel.Worksheet, row: number): void {
  sheet.getRange(`A${row}:G${row}`).values = [HEADING];
  sheet.getRange(`A${row + 1}:G${row + 3}`).formulas = [
    ['活动', '一号完成率', ...CRITERIA, '85%'],
    ['活动', '二号完成率', ...CRITERIA, '65%'],
    ['活动', '三号完成率', ...CRITERIA, '90%以上'],
  ];
}

async function inSheet<T>(work: (sheet: Excel.Worksheet) => T): Promise<T> {
  return Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getFirst());
    await context.sync();
    return result;
  });
}

async function cells(address: string): Promise<unknown[]> {
  const range = await inSheet((sheet) => sheet.getRange(address).load('formulas'));
  return range.formulas.map((row) => (row.length === 1 ? row[0] : row));
}

const saved = async () => describeSheet(await excel.save(), SHEET);

const GRADES = ['评价等级', '优', '中', '无法评级'];

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
  [
    'a free column under their rule for whole columns',
    (sheet) => {
      const { custom } = sheet.getRange('A:Z').conditionalFormats.add('Custom');
      custom.rule.formula = '=$B1="二号完成率"';
      custom.format.fill.color = '#FFF2CC';
    },
    'H1:H4',
  ],
  [
    'a free column with frames, a white fill and a number format of their own, and a width',
    (sheet) => {
      sheet.getRange('H1:H4').format.borders.getItem('EdgeRight').style = 'Double';
      sheet.getRange('H3').format.fill.color = '#FFFFFF';
      sheet.getRange('H2:H4').numberFormat = [['0.0%'], ['0.0%'], ['0.0%']];
      sheet.getRange('H:H').format.columnWidth = 150;
    },
    'H1:H4',
  ],
  [
    'a free column with nothing but a number format',
    (sheet) => {
      sheet.getRange('H4').numberFormat = [['0.0%']];
    },
    'H1:H4',
  ],
  [
    'whole rows in a font of their own',
    (sheet) => {
      sheet.getRange('1:4').format.font.name = '仿宋';
      sheet.getRange('1:1').format.font.bold = true;
    },
    'H1:H4',
  ],
  [
    'framed cells, with a line that is the first free column’s own',
    (sheet) => {
      for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal'] as const)
        sheet.getRange('A1:F4').format.borders.getItem(side).style = 'Continuous';
      sheet.getRange('H1:H4').format.borders.getItem('EdgeLeft').style = 'Continuous';
    },
    'H1:H4',
  ],
  [
    'a title over more columns than the table has, and a formatted free column in the middle of the used ones',
    (sheet) => {
      sheet.getRange('A9:J9').values = [['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸']];
      sheet.getRange('H9:H10').format.fill.color = '#FFF2CC';
    },
    'H1:H4',
  ],
];

test.each(BESIDE)('beside %s: graded, and as it was after 撤回 and after 清除评级', async (_, more, address) => {
  const session = await open(more);
  const before = await saved();
  value(await session.grade());
  expect(await cells(address)).toEqual(GRADES);
  const graded = await saved();
  value(await session.grade());
  expect(await saved()).toEqual(graded);
  value(await session.undo());
  expect(await saved()).toEqual(before);
  value(await session.grade());
  value(await session.clear());
  expect(await saved()).toEqual(before);
});

test('撤回 after a person inserted a column further left is refused before anything is touched: their cells now stand where ours stood', async () => {
  const session = await open((sheet) => {
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

test('a table of two printed pages, each headed in two rows, gets one column, headed once a page; twice is once', async () => {
  const session = await open((sheet) => {
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
  const session = await open((sheet) => {
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

test('what a person had put on a free column shows while it is graded, and grades as formulas are values where cells are text', async () => {
  const session = await open((sheet) => {
    const beside = sheet.getRange('H1:H4');
    beside.format.fill.color = '#FFF2CC';
    beside.numberFormat = [['@'], ['@'], ['@'], ['@']];
  });
  const before = await saved();
  value(await session.setSettings({ write: 'formulas' }));
  value(await session.grade());
  expect(await cells('H1:H4')).toEqual(GRADES);
  const cell = await inSheet((sheet) => sheet.getRange('H2').load('numberFormat,format/fill/color'));
  expect([cell.numberFormat, cell.format.fill.color]).toEqual([[['@']], '#FFF2CC']);
  expect(value(await session.grade()).written).toBe(0);
  value(await session.clear());
  expect(await saved()).toEqual(before);
});

test('a plain free column is framed as the actuals are and as wide, in one read and one write; taken away, both are gone', async () => {
  const session = await open((sheet) => {
    for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal'] as const)
      sheet.getRange('A1:G4').format.borders.getItem(side).style = 'Continuous';
    sheet.getRange('G:G').format.columnWidth = 96;
    sheet.getRange('H:H').format.columnWidth = 30;
  });
  const looks = async () => {
    const range = await inSheet((sheet) => {
      const column = sheet.getRange('H1:H4').load('format/columnWidth');
      column.format.borders.load('items/style');
      return column;
    });
    return [range.format.columnWidth, range.format.borders.items.map(({ style }) => style).join()];
  };
  const before = [await saved(), await looks()];
  const { requests } = excel.host.counts;
  value(await session.grade());
  expect(excel.host.counts.requests - requests).toBe(2);
  expect(await looks()).toEqual([96, 'Continuous,Continuous,None,Continuous,None,Continuous,None,None']);
  value(await session.undo());
  expect([await saved(), await looks()]).toEqual(before);
});

test('where whole rows were given formats, grades are framed as the actuals are; taken away, the rows look as before', async () => {
  const session = await open((sheet) => {
    // As far as the end of the rows, and here and there another font.
    for (const address of ['A1:Z4', 'XFD1:XFD4']) sheet.getRange(address).format.font.name = '仿宋';
    for (const address of ['A1:Z1', 'XFD1']) sheet.getRange(address).format.font.bold = true;
    sheet.getRange('G1:G4').format.borders.getItem('EdgeRight').style = 'Continuous';
  });
  const looks = async () => {
    const range = await inSheet((sheet) => sheet.getRange('H1:H4').load('format/font/name,format/font/bold'));
    const edge = await inSheet((sheet) => sheet.getRange('H1:H4').format.borders.getItem('EdgeRight').load('style'));
    return [range.format.font.name, range.format.font.bold, edge.style];
  };
  const before = await saved();
  expect(await looks()).toEqual(['仿宋', null, 'None']);
  value(await session.grade());
  expect(await looks()).toEqual(['仿宋', null, 'Continuous']);
  value(await session.undo());
  expect(await saved()).toEqual(before);
  value(await session.grade());
  value(await session.clear());
  expect(await saved()).toEqual(before);
  expect(await looks()).toEqual(['仿宋', null, 'None']);
});

test('a grade that a person had typed before is theirs even where the same is computed: never cleared, never replaced', async () => {
  const session = await open((sheet) => {
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
  const session = await open(() => undefined);
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
