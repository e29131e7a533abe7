import type { Cell, CellValue } from '@cj-tech-master/excelts';
import { CellValueType, type ICellData } from '@univerjs/core';
import { contentOf } from '../grid/cells';

/** A file's cell contents as Univer's; null for an empty cell. Formulas keep the value that the file remembers. */
export function readContents(cell: Cell): ICellData | null {
  const { formula } = cell;
  if (formula) {
    const result = plain(cell.result ?? null);
    return { f: `=${formula.replace(/_xlfn\.(_xlws\.)?/g, '')}`, ...(result !== null && contentOf(result)) };
  }
  const value = plain(cell.value);
  if (value === null || value === '') return null;
  return isError(cell.value) ? { v: value, t: CellValueType.STRING } : contentOf(value);
}

function isError(value: CellValue): boolean {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** The value without what dresses it: rich text and links as their text, dates as serial days, errors as their name. */
export function plain(value: CellValue): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value !== 'object') return value;
  if ('error' in value) return value.error;
  if ('richText' in value && value.richText) return value.richText.map((run) => run.text).join('');
  if ('hyperlink' in value) return value.text ?? '';
  if ('checkbox' in value) return value.checkbox;
  return 'result' in value ? plain(value.result ?? null) : null;
}
