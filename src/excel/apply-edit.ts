import { areaAddress, columnLetters } from '../sheet/address';
import type { Edit } from '../sheet/edits';
import { addColours, type ColoursEdit, type StandingRules, takeOff } from './colours';
import { footOf, rowEndsOf } from './looks';

export type ContentsEdit = Extract<Edit, { kind: 'contents' }>;

/** What stood where an edit writes, once the request has run: contents of cells, or rules. */
export type Stood =
  | { readonly kind: 'contents'; readonly edit: ContentsEdit; readonly range: Excel.Range }
  | { readonly kind: 'rules'; readonly edit: ColoursEdit; readonly rules: Excel.ConditionalFormatCollection };

/** Queues one edit and, for contents and colours, a look at what stands there just before. */
export function applyEdit(context: Excel.RequestContext, edit: Edit, rules: StandingRules): Stood | null {
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  switch (edit.kind) {
    case 'contents': {
      const range = contentsRange(context, edit).load('formulas');
      contentsRange(context, edit).formulas = edit.after.map((row) => [...row]);
      return { kind: 'contents', edit, range };
    }
    case 'insert-columns':
      entireColumns(sheet, edit.column, edit.count).insert('Right');
      return null;
    case 'delete-columns':
      entireColumns(sheet, edit.column, edit.count).delete('Left');
      return null;
    case 'format': {
      const range = sheet.getRange(areaAddress(edit.area));
      takeOff(rules, edit.sheet, edit.area);
      if (edit.after === 'foot' || edit.after === 'row-ends') {
        const plain = edit.after === 'foot' ? footOf(range) : rowEndsOf(range);
        range.copyFrom(plain, 'Formats');
        return null;
      }
      // A range and no address: an address alone might be read on the sheet that happens to be active.
      range.copyFrom(sheet.getRange(areaAddress(edit.after)), 'Formats');
      // One value for all cells, as Excel documents it. A neighbour's percent or text format is not meant for words and formulas,
      // nor is the way in which its cells are merged.
      range.numberFormat = 'General' as unknown as string[][];
      range.unmerge();
      return null;
    }
    case 'merge':
      sheet.getRange(areaAddress(edit.area)).merge();
      return null;
    case 'unmerge':
      sheet.getRange(areaAddress(edit.area)).unmerge();
      return null;
    case 'column-width':
      entireColumns(sheet, edit.column, 1).format.columnWidth = edit.after;
      return null;
    case 'colours': {
      const stood = sheet.getRange(areaAddress(edit.area)).conditionalFormats.load('items/id');
      takeOff(rules, edit.sheet, edit.area);
      addColours(sheet, edit);
      return { kind: 'rules', edit, rules: stood };
    }
    case 'name':
      // Whether it stands or not: it may be left of a write that stopped half-way.
      sheet.names.getItemOrNullObject(edit.name).delete();
      if (edit.after) sheet.names.add(edit.name, sheet.getRange(areaAddress(edit.after))).visible = false;
      return null;
  }
}

/** The cells that an edit gives contents. */
export function contentsRange(context: Excel.RequestContext, { sheet, area }: ContentsEdit): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
}

/** Whole columns of a sheet, counted from 0. */
export function entireColumns(sheet: Excel.Worksheet, column: number, count: number): Excel.Range {
  return sheet.getRange(`${columnLetters(column)}:${columnLetters(column + count - 1)}`);
}
