import { type Behaviour, type Bench, fill, see } from './behaviour';
import { makeTable } from './tables';

/** What Excel refuses of each family of objects, as its own dialogs and the typings say. */
const refuses =
  (member: string, refused: string) =>
  (does: string, act: (bench: Bench) => unknown): Behaviour => ({
    member,
    does,
    by: async (bench) => {
      await act(bench);
      await bench.context.sync();
    },
    refuses: refused,
  });
const invalid = (member: string) => refuses(member, 'InvalidArgument');

const rule = (does: string, given: object): Behaviour =>
  invalid('DataValidation.rule')(does, ({ sheet }) => {
    sheet.getRange('A1').dataValidation.rule = given as Excel.DataValidationRule;
  });

const format = (pattern: string): Behaviour =>
  invalid('Range.numberFormat')(`${pattern.slice(0, 12)} is no number format`, ({ sheet }) => {
    sheet.getRange('A1').numberFormat = [[pattern]];
  });

export const limits: Behaviour[] = [
  format('[[['),
  format('yyyy"年'),
  format('0'.repeat(256)),
  invalid('RangeFont.name')('a font has a name', ({ sheet }) => {
    sheet.getRange('A1').format.font.name = '';
  }),
  invalid('Worksheet.tabColor')('a word that is no colour is refused', ({ sheet }) => {
    sheet.tabColor = 'zzz';
  }),
  refuses('Worksheet.delete', 'InvalidOperation')('a very hidden sheet is not deleted', ({ sheet }) => {
    sheet.visibility = 'VeryHidden';
    sheet.delete();
  }),
  invalid('WorksheetFreezePanes.freezeColumns')('no more columns than a sheet has', ({ sheet }) => {
    sheet.freezePanes.freezeColumns(16_385);
  }),
  refuses('Range.merge', 'InvalidOperation')('cells of a table are not merged', (bench) => {
    makeTable(bench);
    bench.sheet.getRange('A2:B2').merge();
  }),
  rule('a formula must be one', { custom: { formula: '=1+' } }),
  rule('a bound must be a formula or a value', { wholeNumber: { formula1: '=SUM(', operator: 'EqualTo' } }),
  rule('between needs two bounds', { wholeNumber: { formula1: 1, operator: 'Between' } }),
  rule('a list has at least one word', { list: { inCellDropDown: true, source: '' } }),
  rule('a list typed out has at most 255 characters', { list: { inCellDropDown: true, source: '优'.repeat(256) } }),
  invalid('DataValidation.prompt')('a title has at most 32 characters', ({ sheet }) => {
    sheet.getRange('A1').dataValidation.prompt = { showPrompt: true, title: '优'.repeat(33), message: '' };
  }),
  invalid('DataValidation.errorAlert')('a message has at most 255 characters', ({ sheet }) => {
    const message = '优'.repeat(256);
    sheet.getRange('A1').dataValidation.errorAlert = { showAlert: true, title: '', message, style: 'Stop' };
  }),
  invalid('ConditionalFormatRule.formula')('a formula must be one', ({ sheet }) => {
    sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=SUM(';
  }),
  invalid('CellValueConditionalFormat.rule')('a bound that is a formula must be one', ({ sheet }) => {
    const given = { formula1: '=1+', operator: 'EqualTo' as const };
    sheet.getRange('A1').conditionalFormats.add('CellValue').cellValue.rule = given;
  }),
  invalid('NamedItemCollection.add')('a name is neither TRUE nor FALSE', ({ sheet }) => {
    sheet.names.add('True', sheet.getRange('A1'));
  }),
  invalid('NamedItemCollection.add')('what a name refers to must be a formula', ({ sheet }) => {
    sheet.names.add('broken', '=SUM(A1');
  }),
  invalid('Table.name')('a table has no name that cells have', (bench) => {
    bench.workbook.names.add('已有', bench.sheet.getRange('D1'));
    makeTable(bench).name = '已有';
  }),
  invalid('TableColumn.name')('a column has no name that another has', (bench) => {
    makeTable(bench).columns.getItemAt(1).name = '部门';
  }),
  refuses('Table.showHeaders', 'ApiNotFound')('hiding the headings is not played', (bench) => {
    makeTable(bench).showHeaders = false;
  }),
  invalid('SettingCollection.add')('a setting has a key', ({ workbook }) => {
    workbook.settings.add('', 1);
  }),
  {
    member: 'Range.values',
    does: 'headings of a table become texts, each used once, whatever is written there',
    by: async (bench) => {
      fill(bench, [
        ['a', 'b', 'c', 'd'],
        [1, 2, 3, 4],
      ]);
      const table = bench.sheet.tables.add('A1:D2', true);
      bench.sheet.getRange('B1:D1').values = [['a', 2024, '']];
      return see(table.getHeaderRowRange(), 'values');
    },
    gives: [['a', 'a2', '2024', 'Column4']],
  },
];
