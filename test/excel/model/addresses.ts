import { type Area, formatArea, parseArea, quoteSheet, splitSheet } from '../grid/area';
import { HostError } from '../interpreter/errors';
import type { Book } from './book';

/** The area with its sheet, as Range.address gives it: Sheet1!A1:B2, 'My sheet'!A1. */
export function fullAddress(book: Book, sheet: string, area: Area): string {
  return `${quoteSheet(book.grid.sheets.name(sheet))}!${formatArea(area)}`;
}

/**
 * The cells that an address or a defined name means on a sheet. An address that names another sheet, or is none, throws
 * InvalidArgument; a name that refers to no cells throws InvalidArgument too.
 */
export function resolveAddress(book: Book, sheet: string, address: string): Area {
  const { sheet: named, cells } = splitSheet(address.trim());
  if (named !== null && book.grid.sheets.find(named) !== sheet) throw new HostError('InvalidArgument');
  const area = parseArea(cells);
  if (area) return area;
  const name = book.grid.names.find(cells, sheet) ?? book.grid.names.find(cells, null);
  const target = name && nameTarget(book, name.formula);
  if (target?.sheet !== sheet) throw new HostError('InvalidArgument');
  return target.area;
}

/** The sheet and cells that an address means; the sheet may be left out where one is given. */
export function resolvePlace(
  book: Book,
  sheet: string | null,
  address: string,
): { readonly sheet: string; readonly area: Area } {
  const { sheet: named } = splitSheet(address.trim());
  const id = named === null ? (sheet ?? book.grid.sheets.active()) : book.grid.sheets.find(named);
  if (!id) throw new HostError('InvalidArgument');
  return { sheet: id, area: resolveAddress(book, id, address) };
}

/** The cells that a defined name's formula refers to, or null where it is not a reference. */
export function nameTarget(book: Book, formula: string): { readonly sheet: string; readonly area: Area } | null {
  const { sheet: named, cells } = splitSheet(formula.replace(/^=/, ''));
  const sheet = named === null ? null : book.grid.sheets.find(named);
  const area = parseArea(cells);
  return sheet && area ? { sheet, area } : null;
}
