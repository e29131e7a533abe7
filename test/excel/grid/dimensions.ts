import { BooleanNumber } from '@univerjs/core';
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import type { Area } from './area';
import type { Cells } from './cells';
import { type Engine, toRange } from './engine';

/** Sizes of rows and columns in points (Univer counts pixels, 96 to the inch), and which are hidden. */
export class Dimensions {
  constructor(
    private readonly engine: Engine,
    private readonly cells: Cells,
  ) {}

  columnWidth(sheet: string, column: number): number {
    return points(this.engine.sheet(sheet).getColumnWidth(column));
  }

  rowHeight(sheet: string, row: number): number {
    return points(this.engine.sheet(sheet).getRowHeight(row));
  }

  /** Where a column begins, in points from the sheet's left edge. */
  leftOf(sheet: string, column: number): number {
    let left = 0;
    for (let at = 0; at < column; at++) left += this.columnWidth(sheet, at);
    return Math.round(left * 100) / 100;
  }

  /** Where a row begins, in points from the sheet's top edge. */
  topOf(sheet: string, row: number): number {
    let top = 0;
    for (let at = 0; at < row; at++) top += this.rowHeight(sheet, at);
    return Math.round(top * 100) / 100;
  }

  setColumnWidth(sheet: string, area: Area, width: number): void {
    this.cells.makeRoom(sheet, { ...area, row: 0, rows: 1 });
    this.engine.mutate(SetWorksheetColWidthMutation.id, sheet, {
      ranges: [this.cut(sheet, area)],
      colWidth: pixels(width),
    });
  }

  setRowHeight(sheet: string, area: Area, height: number): void {
    this.cells.makeRoom(sheet, { ...area, column: 0, columns: 1 });
    const ranges = [this.cut(sheet, area)];
    this.engine.mutate(SetWorksheetRowHeightMutation.id, sheet, { ranges, rowHeight: pixels(height) });
    this.engine.mutate(SetWorksheetRowIsAutoHeightMutation.id, sheet, { ranges, autoHeightInfo: BooleanNumber.FALSE });
  }

  isColumnHidden(sheet: string, column: number): boolean {
    return !this.engine.sheet(sheet).getColVisible(column);
  }

  /** Hidden by a person or by a filter. */
  isRowHidden(sheet: string, row: number): boolean {
    return !this.engine.sheet(sheet).getRowVisible(row);
  }

  isRowFiltered(sheet: string, row: number): boolean {
    return this.engine.sheet(sheet).isRowFiltered(row);
  }

  hideColumns(sheet: string, area: Area, hidden: boolean): void {
    const mutation = hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id;
    this.engine.mutate(mutation, sheet, { ranges: [this.cut(sheet, area)] });
  }

  hideRows(sheet: string, area: Area, hidden: boolean): void {
    const mutation = hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id;
    this.engine.mutate(mutation, sheet, { ranges: [this.cut(sheet, area)] });
  }

  /** Rows and columns with a size of their own or hidden by hand; sizes in Univer's pixels, null for the default. */
  changedLines(sheet: string) {
    const { rowData, columnData } = this.engine.sheet(sheet).getConfig();
    const columns = Object.entries(columnData).map(([index, line]) => {
      return [Number(index), { width: line?.w ?? null, hidden: line?.hd === BooleanNumber.TRUE }] as const;
    });
    const rows = Object.entries(rowData).map(([index, line]) => {
      const height = line?.ia === BooleanNumber.FALSE ? (line.h ?? null) : null;
      return [Number(index), { height, hidden: line?.hd === BooleanNumber.TRUE }] as const;
    });
    return { columns, rows };
  }

  private cut(sheet: string, area: Area) {
    return toRange(this.cells.within(sheet, area));
  }
}

const points = (px: number): number => Math.round(px * 75) / 100;
const pixels = (pt: number): number => Math.round((pt * 4) / 3);
