/** A rectangle of cells of one sheet, counted from 0. Whole columns have every row, whole rows every column. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows of a sheet in Excel 2007 and later (Excel specifications and limits). */
export const MAX_ROWS = 1_048_576;
/** Columns of a sheet in Excel 2007 and later. */
export const MAX_COLUMNS = 16_384;

/** Column number (from 0) to letters: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Letters to a column number (from 0): A → 0, AA → 26. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Whether the area covers whole columns. */
export const isEntireColumn = (area: Area): boolean => area.row === 0 && area.rows === MAX_ROWS;
/** Whether the area covers whole rows. */
export const isEntireRow = (area: Area): boolean => area.column === 0 && area.columns === MAX_COLUMNS;

/** The area as Excel writes it without its sheet: A1, A1:B2, B:B, 3:5. The whole sheet is written as its rows. */
export function formatArea(area: Area, dollar = ''): string {
  const lastRow = `${dollar}${area.row + area.rows}`;
  const lastColumn = dollar + columnLetters(area.column + area.columns - 1);
  const firstRow = `${dollar}${area.row + 1}`;
  const firstColumn = dollar + columnLetters(area.column);
  if (isEntireRow(area)) return `${firstRow}:${lastRow}`;
  if (isEntireColumn(area)) return `${firstColumn}:${lastColumn}`;
  const first = firstColumn + firstRow;
  const last = lastColumn + lastRow;
  return first === last ? first : `${first}:${last}`;
}

const CELLS = /^\$?([a-z]{1,3})\$?(\d{1,7})(?::\$?([a-z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([a-z]{1,3}):\$?([a-z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads A1, A1:B2, A:C or 3:5 (with or without dollar signs, no sheet). Anything else, or beyond the sheet, gives null. */
export function parseArea(address: string): Area | null {
  const cells = CELLS.exec(address);
  if (cells?.[1] && cells[2]) {
    return between(columnNumber(cells[1]), cells[2], columnNumber(cells[3] ?? cells[1]), cells[4] ?? cells[2]);
  }
  const columns = COLUMNS.exec(address);
  if (columns?.[1] && columns[2]) return between(columnNumber(columns[1]), 1, columnNumber(columns[2]), MAX_ROWS);
  const rows = ROWS.exec(address);
  if (rows?.[1] && rows[2]) return between(0, rows[1], MAX_COLUMNS - 1, rows[2]);
  return null;
}

function between(columnA: number, rowA: string | number, columnB: number, rowB: string | number): Area | null {
  const row = Math.min(Number(rowA), Number(rowB)) - 1;
  const column = Math.min(columnA, columnB);
  const area = {
    row,
    column,
    rows: Math.max(Number(rowA), Number(rowB)) - row,
    columns: Math.max(columnA, columnB) - column + 1,
  };
  return fits(area) ? area : null;
}

/** Whether the area has cells and lies within a sheet. */
export function fits(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS
  );
}

/** The cells that two areas share, or null. */
export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Whether every cell of the inner area lies in the outer one. */
export function covers(outer: Area, inner: Area): boolean {
  const shared = intersect(outer, inner);
  return shared !== null && shared.rows === inner.rows && shared.columns === inner.columns;
}

/** A sheet's name as it stands before an address: quoted where it has other characters than letters, digits, dots and underscores. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseArea(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'My sheet'!A1:B2` into sheet and cells; the sheet is null where none is named. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly cells: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(address);
  if (!match) return { sheet: null, cells: address };
  return { sheet: (match[1] ?? match[2] ?? '').replaceAll("''", "'"), cells: match[3] ?? '' };
}

/** What is left of an area when another's cells are taken out of it: up to four areas. */
export function without(area: Area, cut: Area): Area[] {
  const shared = intersect(area, cut);
  if (!shared) return [area];
  const below = shared.row + shared.rows;
  const right = shared.column + shared.columns;
  const parts = [
    { ...area, rows: shared.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...shared, column: area.column, columns: shared.column - area.column },
    { ...shared, column: right, columns: area.column + area.columns - right },
  ];
  return parts.filter(fits);
}

/** The same cells in fewer areas, where two lie side by side along a whole edge. */
export function joined(areas: readonly Area[]): Area[] {
  const left = [...areas];
  for (let index = 0; index < left.length; index++) {
    const one = left[index];
    const other = one && left.findIndex((area, place) => place > index && shareEdge(one, area));
    if (!one || other === undefined || other < 0) continue;
    const [taken] = left.splice(other, 1);
    if (taken) left[index] = bounding(one, taken);
    // From the start: the larger area may touch one that was passed.
    index = -1;
  }
  return left;
}

function shareEdge(a: Area, b: Area): boolean {
  const beside = a.row === b.row && a.rows === b.rows;
  const below = a.column === b.column && a.columns === b.columns;
  return (
    (beside && (a.column + a.columns === b.column || b.column + b.columns === a.column)) ||
    (below && (a.row + a.rows === b.row || b.row + b.rows === a.row))
  );
}
