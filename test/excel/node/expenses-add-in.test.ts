import { addExpense, start } from './expenses-add-in';
import { type OpenedExcel, openExcel } from './open-excel';

let excel: OpenedExcel;
const said: string[] = [];
const turn = () => new Promise((resolve) => setTimeout(resolve, 50));

beforeAll(async () => {
  excel = await openExcel('blank');
  excel.useGlobally();
  await start((sentence) => said.push(sentence));
});
afterAll(() => excel.close());

/** A person selects a cell. */
async function select(row: number, column: number): Promise<void> {
  excel.grid.selection.select(excel.grid.sheets.active(), { row, column, rows: 1, columns: 1 });
  await turn();
}

test('makes its table, its chart and its name', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    const table = sheet.tables.getItem('支出');
    const body = table.getRange().load('values,address');
    const chart = sheet.charts.getItemAt(0).load('name');
    const series = chart.series.load('items/name');
    const name = context.workbook.names.getItem('总支出').load('value,comment');
    await context.sync();
    expect(sheet.name).toBe('支出一览');
    expect(body.values).toEqual([
      ['项目', '预算', '支出', '结余'],
      ['会议', 12, 9, 3],
      ['培训', 20, 23, -3],
      ['差旅', 8, 5, 3],
    ]);
    expect(series.items.map((one) => one.name)).toEqual(['预算', '支出']);
    expect([name.value, name.comment]).toEqual(['支出一览!$C$2:$C$4', '各项支出']);
  });
});

test('hears what a person selects', async () => {
  said.length = 0;
  await select(2, 0);
  await select(1, 1);
  await select(8, 8);
  expect(said).toEqual(['培训超支3', '会议结余3', '']);
});

test('adds an expense, and the total follows', async () => {
  expect(await addExpense('办公', 6, 4)).toBe(41);
});
