import { answer, type Behaviour, type Bench, fill, isMissing, see } from './behaviour';

export const short = (address: unknown): string => String(address).replaceAll(/[^!,]*!/g, '');

export function makeTable(bench: Bench): Excel.Table {
  fill(bench, [
    ['部门', '预算'],
    ['办公室', 12],
    ['财务科', 30],
  ]);
  return bench.sheet.tables.add('A1:B3', true);
}

export const tables: Behaviour[] = [
  {
    member: 'TableCollection.add',
    does: 'makes a table of cells with headings',
    by: async (bench) => {
      const table = makeTable(bench);
      table.name = `T${Date.now()}`;
      const look = await see(table, 'showHeaders', 'showTotals', 'showBandedRows', 'showFilterButton', 'style');
      const places = [];
      for (const range of [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()])
        places.push(short(await see(range, 'address')));
      return [look, places];
    },
    gives: [
      [true, false, true, true, 'TableStyleMedium2'],
      ['A1:B3', 'A1:B1', 'A2:B3'],
    ],
  },
  {
    member: 'TableCollection.add',
    does: 'puts a heading row above cells that have none',
    by: async (bench) => {
      fill(bench, [['a', 1]]);
      const table = bench.sheet.tables.add('A1:B1', false);
      return [short(await see(table.getRange(), 'address')), await see(table.getRange(), 'values')];
    },
    gives: [
      'A1:B2',
      [
        ['Column1', 'Column2'],
        ['a', 1],
      ],
    ],
  },
  {
    member: 'TableCollection.add',
    does: 'refuses merged cells',
    by: async ({ sheet, context }) => {
      sheet.getRange('A1:A2').merge();
      sheet.tables.add('A1:B3', true);
      await context.sync();
    },
    refuses: 'MergedRangeConflict',
  },
  {
    member: 'TableCollection.add',
    does: 'refuses cells of another table',
    by: async (bench) => {
      makeTable(bench);
      bench.sheet.tables.add('B2:C4', true);
      await bench.context.sync();
    },
    refuses: 'InvalidArgument',
  },
  {
    member: 'TableCollection.getItem',
    does: 'finds by name or id, counts, and throws where there is none',
    by: async (bench) => {
      const table = makeTable(bench);
      table.name = 'Found';
      const id = String(await see(table, 'id', 'legacyId').then((both) => (both as string[])[0]));
      const { tables } = bench.sheet;
      const names = [
        await see(tables.getItem('FOUND'), 'name'),
        await see(bench.workbook.tables.getItem(id), 'name'),
        await see(tables.getItemAt(0), 'name'),
      ];
      const count = [await see(tables, 'count'), await answer(bench, tables.getCount())];
      const missing = await isMissing(bench, tables.getItemOrNullObject('Lost'));
      const code = await see(tables.getItem('Lost'), 'name').catch((error: OfficeExtension.Error) => error.code);
      table.delete();
      return [names, count, missing, code];
    },
    gives: [['Found', 'Found', 'Found'], [1, 1], true, 'ItemNotFound'],
  },
  {
    member: 'Table.style',
    does: 'keeps its look',
    by: async (bench) => {
      const table = makeTable(bench);
      table.set({
        style: 'TableStyleLight9',
        showBandedRows: false,
        showBandedColumns: true,
        showFilterButton: false,
        highlightFirstColumn: true,
        highlightLastColumn: true,
      });
      return see(
        table,
        'style',
        'showBandedRows',
        'showBandedColumns',
        'showFilterButton',
        'highlightFirstColumn',
        'highlightLastColumn',
      );
    },
    gives: ['TableStyleLight9', false, true, false, true, true],
  },
  {
    member: 'Table.getTotalRowRange',
    does: 'throws where no totals are shown',
    by: (bench) => see(makeTable(bench).getTotalRowRange(), 'address'),
    refuses: 'ItemNotFound',
  },
  {
    member: 'Table.worksheet',
    does: 'is the table’s sheet',
    by: (bench) => {
      bench.sheet.name = 'of the table';
      return see(makeTable(bench).worksheet, 'name');
    },
    gives: 'of the table',
  },
  {
    member: 'Table.resize',
    does: 'takes in more cells',
    by: async (bench) => {
      const table = makeTable(bench);
      table.resize('A1:C5');
      return [short(await see(table.getRange(), 'address')), await see(table.getHeaderRowRange(), 'values')];
    },
    gives: ['A1:C5', [['部门', '预算', 'Column3']]],
  },
  {
    member: 'Table.convertToRange',
    does: 'leaves plain cells',
    by: async (bench) => {
      const range = makeTable(bench).convertToRange();
      return [
        short(await see(range, 'address')),
        await answer(bench, bench.sheet.tables.getCount()),
        await see(range, 'values'),
      ];
    },
    gives: [
      'A1:B3',
      0,
      [
        ['部门', '预算'],
        ['办公室', 12],
        ['财务科', 30],
      ],
    ],
  },
  {
    member: 'Table.delete',
    does: 'takes the cells’ contents too',
    by: async (bench) => {
      makeTable(bench).delete();
      return [await answer(bench, bench.sheet.tables.getCount()), await see(bench.sheet.getRange('A1'), 'values')];
    },
    gives: [0, [['']]],
  },
  {
    member: 'Table.name',
    does: 'formulas know the table’s columns',
    by: async (bench) => {
      const table = makeTable(bench);
      table.name = 'Budget';
      bench.sheet.getRange('D1').formulas = [['=SUM(Budget[预算])']];
      const sum = await see(bench.sheet.getRange('D1'), 'values');
      table.delete();
      return sum;
    },
    gives: [[42]],
  },
  {
    member: 'TableColumnCollection.add',
    does: 'puts a column in, or behind the last',
    by: async (bench) => {
      const table = makeTable(bench);
      table.columns.add(1, [['编号'], ['1'], ['2']]);
      table.columns.add(undefined, undefined, '备注');
      return see(table.getRange(), 'values');
    },
    gives: [
      ['部门', '编号', '预算', '备注'],
      ['办公室', 1, 12, ''],
      ['财务科', 2, 30, ''],
    ],
  },
  {
    member: 'TableColumnCollection.getItem',
    does: 'finds by name or number',
    by: async (bench) => {
      const { columns } = makeTable(bench);
      return [
        await see(columns.getItem('预算'), 'index', 'id', 'values'),
        await see(columns.getItem(1), 'name'),
        await see(columns.getItemAt(1), 'name'),
        await isMissing(bench, columns.getItemOrNullObject('没有')),
        [await see(columns, 'count'), await answer(bench, columns.getCount())],
      ];
    },
    gives: [[1, 2, [['预算'], [12], [30]]], '部门', '预算', true, [2, 2]],
  },
  {
    member: 'TableColumn.getRange',
    does: 'has heading and body',
    by: async (bench) => {
      const column = makeTable(bench).columns.getItem('预算');
      const places = [];
      for (const range of [column.getRange(), column.getHeaderRowRange(), column.getDataBodyRange()])
        places.push(short(await see(range, 'address')));
      const code = await see(column.getTotalRowRange(), 'address').catch((error: OfficeExtension.Error) => error.code);
      return [places, code];
    },
    gives: [['B1:B3', 'B1', 'B2:B3'], 'ItemNotFound'],
  },
  {
    member: 'TableColumn.name',
    does: 'is the heading’s text, and can be changed, as its values can',
    by: async (bench) => {
      const column = makeTable(bench).columns.getItemAt(1);
      column.name = '金额';
      const heading = await see(bench.sheet.getRange('B1'), 'values');
      column.values = [['额'], [1], [2]];
      return [heading, await see(bench.sheet.getRange('B1:B3'), 'values')];
    },
    gives: [[['金额']], [['额'], [1], [2]]],
  },
  {
    member: 'TableColumn.delete',
    does: 'makes the table narrower',
    by: async (bench) => {
      const table = makeTable(bench);
      table.columns.getItem('部门').delete();
      return see(table.getRange(), 'values');
    },
    gives: [['预算'], [12], [30]],
  },
  {
    member: 'TableRowCollection.add',
    does: 'puts rows in, or below the last; the table grows',
    by: async (bench) => {
      const table = makeTable(bench);
      table.rows.add(0, [['首', 1]]);
      table.rows.add(undefined, [
        ['尾', 2],
        ['末', 3],
      ]);
      return see(table.getDataBodyRange(), 'values');
    },
    gives: [
      ['首', 1],
      ['办公室', 12],
      ['财务科', 30],
      ['尾', 2],
      ['末', 3],
    ],
  },
  {
    member: 'TableRow.values',
    does: 'rows are counted, read, changed and deleted',
    by: async (bench) => {
      const { rows } = makeTable(bench);
      const counted = [await see(rows, 'count'), await answer(bench, rows.getCount())];
      const row = rows.getItemAt(1);
      const before = await see(row, 'index', 'values');
      row.values = [['财务', 31]];
      const changed = await see(row.getRange(), 'values');
      rows.getItemAt(0).delete();
      return [counted, before, changed, await see(rows, 'count')];
    },
    gives: [[2, 2], [1, [['财务科', 30]]], [['财务', 31]], 1],
  },
  {
    member: 'Range.insert',
    does: 'single cells cannot tear a table',
    by: async (bench) => {
      makeTable(bench);
      bench.sheet.getRange('A2').insert('Down');
      await bench.context.sync();
    },
    refuses: 'InsertDeleteConflict',
  },
];
