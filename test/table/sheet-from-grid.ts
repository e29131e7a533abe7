import type { Area } from '../../src/sheet/address';
import type { CellValue, SheetSnapshot } from '../../src/sheet/snapshot';

/** What a test says of a sheet besides its cells. */
export interface SheetFacts extends Partial<SheetSnapshot> {
  /** Where the grid's first cell stands; A1 unless said. */
  readonly at?: { readonly row: number; readonly column: number };
}

interface GridCell {
  readonly value: CellValue;
  readonly text: string;
  readonly format: string;
}

const EMPTY: GridCell = { value: '', text: '', format: 'General' };

/**
 * A sheet from a grid in text, one line a row, cells between bars:
 * `<` is merged with the cell at its left, `^` with the one above; ↵ is a line break; ␣ a space that counts;
 * a plain number is a number; `0.85 as 0%` has a number format; anything else is text.
 */
export function sheetFromGrid(grid: string, { at = { row: 0, column: 0 }, ...facts }: SheetFacts = {}): SheetSnapshot {
  const lines = grid.split('\n').filter((line) => line.trim().startsWith('|'));
  const words = lines.map((line) =>
    line
      .trim()
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.replace(/^ +| +$/g, '')),
  );
  const columns = Math.max(0, ...words.map((row) => row.length));
  const cells = words.map((row) => Array.from({ length: columns }, (_, column) => readCell(row[column] ?? '')));
  return {
    id: '{00000000-0001-0000-0000-000000000000}',
    name: 'Sheet1',
    visibility: 'visible',
    protected: false,
    used: { row: at.row, column: at.column, rows: cells.length, columns },
    values: cells.map((row) => row.map((cell) => cell.value)),
    text: cells.map((row) => row.map((cell) => cell.text)),
    formats: cells.map((row) => row.map((cell) => cell.format)),
    formulas: cells.map((row) => row.map((cell) => cell.value)),
    merges: mergesOf(words, at),
    hiddenColumns: new Set(),
    columnWidths: new Map(),
    listObjects: [],
    pivots: [],
    looks: [],
    names: new Map(),
    ...facts,
  };
}

function readCell(words: string): GridCell {
  if (words === '' || words === '<' || words === '^') return EMPTY;
  const formatted = /^(-?\d+(?:\.\d+)?) as (.+)$/.exec(words);
  if (formatted?.[1] && formatted[2]) {
    const value = Number(formatted[1]);
    return { value, text: display(value, formatted[2]), format: formatted[2] };
  }
  if (/^-?\d+(?:\.\d+)?$/.test(words)) return { value: Number(words), text: words, format: 'General' };
  const text = words.replaceAll('↵', '\n').replaceAll('␣', ' ');
  return { value: text, text, format: 'General' };
}

/** A number as Excel displays it, for the few formats that the tests use: 0, 0.00, 0%, 0.0%, and one with a word behind. */
function display(value: number, format: string): string {
  const match = /^0(\.0+)?(%?)(?:"([^"]*)")?$/.exec(format);
  if (!match) throw new Error(`The grid knows no number format ${format}`);
  const places = Math.max(0, (match[1] ?? '').length - 1);
  return (match[2] ? value * 100 : value).toFixed(places) + match[2] + (match[3] ?? '');
}

/** Merged areas: from each cell that is not a mark, as far right as `<` goes and as far down as `^` does. */
function mergesOf(words: readonly (readonly string[])[], at: { row: number; column: number }): readonly Area[] {
  const merges: Area[] = [];
  words.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === '<' || cell === '^') return;
      let columns = 1;
      while (cells[column + columns] === '<') columns++;
      let rows = 1;
      while (words[row + rows]?.[column] === '^') rows++;
      if (rows * columns > 1) merges.push({ row: at.row + row, column: at.column + column, rows, columns });
    });
  });
  return merges;
}
