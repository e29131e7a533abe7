import { value } from './ask-session';
import { cells, close, expectTakenBack, GRADES, inSheet, openTable, requests, saved } from './one-table';

jest.setTimeout(60_000);
afterEach(close);

/** What a person has done to the free column beside the table, or around it. */
const FREE: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
  [
    'a free column under their rule for whole columns',
    (sheet) => {
      const { custom } = sheet.getRange('A:Z').conditionalFormats.add('Custom');
      custom.rule.formula = '=$B1="二号完成率"';
      custom.format.fill.color = '#FFF2CC';
    },
  ],
  [
    'a free column with frames, a white fill and a number format of their own, and a width',
    (sheet) => {
      sheet.getRange('H1:H4').format.borders.getItem('EdgeRight').style = 'Double';
      sheet.getRange('H3').format.fill.color = '#FFFFFF';
      sheet.getRange('H2:H4').numberFormat = [['0.0%'], ['0.0%'], ['0.0%']];
      sheet.getRange('H:H').format.columnWidth = 150;
    },
  ],
  [
    'a free column with nothing but a number format',
    (sheet) => {
      sheet.getRange('H4').numberFormat = [['0.0%']];
    },
  ],
  [
    'whole rows in a font of their own',
    (sheet) => {
      sheet.getRange('1:4').format.font.name = '仿宋';
      sheet.getRange('1:1').format.font.bold = true;
    },
  ],
  [
    'framed cells, with a line that is the first free column’s own',
    (sheet) => {
      for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal'] as const)
        sheet.getRange('A1:F4').format.borders.getItem(side).style = 'Continuous';
      sheet.getRange('H1:H4').format.borders.getItem('EdgeLeft').style = 'Continuous';
    },
  ],
  [
    'a title over more columns than the table has, and a formatted free column in the middle of the used ones',
    (sheet) => {
      sheet.getRange('A9:J9').values = [['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸']];
      sheet.getRange('H9:H10').format.fill.color = '#FFF2CC';
    },
  ],
];

test.each(FREE)('%s: graded, and as it was after 撤回 and after 清除评级', (_, more) => expectTakenBack(more, 'H1:H4'));

test('what a person had put on a free column shows while it is graded, and grades as formulas are values where cells are text', async () => {
  const session = await openTable((sheet) => {
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
  const session = await openTable((sheet) => {
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
  const asked = requests();
  value(await session.grade());
  expect(requests() - asked).toBe(2);
  expect(await looks()).toEqual([96, 'Continuous,Continuous,None,Continuous,None,Continuous,None,None']);
  value(await session.undo());
  expect([await saved(), await looks()]).toEqual(before);
});

test('where whole rows were given formats, grades are framed as the actuals are; taken away, the rows look as before', async () => {
  const session = await openTable((sheet) => {
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
