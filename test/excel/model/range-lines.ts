import { isEntireColumn, isEntireRow } from '../grid/area';
import { flag } from '../interpreter/arguments';
import { HostError } from '../interpreter/errors';
import { type MemberTable, membersOf } from '../interpreter/members';
import { demandAllowed } from './guards';
import type { RangeObject } from './range';

const { scalar, method } = membersOf<RangeObject>();

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
  GetRowProperties: method('1.9', (range, args) => {
    const wanted = propertyNames(args.raw(0), ['rowHidden', 'rowIndex', 'address']);
    const facts = (row: number): Record<string, unknown> => ({
      rowHidden: dimensions(range).isRowHidden(range.sheet, row),
      rowIndex: row,
    });
    return rows(range).map((row) => pick(facts(row), wanted));
  }),
  GetColumnProperties: method('1.9', (range, args) => {
    const wanted = propertyNames(args.raw(0), ['columnHidden', 'columnIndex', 'address']);
    const facts = (column: number): Record<string, unknown> => ({
      columnHidden: dimensions(range).isColumnHidden(range.sheet, column),
      columnIndex: column,
    });
    return columns(range).map((column) => pick(facts(column), wanted));
  }),
};

const dimensions = (range: RangeObject) => range.book.grid.dimensions;

/** Rows of the range that the grid has; whole columns reach no further than it does. */
function rows(range: RangeObject): number[] {
  const { area } = range;
  const part = isEntireColumn(area) ? range.book.grid.cells.within(range.sheet, area) : area;
  return Array.from({ length: part.rows }, (_, index) => part.row + index);
}

function columns(range: RangeObject): number[] {
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

/** The names asked for by {rowHidden: true}; any other is an invalid argument. */
function propertyNames(options: unknown, known: readonly string[]): string[] {
  if (typeof options !== 'object' || options === null) throw new HostError('InvalidArgument');
  const wanted = Object.entries(options).filter(([, value]) => value === true);
  if (wanted.some(([name]) => !known.includes(name))) throw new HostError('InvalidArgument');
  return wanted.map(([name]) => name);
}

function pick(facts: Record<string, unknown>, wanted: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(wanted.map((name) => [name, facts[name]]));
}
