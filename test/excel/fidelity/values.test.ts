import { DECLARED_TYPES, wireName } from '../interpreter/members';
import { type OpenedExcel, openExcel } from '../node/open-excel';
import { fits, readTypings } from './typings';

const typings = readTypings();
let excel: OpenedExcel;

beforeAll(async () => {
  excel = await openExcel('blank');
  excel.useGlobally();
});
afterAll(() => excel.close());

type Loadable = OfficeExtension.ClientObject & { load(): void };

/** One object of every class that has plain values, in a workbook where each of them says something. */
function objects(context: Excel.RequestContext): Record<string, OfficeExtension.ClientObject> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getActiveWorksheet();
  const data = sheet.getRange('A1:C4');
  data.values = [
    ['部门', '预算', '完成率'],
    ['办公室', 12, 0.85],
    ['财务科', 30, true],
    ['=1+1', '2024-6-28', '#N/A'],
  ];
  const table = sheet.tables.add('A1:C4', true);
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Columns');
  chart.title.text = '预算';
  const added = data.conditionalFormats.add('Custom');
  added.custom.rule.formula = '=$B2>10';
  added.custom.format.fill.color = '#FFC000';
  added.custom.format.font.set({
    color: '#FF0000',
    bold: true,
    italic: false,
    strikethrough: false,
    underline: 'Single',
  });
  added.custom.format.numberFormat = '0.0';
  const byValue = data.conditionalFormats.add('CellValue');
  byValue.cellValue.rule = { formula1: '=5', operator: 'GreaterThan' };
  const byText = data.conditionalFormats.add('ContainsText');
  byText.textComparison.rule = { operator: 'Contains', text: '科' };
  data.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } };
  sheet.autoFilter.apply(sheet.getRange('F1:G3'));
  sheet.names.add('本地', data);
  workbook.settings.add('一', { two: 3 });
  return {
    Application: workbook.application,
    AutoFilter: sheet.autoFilter,
    CellValueConditionalFormat: byValue.cellValue,
    Chart: chart,
    ChartCollection: sheet.charts,
    ChartLegend: chart.legend,
    ChartSeries: chart.series.getItemAt(0),
    ChartSeriesCollection: chart.series,
    ChartTitle: chart.title,
    ConditionalFormat: added,
    ConditionalFormatRule: added.custom.rule,
    ConditionalRangeFill: added.custom.format.fill,
    ConditionalRangeFont: added.custom.format.font,
    ConditionalRangeFormat: added.custom.format,
    DataValidation: data.dataValidation,
    FormatProtection: data.format.protection,
    NamedItem: sheet.names.getItem('本地'),
    PageLayout: sheet.pageLayout,
    Range: data,
    RangeAreas: sheet.getRanges('A1:B2,D4'),
    RangeBorder: data.format.borders.getItem('EdgeTop'),
    RangeBorderCollection: data.format.borders,
    RangeFill: data.format.fill,
    RangeFont: data.format.font,
    RangeFormat: data.format,
    Runtime: context.runtime,
    Setting: workbook.settings.getItem('一'),
    Table: table,
    TableCollection: sheet.tables,
    TableColumn: table.columns.getItemAt(0),
    TableColumnCollection: table.columns,
    TableRow: table.rows.getItemAt(0),
    TableRowCollection: table.rows,
    TextConditionalFormat: byText.textComparison,
    Workbook: workbook,
    Worksheet: sheet,
    WorksheetProtection: sheet.protection,
  };
}

/** Pivot tables come with files only; the rest has no plain values. */
const WITHOUT = ['AddinInternalService', 'PivotTable'];

const typed = DECLARED_TYPES.map((type) => {
  const names = [...type.members]
    .filter(([, member]) => member.kind === 'scalar' && member.byDefault)
    .map(([key]) => wireName(key));
  return { name: type.name, properties: names.map((name) => name.charAt(0).toLowerCase() + name.slice(1)) };
}).filter(({ name, properties }) => properties.length > 0 && !WITHOUT.includes(name));

test('every property that load() gives has the type that the typings promise', async () => {
  await Excel.run(async (context) => {
    const found = objects(context);
    await context.sync();
    for (const object of Object.values(found)) (object as Loadable).load();
    await context.sync();
    expect(Object.keys(found).sort()).toEqual(typed.map(({ name }) => name).sort());
    const wrong: unknown[] = [];
    for (const { name, properties } of typed) {
      for (const property of properties) {
        const value = (found[name] as unknown as Record<string, unknown>)[property];
        const type = typings.classes.get(name)?.get(property)?.type ?? '';
        if (!fits(type, value, typings)) wrong.push({ property: `${name}.${property}`, type, value });
      }
    }
    expect(wrong).toEqual([]);
  });
});

test('a value of another type would be noticed', () => {
  expect(fits('string[][]', [['a', 1]], typings)).toBe(false);
  expect(fits('number', '1', typings)).toBe(false);
  expect(fits('Excel.SheetVisibility | "Visible" | "Hidden" | "VeryHidden"', 'Shown', typings)).toBe(false);
  expect(fits('boolean', null, typings)).toBe(false);
  expect(fits('Excel.RangeValueType[][]', [['Double']], typings)).toBe(true);
  expect(fits('Excel.RangeValueType[][]', [['Number']], typings)).toBe(false);
});
