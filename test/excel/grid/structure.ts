import { Direction, type ICellData, type IRange, Tools } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeMutation,
} from '@univerjs/sheets';
import { type Area, covers, intersect, isEntireColumn, isEntireRow } from './area';
import type { Cells } from './cells';
import { type Engine, toArea, toRange } from './engine';
import { followShift } from './follow-shift';
import type { Sheets } from './sheets';

/** Cells put in and taken out, and merged. */
export class Structure {
  constructor(
    private readonly engine: Engine,
    private readonly sheets: Sheets,
    private readonly cells: Cells,
    /** Univer selects what it puts in or takes out; Excel does not. */
    private readonly keepingSelection: (work: () => Promise<void>) => Promise<void>,
  ) {}

  /** Puts cells in before the area's own; new rows and columns look like the ones before them, as in Excel. */
  async insert(sheet: string, area: Area, along: 'rows' | 'columns'): Promise<void> {
    const columns = isEntireColumn(area) && along === 'columns';
    const rows = isEntireRow(area) && along === 'rows';
    this.cells.makeRoom(sheet, {
      ...area,
      ...(columns && { row: 0, rows: 1 }),
      ...(rows && { column: 0, columns: 1 }),
    });
    const range = this.cut(sheet, area);
    const settle = followShift(this.engine, this.cells, sheet, { kind: 'insert', along, area });
    if (columns) {
      const cellValue = this.stylesBefore(sheet, range, 'columns');
      const direction = area.column === 0 ? Direction.LEFT : Direction.RIGHT;
      await this.run(sheet, InsertColByRangeCommand.id, { range, direction, cellValue });
    } else if (rows) {
      const cellValue = this.stylesBefore(sheet, range, 'rows');
      const direction = area.row === 0 ? Direction.UP : Direction.DOWN;
      await this.run(sheet, InsertRowByRangeCommand.id, { range, direction, cellValue });
    } else
      await this.run(sheet, along === 'rows' ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id, {
        range,
      });
    settle();
  }

  /** Takes cells out; those behind move up, or to the left. */
  async delete(sheet: string, area: Area, along: 'rows' | 'columns'): Promise<void> {
    const range = this.cut(sheet, area);
    const settle = followShift(this.engine, this.cells, sheet, { kind: 'delete', along, area });
    if (isEntireColumn(area) && along === 'columns') await this.run(sheet, RemoveColByRangeCommand.id, { range });
    else if (isEntireRow(area) && along === 'rows') await this.run(sheet, RemoveRowByRangeCommand.id, { range });
    else
      await this.run(sheet, along === 'rows' ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id, { range });
    settle();
  }

  /** The merged areas that share cells with the area, whole. */
  merges(sheet: string, area: Area): Area[] {
    return this.engine
      .sheetBeforeWrites(sheet)
      .getMergeData()
      .map(toArea)
      .filter((merge) => intersect(merge, area) !== null);
  }

  /** Merges the area; of its contents the first cell's stay, or all where they are only hidden. Merged areas inside it go. */
  merge(sheet: string, area: Area, empties = true): void {
    this.cells.makeRoom(sheet, area);
    this.unmerge(sheet, area);
    const rest = (row: number, column: number) => row !== area.row || column !== area.column;
    if (empties) {
      this.cells.put(sheet, area, 'contents', (row, column) =>
        rest(row, column) ? { v: null, f: null, si: null, p: null } : undefined,
      );
    }
    this.engine.mutate(AddWorksheetMergeMutation.id, sheet, { ranges: [toRange(area)] });
  }

  unmerge(sheet: string, area: Area): void {
    const ranges = this.merges(sheet, area).map(toRange);
    if (ranges.length) this.engine.mutate(RemoveWorksheetMergeMutation.id, sheet, { ranges });
  }

  /** Whether the area holds only a part of some merged area. */
  cutsMerge(sheet: string, area: Area): boolean {
    return this.merges(sheet, area).some((merge) => !covers(area, merge));
  }

  /** Univer's commands for cells, or those who listen to them, think only of the active sheet. */
  private async run(sheet: string, command: string, params: object): Promise<void> {
    const { workbook } = this.engine;
    const active = this.sheets.active();
    if (active !== sheet) workbook.setActiveSheet(this.engine.sheet(sheet));
    try {
      await this.keepingSelection(() => this.engine.run(command, sheet, params));
    } finally {
      if (active !== sheet) workbook.setActiveSheet(this.engine.sheet(active));
    }
  }

  private cut(sheet: string, area: Area): IRange {
    return toRange(this.cells.within(sheet, area));
  }

  /** The formats of the line before the new ones, for each new cell. */
  private stylesBefore(
    sheet: string,
    range: IRange,
    along: 'rows' | 'columns',
  ): Record<number, Record<number, ICellData>> {
    const matrix = this.engine.sheet(sheet).getCellMatrix();
    const cells: Record<number, Record<number, ICellData>> = {};
    if (along === 'columns' ? range.startColumn === 0 : range.startRow === 0) return cells;
    for (let row = range.startRow; row <= range.endRow; row++) {
      for (let column = range.startColumn; column <= range.endColumn; column++) {
        const model =
          along === 'columns'
            ? matrix.getValue(row, range.startColumn - 1)
            : matrix.getValue(range.startRow - 1, column);
        if (!model?.s) continue;
        cells[row] ??= {};
        const line = cells[row];
        if (line) line[column] = { s: typeof model.s === 'string' ? model.s : Tools.deepClone(model.s) };
      }
    }
    return cells;
  }
}
