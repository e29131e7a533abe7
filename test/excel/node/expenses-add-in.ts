/**
 * A tiny add-in that has nothing to do with grading: it keeps an overview of expenses. It asks Excel for other things
 * than the product does (tables, charts, names, selection events), so that the stand-in is not cut to one add-in's measure.
 */

/** What the overview has to say about the selected row; '' where nothing is selected that it knows. */
export type Say = (sentence: string) => void;

const ROWS = [
  ['项目', '预算', '支出'],
  ['会议', 12, 9],
  ['培训', 20, 23],
  ['差旅', 8, 5],
];

/** Makes the table, the chart and the names on a sheet of their own, and begins to listen to what is selected. */
export async function start(say: Say): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('支出一览');
    const range = sheet.getRange('A1:C4');
    range.values = ROWS;
    const table = sheet.tables.add(range, true);
    table.name = '支出';
    table.columns.add(undefined, [['结余'], ['=B2-C2'], ['=B3-C3'], ['=B4-C4']]);
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
    chart.title.text = '预算与支出';
    chart.setPosition('F2', 'L15');
    context.workbook.names.add('总支出', sheet.getRange('C2:C4'), '各项支出');
    sheet.getRange('A6:B6').formulas = [['合计', '=SUM(支出[支出])']];
    sheet.freezePanes.freezeRows(1);
    sheet.activate();
    sheet.onSelectionChanged.add(({ address }) => tell(address, say));
    await context.sync();
  });
}

/** Says how the row of the selected cell stands. */
async function tell(address: string, say: Say): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject('支出');
    await context.sync();
    if (table.isNullObject) return say('');
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange(address).getCell(0, 0);
    const row = table.getDataBodyRange().getIntersectionOrNullObject(cell.getEntireRow()).load('values');
    await context.sync();
    if (row.isNullObject) return say('');
    const [name, , , left] = row.values[0] ?? [];
    say(Number(left) < 0 ? `${String(name)}超支${-Number(left)}` : `${String(name)}结余${String(left)}`);
  });
}

/** Adds an expense and gives the new total. */
export function addExpense(name: string, budget: number, spent: number): Promise<number> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('支出');
    table.rows.add(undefined, [[name, budget, spent, `=${budget}-${spent}`]]);
    const total = context.workbook.worksheets
      .getItem('支出一览')
      .getRange('A1:B20')
      .find('合计', { completeMatch: true });
    const sum = total.getOffsetRange(0, 1).load('values');
    await context.sync();
    return Number(sum.values[0]?.[0]);
  });
}
