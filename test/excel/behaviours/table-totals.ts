import { type Behaviour, see } from './behaviour';
import { makeTable, short } from './tables';

/** The row of totals below a table. */
export const tableTotals: Behaviour[] = [
  {
    member: 'Table.showTotals',
    does: 'puts a row of totals below the last row: a word in its first cell, the sum of the last column',
    by: async (bench) => {
      const table = makeTable(bench);
      table.showTotals = true;
      const totals = table.getTotalRowRange();
      return [
        short(await see(table.getRange(), 'address')),
        short(await see(table.getDataBodyRange(), 'address')),
        short(await see(totals, 'address')),
        await see(totals, 'values'),
        await see(table.getDataBodyRange(), 'values'),
      ];
    },
    gives: [
      'A1:B4',
      'A2:B3',
      'A4:B4',
      [['汇总', 42]],
      [
        ['办公室', 12],
        ['财务科', 30],
      ],
    ],
  },
  {
    member: 'Table.showTotals',
    does: 'moves down what stands below the table, and takes its row away again',
    by: async (bench) => {
      const table = makeTable(bench);
      bench.sheet.getRange('A4:C4').values = [['below', 'it', 'beside']];
      table.showTotals = true;
      const shown = await see(bench.sheet.getRange('A4:C5'), 'values');
      table.showTotals = false;
      return [shown, short(await see(table.getRange(), 'address')), await see(bench.sheet.getRange('A4:C5'), 'values')];
    },
    gives: [
      [
        ['汇总', 42, 'beside'],
        ['below', 'it', ''],
      ],
      'A1:B3',
      [
        ['below', 'it', 'beside'],
        ['', '', ''],
      ],
    ],
  },
  {
    member: 'Table.showTotals',
    does: 'a row added behind the last stands above the totals, which count it',
    by: async (bench) => {
      const table = makeTable(bench);
      table.showTotals = true;
      table.rows.add(undefined, [['丙', 4]]);
      return see(table.getRange(), 'values');
    },
    gives: [
      [
        ['部门', '预算'],
        ['办公室', 12],
        ['财务科', 30],
        ['丙', 4],
        ['汇总', 46],
      ],
    ].flat(),
  },
];
