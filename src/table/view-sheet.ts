import type { Area } from '../sheet/address';
import { indexMerges, type SheetSnapshot } from '../sheet/snapshot';

/** A snapshot as a person sees it: words by place, merged areas resolved. Rows and columns count from 0 at A1. */
export interface SheetView {
  readonly sheet: SheetSnapshot;
  /** The words of the cell itself: '' for an empty cell and for one that a merged area's first cell covers. */
  readonly own: (row: number, column: number) => string;
  /** The words that a person sees at the place: those of the first cell of the merged area that covers it. */
  readonly shown: (row: number, column: number) => string;
  readonly mergeAt: (row: number, column: number) => Area | null;
  /** Last used row and column; -1 on an empty sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Makes the view of a snapshot. Cost: linear in the merged cells; each question afterwards is constant. */
export function viewSheet(sheet: SheetSnapshot): SheetView {
  const merged = indexMerges(sheet);
  const { used, values, text } = sheet;
  const own = (row: number, column: number): string => {
    const value = values[row - used.row]?.[column - used.column];
    if (value === undefined) return '';
    return typeof value === 'string' ? value : (text[row - used.row]?.[column - used.column] ?? String(value));
  };
  const mergeAt = (row: number, column: number): Area | null => merged({ row, column });
  const shown = (row: number, column: number): string => {
    const area = mergeAt(row, column);
    return area ? own(area.row, area.column) : own(row, column);
  };
  const empty = used.rows === 0 || used.columns === 0;
  return {
    sheet,
    own,
    shown,
    mergeAt,
    lastRow: empty ? -1 : used.row + used.rows - 1,
    lastColumn: empty ? -1 : used.column + used.columns - 1,
  };
}

/** How many rows below a heading are looked at before its body is known. */
export const LOOK_BELOW = 40;

/** Whether a cell's words are nothing to a reader: empty, or spaces of any width. */
export function isBlank(words: string): boolean {
  return words === '' || words.trim() === '';
}
