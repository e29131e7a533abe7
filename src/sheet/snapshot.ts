import { type Area, encloses, intersect, type Place } from './address';

/** A cell's value as Excel gives it: '' for an empty cell, "#N/A" and the like for an error, a serial day for a date. */
export type CellValue = string | number | boolean;

/** All that is read of one cell. */
export interface Cell {
  readonly value: CellValue;
  /** As displayed, cut to nothing by no column width. */
  readonly text: string;
  /** Number format in the en-US notation, "General" where none is set. */
  readonly format: string;
  /** The formula with its leading =, or the value where the cell holds none. */
  readonly formula: CellValue;
}

export type Matrix<T> = readonly (readonly T[])[];

/**
 * How cells without contents look. Plain ones look like the foot of their columns (or, where whole rows were given formats, like the
 * end of their rows) and lie under no rule of conditional format, so that they can be given formats and be put back exactly. To all
 * others a person has given formats, or rules; 'text' says that some of them are formatted as text too.
 */
export type Look = 'plain' | 'plain-rows' | 'formatted' | 'text';

/** Cells beside a table, and how they look. */
export interface SeenArea {
  readonly area: Area;
  readonly look: Look;
}

/** What was read of one sheet, in one go. Rows and columns everywhere count from 0 at A1. */
export interface SheetSnapshot {
  /** Excel's own id of the sheet: stays when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly protected: boolean;
  /** The used range: the four matrices have its shape. An empty sheet has 0 rows. */
  readonly used: Area;
  readonly values: Matrix<CellValue>;
  readonly text: Matrix<string>;
  readonly formats: Matrix<string>;
  readonly formulas: Matrix<CellValue>;
  /** Merged areas; null where Excel cannot tell (below ExcelApi 1.13). */
  readonly merges: readonly Area[] | null;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Widths in points, by column; columns that were not read are absent. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Excel Tables (ListObject) on the sheet, heading row included. */
  readonly listObjects: readonly Area[];
  /** Pivot tables on the sheet. */
  readonly pivots: readonly Area[];
  /** Of which cells without contents the look is known. */
  readonly looks: readonly SeenArea[];
  /** Defined names of the sheet's own scope that stand for one area. They move with the cells. */
  readonly names: ReadonlyMap<string, Area>;
}

/** Columns of an Excel sheet (Excel specifications and limits). */
export const COLUMNS = 16_384;

export const EMPTY_CELL: Cell = { value: '', text: '', format: 'General', formula: '' };

/** How an area without contents looks; null where that was not read. */
export function lookOf({ looks }: SheetSnapshot, area: Area): Look | null {
  return looks.find((seen) => encloses(seen.area, area))?.look ?? null;
}

/** The cell at a place of the sheet; outside the used range an empty cell. */
export function cellAt(sheet: SheetSnapshot, place: Place): Cell {
  const row = place.row - sheet.used.row;
  const column = place.column - sheet.used.column;
  const value = sheet.values[row]?.[column];
  if (value === undefined) return EMPTY_CELL;
  return {
    value,
    text: sheet.text[row]?.[column] ?? '',
    format: sheet.formats[row]?.[column] ?? 'General',
    formula: sheet.formulas[row]?.[column] ?? value,
  };
}

/**
 * Makes a look-up from a place to the merged area that covers it (null where none does, or where merges are not known).
 * Built once a sheet, so that asking for every cell stays linear.
 */
export function indexMerges(sheet: SheetSnapshot): (place: Place) => Area | null {
  const byCell = new Map<number, Area>();
  for (const merge of sheet.merges ?? []) {
    const shown = intersect(merge, sheet.used);
    if (!shown) continue;
    for (let row = shown.row; row < shown.row + shown.rows; row++)
      for (let column = shown.column; column < shown.column + shown.columns; column++)
        byCell.set(row * COLUMNS + column, merge);
  }
  return ({ row, column }) => byCell.get(row * COLUMNS + column) ?? null;
}
