import { ICommandService } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { type OpenedExcel, openExcel } from './node/open-excel';

let excel: OpenedExcel;

beforeEach(async () => {
  excel = await openExcel('blank', { excelApi: '1.14' });
  excel.useGlobally();
});
afterEach(() => excel.close());

const turn = () => new Promise((resolve) => setTimeout(resolve, 30));

/** What a person does in the grid: Univer's own commands. */
async function type(row: number, column: number, value: string | number): Promise<void> {
  const commands = excel.grid.univer.__getInjector().get(ICommandService);
  await commands.executeCommand(SetRangeValuesCommand.id, {
    unitId: 'workbook',
    subUnitId: excel.grid.sheets.active(),
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    value: { v: value },
  });
}

/** Listens to changes of the first sheet and collects what is told. */
async function listen(): Promise<{ readonly told: Excel.WorksheetChangedEventArgs[]; stop(): Promise<void> }> {
  const told: Excel.WorksheetChangedEventArgs[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.getFirst().onChanged.add(async (event) => void told.push(event));
    await context.sync();
    return added;
  });
  const stop = () =>
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  return { told, stop };
}

test('what a person types is told, with the value before and after', async () => {
  const { told } = await listen();
  await type(1, 0, 'Apple');
  await type(1, 0, 5);
  await turn();
  expect(
    told.map(({ address, source, changeType, triggerSource }) => [address, source, changeType, triggerSource]),
  ).toEqual([
    ['A2', 'Local', 'RangeEdited', 'Unknown'],
    ['A2', 'Local', 'RangeEdited', 'Unknown'],
  ]);
  expect(told[1]?.details).toEqual({
    valueBefore: 'Apple',
    valueAfter: 5,
    valueTypeBefore: 'String',
    valueTypeAfter: 'Double',
  });
});

test('the range of an event can be read', async () => {
  const { told } = await listen();
  await type(2, 3, 'x');
  await turn();
  const values = await Excel.run(async (context) => {
    const range = told[0]?.getRange(context).load('values,address');
    await context.sync();
    return [range?.address, range?.values];
  });
  expect(values).toEqual(['Sheet1!D3', [['x']]]);
});

test('the add-in’s own writes are told too, behind the reply, and are marked', async () => {
  const { told } = await listen();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('B2:C3').values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    expect(told).toEqual([]);
  });
  await turn();
  expect(told.map(({ address, source, triggerSource }) => [address, source, triggerSource])).toEqual([
    ['B2:C3', 'Local', 'ThisLocalAddin'],
  ]);
});

test('below 1.14 nobody says who wrote', async () => {
  excel.host.setRequirementSet('1.13');
  const { told } = await listen();
  await type(0, 0, 1);
  await turn();
  expect(told[0]?.triggerSource).toBeUndefined();
});

test('a co-author’s change is remote', async () => {
  const { told } = await listen();
  await excel.grid.changes.as('co-author', async () => {
    excel.grid.cells.write(excel.grid.sheets.active(), { row: 4, column: 4, rows: 1, columns: 1 }, [['hi']]);
  });
  await turn();
  expect(told.map(({ address, source }) => [address, source])).toEqual([['E5', 'Remote']]);
});

test('inserted and deleted cells are told with their direction', async () => {
  const { told } = await listen();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:C3').values = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    sheet.getRange('B:B').insert('Right');
    sheet.getRange('2:3').delete('Up');
    sheet.getRange('A1').insert('Down');
    await context.sync();
  });
  await turn();
  expect(
    told.slice(1).map(({ address, changeType, changeDirectionState }) => [address, changeType, changeDirectionState]),
  ).toEqual([
    ['B:B', 'ColumnInserted', { insertShiftDirection: 'Right' }],
    ['2:3', 'RowDeleted', { deleteShiftDirection: 'Up' }],
    ['A1', 'CellInserted', { insertShiftDirection: 'Down' }],
  ]);
});

test('lines that are put in or taken out are one change each: formulas that follow are none, and the selection stays', async () => {
  const told: string[] = [];
  const selected = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:C4').formulas = [
      ['目标', '实际', '比值'],
      [1, 2, '=B2/A2'],
      [3, 4, '=B3/A3'],
      ['=SUM(A2:A3)', '=SUM(B2:B3)', '=B4/A4'],
    ];
    sheet.getRange('B3').select();
    await context.sync();
    sheet.onChanged.add(async ({ changeType, address }) => void told.push(`${changeType} ${address}`));
    sheet.onSelectionChanged.add(async ({ address }) => void told.push(`selected ${address}`));
    await context.sync();
    sheet.getRange('2:2').insert('Down');
    sheet.getRange('2:2').delete('Up');
    sheet.getRange('A:A').insert('Right');
    sheet.getRange('A:A').delete('Left');
    sheet.getRange('A1:A2').insert('Right');
    sheet.getRange('A1:A2').delete('Left');
    const selection = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return selection.address;
  });
  await turn();
  expect(told).toEqual([
    'RowInserted 2:2',
    'RowDeleted 2:2',
    'ColumnInserted A:A',
    'ColumnDeleted A:A',
    'CellInserted A1:A2',
    'CellDeleted A1:A2',
  ]);
  expect(selected).toBe('Sheet1!B3');
});

test('the value after a formula was written is its result, also where cells were put in before it meanwhile', async () => {
  const { told } = await listen();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1').values = [[20]];
    sheet.getRange('B1').formulas = [['=A1*2']];
    sheet.getRange('1:1').insert('Down');
    await context.sync();
  });
  await turn();
  expect(told.map(({ address, details }) => [address, details?.valueAfter, details?.valueTypeAfter])).toEqual([
    ['A1', 20, 'Double'],
    ['B1', 40, 'Double'],
    ['1:1', undefined, undefined],
  ]);
});

test('sorting is one change', async () => {
  const sheetWith = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();
  await Excel.run(async (context) => {
    sheetWith(context).getRange('A1:B3').values = [
      [3, '丙'],
      [1, '甲'],
      [2, '乙'],
    ];
    await context.sync();
  });
  const { told } = await listen();
  const values = await Excel.run(async (context) => {
    const range = sheetWith(context).getRange('A1:B3');
    range.sort.apply([{ key: 0, ascending: true }]);
    range.load('values');
    await context.sync();
    return range.values;
  });
  await turn();
  expect(values).toEqual([
    [1, '甲'],
    [2, '乙'],
    [3, '丙'],
  ]);
  expect(told.map(({ address, changeType }) => [address, changeType])).toEqual([['A1:B3', 'RangeEdited']]);
});

test('formats and recalculated results are no changes', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1:B1').values = [[1, '=A1*2']];
    await context.sync();
  });
  const { told } = await listen();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1').format.fill.color = '#FF0000';
    sheet.getRange('A1').values = [[4]];
    const result = sheet.getRange('B1').load('values');
    await context.sync();
    expect(result.values).toEqual([[8]]);
  });
  await turn();
  expect(told.map(({ address }) => address)).toEqual(['A1']);
});

test('a handler that is removed hears nothing more, nor does one whose events are off', async () => {
  const { told, stop } = await listen();
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  await type(0, 0, 'unheard');
  await Excel.run(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await type(0, 0, 'heard');
  await turn();
  await stop();
  await type(0, 0, 'too late');
  await turn();
  expect(told.map(({ details }) => details?.valueAfter)).toEqual(['heard']);
});

test('sheets that come, go, and are shown; selections', async () => {
  const told: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async () => void told.push('added'));
    worksheets.onDeleted.add(async () => void told.push('deleted'));
    worksheets.onActivated.add(async () => void told.push('activated'));
    worksheets.onDeactivated.add(async () => void told.push('deactivated'));
    worksheets.onSelectionChanged.add(async ({ address }) => void told.push(`selected ${address}`));
    context.workbook.onSelectionChanged.add(async () => void told.push('selection'));
    await context.sync();
    const sheet = worksheets.add('second');
    sheet.activate();
    sheet.getRange('B2:B3').select();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await turn();
  expect(told).toEqual(
    expect.arrayContaining(['added', 'deactivated', 'activated', 'selected B2:B3', 'selection', 'deleted']),
  );
});

test('changes inside a table are told to those who listen to tables', async () => {
  const told: [string, string][] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B2').values = [
      ['a', 'b'],
      [1, 2],
    ];
    const table = sheet.tables.add('A1:B2', true);
    table.onChanged.add(async ({ address }) => void told.push(['table', address]));
    context.workbook.tables.onChanged.add(async ({ address }) => void told.push(['tables', address]));
    await context.sync();
    sheet.getRange('B2:C2').values = [[3, 4]];
    sheet.getRange('D9').values = [['elsewhere']];
    await context.sync();
  });
  await turn();
  expect(told.sort()).toEqual([
    ['table', 'B2'],
    ['tables', 'B2'],
  ]);
});
