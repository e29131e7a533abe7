/** A rectangle of cells. Rows and columns are counted from 0, so A1 is row 0, column 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One cell, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Column number (from 0) to letters: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let rest = column + 1;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** Letters to a column number (from 0): A → 0, AA → 26. */
function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** One cell as Excel writes it without its sheet: row 5, column 9 → J6. */
export function cellAddress(place: Place): string {
  return `${columnLetters(place.column)}${place.row + 1}`;
}

/** An area as Excel writes it without its sheet: A3:I33, or J6 for a single cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area);
  const last = cellAddress({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
  return first === last ? first : `${first}:${last}`;
}

/**
 * Reads an A1 address of cells, with or without sheet name and dollar signs: `'绩效 目标'!$A$3:I33`.
 * Whole rows and columns (A:A, 3:3) and anything else give null.
 */
export function parseArea(address: string): Area | null {
  const cells = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const match = /^([A-Za-z]{1,3})([1-9]\d{0,6})(?::([A-Za-z]{1,3})([1-9]\d{0,6}))?$/.exec(cells);
  if (!match?.[1] || !match[2]) return null;
  const column = columnNumber(match[1]);
  const row = Number(match[2]) - 1;
  const lastColumn = match[3] ? columnNumber(match[3]) : column;
  const lastRow = match[4] ? Number(match[4]) - 1 : row;
  if (lastColumn < column || lastRow < row) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** A sheet's name as it must stand in a formula or address: quoted, quotes doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Whether the cell lies in the area. */
export function contains(area: Area, place: Place): boolean {
  return (
    place.row >= area.row &&
    place.row < area.row + area.rows &&
    place.column >= area.column &&
    place.column < area.column + area.columns
  );
}

/** Whether all cells of the inner area lie in the outer one. */
export function encloses(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** The cells that two areas share, or null where they share none. */
export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
