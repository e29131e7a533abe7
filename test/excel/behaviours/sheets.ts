import { answer, type Behaviour, fill, isMissing, see, seeItems } from './behaviour';

const short = (address: unknown): string => String(address).replace(/^.*!/, '');

/** Sheets, their order and their used cells. */
export const sheets: Behaviour[] = [
  {
    member: 'WorksheetCollection.add',
    does: 'adds a sheet behind the others and does not show it',
    by: async ({ workbook }) => {
      const before = await see(workbook.worksheets.getActiveWorksheet(), 'name');
      const added = workbook.worksheets.add('新表');
      const name = await see(added, 'name');
      const last = await see(workbook.worksheets.getLast(), 'name');
      const after = await see(workbook.worksheets.getActiveWorksheet(), 'name');
      added.delete();
      return [name, last, before === after];
    },
    gives: ['新表', '新表', true],
  },
  {
    member: 'WorksheetCollection.add',
    does: 'refuses a name that is taken, whatever its case',
    by: async ({ workbook, sheet, context }) => {
      sheet.name = 'Taken';
      workbook.worksheets.add('TAKEN');
      await context.sync();
    },
    refuses: 'ItemAlreadyExists',
  },
  {
    member: 'Worksheet.name',
    does: 'refuses what Excel does not allow in a name',
    by: async ({ sheet, context }) => {
      sheet.name = 'a/b';
      await context.sync();
    },
    refuses: 'InvalidArgument',
  },
  {
    member: 'WorksheetCollection.getItem',
    does: 'finds a sheet by name or id, in any case',
    by: async ({ workbook, sheet }) => {
      sheet.name = 'Find Me';
      const id = String(await see(sheet, 'id'));
      return [
        await see(workbook.worksheets.getItem('find me'), 'name'),
        (await see(workbook.worksheets.getItem(id), 'id')) === id,
      ];
    },
    gives: ['Find Me', true],
  },
  {
    member: 'WorksheetCollection.getItem',
    does: 'throws where there is none',
    by: ({ workbook }) => see(workbook.worksheets.getItem('没有'), 'name'),
    refuses: 'ItemNotFound',
  },
  {
    member: 'WorksheetCollection.getItemOrNullObject',
    does: 'is null where there is none',
    by: (bench) => isMissing(bench, bench.workbook.worksheets.getItemOrNullObject('没有')),
    gives: true,
  },
  {
    member: 'WorksheetCollection.getCount',
    does: 'counts all sheets, or those that show',
    by: async (bench) => {
      const all = await answer(bench, bench.workbook.worksheets.getCount());
      bench.sheet.visibility = 'Hidden';
      return [
        all - (await answer(bench, bench.workbook.worksheets.getCount())),
        all - (await answer(bench, bench.workbook.worksheets.getCount(true))),
      ];
    },
    gives: [0, 1],
  },
  {
    member: 'WorksheetCollection.getFirst',
    does: 'is the sheet at the left',
    by: ({ workbook }) => see(workbook.worksheets.getFirst(), 'position'),
    gives: 0,
  },
  {
    member: 'Worksheet.position',
    does: 'moves the sheet among the others',
    by: async ({ sheet, workbook }) => {
      sheet.position = 0;
      sheet.name = 'leftmost';
      return [await see(workbook.worksheets.getFirst(), 'name'), await see(sheet, 'position')];
    },
    gives: ['leftmost', 0],
  },
  {
    member: 'Worksheet.getNext',
    does: 'neighbours lie left and right',
    by: async ({ sheet, context }) => {
      sheet.position = 0;
      await context.sync();
      return see(sheet.getNext().getPrevious(), 'position');
    },
    gives: 0,
  },
  {
    member: 'Worksheet.getNextOrNullObject',
    does: 'is null behind the last sheet',
    by: (bench) => isMissing(bench, bench.workbook.worksheets.getLast().getNextOrNullObject()),
    gives: true,
  },
  {
    member: 'Worksheet.getPreviousOrNullObject',
    does: 'is null before the first sheet',
    by: (bench) => isMissing(bench, bench.workbook.worksheets.getFirst().getPreviousOrNullObject()),
    gives: true,
  },
  {
    member: 'Worksheet.visibility',
    does: 'keeps hidden and very hidden apart',
    by: async ({ sheet }) => {
      sheet.visibility = 'VeryHidden';
      const very = await see(sheet, 'visibility');
      sheet.visibility = 'Hidden';
      return [very, await see(sheet, 'visibility')];
    },
    gives: ['VeryHidden', 'Hidden'],
  },
  {
    member: 'Worksheet.activate',
    does: 'shows the sheet; a hidden one cannot be shown so',
    by: async ({ sheet, workbook, context }) => {
      sheet.activate();
      await context.sync();
      const shown = (await see(workbook.worksheets.getActiveWorksheet(), 'id')) === (await see(sheet, 'id'));
      sheet.visibility = 'Hidden';
      sheet.activate();
      return [
        shown,
        await context.sync().then(
          () => 'shown',
          (error: OfficeExtension.Error) => error.code,
        ),
      ];
    },
    gives: [true, 'InvalidOperation'],
  },
  {
    member: 'Worksheet.delete',
    does: 'a deleted sheet is gone, with its ranges',
    by: async (bench) => {
      const range = bench.sheet.getRange('A1');
      await see(range, 'address');
      const name = String(await see(bench.sheet, 'name'));
      bench.sheet.delete();
      await bench.context.sync();
      const gone = await isMissing(bench, bench.workbook.worksheets.getItemOrNullObject(name));
      return [gone, await see(range, 'address').catch((error: OfficeExtension.Error) => error.code)];
    },
    gives: [true, 'InvalidReference'],
  },
  {
    member: 'Worksheet.tabColor',
    does: 'keeps a colour',
    by: ({ sheet }) => {
      sheet.tabColor = '#FF0000';
      return see(sheet, 'tabColor');
    },
    gives: '#FF0000',
  },
  {
    member: 'Worksheet.showGridlines',
    does: 'switches the lines between cells, and the headings',
    by: ({ sheet }) => {
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      return see(sheet, 'showGridlines', 'showHeadings');
    },
    gives: [false, false],
  },
  {
    member: 'Worksheet.getRange',
    does: 'reads addresses of cells, rows and columns, and defined names',
    by: async ({ sheet, context }) => {
      sheet.names.add('区域', sheet.getRange('C3:D4'));
      await context.sync();
      const found = [];
      for (const address of ['b2', '$A$1:B2', 'C:D', '2:3', '区域'])
        found.push(short(await see(sheet.getRange(address), 'address')));
      return found;
    },
    gives: ['B2', 'A1:B2', 'C:D', '2:3', 'C3:D4'],
  },
  {
    member: 'Worksheet.getRange',
    does: 'refuses what is no address, and cells beyond the sheet',
    by: ({ sheet }) => see(sheet.getRange('A1048577'), 'address'),
    refuses: 'InvalidArgument',
  },
  {
    member: 'Worksheet.getRangeByIndexes',
    does: 'counts from 0',
    by: async ({ sheet }) => short(await see(sheet.getRangeByIndexes(1, 2, 3, 4), 'address')),
    gives: 'C2:F4',
  },
  {
    member: 'Worksheet.getCell',
    does: 'counts from 0',
    by: async ({ sheet }) => short(await see(sheet.getCell(4, 9), 'address')),
    gives: 'J5',
  },
  {
    member: 'Worksheet.getRanges',
    does: 'takes several addresses',
    by: ({ sheet }) => see(sheet.getRanges('A1:B2, D4'), 'areaCount', 'cellCount'),
    gives: [2, 5],
  },
  {
    member: 'Worksheet.getUsedRange',
    does: 'goes from the first used cell to the last; formats count, unless values only are asked for',
    by: async (bench) => {
      bench.sheet.getRange('B3').values = [[1]];
      bench.sheet.getRange('D5').format.fill.color = '#FF0000';
      return [
        short(await see(bench.sheet.getUsedRange(), 'address')),
        short(await see(bench.sheet.getUsedRange(true), 'address')),
      ];
    },
    gives: ['B3:D5', 'B3'],
  },
  {
    member: 'Worksheet.getUsedRange',
    does: 'is A1 on an empty sheet',
    by: async ({ sheet }) => short(await see(sheet.getUsedRange(), 'address')),
    gives: 'A1',
  },
  {
    member: 'Worksheet.getUsedRangeOrNullObject',
    does: 'is null on an empty sheet',
    by: (bench) => isMissing(bench, bench.sheet.getUsedRangeOrNullObject()),
    gives: true,
  },
  {
    member: 'Worksheet.calculate',
    does: 'recalculates',
    by: async (bench) => {
      const range = fill(bench, [['=1+1']]);
      bench.sheet.calculate(false);
      return see(range, 'values');
    },
    gives: [[2]],
  },
  {
    member: 'WorksheetCollection.items',
    does: 'load() takes properties of items and of what lies below them',
    by: async ({ workbook, sheet }) => {
      sheet.position = 0;
      sheet.name = 'first of all';
      return (await seeItems(workbook.worksheets, 'name'))[0];
    },
    gives: 'first of all',
  },
];
