import type { Cell, CellValueInput, Style, Worksheet } from '@cj-tech-master/excelts';
import type { ICellData, IStyleData } from '@univerjs/core';
import { type Area, formatArea } from '../grid/area';
import { ERROR_VALUES } from '../grid/display-text';
import type { Grid } from '../grid/grid';
import { readContents } from './read-cell';
import { columnPx, columnWidth } from './read-sheet';
import { readStyle } from './read-style';
import type { Palette } from './theme-colors';
import { writeStyle } from './write-style';

/** Writes into the file's sheet those cells, merges and sizes that differ from it; what is the same is not touched. */
export function writeSheet(grid: Grid, id: string, sheet: Worksheet, palette: Palette): void {
  const merges = grid.structure.merges(id, WHOLE).map((area) => formatArea(area));
  const before = sheet.mergedRegions.map(({ top, left, bottom, right }) =>
    formatArea({ row: top - 1, column: left - 1, rows: bottom - top + 1, columns: right - left + 1 }),
  );
  for (const merge of before) if (!merges.includes(merge)) sheet.unMergeCells(merge);
  writeCells(grid, id, sheet, palette);
  for (const merge of merges) if (!before.includes(merge)) sheet.mergeCellsWithoutStyle(merge);
  writeLines(grid, id, sheet);
}

const WHOLE: Area = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

function writeCells(grid: Grid, id: string, sheet: Worksheet, palette: Palette): void {
  const styles = new Map<Partial<Style>, string>();
  const seen = (style: Partial<Style>): string => {
    const known = styles.get(style);
    if (known !== undefined) return known;
    const key = JSON.stringify(readStyle(style, palette));
    styles.set(style, key);
    return key;
  };
  const written = new Map<string, Partial<Style>>();
  const [rows, columns] = grid.cells.extent(id);
  const area = {
    row: 0,
    column: 0,
    rows: Math.max(rows, sheet.rowCount),
    columns: Math.max(columns, sheet.columnCount),
  };
  if (area.rows === 0 || area.columns === 0) return;
  for (const [row, line] of grid.cells.raw(id, area).entries()) {
    for (const [column, raw] of line.entries()) {
      const known = sheet.findCell(row + 1, column + 1);
      if (!raw && !known) continue;
      const cell = known ?? sheet.getCell(row + 1, column + 1);
      const isInsideMerge = cell.isMerged && cell.master !== cell;
      if (!isInsideMerge) writeContents(cell, raw ?? null, grid.cells.formulaOf(id, raw, row, column));
      const style = grid.styles.own(raw);
      const locked = raw?.custom?.unlocked !== true;
      if (seen(cell.style) === JSON.stringify(style) && (cell.style.protection?.locked !== false) === locked) continue;
      cell.style = dressed(style, cell.style, locked, written);
    }
  }
}

/** Cells that look alike get the same style object: the file then counts it once. */
function dressed(
  style: IStyleData | null,
  before: Partial<Style>,
  locked: boolean,
  known: Map<string, Partial<Style>>,
): Partial<Style> {
  const key = JSON.stringify([style, before, locked]);
  const made = known.get(key) ?? writeStyle(style ?? {}, before, locked);
  known.set(key, made);
  return made;
}

/** Contents are compared with what the file's own would be read as; rich text and links stay while their text does. */
function writeContents(cell: Cell, raw: ICellData | null, formula: string | null): void {
  const before = readContents(cell);
  const sameFormula = (before?.f ?? null) === formula;
  const sameValue = (before?.v ?? null) === (raw?.v ?? null);
  // The library fills a table's blank cells with texts of no length; those are no contents where the table has moved away.
  if (sameFormula && sameValue && cell.value !== '') return;
  cell.value =
    formula === null
      ? fileValue(raw)
      : ({ formula: formula.slice(1), result: fileValue(raw) ?? undefined } as CellValueInput);
}

function fileValue(raw: ICellData | null): string | number | boolean | { error: '#N/A' } | null {
  const { v, t } = raw ?? {};
  if (v === undefined || v === null || v === '') return null;
  if (t === 3) return v === 1 || v === true;
  if (typeof v === 'string' && ERROR_VALUES.has(v)) return { error: v as '#N/A' };
  return v;
}

function writeLines(grid: Grid, id: string, sheet: Worksheet): void {
  const { columns, rows } = grid.dimensions.changedLines(id);
  for (const [index, { width, hidden }] of columns) {
    const column = sheet.getColumn(index + 1);
    if (width !== null && columnPx(column.width ?? 0) !== width) column.width = columnWidth(width);
    if (column.hidden !== hidden) column.hidden = hidden;
  }
  const sized = new Set(columns.map(([index]) => index));
  // Of the columns beyond the last cell the file tells a width too.
  for (let index = 0; index < Math.max(sheet.columnCount, sheet.columns.length); index++) {
    const column: { width?: number | undefined } = sheet.getColumn(index + 1);
    if (!sized.has(index) && column.width !== undefined) column.width = undefined;
  }
  for (const [index, { height, hidden }] of rows) {
    const row = sheet.getRow(index + 1);
    const points = height === null ? null : (height * 3) / 4;
    if (points !== null && Math.abs((row.height ?? 0) - points) > 0.5) row.height = points;
    if (row.hidden === hidden) continue;
    row.hidden = hidden;
    // The library forgets a hidden row that has neither cells nor a height.
    row.height ||= 15;
  }
}
