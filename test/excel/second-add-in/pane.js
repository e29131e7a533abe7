/* global Excel, Office, document */

const show = (id, text) => {
  document.getElementById(id).textContent = text;
};

/** Turns the used range into a table, names its first column, and draws a chart of it. */
async function build() {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const data = sheet.getUsedRange();
    const table = sheet.tables.add(data, true);
    table.name = 'Stock';
    context.workbook.names.add('Goods', table.columns.getItemAt(0).getDataBodyRange());
    const chart = sheet.charts.add(Excel.ChartType.columnClustered, data, Excel.ChartSeriesBy.auto);
    chart.title.text = '库存';
    chart.setPosition('E2', 'J14');
    table.onChanged.add(async ({ address }) => show('changed', address));
    const rows = table.rows.getCount();
    table.load('name');
    sheet.charts.load('items/name');
    await context.sync();
    show('built', `${table.name} ${rows.value} 行，${sheet.charts.items.length} 张图`);
  });
}

Office.onReady(async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets
      .getActiveWorksheet()
      .onSelectionChanged.add(async ({ address }) => show('selected', address));
    await context.sync();
  });
  const button = document.getElementById('build');
  button.addEventListener('click', build);
  button.disabled = false;
});
