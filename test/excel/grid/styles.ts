import type { ICellData, IStyleData, Nullable, Styles } from '@univerjs/core';
import type { Area } from './area';
import type { Engine } from './engine';

/** Looks styles of cells up: the cell's own, over its row's, over its column's. */
export class StyleReader {
  private readonly styles: Styles;
  private readonly patterns = new Map<string, string>();

  constructor(private readonly engine: Engine) {
    this.styles = engine.workbook.getStyles();
  }

  /** A reader of one sheet's number formats, made once for many cells. */
  numberFormats(sheet: string): (row: number, column: number, cell: Nullable<ICellData>) => string {
    const worksheet = this.engine.sheetBeforeWrites(sheet);
    const layered = hasLayeredStyles(this.engine, sheet);
    return (row, column, cell) => {
      const key = cell?.s;
      if (layered) return patternOf(worksheet.getComposedCellStyle(row, column));
      if (!key) return 'General';
      if (typeof key !== 'string') return patternOf(key);
      const known = this.patterns.get(key);
      if (known !== undefined) return known;
      const pattern = patternOf(this.styles.get(key));
      this.patterns.set(key, pattern);
      return pattern;
    };
  }

  /** All that formats the cell, wherever it comes from. */
  style(sheet: string, row: number, column: number): IStyleData {
    return this.engine.sheet(sheet).getComposedCellStyle(row, column);
  }

  /** The style that the cell itself carries. */
  own(cell: Nullable<ICellData>): IStyleData | null {
    return this.styles.getStyleByCell(cell) ?? null;
  }

  /**
   * The style that a copy of the cell is to carry: its own, or where rows and columns carry some, all that formats it.
   * By its key, since Univer lays a style that is spelt out over the one that stands.
   */
  carried(sheet: string, row: number, column: number, cell: Nullable<ICellData>): string | null {
    if (!hasLayeredStyles(this.engine, sheet) && typeof cell?.s !== 'object') return cell?.s ?? null;
    return this.styles.setValue(this.style(sheet, row, column)) ?? null;
  }

  /** Every different style among the cells of an area; where only cells carry styles, each is looked at once. */
  distinct(sheet: string, area: Area): IStyleData[] {
    const worksheet = this.engine.sheet(sheet);
    const layered = hasLayeredStyles(this.engine, sheet);
    const lastRow = Math.min(area.row + area.rows, worksheet.getRowCount());
    const lastColumn = Math.min(area.column + area.columns, worksheet.getColumnCount());
    const found = new Map<unknown, IStyleData>(this.beyond(sheet, area).entries());
    const matrix = worksheet.getCellMatrix();
    for (let row = area.row; row < lastRow; row++) {
      for (let column = area.column; column < lastColumn; column++) {
        const own = matrix.getValue(row, column)?.s ?? undefined;
        const key = layered ? `${row} ${column}` : own;
        if (!found.has(key)) found.set(key, this.style(sheet, row, column));
      }
    }
    return [...found.values()];
  }

  /** Styles of those cells of an area that Univer's sheet has not: of their rows and columns, else plain. */
  private beyond(sheet: string, area: Area): IStyleData[] {
    const worksheet = this.engine.sheet(sheet);
    const [rows, columns] = [worksheet.getRowCount(), worksheet.getColumnCount()];
    const below = area.row + area.rows > rows;
    const right = area.column + area.columns > columns;
    if (!below && !right) return [];
    if (!hasLayeredStyles(this.engine, sheet)) return [{}];
    const lines = (from: number, count: number, most: number) =>
      Array.from({ length: Math.max(0, Math.min(from + count, most) - from) }, (_, index) => from + index);
    return [
      ...(below ? lines(area.column, area.columns, columns).map((column) => this.style(sheet, rows, column)) : []),
      ...(right ? lines(area.row, area.rows, rows).map((row) => this.style(sheet, row, columns)) : []),
      ...(below && right ? [this.style(sheet, rows, columns)] : []),
    ];
  }
}

function hasLayeredStyles(engine: Engine, sheet: string): boolean {
  const { rowData, columnData, defaultStyle } = engine.sheetBeforeWrites(sheet).getConfig();
  if (defaultStyle) return true;
  return [...Object.values(rowData), ...Object.values(columnData)].some((line) => line?.s);
}

function patternOf(style: Nullable<IStyleData>): string {
  return style?.n?.pattern || 'General';
}
