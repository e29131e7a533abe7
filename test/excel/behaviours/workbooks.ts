import { answer, type Behaviour, fill, isMissing, see, seeItems } from './behaviour';

const short = (address: unknown): string => String(address).replaceAll(/[^!,]*!/g, '');

export const workbooks: Behaviour[] = [
  {
    member: 'Workbook.name',
    does: 'is the file’s name, and whether it can be changed',
    by: ({ workbook }) => see(workbook, 'name', 'readOnly'),
    gives: ['Book1.xlsx', false],
  },
  {
    member: 'Workbook.getSelectedRanges',
    does: 'gives what is selected',
    by: async ({ workbook, sheet, context }) => {
      sheet.getRange('C3').select();
      await context.sync();
      return short(await see(workbook.getSelectedRanges(), 'address'));
    },
    gives: 'C3',
  },
  {
    member: 'Application.calculate',
    does: 'calculates at once',
    by: async (bench) => {
      const range = fill(bench, [[1, '=A1+1']]);
      bench.workbook.application.calculate('Full');
      return see(range, 'values');
    },
    gives: [[1, 2]],
  },
  {
    member: 'Application.calculationMode',
    does: 'keeps the mode',
    by: async ({ workbook }) => {
      workbook.application.calculationMode = 'Manual';
      const mode = await see(workbook.application, 'calculationMode', 'calculationState');
      workbook.application.calculationMode = 'Automatic';
      return mode;
    },
    gives: ['Manual', 'Done'],
  },
  {
    member: 'Application.suspendScreenUpdatingUntilNextSync',
    does: 'is taken, as is suspending calculation',
    by: async ({ workbook, context }) => {
      workbook.application.suspendScreenUpdatingUntilNextSync();
      workbook.application.suspendApiCalculationUntilNextSync();
      await context.sync();
      return see(workbook.application, 'decimalSeparator', 'thousandsSeparator', 'useSystemSeparators');
    },
    gives: ['.', ',', true],
  },
  {
    member: 'Runtime.enableEvents',
    does: 'can be switched off',
    by: async ({ context }) => {
      context.runtime.enableEvents = false;
      const off = await see(context.runtime, 'enableEvents');
      context.runtime.enableEvents = true;
      return [off, await see(context.runtime, 'enableEvents')];
    },
    gives: [false, true],
  },
  {
    member: 'NamedItemCollection.add',
    does: 'names cells; the name follows them',
    by: async ({ sheet, workbook }) => {
      const range = sheet.getRange('B2:B4');
      const item = workbook.names.add('等级列', range, '说明');
      sheet.name = '命名';
      sheet.getRange('A:A').insert('Right');
      const facts = await see(item, 'name', 'formula', 'value', 'type', 'scope', 'visible', 'comment');
      const place = short(await see(item.getRange(), 'address'));
      item.delete();
      return [facts, place];
    },
    gives: [['等级列', '=命名!$C$2:$C$4', '命名!$C$2:$C$4', 'Range', 'Workbook', true, '说明'], 'C2:C4'],
  },
  {
    member: 'NamedItemCollection.add',
    does: 'refuses a name that looks like a cell',
    by: async ({ sheet, workbook, context }) => {
      workbook.names.add('AB12', sheet.getRange('A1'));
      await context.sync();
    },
    refuses: 'InvalidArgument',
  },
  {
    member: 'NamedItemCollection.add',
    does: 'refuses a name that is taken',
    by: async ({ sheet, context }) => {
      sheet.names.add('twice', sheet.getRange('A1'));
      sheet.names.add('Twice', sheet.getRange('A2'));
      await context.sync();
    },
    refuses: 'ItemAlreadyExists',
  },
  {
    member: 'NamedItemCollection.addFormulaLocal',
    does: 'names a formula',
    by: async (bench) => {
      bench.sheet.names.addFormulaLocal('翻倍', '=2*21');
      const item = bench.sheet.names.getItem('翻倍');
      const found = await see(item, 'formula', 'type', 'scope');
      return [
        found,
        await isMissing(bench, item.getRangeOrNullObject()),
        await see(fill(bench, [['=翻倍']]), 'values'),
      ];
    },
    gives: [['=2*21', 'String', 'Worksheet'], true, [[42]]],
  },
  {
    member: 'NamedItem.visible',
    does: 'hidden names stay hidden, and can be changed',
    by: async ({ sheet }) => {
      const item = sheet.names.add('_hidden', sheet.getRange('A1'));
      item.visible = false;
      item.comment = '改过';
      item.formula = '=7';
      return see(item, 'visible', 'comment', 'formula');
    },
    gives: [false, '改过', '=7'],
  },
  {
    member: 'NamedItem.worksheet',
    does: 'is the sheet of a sheet’s name; a workbook’s name has none',
    by: async (bench) => {
      bench.sheet.name = 'owner';
      const own = bench.sheet.names.add('own', bench.sheet.getRange('A1'));
      const all = bench.workbook.names.add('all', bench.sheet.getRange('A1'));
      const owner = await see(own.worksheet, 'name');
      const none = await isMissing(bench, all.worksheetOrNullObject);
      all.delete();
      return [owner, none];
    },
    gives: ['owner', true],
  },
  {
    member: 'NamedItemCollection.getItemOrNullObject',
    does: 'finds in any case, counts, and is null where there is none',
    by: async (bench) => {
      bench.sheet.names.add('One', bench.sheet.getRange('A1'));
      const { names } = bench.sheet;
      const count = await answer(bench, names.getCount());
      return [
        count,
        await see(names.getItemOrNullObject('ONE'), 'name'),
        await isMissing(bench, names.getItemOrNullObject('two')),
      ];
    },
    gives: [1, 'One', true],
  },
  {
    member: 'NamedItemCollection.getItem',
    does: 'throws where there is none',
    by: ({ workbook }) => see(workbook.names.getItem('没有'), 'name'),
    refuses: 'ItemNotFound',
  },
  {
    member: 'SettingCollection.add',
    does: 'keeps JSON values, and dates',
    by: async (bench) => {
      const { settings } = bench.workbook;
      settings.add('配置', { list: [1, '二', null], when: new Date(0) });
      const kept = await see(settings.getItem('配置'), 'key', 'value');
      settings.add('配置', '新');
      const changed = await see(settings.getItemOrNullObject('配置'), 'value');
      settings.getItem('配置').value = 3;
      const count = await answer(bench, settings.getCount());
      const last = await seeItems(settings, 'value');
      settings.getItem('配置').delete();
      return [kept, changed, count, last, await isMissing(bench, settings.getItemOrNullObject('配置'))];
    },
    gives: [['配置', { list: [1, '二', null], when: new Date(0) }], '新', 1, [3], true],
  },
  {
    member: 'SettingCollection.getItem',
    does: 'throws where there is none',
    by: ({ workbook }) => see(workbook.settings.getItem('没有'), 'value'),
    refuses: 'ItemNotFound',
  },
  {
    member: 'PivotTableCollection.items',
    does: 'is empty where the file has none',
    by: async (bench) => [
      await seeItems(bench.sheet.pivotTables, 'id'),
      await answer(bench, bench.workbook.pivotTables.getCount()),
      await isMissing(bench, bench.sheet.pivotTables.getItemOrNullObject('x')),
    ],
    gives: [[], 0, true],
  },
  {
    member: 'PivotTableCollection.getItem',
    does: 'throws where there is none',
    by: ({ sheet }) => see(sheet.pivotTables.getItem('x'), 'name'),
    refuses: 'ItemNotFound',
  },
];
