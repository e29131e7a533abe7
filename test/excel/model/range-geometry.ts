import { type Area, bounding, fits, intersect, isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS } from '../grid/area';
import type { Arguments } from '../interpreter/arguments';
import { HostError } from '../interpreter/errors';
import { type MemberTable, membersOf } from '../interpreter/members';
import { fullAddress, resolveAddress } from './addresses';
import type { RangeObject } from './range';

const { scalar, method } = membersOf<RangeObject>();

/** Where the range lies, and the ranges around and inside it. */
export const geometryMembers: MemberTable<RangeObject> = {
  Address: scalar('1.1', (range) => fullAddress(range.book, range.sheet, range.area)),
  AddressLocal: scalar('1.1', (range) => fullAddress(range.book, range.sheet, range.area)),
  RowIndex: scalar('1.1', (range) => range.area.row),
  ColumnIndex: scalar('1.1', (range) => range.area.column),
  RowCount: scalar('1.1', (range) => range.area.rows),
  ColumnCount: scalar('1.1', (range) => range.area.columns),
  CellCount: scalar('1.1', (range) => cellCount(range.area)),
  IsEntireColumn: scalar('1.7', (range) => isEntireColumn(range.area)),
  IsEntireRow: scalar('1.7', (range) => isEntireRow(range.area)),
  GetCell: method('1.1', (range, args) =>
    inside(range, {
      row: range.area.row + args.whole(0),
      column: range.area.column + args.whole(1),
      rows: 1,
      columns: 1,
    }),
  ),
  GetRow: method('1.1', (range, args) =>
    inside(range, { ...range.area, row: range.area.row + args.whole(0), rows: 1 }),
  ),
  GetColumn: method('1.1', (range, args) =>
    inside(range, { ...range.area, column: range.area.column + args.whole(0), columns: 1 }),
  ),
  GetLastCell: method('1.1', (range) => inside(range, { ...last(range.area), rows: 1, columns: 1 })),
  GetLastRow: method('1.1', (range) => inside(range, { ...range.area, row: last(range.area).row, rows: 1 })),
  GetLastColumn: method('1.1', (range) =>
    inside(range, { ...range.area, column: last(range.area).column, columns: 1 }),
  ),
  GetOffsetRange: method('1.1', (range, args) =>
    inside(range, { ...range.area, row: range.area.row + args.whole(0), column: range.area.column + args.whole(1) }),
  ),
  GetResizedRange: method('1.2', (range, args) =>
    inside(range, {
      ...range.area,
      rows: range.area.rows + args.whole(0),
      columns: range.area.columns + args.whole(1),
    }),
  ),
  GetAbsoluteResizedRange: method('1.7', (range, args) =>
    inside(range, { ...range.area, rows: args.whole(0), columns: args.whole(1) }),
  ),
  GetRowsAbove: method('1.2', (range, args) => beside(range, 'rows', -args.optionalWhole(0, 1))),
  GetRowsBelow: method('1.2', (range, args) => beside(range, 'rows', args.optionalWhole(0, 1))),
  GetColumnsBefore: method('1.2', (range, args) => beside(range, 'columns', -args.optionalWhole(0, 1))),
  GetColumnsAfter: method('1.2', (range, args) => beside(range, 'columns', args.optionalWhole(0, 1))),
  GetEntireColumn: method('1.1', (range) => range.at({ ...range.area, row: 0, rows: MAX_ROWS })),
  GetEntireRow: method('1.1', (range) => range.at({ ...range.area, column: 0, columns: MAX_COLUMNS })),
  GetBoundingRect: method('1.1', (range, args) => range.at(bounding(range.area, other(range, args)))),
  GetIntersection: method('1.1', (range, args) => {
    const shared = intersect(range.area, other(range, args));
    if (!shared) throw new HostError('ItemNotFound');
    return range.at(shared);
  }),
  GetIntersectionOrNullObject: method('1.4', (range, args) => {
    const shared = intersect(range.area, other(range, args));
    return shared && range.at(shared);
  }),
  GetUsedRange: method('1.1', (range, args) => {
    const used = usedPart(range, args.flag(0, false));
    if (!used) throw new HostError('ItemNotFound');
    return range.at(used);
  }),
  GetUsedRangeOrNullObject: method('1.4', (range, args) => {
    const used = usedPart(range, args.flag(0, false));
    return used && range.at(used);
  }),
};

function cellCount(area: Area): number {
  const count = area.rows * area.columns;
  return count > 2 ** 31 - 1 ? -1 : count;
}

function last(area: Area): { row: number; column: number } {
  return { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
}

/** A range of the same sheet; one that would leave the sheet, or be empty, is an invalid argument. */
function inside(range: RangeObject, area: Area): RangeObject {
  if (!fits(area)) throw new HostError('InvalidArgument');
  return range.at(area);
}

/** So many rows or columns beside the range: above and before for negative counts. */
function beside(range: RangeObject, along: 'rows' | 'columns', count: number): RangeObject {
  if (count === 0) throw new HostError('InvalidArgument');
  const { area } = range;
  const size = Math.abs(count);
  if (along === 'rows')
    return inside(range, { ...area, row: count < 0 ? area.row - size : area.row + area.rows, rows: size });
  return inside(range, { ...area, column: count < 0 ? area.column - size : area.column + area.columns, columns: size });
}

/** The other range of a call, given as a range or an address; ranges of two sheets have nothing in common. */
function other(range: RangeObject, args: Arguments): Area {
  const value = args.raw(0);
  if (typeof value === 'string') return resolveAddress(range.book, range.sheet, value);
  if (!isRange(value) || value.sheet !== range.sheet) throw new HostError('InvalidArgument');
  return value.area;
}

/** Cells of one sheet. */
export interface RangeLike {
  readonly sheet: string;
  readonly area: Area;
}

/** Whether a value is a range of the model. */
export function isRange(value: unknown): value is RangeObject {
  return typeof value === 'object' && value !== null && 'type' in value && (value as RangeObject).type.name === 'Range';
}

function usedPart(range: RangeObject, valuesOnly: boolean): Area | null {
  return range.book.grid.cells.used(range.sheet, valuesOnly, range.area);
}
