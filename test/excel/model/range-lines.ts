import { isEntireColumn, isEntireRow } from '../grid/area';
import { flag } from '../interpreter/arguments';
import { type MemberTable, membersOf } from '../interpreter/members';
import { demandAllowed } from './guards';
import type { RangeObject } from './range';

const { scalar } = membersOf<RangeObject>();

/** Rows and columns of the range: hidden or not, and where they lie on the sheet in points. */
export const lineMembers: MemberTable<RangeObject> = {
  RowHidden: scalar(
    '1.2',
    (range) => shared(rows(range).map((row) => dimensions(range).isRowHidden(range.sheet, row))),
    (range, value) => {
      const hidden = flag(value);
      demandAllowed(range.book, range.sheet, 'allowFormatRows');
      dimensions(range).hideRows(range.sheet, range.area, hidden);
    },
  ),
  ColumnHidden: scalar(
    '1.2',
    (range) => shared(columns(range).map((column) => dimensions(range).isColumnHidden(range.sheet, column))),
    (range, value) => {
      const hidden = flag(value);
      demandAllowed(range.book, range.sheet, 'allowFormatColumns');
      dimensions(range).hideColumns(range.sheet, range.area, hidden);
    },
  ),
  Hidden: scalar('1.2', (range) => {
    const byRow = rows(range).map((row) => dimensions(range).isRowHidden(range.sheet, row));
    const byColumn = columns(range).map((column) => dimensions(range).isColumnHidden(range.sheet, column));
    if (byRow.every(Boolean) || byColumn.every(Boolean)) return true;
    return byRow.some(Boolean) || byColumn.some(Boolean) ? null : false;
  }),
  Top: scalar('1.10', ({ book, sheet, area }) => book.grid.dimensions.topOf(sheet, area.row)),
  Left: scalar('1.10', ({ book, sheet, area }) => book.grid.dimensions.leftOf(sheet, area.column)),
  Height: scalar('1.10', (range) => size(range, 'topOf', range.area.row, range.area.rows)),
  Width: scalar('1.10', (range) => size(range, 'leftOf', range.area.column, range.area.columns)),
};

const dimensions = (range: RangeObject) => range.book.grid.dimensions;

/** Rows of the range that the grid has; whole columns reach no further than it does. */
export function rows(range: RangeObject): number[] {
  const { area } = range;
  const part = isEntireColumn(area) ? range.book.grid.cells.within(range.sheet, area) : area;
  return Array.from({ length: part.rows }, (_, index) => part.row + index);
}

/** Columns of the range, likewise. */
export function columns(range: RangeObject): number[] {
  const { area } = range;
  const part = isEntireRow(area) ? range.book.grid.cells.within(range.sheet, area) : area;
  return Array.from({ length: part.columns }, (_, index) => part.column + index);
}

/** The value that all have in common, null where they differ. */
export function shared<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** The extent of lines in points. */
function size(range: RangeObject, edge: 'topOf' | 'leftOf', first: number, count: number): number {
  const start = dimensions(range)[edge](range.sheet, first);
  return Math.round((dimensions(range)[edge](range.sheet, first + count) - start) * 100) / 100;
}
