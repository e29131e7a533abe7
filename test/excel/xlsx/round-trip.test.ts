import { Workbook } from '@cj-tech-master/excelts';
import { type OpenedExcel, openExcel } from '../node/open-excel';

/** Closed behind every test: a workbook that stays open keeps the process alive. */
const opened: OpenedExcel[] = [];
afterEach(() => {
  for (const excel of opened.splice(0)) excel.close();
});

async function open(workbook: Parameters<typeof openExcel>[0]): Promise<OpenedExcel> {
  const excel = await openExcel(workbook);
  opened.push(excel);
  return excel;
}

/** Works on a blank workbook, saves it, opens the copy, and asks it the same. */
async function reopened<T>(
  change: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  ask: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const excel = await open('blank');
  await excel.Excel.run(async (context) => {
    await change(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
  const bytes = await excel.save();
  return asked(bytes, ask);
}

async function asked<T>(
  bytes: Uint8Array,
  ask: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const copy = await open(bytes);
  return copy.Excel.run((context) => ask(context.workbook.worksheets.getFirst(), context));
}

test('values, formulas and number formats', async () => {
  const rows = [
    ['绩效指标', 0.85, 45471, true],
    ['=A1&"。"', '=B1*2', "'0012", '#N/A'],
  ];
  const found = await reopened(
    (sheet) => {
      const range = sheet.getRange('A1:D2');
      range.numberFormat = [
        ['General', '0.0%', 'yyyy-mm-dd', 'General'],
        ['General', '0.00', '@', 'General'],
      ];
      range.values = rows;
    },
    async (sheet, context) => {
      const range = sheet.getRange('A1:D2').load('values,formulas,numberFormat,text');
      await context.sync();
      return [range.values, range.formulas, range.numberFormat, range.text];
    },
  );
  expect(found).toEqual([
    [
      ['绩效指标', 0.85, 45471, true],
      ['绩效指标。', 1.7, '0012', '#N/A'],
    ],
    [
      ['绩效指标', 0.85, 45471, true],
      ['=A1&"。"', '=B1*2', '0012', '#N/A'],
    ],
    [
      ['General', '0.0%', 'yyyy-mm-dd', 'General'],
      ['General', '0.00', '@', 'General'],
    ],
    [
      ['绩效指标', '85.0%', '2024-06-28', 'TRUE'],
      ['绩效指标。', '1.70', '0012', '#N/A'],
    ],
  ]);
});

test('fonts, fills, borders, alignment, sizes, hidden lines and merged cells', async () => {
  const found = await reopened(
    (sheet) => {
      const range = sheet.getRange('B2:C3');
      range.format.set({ horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true });
      range.format.font.set({
        name: '黑体',
        size: 14,
        bold: true,
        italic: true,
        color: '#C00000',
        underline: 'Single',
      });
      range.format.fill.color = '#FFC000';
      range.format.borders.getItem('EdgeBottom').style = 'Double';
      range.merge();
      sheet.getRange('B:B').format.columnWidth = 120;
      sheet.getRange('2:2').format.rowHeight = 45;
      sheet.getRange('E:E').columnHidden = true;
      sheet.getRange('9:9').rowHidden = true;
    },
    async (sheet, context) => {
      const cell = sheet
        .getRange('B2')
        .load(
          'format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/columnWidth,format/rowHeight',
        );
      const font = cell.format.font.load('name,size,bold,italic,color,underline');
      const fill = cell.format.fill.load('color');
      const edge = sheet.getRange('B3').format.borders.getItem('EdgeBottom').load('style');
      const merged = sheet.getRange('A1:F9').getMergedAreasOrNullObject().load('address');
      const hidden = [sheet.getRange('E1').load('columnHidden'), sheet.getRange('A9').load('rowHidden')] as const;
      await context.sync();
      return [
        cell.toJSON().format,
        font.toJSON(),
        fill.color,
        edge.style,
        merged.address,
        hidden[0].columnHidden,
        hidden[1].rowHidden,
      ];
    },
  );
  expect(found).toEqual([
    expect.objectContaining({
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      columnWidth: 120,
      rowHeight: 45,
    }),
    { name: '黑体', size: 14, bold: true, italic: true, color: '#C00000', underline: 'Single' },
    '#FFC000',
    'Double',
    'Sheet1!B2:C3',
    true,
    true,
  ]);
});

test('conditional formats of every kind, in their order', async () => {
  const found = await reopened(
    (sheet) => {
      const range = sheet.getRange('A1:A9');
      const custom = range.conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$B1>=0.9';
      custom.custom.format.font.color = '#006100';
      custom.stopIfTrue = true;
      const value = range.conditionalFormats.add('CellValue');
      value.cellValue.rule = { formula1: '="差"', operator: 'NotEqualTo' };
      value.cellValue.format.font.bold = true;
      for (const operator of ['EndsWith', 'BeginsWith', 'NotContains', 'Contains'] as const) {
        const text = range.conditionalFormats.add('ContainsText');
        text.textComparison.rule = { operator, text: '"优"&良' };
        text.textComparison.format.fill.color = '#C6EFCE';
      }
    },
    async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange('A1:A9');
      conditionalFormats.load(
        'items/type,items/textComparisonOrNullObject/rule,items/textComparisonOrNullObject/format/fill/color,items/customOrNullObject/rule/formula,items/cellValueOrNullObject/rule',
      );
      await context.sync();
      return conditionalFormats.items.map(
        ({ type, textComparisonOrNullObject: text, customOrNullObject: custom, cellValueOrNullObject: value }) => {
          if (!text.isNullObject) return [type, text.rule, text.format.fill.color];
          return [type, custom.isNullObject ? value.rule : custom.rule.formula];
        },
      );
    },
  );
  expect(found).toEqual([
    ['ContainsText', { operator: 'Contains', text: '"优"&良' }, '#C6EFCE'],
    ['ContainsText', { operator: 'NotContains', text: '"优"&良' }, '#C6EFCE'],
    ['ContainsText', { operator: 'BeginsWith', text: '"优"&良' }, '#C6EFCE'],
    ['ContainsText', { operator: 'EndsWith', text: '"优"&良' }, '#C6EFCE'],
    ['CellValue', { formula1: '="差"', operator: 'NotEqualTo' }],
    ['Custom', '=$B1>=0.9'],
  ]);
});

test('tables, names, validation, panes, filters, print areas, charts and protection', async () => {
  const found = await reopened(
    async (sheet, context) => {
      sheet.getRange('A1:B3').values = [
        ['部门', '预算'],
        ['甲', 1],
        ['乙', 2],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.set({ name: '预算表', style: 'TableStyleLight9', showBandedRows: false });
      sheet.getRange('D1').formulas = [['=SUM(预算表[预算])']];
      context.workbook.names.add('全部', sheet.getRange('B2:B3')).visible = false;
      sheet.names.add('本地', sheet.getRange('A1'));
      sheet.getRange('F1:F9').dataValidation.rule = { list: { inCellDropDown: true, source: '优,良' } };
      sheet.freezePanes.freezeAt(sheet.getRange('A1:A1'));
      sheet.autoFilter.apply(sheet.getRange('H1:I4'));
      sheet.pageLayout.setPrintArea('A1:D9');
      sheet.tabColor = '#00B050';
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.title.text = '预算';
      sheet.protection.protect({ allowFormatCells: true });
      context.workbook.settings.add('钥匙', { a: ['<&"', 1] });
      const other = context.workbook.worksheets.add('隐藏');
      other.visibility = 'VeryHidden';
    },
    async (sheet, context) => {
      const tables = sheet.tables.load('items/name,items/style,items/showBandedRows');
      const sum = sheet.getRange('D1').load('formulas,values');
      const names = context.workbook.names.load('items/name,items/formula,items/visible');
      const local = sheet.names.load('items/name,items/formula');
      const validation = sheet.getRange('F9').dataValidation.load('rule');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      const filter = sheet.autoFilter.getRangeOrNullObject().load('address');
      const printed = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
      sheet.load('tabColor');
      const protection = sheet.protection.load('protected,options');
      const setting = context.workbook.settings.getItem('钥匙').load('value');
      const hidden = context.workbook.worksheets.getItem('隐藏').load('visibility');
      await context.sync();
      return {
        tables: tables.items.map(({ name, style, showBandedRows }) => [name, style, showBandedRows]),
        sum: [sum.formulas, sum.values],
        names: names.items.map(({ name, formula, visible }) => [name, formula, visible]),
        local: local.items.map(({ name, formula }) => [name, formula]),
        validation: validation.rule,
        places: [frozen.address, filter.address, printed.address],
        tabColor: sheet.tabColor,
        protection: [protection.protected, protection.options.allowFormatCells, protection.options.allowSort],
        setting: setting.value as unknown,
        visibility: hidden.visibility,
      };
    },
  );
  expect(found).toEqual({
    tables: [['预算表', 'TableStyleLight9', false]],
    sum: [[['=SUM(预算表[预算])']], [[3]]],
    names: [['全部', '=Sheet1!$B$2:$B$3', false]],
    local: [['本地', '=Sheet1!$A$1']],
    validation: { list: { inCellDropDown: true, source: '优,良' } },
    places: ['Sheet1!A1', 'Sheet1!H1:I4', 'Sheet1!A1:D9'],
    tabColor: '#00B050',
    protection: [true, true, false],
    setting: { a: ['<&"', 1] },
    visibility: 'VeryHidden',
  });
});

test('a chart that was added is in the copy', async () => {
  const excel = await open('blank');
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B3').values = [
      ['', '预算'],
      ['甲', 1],
      ['乙', 2],
    ];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
    chart.title.text = '执行情况';
    chart.setPosition('D2', 'H9');
    await context.sync();
  });
  const copy = new Workbook();
  await copy.xlsx.load(await excel.save());
  const charts = copy.worksheets[0]?.getCharts() ?? [];
  expect(charts).toHaveLength(1);
});

describe('a file that others made', () => {
  /** A workbook with things that the grid has no place for. */
  async function fileOfOthers(): Promise<Uint8Array> {
    const file = new Workbook();
    const sheet = file.addWorksheet('数据');
    sheet.getCell('A1').value = { richText: [{ text: '红', font: { color: { argb: 'FFFF0000' } } }, { text: '黑' }] };
    sheet.getCell('A2').value = { text: '链接', hyperlink: 'https://example.org/' };
    sheet.getCell('A3').value = '带批注';
    sheet.getCell('A3').note = '批注';
    sheet.getCell('B1').value = 5;
    return new Uint8Array(await file.xlsx.writeBuffer());
  }

  async function saved(change: (sheet: Excel.Worksheet) => void): Promise<Workbook> {
    const excel: OpenedExcel = await open(await fileOfOthers());
    await excel.Excel.run(async (context) => {
      change(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    const copy = new Workbook();
    await copy.xlsx.load(await excel.save());
    return copy;
  }

  test('keeps rich text, links and notes in cells that nobody touched', async () => {
    const copy = await saved((sheet) => sheet.getRange('B1').set({ values: [[6]] }));
    const sheet = copy.worksheets[0];
    expect(sheet?.getCell('A1').value).toMatchObject({ richText: [{ text: '红' }, { text: '黑' }] });
    expect(sheet?.getCell('A2').hyperlink).toBe('https://example.org/');
    expect(JSON.stringify(sheet?.getCell('A3').note)).toContain('批注');
    expect(sheet?.getCell('B1').value).toBe(6);
  });

  test('rich text that was written over is plain', async () => {
    const copy = await saved((sheet) => sheet.getRange('A1').set({ values: [['白']] }));
    expect(copy.worksheets[0]?.getCell('A1').value).toBe('白');
  });
});

test('saving twice saves what changed in between', async () => {
  const excel = await open('blank');
  const write = (value: string) =>
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [[value]];
      await context.sync();
    });
  await write('one');
  await excel.save();
  await write('two');
  const value = await asked(await excel.save(), async (sheet, context) => {
    const range = sheet.getRange('A1').load('values');
    await context.sync();
    return range.values;
  });
  expect(value).toEqual([['two']]);
});

test('the totals of a table: their word, their sums, and what a person wrote there', async () => {
  const found = await reopened(
    async (sheet, context) => {
      sheet.getRange('A1:C3').values = [
        ['项目', '说明', '金额'],
        ['甲', '', 2],
        ['乙', '', 3],
      ];
      const table = sheet.tables.add('A1:C3', true);
      table.showTotals = true;
      await context.sync();
      table.getTotalRowRange().values = [['全年合计', '两项', null]];
    },
    async (sheet, context) => {
      const table = sheet.tables.getItemAt(0);
      const totals = table.getTotalRowRange().load('values,formulas');
      table.load('showTotals');
      await context.sync();
      return [table.showTotals, totals.values, totals.formulas];
    },
  );
  expect(found).toEqual([true, [['全年合计', '两项', 5]], [['全年合计', '两项', '=SUBTOTAL(109,Table1[金额])']]]);
});
