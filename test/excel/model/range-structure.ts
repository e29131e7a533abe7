import { type Area, covers, fits, intersect, isEntireColumn, isEntireRow, splitSheet } from '../grid/area';
import { copyCells } from '../grid/copy-cells';
import type { Arguments } from '../interpreter/arguments';
import { HostError } from '../interpreter/errors';
import { type MemberTable, membersOf } from '../interpreter/members';
import { resolveAddress } from './addresses';
import { clearCells } from './clear-cells';
import { demandAllowed, demandUnlocked } from './guards';
import type { RangeObject } from './range';
import { writeValues } from './range-contents';
import { isRange } from './range-geometry';

const { method, writer } = membersOf<RangeObject>();

/** What moves, merges, copies, clears or selects the range's cells. */
export const structureMembers: MemberTable<RangeObject> = {
  Insert: writer('1.1', async (range, args) => {
    const along = args.choice(0, ['Down', 'Right']) === 'Down' ? 'rows' : 'columns';
    const { area } = range;
    demandShiftable(range, along, 'Insert');
    if (lastUsedFallsOff(range, area, along)) throw new HostError('NonBlankCellOffSheet');
    await range.book.grid.structure.insert(range.sheet, area, along);
    if (along === 'columns') nameTableColumns(range.book, range.sheet, area);
    return range.at(area);
  }),
  Delete: writer('1.1', async (range, args) => {
    const along = args.choice(0, ['Up', 'Left']) === 'Up' ? 'rows' : 'columns';
    demandShiftable(range, along, 'Delete');
    await range.book.grid.structure.delete(range.sheet, range.area, along);
  }),
  Clear: writer('1.1', (range, args) => clearCells(range.book, range.sheet, range.area, args)),
  Merge: writer('1.2', (range, args) => {
    const across = args.flag(0, false);
    demandUnlocked(range.book, range.sheet, range.area);
    demandAllowed(range.book, range.sheet, 'allowFormatCells');
    const { area } = range;
    if (range.book.grid.tables.within(range.sheet, area).length > 0) throw new HostError('InvalidOperation');
    const lines = across
      ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }))
      : [area];
    for (const line of lines) range.book.grid.structure.merge(range.sheet, line);
  }),
  Unmerge: writer('1.2', (range) => {
    demandAllowed(range.book, range.sheet, 'allowFormatCells');
    range.book.grid.structure.unmerge(range.sheet, range.area);
  }),
  // As in Excel, a merged area that begins outside the range is missed.
  GetMergedAreasOrNullObject: method('1.13', (range) => {
    const begins = ({ row, column }: Area): Area => ({ row, column, rows: 1, columns: 1 });
    const merges = range.book.grid.structure
      .merges(range.sheet, range.area)
      .filter((merge) => covers(range.area, begins(merge)));
    return merges.length ? range.book.rangeAreas(range.sheet, merges) : null;
  }),
  CopyFrom: writer('1.9', (range, args) => {
    const from = source(range, args);
    const type = args.choice(1, ['All', 'Formulas', 'Values', 'Formats', 'Link'], 'All');
    const skipBlanks = args.flag(2, false);
    const transpose = args.flag(3, false);
    if (type === 'Link') throw new HostError('UnsupportedOperation');
    const size = transpose ? { rows: from.area.columns, columns: from.area.rows } : from.area;
    const target = fitted(range.area, size);
    demandUnlocked(range.book, range.sheet, target);
    if (range.book.grid.structure.cutsMerge(range.sheet, target)) throw new HostError('MergedRangeConflict');
    copyCells(range.book.grid, from, { sheet: range.sheet, area: target }, { type, skipBlanks, transpose });
  }),
  Select: method('1.1', (range) => range.book.grid.selection.select(range.sheet, range.area)),
};

/** Cells may only move where the sheet's protection and its merged cells let them. */
function demandShiftable(range: RangeObject, along: 'rows' | 'columns', verb: 'Insert' | 'Delete'): void {
  const { area, sheet, book } = range;
  const whole = along === 'columns' ? isEntireColumn(area) : isEntireRow(area);
  const kind = along === 'columns' ? 'Columns' : 'Rows';
  if (whole) demandAllowed(book, sheet, `allow${verb}${kind}`);
  else if (book.grid.sheets.extras(sheet).protection) demandAllowed(book, sheet, 'allowFormatCells');
  if (whole) return;
  const rest =
    along === 'columns' ? { ...area, columns: 16_384 - area.column } : { ...area, rows: 1_048_576 - area.row };
  if (book.grid.structure.cutsMerge(sheet, rest)) throw new HostError('InsertDeleteConflict');
  const filtered = book.grid.filters.isFiltering(sheet) ? book.grid.filters.filter(sheet) : null;
  if (filtered && intersect(filtered.area, rest)) throw new HostError('FilteredRangeConflict');
  // Cells of a table move only all together: the lane must be as wide as the table.
  const splits = (table: Area): boolean => {
    const shared = intersect(rest, table);
    return shared !== null && (along === 'rows' ? shared.columns !== table.columns : shared.rows !== table.rows);
  };
  if (book.grid.tables.within(sheet, rest).some((table) => splits(table.area)))
    throw new HostError('InsertDeleteConflict');
}

/** Whether something would be pushed over the sheet's edge; Excel refuses that. */
function lastUsedFallsOff(range: RangeObject, area: Area, along: 'rows' | 'columns'): boolean {
  const lane = along === 'columns' ? { ...area, column: 0, columns: 16_384 } : { ...area, row: 0, rows: 1_048_576 };
  const used = range.book.grid.cells.used(range.sheet, true, lane);
  if (!used) return false;
  const pushed =
    along === 'columns' ? { ...used, columns: used.columns + area.columns } : { ...used, rows: used.rows + area.rows };
  return !fits(pushed);
}

/** What is copied: a range, or the address of one (with its sheet's name when it is another's). */
function source(range: RangeObject, args: Arguments): { readonly sheet: string; readonly area: Area } {
  const value = args.raw(0);
  if (isRange(value)) return { sheet: value.sheet, area: value.area };
  const address = args.text(0);
  const named = splitSheet(address).sheet;
  const sheet = named === null ? range.sheet : range.book.grid.sheets.find(named);
  if (!sheet) throw new HostError('InvalidArgument');
  return { sheet, area: resolveAddress(range.book, sheet, address) };
}

/** The target grows to the source's size, and is filled over and over when it is a multiple of it. */
function fitted(target: Area, size: { rows: number; columns: number }): Area {
  const isMultiple = target.rows % size.rows === 0 && target.columns % size.columns === 0;
  return isMultiple ? target : { ...target, rows: size.rows, columns: size.columns };
}

/** Excel gives a new column of a table a name at once: 列1, or the first such that is free. */
function nameTableColumns(book: RangeObject['book'], sheet: string, area: Area): void {
  for (const table of book.grid.tables.all(sheet)) {
    const headings = { ...table.area, rows: 1 };
    const fresh = intersect(headings, area);
    if (!fresh || !table.look.showHeaders) continue;
    const taken = new Set(book.grid.cells.texts(sheet, headings)[0]);
    for (let column = fresh.column; column < fresh.column + fresh.columns; column++) {
      let number = 1;
      while (taken.has(`列${number}`)) number += 1;
      taken.add(`列${number}`);
      writeValues(book.range(sheet, { ...fresh, column, columns: 1 }), `列${number}`);
    }
  }
}
