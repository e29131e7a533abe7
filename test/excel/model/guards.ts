import type { Area } from '../grid/area';
import { isFormula } from '../grid/formula-syntax';
import type { Protection } from '../grid/sheets';
import { HostError } from '../interpreter/errors';
import type { Book } from './book';

/** Cells that one read may hold (Excel: resource limits and performance optimization for add-ins). */
const MAX_READ_CELLS = 5_000_000;

/** Whether one read may have all these cells. Of more, Excel answers an error or null: which one is the grid's to say. */
export function isReadable({ grid }: Book, area: Area): boolean {
  if (area.rows * area.columns <= MAX_READ_CELLS) return true;
  if (grid.largeReads === 'null') return false;
  throw new HostError('RangeExceedsLimit');
}

/** Refuses to change cells that a protected sheet locks. */
export function demandUnlocked(book: Book, sheet: string, area: Area): void {
  if (!book.grid.sheets.extras(sheet).protection) return;
  if (book.grid.cells.lockState(sheet, area) !== false) throw new HostError('AccessDenied', PROTECTED);
}

/** Refuses what no protected sheet allows. */
export function demandUnprotected(book: Book, sheet: string): void {
  if (book.grid.sheets.extras(sheet).protection) throw new HostError('AccessDenied', PROTECTED);
}

/** Refuses what a protected sheet does not allow by name (WorksheetProtectionOptions). */
export function demandAllowed(book: Book, sheet: string, option: string): void {
  const { protection } = book.grid.sheets.extras(sheet);
  if (protection && !allows(protection, option)) throw new HostError('AccessDenied', PROTECTED);
}

function allows(protection: Protection, option: string): boolean {
  return protection.options[option] === true;
}

/** Refuses a text that begins with = and is no formula. */
export function demandFormula(formula: string): string {
  if (formula.startsWith('=') && !isFormula(formula)) throw new HostError('InvalidArgument');
  return formula;
}

const PROTECTED = 'The sheet is protected. To make changes, the user must unprotect it first.';
