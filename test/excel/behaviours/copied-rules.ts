import { type Behaviour, type Bench, fill, isMissing, see } from './behaviour';

const short = (address: unknown): string => String(address).replaceAll(/[^!,]*!/g, '');

/** Merged cells, a conditional format on each row's own column B, and a list, in A1:B2. */
function makePattern({ sheet }: Bench): Excel.Range {
  const range = sheet.getRange('A1:B2');
  sheet.getRange('A1:A2').merge();
  const rule = range.conditionalFormats.add('Custom');
  rule.custom.rule.formula = '=$B1>5';
  rule.custom.format.fill.color = '#FF0000';
  sheet.getRange('B1:B2').dataValidation.rule = { list: { inCellDropDown: true, source: '优,良' } };
  return range;
}

/** The rules of a sheet as where they apply and their formulas. */
async function rulesOf(range: Excel.Range): Promise<unknown[]> {
  const formats = range.conditionalFormats;
  formats.load('items');
  await range.context.sync();
  const seen = [];
  for (const rule of formats.items) {
    const areas = rule.getRanges();
    seen.push([short(await see(areas, 'address')), await see(rule.custom.rule, 'formula')]);
  }
  return seen;
}

async function validationsOf(sheet: Excel.Worksheet, ...addresses: string[]): Promise<unknown[]> {
  const types = [];
  for (const address of addresses) types.push(await see(sheet.getRange(address).dataValidation, 'type'));
  return types;
}

async function mergesOf(sheet: Excel.Worksheet): Promise<unknown> {
  return short(await see(sheet.getRange('A1:J12').getMergedAreasOrNullObject(), 'address'));
}

/** What copying takes along beside contents and looks. */
export const copiedRules: Behaviour[] = [
  {
    member: 'Range.copyFrom',
    does: 'everything: merged cells, conditional formats and validation go along, over and over',
    by: async (bench) => {
      makePattern(bench);
      const { sheet } = bench;
      sheet.getRange('D1:E4').copyFrom('A1:B2');
      return [
        await mergesOf(sheet),
        await rulesOf(sheet.getRange('A1:J12')),
        await validationsOf(sheet, 'D1:D4', 'E1:E4'),
      ];
    },
    gives: ['A1:A2,D1:D2,D3:D4', [['A1:B2,D1:E4', '=$B1>5']], ['None', 'List']],
  },
  {
    member: 'Range.copyFrom',
    does: 'formats: merged cells and conditional formats go along, validation and contents do not',
    by: async (bench) => {
      makePattern(bench);
      const { sheet } = bench;
      sheet.getRange('D1:E2').values = [
        ['a', 'b'],
        ['c', 'd'],
      ];
      sheet.getRange('D1').copyFrom('A1:B2', 'Formats');
      return [
        await mergesOf(sheet),
        await rulesOf(sheet.getRange('D1:E2')),
        await validationsOf(sheet, 'E1:E2'),
        await see(sheet.getRange('D1:E2'), 'values'),
      ];
    },
    gives: [
      'A1:A2,D1:D2',
      [['A1:B2,D1:E2', '=$B1>5']],
      ['None'],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  },
  {
    member: 'Range.copyFrom',
    does: 'values and formulas alone: nothing goes along, and what the cells have stays',
    by: async (bench) => {
      makePattern(bench);
      const { sheet } = bench;
      sheet.getRange('A9:B10').copyFrom('C1:D2', 'Values');
      sheet.getRange('D1').copyFrom('A1:B2', 'Formulas');
      return [await mergesOf(sheet), await rulesOf(sheet.getRange('A1:J12')), await validationsOf(sheet, 'E1:E2')];
    },
    gives: ['A1:A2', [['A1:B2', '=$B1>5']], ['None']],
  },
  {
    member: 'Range.copyFrom',
    does: 'onto another sheet: the rule is a new one there, as far from its cells as before',
    by: async (bench) => {
      makePattern(bench);
      const other = bench.workbook.worksheets.add();
      other.getRange('A3').copyFrom(bench.sheet.getRange('A1:B2'));
      return [await rulesOf(other.getRange('A1:J12')), await rulesOf(bench.sheet.getRange('A1:J12'))];
    },
    gives: [[['A3:B4', '=$B3>5']], [['A1:B2', '=$B1>5']]],
  },
  {
    member: 'Range.copyFrom',
    does: 'cells without rules take away those of the cells that they cover',
    by: async (bench) => {
      makePattern(bench);
      const { sheet } = bench;
      sheet.getRange('A1:B2').copyFrom('D1:E2');
      return [
        await isMissing(bench, sheet.getRange('A1:B2').getMergedAreasOrNullObject()),
        await rulesOf(sheet.getRange('A1:J12')),
        await validationsOf(sheet, 'B1:B2'),
      ];
    },
    gives: [true, [], ['None']],
  },
  {
    member: 'ConditionalFormatCollection.clearAll',
    does: 'of a rule’s first cells only: the others keep the rule that they had',
    by: async (bench) => {
      const { sheet } = bench;
      fill(bench, [[1], [2], [3]]);
      sheet.getRange('A1:A3').conditionalFormats.add('Custom').custom.rule.formula = '=$A1>1';
      sheet.getRange('A1').conditionalFormats.clearAll();
      return rulesOf(sheet.getRange('A1:A3'));
    },
    gives: [['A2:A3', '=$A2>1']],
  },
  {
    member: 'Range.insert',
    does: 'a column put into a rule, its rule cleared, and taken out again leave the rule in one piece',
    by: async (bench) => {
      const { sheet } = bench;
      sheet.getRange('A1:C3').conditionalFormats.add('Custom').custom.rule.formula = '=$A1>1';
      sheet.getRange('B:B').insert('Right');
      sheet.getRange('B1:B3').conditionalFormats.clearAll();
      sheet.getRange('B:B').delete('Left');
      return rulesOf(sheet.getRange('A1:C3'));
    },
    gives: [['A1:C3', '=$A1>1']],
  },
];
