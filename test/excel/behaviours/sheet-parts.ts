import { type Behaviour, fill, isMissing, see } from './behaviour';

const short = (address: unknown): string => String(address).replace(/^.*!/, '');

/** What belongs to a sheet as a whole: frozen panes, filter, print area, protection. */
export const sheetParts: Behaviour[] = [
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
