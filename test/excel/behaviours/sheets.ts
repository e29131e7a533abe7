import { answer, type Behaviour, fill, isMissing, see, seeItems } from './behaviour';

const short = (address: unknown): string => String(address).replace(/^.*!/, '');

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
  {
    member: 'WorksheetFreezePanes.freezeRows',
    does: 'freezes rows, columns, or both',
    by: async ({ sheet }) => {
      const places = [];
      sheet.freezePanes.freezeRows(2);
      places.push(short(await see(sheet.freezePanes.getLocation(), 'address')));
      sheet.freezePanes.freezeColumns(1);
      places.push(short(await see(sheet.freezePanes.getLocation(), 'address')));
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      places.push(short(await see(sheet.freezePanes.getLocationOrNullObject(), 'address')));
      return places;
    },
    gives: ['1:2', 'A:A', 'A1:B3'],
  },
  {
    member: 'WorksheetFreezePanes.unfreeze',
    does: 'frees them again',
    by: (bench) => {
      bench.sheet.freezePanes.freezeRows(2);
      bench.sheet.freezePanes.unfreeze();
      return isMissing(bench, bench.sheet.freezePanes.getLocationOrNullObject());
    },
    gives: true,
  },
  {
    member: 'AutoFilter.apply',
    does: 'hides the rows that have other values',
    by: async (bench) => {
      const range = fill(bench, [['h'], ['x'], ['y']]);
      bench.sheet.autoFilter.apply(range, 0, { filterOn: 'Values', values: ['x'] });
      const state = await see(bench.sheet.autoFilter, 'enabled', 'isDataFiltered', 'criteria');
      const place = short(await see(bench.sheet.autoFilter.getRange(), 'address'));
      return [state, place, await see(bench.sheet.getRange('A3'), 'rowHidden')];
    },
    gives: [[true, true, [{ filterOn: 'Values', values: ['x'] }]], 'A1:A3', true],
  },
  {
    member: 'AutoFilter.clearCriteria',
    does: 'shows all rows again; the filter stays until it is removed',
    by: async (bench) => {
      const filter = bench.sheet.autoFilter;
      filter.apply(fill(bench, [['h'], ['x'], ['y']]), 0, { filterOn: 'Values', values: ['x'] });
      filter.clearCriteria();
      const cleared = await see(filter, 'enabled', 'isDataFiltered');
      filter.apply('A1:A3', 0, { filterOn: 'Values', values: ['y'] });
      filter.clearColumnCriteria(0);
      const column = await see(filter, 'isDataFiltered');
      filter.remove();
      return [cleared, column, await see(filter, 'enabled'), await isMissing(bench, filter.getRangeOrNullObject())];
    },
    gives: [[true, false], false, false, true],
  },
  {
    member: 'PageLayout.setPrintArea',
    does: 'keeps the area, which follows its cells',
    by: async ({ sheet }) => {
      sheet.pageLayout.setPrintArea('A1:C9');
      sheet.pageLayout.orientation = 'Landscape';
      sheet.getRange('A:A').insert('Right');
      return [short(await see(sheet.pageLayout.getPrintArea(), 'address')), await see(sheet.pageLayout, 'orientation')];
    },
    gives: ['B1:D9', 'Landscape'],
  },
  {
    member: 'PageLayout.getPrintAreaOrNullObject',
    does: 'is null where none is set',
    by: (bench) => isMissing(bench, bench.sheet.pageLayout.getPrintAreaOrNullObject()),
    gives: true,
  },
  {
    member: 'WorksheetProtection.protect',
    does: 'locks cells, and tells what is allowed',
    by: async ({ sheet, context }) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowSort: true });
      const state = await see(sheet.protection, 'protected', 'options/allowSort', 'options/allowFormatCells');
      sheet.getRange('B1').values = [['free']];
      await context.sync();
      sheet.getRange('A1').values = [['locked']];
      return [
        state,
        await context.sync().then(
          () => 'written',
          (error: OfficeExtension.Error) => error.code,
        ),
      ];
    },
    gives: [[true, true, false], 'AccessDenied'],
  },
  {
    member: 'WorksheetProtection.protect',
    does: 'refuses formats, rules, rows and columns that it does not allow',
    by: async ({ sheet, context }) => {
      sheet.protection.protect();
      await context.sync();
      const tries: (() => void)[] = [
        () => sheet.getRange('A1').format.font.set({ bold: true }),
        () => void sheet.getRange('A1').conditionalFormats.add('Custom'),
        () => void sheet.getRange('A:A').insert('Right'),
        () => sheet.getRange('1:1').delete('Up'),
        () => sheet.getRange('A1').set({ rowHidden: true }),
        () => sheet.getRange('A1').merge(),
        () => void sheet.tables.add('A1:B2', true),
      ];
      const codes = [];
      for (const attempt of tries) {
        attempt();
        codes.push(
          await context.sync().then(
            () => 'done',
            (error: OfficeExtension.Error) => error.code,
          ),
        );
      }
      return codes;
    },
    gives: Array.from({ length: 7 }, () => 'AccessDenied'),
  },
  {
    member: 'WorksheetProtection.unprotect',
    does: 'needs the password',
    by: async ({ sheet, context }) => {
      sheet.protection.protect({}, '密码');
      await context.sync();
      sheet.protection.unprotect('wrong');
      const wrong = await context.sync().then(
        () => 'open',
        (error: OfficeExtension.Error) => error.code,
      );
      sheet.protection.unprotect('密码');
      return [wrong, await see(sheet.protection, 'protected')];
    },
    gives: ['AccessDenied', false],
  },
];
