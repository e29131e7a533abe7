import type { Style, Worksheet } from '@cj-tech-master/excelts';
import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IFreeze,
  type IRowData,
  type IWorksheetData,
} from '@univerjs/core';
import { parseArea } from '../grid/area';
import { toRange } from '../grid/engine';
import { readContents } from './read-cell';
import { readStyle } from './read-style';
import type { StylePool } from './read-workbook';
import type { Palette } from './theme-colors';

/** What the sheets of a workbook share while they are read. */
export interface SheetReader {
  readonly palette: Palette;
  readonly styles: StylePool;
}

type SheetData = Partial<IWorksheetData> & { id: string };

/** Excel's column of 8.43 characters, in pixels. */
const DEFAULT_COLUMN_PX = 64;

/** A file's sheet as Univer's data. */
export function readSheet(sheet: Worksheet, id: string, reader: SheetReader): SheetData {
  const merges = sheet.mergedRegions.map(({ top, left, bottom, right }) =>
    toRange({ row: top - 1, column: left - 1, rows: bottom - top + 1, columns: right - left + 1 }),
  );
  const tab = reader.palette.hex(sheet.properties.tabColor);
  return {
    id,
    name: sheet.name,
    hidden: sheet.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(tab && { tabColor: tab }),
    rowCount: Math.max(sheet.rowCount + 100, 200),
    columnCount: Math.max(sheet.columnCount + 10, 26),
    defaultColumnWidth: sheet.properties.defaultColWidth
      ? columnPx(sheet.properties.defaultColWidth)
      : DEFAULT_COLUMN_PX,
    defaultRowHeight: rowPx(sheet.properties.defaultRowHeight ?? 15),
    cellData: readCells(sheet, reader),
    columnData: readColumns(sheet, reader),
    rowData: readRows(sheet),
    mergeData: merges,
    freeze: readFreeze(sheet),
    showGridlines: sheet.views?.[0]?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  };
}

function readCells(sheet: Worksheet, reader: SheetReader): NonNullable<IWorksheetData['cellData']> {
  const cells: Record<number, Record<number, ICellData>> = {};
  const known = new Map<Partial<Style>, Pick<ICellData, 's' | 'custom'>>();
  sheet.eachRow({ includeEmpty: false }, (row, rowNumber) => {
    const line: Record<number, ICellData> = {};
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const dress = known.get(cell.style) ?? dressOf(cell.style, reader);
      known.set(cell.style, dress);
      const contents = cell.isMerged && cell.master !== cell ? null : readContents(cell);
      if (contents || dress.s || dress.custom) line[columnNumber - 1] = { ...contents, ...dress };
    });
    if (Object.keys(line).length) cells[rowNumber - 1] = line;
  });
  return cells;
}

function dressOf(style: Partial<Style>, reader: SheetReader): Pick<ICellData, 's' | 'custom'> {
  const read = readStyle(style, reader.palette);
  return {
    ...(read && { s: reader.styles.idOf(read) }),
    ...(style.protection?.locked === false && { custom: { unlocked: true } }),
  };
}

function readColumns(sheet: Worksheet, reader: SheetReader): Record<number, IColumnData> {
  const columns: Record<number, IColumnData> = {};
  for (const { min, max, width, hidden, style } of sheet.model.cols ?? []) {
    const read = style && readStyle(style, reader.palette);
    for (let column = min; column <= Math.min(max, 1000); column++) {
      columns[column - 1] = {
        ...(width !== undefined && { w: columnPx(width) }),
        ...(hidden && { hd: BooleanNumber.TRUE }),
        ...(read && { s: reader.styles.idOf(read) as string }),
      };
    }
  }
  return columns;
}

function readRows(sheet: Worksheet): Record<number, IRowData> {
  const rows: Record<number, IRowData> = {};
  sheet.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    const data: IRowData = {
      ...(row.height && { h: rowPx(row.height), ia: BooleanNumber.FALSE }),
      ...(row.hidden && { hd: BooleanNumber.TRUE }),
    };
    if (Object.keys(data).length) rows[rowNumber - 1] = data;
  });
  return rows;
}

function readFreeze(sheet: Worksheet): IFreeze {
  // A file may have no views at all, whatever the library's types say.
  const view = sheet.views?.[0];
  if (view?.state !== 'frozen') return { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
  const [x, y] = [view.xSplit ?? 0, view.ySplit ?? 0];
  const corner = parseArea(view.topLeftCell ?? '');
  const startRow = y ? (corner?.row ?? y) : -1;
  return { xSplit: x, ySplit: y, startRow, startColumn: x ? (corner?.column ?? x) : -1 };
}

/** Widths are counted in characters of 7 pixels, heights in points. */
export const columnPx = (width: number): number => Math.round(width * 7);
export const columnWidth = (px: number): number => Math.round((px / 7) * 100) / 100;
const rowPx = (points: number): number => Math.round((points * 4) / 3);
