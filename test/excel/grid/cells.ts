import { CellValueType, type ICellData, type IStyleData, type Nullable, type ObjectMatrix } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import { type Area, MAX_COLUMNS, MAX_ROWS } from './area';
import type { Changes } from './changes';
import { type CellValue, displayText } from './display-text';
import type { Engine } from './engine';
import type { StyleReader } from './styles';
import { isRefused, typeInto } from './typed-input';
import type { WriteKind } from './write-buffer';

type CellMatrix = ObjectMatrix<Nullable<ICellData>>;
export type Rows<T> = T[][];

/** Contents of cells, many at a time, straight from Univer's cell matrix: no call for each cell. */
export class Cells {
  constructor(
    private readonly engine: Engine,
    private readonly styles: StyleReader,
    private readonly locale: () => string,
    private readonly noteWritten: Changes['noteWritten'],
  ) {}

  values(sheet: string, area: Area): Rows<CellValue> {
    return this.map(sheet, area, (cell) => contentsOf(cell));
  }

  numberFormats(sheet: string, area: Area): Rows<string> {
    const formatOf = this.styles.numberFormats(sheet);
    return this.map(sheet, area, (cell, row, column) => formatOf(row, column, cell));
  }

  texts(sheet: string, area: Area): Rows<string> {
    const formatOf = this.styles.numberFormats(sheet);
    const locale = this.locale();
    return this.map(sheet, area, (cell, row, column) => {
      const value = contentsOf(cell);
      return value === '' ? '' : displayText(value, formatOf(row, column, cell), locale);
    });
  }

  /** Formulas with their =, values elsewhere. */
  formulas(sheet: string, area: Area): Rows<CellValue> {
    return this.map(sheet, area, (cell, row, column) => this.formulaOf(sheet, cell, row, column) ?? contentsOf(cell));
  }

  /** The formula of a cell with its =, also where Univer shares it between cells. */
  formulaOf(sheet: string, cell: Nullable<ICellData>, row: number, column: number): string | null {
    if (!cell) return null;
    if (cell.f) return cell.f;
    if (!cell.si) return null;
    return (
      this.engine.injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheet, this.engine.unitId) ?? null
    );
  }

  private map<T>(
    sheet: string,
    area: Area,
    read: (cell: Nullable<ICellData>, row: number, column: number) => T,
  ): Rows<T> {
    const matrix = this.matrix(sheet).getMatrix();
    const rows: Rows<T> = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line = matrix[row];
      const out: T[] = [];
      for (let column = area.column; column < area.column + area.columns; column++) {
        out.push(read(line?.[column], row, column));
      }
      rows.push(out);
    }
    return rows;
  }

  /** Whether Excel would refuse some of the contents in these cells, if they were typed. */
  refuses(sheet: string, area: Area, contents: readonly (readonly (CellValue | null)[])[]): boolean {
    // Formats that still wait are handed over: they decide how a text is read.
    this.engine.buffer.begin(sheet, 'contents');
    const formatOf = this.styles.numberFormats(sheet);
    const matrix = this.engine.sheetBeforeWrites(sheet).getCellMatrix();
    return contents.some((line, down) =>
      line.some((input, across) => {
        if (typeof input !== 'string') return false;
        const [row, column] = [area.row + down, area.column + across];
        return isRefused(input, formatOf(row, column, matrix.getValue(row, column)));
      }),
    );
  }

  /** Puts contents into cells as if typed; null leaves a cell as it is, '' empties it. */
  write(sheet: string, area: Area, contents: readonly (readonly (CellValue | null)[])[]): void {
    const formatOf = this.styles.numberFormats(sheet);
    const matrix = this.engine.sheetBeforeWrites(sheet).getCellMatrix();
    this.put(sheet, area, 'contents', (row, column) => {
      const input = contents[row - area.row]?.[column - area.column] ?? null;
      if (input === null) return undefined;
      const cell = matrix.getValue(row, column);
      if (input === '') return cell || this.engine.buffer.waiting(sheet, row, column) ? EMPTY : undefined;
      return typed(input, formatOf(row, column, cell));
    });
  }

  /** Sets number formats; null leaves a cell as it is. */
  writeNumberFormats(sheet: string, area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.writeStyle(sheet, area, (row, column) => {
      const pattern = formats[row - area.row]?.[column - area.column] ?? null;
      return pattern === null ? undefined : { n: pattern === 'General' ? null : { pattern } };
    });
  }

  /** Lays a style over each cell's own; undefined leaves a cell as it is, null takes its style away. */
  writeStyle(sheet: string, area: Area, style: (row: number, column: number) => IStyleData | null | undefined): void {
    this.put(sheet, area, 'format', (row, column) => {
      const change = style(row, column);
      return change === undefined ? undefined : { s: change };
    });
  }

  /** Empties cells of their contents, their format stays. */
  clearContents(sheet: string, area: Area): void {
    const matrix = this.matrix(sheet);
    this.put(sheet, this.within(sheet, area), 'contents', (row, column) => {
      const cell = matrix.getValue(row, column);
      return cell && hasContent(cell) ? EMPTY : undefined;
    });
  }

  /** Univer's own cells of an area, row by row, for copying. */
  raw(sheet: string, area: Area): Rows<Nullable<ICellData>> {
    return this.map(sheet, area, (cell) => cell);
  }

  /** Sets Univer's own cells; undefined leaves a cell as it is. */
  put(
    sheet: string,
    area: Area,
    kind: WriteKind,
    cellAt: (row: number, column: number) => ICellData | undefined,
  ): void {
    // Twice: what is looked up below must see other kinds of writes, and may itself hand writes over.
    this.engine.buffer.begin(sheet, kind);
    const cells: [row: number, column: number, cell: ICellData][] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = cellAt(row, column);
        if (cell) cells.push([row, column, cell]);
      }
    }
    if (cells.length === 0) return;
    const single = kind === 'contents' && area.rows * area.columns === 1;
    const before = single ? this.waitingValue(sheet, area.row, area.column) : null;
    this.makeRoom(sheet, area);
    this.engine.buffer.begin(sheet, kind);
    for (const [row, column, cell] of cells) this.engine.buffer.add(row, column, cell);
    const after = single ? this.waitingValue(sheet, area.row, area.column) : null;
    if (kind === 'contents') this.noteWritten(sheet, area, before, after);
  }

  /** A cell's value with the writes that still wait. */
  private waitingValue(sheet: string, row: number, column: number): CellValue {
    const matrix = this.engine.sheetBeforeWrites(sheet).getCellMatrix();
    return contentsOf({ ...matrix.getValue(row, column), ...this.engine.buffer.waiting(sheet, row, column) });
  }

  /** Univer's sheets have an end of their own; Excel's do not, so the sheet grows before it is written beyond it. */
  makeRoom(sheet: string, area: Area): void {
    const worksheet = this.engine.sheetBeforeWrites(sheet);
    const lastRow = area.row + area.rows;
    const lastColumn = area.column + area.columns;
    if (lastRow > worksheet.getRowCount()) {
      this.engine.mutateBeforeWrites(SetWorksheetRowCountMutation.id, sheet, { rowCount: lastRow + 50 });
    }
    if (lastColumn > worksheet.getColumnCount()) {
      this.engine.mutateBeforeWrites(SetWorksheetColumnCountMutation.id, sheet, { columnCount: lastColumn + 5 });
    }
  }

  /** The part of an area that Univer's sheet has: whole rows and columns are cut to it, and the sheet may grow to other areas. */
  within(sheet: string, area: Area, grow = false): Area {
    if (grow && area.rows < MAX_ROWS && area.columns < MAX_COLUMNS) {
      this.makeRoom(sheet, area);
      return area;
    }
    const worksheet = this.engine.sheet(sheet);
    const rows = Math.max(1, Math.min(area.rows, worksheet.getRowCount() - area.row));
    const columns = Math.max(1, Math.min(area.columns, worksheet.getColumnCount() - area.column));
    return { row: area.row, column: area.column, rows, columns };
  }

  /** The smallest area with contents (or with formats too) inside the given one, null where there are none. */
  used(sheet: string, valuesOnly: boolean, inside: Area): Area | null {
    const lastRow = inside.row + inside.rows - 1;
    const lastColumn = inside.column + inside.columns - 1;
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [rowKey, line] of Object.entries(this.matrix(sheet).getMatrix())) {
      const row = Number(rowKey);
      if (row < inside.row || row > lastRow || !line) continue;
      for (const [columnKey, cell] of Object.entries<Nullable<ICellData>>(line)) {
        const column = Number(columnKey);
        if (column < inside.column || column > lastColumn) continue;
        if (!cell || !(hasContent(cell) || (!valuesOnly && cell.s))) continue;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Whether the cells are locked (all are, unless they carry the mark that they are not); null where they differ. */
  lockState(sheet: string, area: Area): boolean | null {
    const matrix = this.matrix(sheet);
    const { row, column, rows, columns } = this.within(sheet, area);
    const beyond = area.row + area.rows > row + rows || area.column + area.columns > column + columns;
    let [locked, unlocked] = [beyond, false];
    for (let at = row; at < row + rows; at++) {
      for (let across = column; across < column + columns; across++) {
        if (matrix.getValue(at, across)?.custom?.unlocked) unlocked = true;
        else locked = true;
        if (locked && unlocked) return null;
      }
    }
    return locked;
  }

  setLocked(sheet: string, area: Area, locked: boolean): void {
    const cell = { custom: locked ? null : { unlocked: true } };
    this.put(sheet, this.within(sheet, area, true), 'format', () => cell);
  }

  /** How many rows and columns hold anything, from the first on. */
  extent(sheet: string): readonly [rows: number, columns: number] {
    const used = this.used(sheet, false, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    return used ? [used.row + used.rows, used.column + used.columns] : [0, 0];
  }

  private matrix(sheet: string): CellMatrix {
    return this.engine.sheet(sheet).getCellMatrix();
  }
}

const EMPTY: ICellData = { v: null, t: null, f: null, si: null, p: null };

function typed(input: CellValue, format: string): ICellData {
  const result = typeInto(input, format);
  if (result.kind === 'formula') return { ...EMPTY, f: result.formula };
  const style = result.format && format === 'General' ? { s: { n: { pattern: result.format } } } : {};
  return { f: null, si: null, p: null, ...contentOf(result.value), ...style };
}

/** A value as Univer holds it. Text that looks like a number is marked, so that it stays text. */
export function contentOf(value: CellValue): ICellData {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const looksNumeric = value.trim() !== '' && Number.isFinite(Number(value));
  return { v: value, t: looksNumeric ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Whether there is anything in the cell but formats. */
function hasContent(cell: ICellData): boolean {
  return (
    (cell.v !== undefined && cell.v !== null && cell.v !== '') || Boolean(cell.f) || Boolean(cell.si) || Boolean(cell.p)
  );
}

function contentsOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  if (cell.p && (cell.v === undefined || cell.v === null)) return richText(cell);
  const { v, t } = cell;
  if (v === undefined || v === null) return '';
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === 'TRUE';
  if (t === CellValueType.NUMBER) return typeof v === 'number' ? v : Number(v);
  return typeof v === 'boolean' ? v : t === CellValueType.STRING || t === CellValueType.FORCE_STRING ? String(v) : v;
}

function richText(cell: ICellData): string {
  return (cell.p?.body?.dataStream ?? '').replace(/\r?\n$/, '').replaceAll('\r', '\n');
}
