import {
  type ICellData,
  ICommandService,
  type IExecutionOptions,
  type Injector,
  type IRange,
  IUniverInstanceService,
  type Nullable,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Area } from './area';
import { WriteBuffer, type WriteKind } from './write-buffer';

/** The one link to Univer that the parts of the grid share. */
export class Engine {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: Workbook;
  readonly unitId: string;
  /** Whether any cell holds a formula, or did: once one is there, Univer must hear of every change. */
  holdsFormulas = false;
  /** Whether Univer is being handed buffered cells: their changes were reported when they were written. */
  flushing = false;
  readonly buffer = new WriteBuffer((sheet, cells, kind) => this.commit(sheet, cells, kind));

  constructor(univer: Univer) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    const workbook = this.injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error('Univer holds no workbook.');
    this.workbook = workbook;
    this.unitId = workbook.getUnitId();
    this.holdsFormulas = workbook.getSheets().some((sheet) => hasFormula(sheet.getCellMatrix().getMatrix()));
    this.commands.beforeCommandExecuted(({ id, params }) => {
      if (this.holdsFormulas || id !== SetRangeValuesMutation.id) return;
      this.holdsFormulas = hasFormula((params as { cellValue?: CellBlock }).cellValue ?? {});
    });
  }

  private commit(sheet: string, cellValue: CellBlock, kind: WriteKind): void {
    this.flushing = true;
    const trigger = kind === 'format' ? { trigger: SetStyleCommand.id } : {};
    // Univer looks through all cells for formulas at every change; where there are none it is told not to.
    const options = this.holdsFormulas || hasFormula(cellValue) ? {} : { fromChangeset: true };
    const params = { unitId: this.unitId, subUnitId: sheet, cellValue, ...trigger };
    this.commands.syncExecuteCommand(SetRangeValuesMutation.id, params, options);
    this.flushing = false;
  }

  /** The sheet with that id, all writes done. */
  sheet(id: string): Worksheet {
    this.buffer.flush();
    return this.sheetBeforeWrites(id);
  }

  /** The sheet without the writes that still wait. A missing one is a broken promise: callers ask for sheets that exist. */
  sheetBeforeWrites(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`There is no sheet ${id}.`);
    return sheet;
  }

  /** Runs a Univer command on a sheet and waits for it. */
  async run(command: string, sheet: string, params: object): Promise<void> {
    this.buffer.flush();
    const done = await this.commands.executeCommand(command, { unitId: this.unitId, subUnitId: sheet, ...params });
    if (!done) throw new Error(`Univer refused ${command}.`);
  }

  /** Runs a Univer mutation that does not touch cells, without waiting for the writes that still wait. */
  mutateBeforeWrites(mutation: string, sheet: string, params: object): void {
    this.commands.syncExecuteCommand(mutation, { unitId: this.unitId, subUnitId: sheet, ...params });
  }

  /** Runs a Univer mutation on a sheet at once. */
  mutate(mutation: string, sheet: string, params: object, options?: IExecutionOptions): void {
    this.buffer.flush();
    this.commands.syncExecuteCommand(mutation, { unitId: this.unitId, subUnitId: sheet, ...params }, options);
  }
}

type CellBlock = Record<number, Record<number, Nullable<ICellData>>>;

function hasFormula(cells: CellBlock): boolean {
  return Object.values(cells).some((line) => Object.values(line).some((cell) => Boolean(cell?.f || cell?.si)));
}

/** The area as Univer counts it: both ends included. */
export function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

/** Univer's range as an area. */
export function toArea(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}
