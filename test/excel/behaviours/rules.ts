import { answer, type Behaviour, fill, isMissing, see, seeItems } from './behaviour';

const short = (address: unknown): string => String(address).replaceAll(/[^!,]*!/g, '');

export const rules: Behaviour[] = [
  {
    member: 'ConditionalFormatCollection.add',
    does: 'a new format comes first',
    by: async ({ sheet }) => {
      const range = sheet.getRange('A1:A9');
      range.conditionalFormats.add('Custom');
      range.conditionalFormats.add('ContainsText');
      range.conditionalFormats.add('CellValue');
      return [await seeItems(range.conditionalFormats, 'type'), await seeItems(range.conditionalFormats, 'priority')];
    },
    gives: [
      ['CellValue', 'ContainsText', 'Custom'],
      [0, 1, 2],
    ],
  },
  {
    member: 'ConditionalFormatCollection.add',
    does: 'kinds that the stand-in lacks are not found',
    by: async ({ sheet, context }) => {
      sheet.getRange('A1').conditionalFormats.add('DataBar');
      await context.sync();
    },
    refuses: 'ApiNotFound',
  },
  {
    member: 'ConditionalFormatRule.formula',
    does: 'keeps the formula, and moves it with its cells',
    by: async ({ sheet }) => {
      const { custom } = sheet.getRange('B2:B5').conditionalFormats.add('Custom');
      custom.rule.formula = '=$C2="优"';
      sheet.getRange('A:A').insert('Right');
      const [formula] = await seeItems(sheet.getRange('C2').conditionalFormats, 'custom/rule/formula');
      return formula;
    },
    gives: '=$D2="优"',
  },
  {
    member: 'CellValueConditionalFormat.format',
    does: 'has a look of its own, as a text’s has',
    by: async ({ sheet }) => {
      const { conditionalFormats } = sheet.getRange('A1');
      const value = conditionalFormats.add('CellValue').cellValue;
      const text = conditionalFormats.add('ContainsText').textComparison;
      value.format.fill.color = '#FF0000';
      text.format.font.color = '#0000FF';
      return [await see(value.format.fill, 'color'), await see(text.format.font, 'color')];
    },
    gives: ['#FF0000', '#0000FF'],
  },
  {
    member: 'CellValueConditionalFormat.rule',
    does: 'refuses parts that no such rule has',
    by: async ({ sheet, context }) => {
      const { cellValue } = sheet.getRange('A1').conditionalFormats.add('CellValue');
      const rule = { formula1: '=1', operator: 'EqualTo', text: 'a' } as const;
      cellValue.rule = rule;
      await context.sync();
    },
    refuses: 'InvalidArgument',
  },
  {
    member: 'CellValueConditionalFormat.rule',
    does: 'keeps operator and formulas',
    by: async ({ sheet }) => {
      const format = sheet.getRange('A1:A5').conditionalFormats.add('CellValue').cellValue;
      format.rule = { formula1: '=1', formula2: '=5', operator: 'Between' };
      return see(format, 'rule');
    },
    gives: { formula1: '=1', formula2: '=5', operator: 'Between' },
  },
  {
    member: 'TextConditionalFormat.rule',
    does: 'keeps operator and text',
    by: async ({ sheet }) => {
      const format = sheet.getRange('A1:A5').conditionalFormats.add('ContainsText').textComparison;
      format.rule = { operator: 'BeginsWith', text: '优' };
      return see(format, 'rule');
    },
    gives: { operator: 'BeginsWith', text: '优' },
  },
  {
    member: 'ConditionalRangeFill.color',
    does: 'keeps what it paints, and lets it go',
    by: async ({ sheet }) => {
      const { format } = sheet.getRange('A1').conditionalFormats.add('Custom').custom;
      format.fill.color = '#c6efce';
      const color = await see(format.fill, 'color');
      format.fill.clear();
      return [color, await see(format.fill, 'color')];
    },
    gives: ['#C6EFCE', ''],
  },
  {
    member: 'ConditionalRangeFont.color',
    does: 'keeps every property of the font, and lets them go',
    by: async ({ sheet }) => {
      const { font } = sheet.getRange('A1').conditionalFormats.add('Custom').custom.format;
      font.set({ color: '#006100', bold: true, italic: true, strikethrough: true, underline: 'Single' });
      const kept = await see(font, 'color', 'bold', 'italic', 'strikethrough', 'underline');
      font.clear();
      return [kept, await see(font, 'color', 'bold')];
    },
    gives: [
      ['#006100', true, true, true, 'Single'],
      ['', null],
    ],
  },
  {
    member: 'ConditionalRangeFormat.numberFormat',
    does: 'keeps a number format',
    by: ({ sheet }) => {
      const { format } = sheet.getRange('A1').conditionalFormats.add('Custom').custom;
      format.numberFormat = '0.00';
      return see(format, 'numberFormat');
    },
    gives: '0.00',
  },
  {
    member: 'ConditionalFormat.type',
    does: 'the other kinds are null',
    by: async (bench) => {
      const format = bench.sheet.getRange('A1').conditionalFormats.add('CellValue');
      return [
        await see(format, 'type'),
        await isMissing(bench, format.customOrNullObject),
        await isMissing(bench, format.cellValueOrNullObject),
        await isMissing(bench, format.textComparisonOrNullObject),
      ];
    },
    gives: ['CellValue', true, false, true],
  },
  {
    member: 'ConditionalFormat.custom',
    does: 'asking for another kind is refused',
    by: ({ sheet }) => see(sheet.getRange('A1').conditionalFormats.add('CellValue').custom.rule, 'formula'),
    refuses: 'InvalidOperation',
  },
  {
    member: 'ConditionalFormat.priority',
    does: 'can be put first, and told to stop',
    by: async ({ sheet }) => {
      const { conditionalFormats } = sheet.getRange('A1');
      const first = conditionalFormats.add('Custom');
      conditionalFormats.add('CellValue');
      first.priority = 0;
      first.stopIfTrue = true;
      return [await seeItems(conditionalFormats, 'type'), await see(first, 'stopIfTrue')];
    },
    gives: [['Custom', 'CellValue'], true],
  },
  {
    member: 'ConditionalFormat.delete',
    does: 'takes one format away',
    by: async ({ sheet }) => {
      const { conditionalFormats } = sheet.getRange('A1');
      const first = conditionalFormats.add('Custom');
      conditionalFormats.add('CellValue');
      first.delete();
      return seeItems(conditionalFormats, 'type');
    },
    gives: ['CellValue'],
  },
  {
    member: 'ConditionalFormat.getRange',
    does: 'is where the format applies',
    by: async ({ sheet }) => {
      const format = sheet.getRange('B2:C3').conditionalFormats.add('Custom');
      const id = String(await see(format, 'id'));
      const again = sheet.getRange('C3').conditionalFormats.getItem(id);
      return [
        short(await see(format.getRange(), 'address')),
        short(await see(again.getRangeOrNullObject(), 'address')),
        short(await see(again.getRanges(), 'address')),
      ];
    },
    gives: ['B2:C3', 'B2:C3', 'B2:C3'],
  },
  {
    member: 'ConditionalFormatCollection.getItem',
    does: 'throws where there is none',
    by: ({ sheet }) => see(sheet.getRange('A1').conditionalFormats.getItem('{no}'), 'type'),
    refuses: 'ItemNotFound',
  },
  {
    member: 'ConditionalFormatCollection.clearAll',
    does: 'takes the range’s cells out of the formats; elsewhere they stay',
    by: async (bench) => {
      const whole = bench.sheet.getRange('A1:A9');
      whole.conditionalFormats.add('Custom');
      bench.sheet.getRange('A4:A5').conditionalFormats.clearAll();
      const left = await answer(bench, bench.sheet.getRange('A4').conditionalFormats.getCount());
      const item = whole.conditionalFormats.getItemAt(0);
      return [left, short(await see(item.getRanges(), 'address'))];
    },
    gives: [0, 'A1:A3,A6:A9'],
  },
  {
    member: 'ConditionalFormatCollection.items',
    does: 'load() reaches the rules through the kinds that may be null',
    by: async ({ sheet }) => {
      const { conditionalFormats } = sheet.getRange('A1');
      conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      conditionalFormats.load('items/type,items/customOrNullObject/rule/formula,items/cellValueOrNullObject/rule');
      await conditionalFormats.context.sync();
      return conditionalFormats.items.map((item) => [
        item.customOrNullObject.rule.formula,
        item.cellValueOrNullObject.isNullObject,
      ]);
    },
    gives: [['=TRUE', true]],
  },
  {
    member: 'RangeAreas.conditionalFormats',
    does: 'one format may apply to several areas',
    by: async ({ sheet }) => {
      const format = sheet.getRanges('A1:A3,C1').conditionalFormats.add('Custom');
      return short(await see(format.getRanges(), 'address'));
    },
    gives: 'A1:A3,C1',
  },
  {
    member: 'DataValidation.rule',
    does: 'keeps a list',
    by: ({ sheet }) => {
      const { dataValidation } = sheet.getRange('A1:A5');
      dataValidation.rule = { list: { inCellDropDown: true, source: '优,良,中,差' } };
      return see(dataValidation, 'type', 'rule');
    },
    gives: ['List', { list: { inCellDropDown: true, source: '优,良,中,差' } }],
  },
  {
    member: 'DataValidation.rule',
    does: 'keeps numbers and formulas',
    by: async ({ sheet }) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
      const decimal = await see(dataValidation, 'type', 'rule');
      dataValidation.rule = { custom: { formula: '=A1<>""' } };
      return [decimal, await see(dataValidation, 'type', 'rule')];
    },
    gives: [
      ['Decimal', { decimal: { formula1: 0, formula2: 1, operator: 'Between' } }],
      ['Custom', { custom: { formula: '=A1<>""' } }],
    ],
  },
  {
    member: 'DataValidation.rule',
    does: 'refuses two kinds at once',
    by: async ({ sheet, context }) => {
      sheet.getRange('A1').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'a' },
        custom: { formula: '=1' },
      };
      await context.sync();
    },
    refuses: 'InvalidArgument',
  },
  {
    member: 'DataValidation.errorAlert',
    does: 'keeps its words',
    by: ({ sheet }) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { textLength: { formula1: 5, operator: 'LessThan' } };
      dataValidation.errorAlert = { showAlert: true, title: '错', message: '太长', style: 'Warning' };
      dataValidation.prompt = { showPrompt: true, title: '请', message: '五字以内' };
      dataValidation.ignoreBlanks = false;
      return see(dataValidation, 'errorAlert', 'prompt', 'ignoreBlanks');
    },
    gives: [
      { showAlert: true, title: '错', message: '太长', style: 'Warning' },
      { showPrompt: true, title: '请', message: '五字以内' },
      false,
    ],
  },
  {
    member: 'DataValidation.clear',
    does: 'takes the rule of these cells away',
    by: async ({ sheet }) => {
      sheet.getRange('A1:A3').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      sheet.getRange('A2').dataValidation.clear();
      return [
        await see(sheet.getRange('A2').dataValidation, 'type'),
        await see(sheet.getRange('A3').dataValidation, 'type'),
      ];
    },
    gives: ['None', 'List'],
  },
  {
    member: 'DataValidation.type',
    does: 'is inconsistent where cells differ',
    by: async ({ sheet }) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      return see(sheet.getRange('A1:A2').dataValidation, 'type');
    },
    gives: 'Inconsistent',
  },
  {
    member: 'RangeAreas.address',
    does: 'names all areas; formats and clearing reach them all',
    by: async (bench) => {
      fill(bench, [['a', 'b', 'c']]);
      const areas = bench.sheet.getRanges('A1,C1');
      areas.format.fill.color = '#FFFF00';
      areas.dataValidation.rule = { list: { inCellDropDown: true, source: 'x' } };
      areas.clear('Contents');
      const place = [short(await see(areas, 'address')), short(await see(areas, 'addressLocal'))];
      const parts = await seeItems(areas.areas, 'address');
      const middle = await see(bench.sheet.getRange('B1'), 'values', 'format/fill/color');
      return [place, parts.map(short), await see(bench.sheet.getRange('C1'), 'values', 'format/fill/color'), middle];
    },
    gives: [
      ['A1,C1', 'A1,C1'],
      ['A1', 'C1'],
      [[['']], '#FFFF00'],
      [[['b']], '#FFFFFF'],
    ],
  },
  {
    member: 'RangeAreas.getEntireColumn',
    does: 'widens every area to whole columns or rows',
    by: async ({ sheet }) => {
      const areas = sheet.getRanges('A1,C3');
      const columns = areas.getEntireColumn();
      const rows = areas.getEntireRow();
      return [
        short(await see(columns, 'address')),
        short(await see(rows, 'address')),
        await see(columns, 'isEntireColumn', 'isEntireRow'),
        await see(areas, 'worksheet/visibility'),
      ];
    },
    gives: ['A:A,C:C', '1:1,3:3', [true, false], 'Visible'],
  },
  {
    member: 'RangeCollection.getItemAt',
    does: 'areas are counted',
    by: async (bench) => {
      const { areas } = bench.sheet.getRanges('A1,C3:D4');
      const count = await answer(bench, areas.getCount());
      return [count, short(await see(areas.getItemAt(1), 'address'))];
    },
    gives: [2, 'C3:D4'],
  },
];
