import fc from 'fast-check';

/** What a small random workbook holds: its first sheet's tables, what stands in and beside them, and whether a second sheet follows. */
export interface Layout {
  readonly previous: boolean;
  readonly actual: boolean;
  readonly ownGrade: 'none' | 'empty' | 'typed';
  readonly twoRows: boolean;
  readonly remarks: boolean;
  readonly mergedActivity: boolean;
  readonly listObject: boolean;
  readonly second: 'none' | 'below' | 'beside';
  readonly secondSheet: boolean;
  readonly extras: readonly Extra[];
  readonly actuals: readonly string[];
}

type Extra = keyof typeof EXTRAS;

export const ACTUALS = ['85%', '75%', '65%', '59%', '90%以上', '', '0.85'];
const CRITERIA = ['80%及以上', '70%及以上', '60%及以上', '60%以下'];
const ROWS = 3;

/** What a person may have on the sheet, with the free column right of the first table (`free`, as a letter) and its last row. */
const EXTRAS = {
  formats: (sheet: Excel.Worksheet, free: string) => {
    sheet.getRange(`${free}2:${free}3`).format.fill.color = '#FFF2CC';
    sheet.getRange(`${free}4`).numberFormat = [['0.0%']];
  },
  rule: (sheet: Excel.Worksheet) => {
    const { custom } = sheet.getRange('A:Z').conditionalFormats.add('Custom');
    custom.rule.formula = '=$B1="二号完成率"';
    custom.format.fill.color = '#FFF2CC';
  },
  ownRule: (sheet: Excel.Worksheet, free: string) => {
    const { cellValue } = sheet.getRange(`${free}2:${free}9`).conditionalFormats.add('CellValue');
    cellValue.rule = { formula1: '="优"', operator: 'EqualTo' };
    cellValue.format.font.color = '#00B050';
  },
  names: (sheet: Excel.Worksheet, free: string) => {
    sheet.names.add('名称左', sheet.getRange('A1:C3'));
    sheet.names.add('名称右', sheet.getRange(`${free}1:Z5`));
  },
  formulas: (sheet: Excel.Worksheet) => {
    sheet.getRange('AA1:AA3').formulas = [['=COUNTA(A1:C9)'], ['=LEN(AC1)'], ['=B3&"注"']];
    sheet.getRange('AC1').values = [['右边']];
  },
  printArea: (sheet: Excel.Worksheet) => sheet.pageLayout.setPrintArea('A1:P12'),
  validation: (sheet: Excel.Worksheet, free: string) => {
    sheet.getRange(`${free}2:${free}4`).dataValidation.rule = { list: { inCellDropDown: true, source: '优,良,中,差' } };
  },
  widths: (sheet: Excel.Worksheet, free: string) => {
    sheet.getRange(`${free}:${free}`).format.columnWidth = 150;
    sheet.getRange('B:B').format.columnWidth = 90;
  },
  hiddenRow: (sheet: Excel.Worksheet) => {
    sheet.getRange('4:4').rowHidden = true;
  },
  filter: (sheet: Excel.Worksheet) => sheet.autoFilter.apply(sheet.getRange('A1:F5')),
  wideTitle: (sheet: Excel.Worksheet) => {
    sheet.getRange('A30').values = [['说明']];
    sheet.getRange('A30:L30').merge();
  },
  frames: (sheet: Excel.Worksheet) => {
    for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal'] as const)
      sheet.getRange('A1:F4').format.borders.getItem(side).style = 'Continuous';
  },
};

/** Random layouts. */
export const layouts: fc.Arbitrary<Layout> = fc.record({
  previous: fc.boolean(),
  actual: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  ownGrade: fc.constantFrom('none', 'none', 'empty', 'typed'),
  twoRows: fc.boolean(),
  remarks: fc.boolean(),
  mergedActivity: fc.boolean(),
  listObject: fc.boolean(),
  second: fc.constantFrom('none', 'below', 'beside'),
  secondSheet: fc.boolean(),
  extras: fc.uniqueArray(fc.constantFrom(...(Object.keys(EXTRAS) as Extra[])), { maxLength: 4 }),
  actuals: fc.array(fc.constantFrom(...ACTUALS), { minLength: ROWS, maxLength: ROWS }),
});

/** Lays the workbook out in the blank one that is open, the first sheet named 甲. */
export async function layWorkbook(layout: Layout): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = '甲';
    const width = layTable(sheet, layout, 0, 0);
    const plain = { ...layout, listObject: false };
    const free = String.fromCharCode(65 + width - (layout.remarks ? 1 : 0));
    for (const extra of layout.extras) EXTRAS[extra](sheet, free);
    if (layout.second === 'below') layTable(sheet, plain, ROWS + 4, 0);
    if (layout.second === 'beside') layTable(sheet, plain, 0, width + 1);
    if (layout.secondSheet) layTable(context.workbook.worksheets.add('乙'), plain, 0, 0);
    await context.sync();
  });
}

/** One table with its heading's first cell there; gives its width. */
function layTable(sheet: Excel.Worksheet, layout: Layout, row: number, column: number): number {
  const { previous, actual, ownGrade, remarks, actuals, listObject } = layout;
  const twoRows = layout.twoRows && !listObject;
  const parts = (tiers: readonly string[], filled: readonly string[]) => [
    ...filled.slice(0, 2),
    ...tiers,
    ...(previous ? [filled[2] ?? ''] : []),
    ...(actual ? [filled[3] ?? ''] : []),
    ...(ownGrade === 'none' ? [] : [filled[4] ?? '']),
    ...(remarks ? [filled[5] ?? ''] : []),
  ];
  const words = ['工作活动', '绩效指标', '上年实际数', '实际完成值', '评价等级', '备注'];
  const heading = twoRows
    ? [parts(['评价标准', '', '', ''], words), parts(['优', '良', '中', '差'], ['', ''])]
    : [parts(['优', '良', '中', '差'], words)];
  const typed = ownGrade === 'typed' ? '差' : '';
  const body = Array.from({ length: ROWS }, (_, index) =>
    parts(CRITERIA, [
      layout.mergedActivity && !listObject && index > 0 ? '' : '活动',
      `${'一二三'[index]}号完成率`,
      '70%',
      actuals[index] ?? '',
      index === 1 ? typed : '',
      `注${index}`,
    ]),
  );
  const rows = [...heading, ...body];
  const width = rows[0]?.length ?? 0;
  const cells = (r: number, c: number, height: number, wide: number) =>
    sheet.getRangeByIndexes(row + r, column + c, height, wide);
  cells(0, 0, rows.length, width).formulas = rows;
  cells(0, 0, 1, width).format.font.bold = true;
  if (twoRows)
    for (let c = 0; c < width; c++)
      if (c < 2 || c > 5) cells(0, c, 2, 1).merge();
      else if (c === 2) cells(0, c, 1, 4).merge();
  if (layout.mergedActivity && !listObject) cells(heading.length, 0, ROWS, 1).merge();
  if (listObject) sheet.tables.add(cells(0, 0, rows.length, width), true);
  return width;
}
