/* global Excel, Office */

/** Writes the sum of the second column of the table Stock two rows below it. */
async function total(event) {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Stock');
    const numbers = table.columns.getItemAt(1).getDataBodyRange();
    numbers.load('address');
    await context.sync();
    const below = numbers.getLastCell().getOffsetRange(2, 0);
    below.formulas = [[`=SUM(${numbers.address})`]];
    await context.sync();
  });
  event.completed();
}

Office.onReady(() => Office.actions.associate('total', total));
