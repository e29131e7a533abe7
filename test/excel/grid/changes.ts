import type { ICellData, ICommandInfo, IExecutionOptions, IRange } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import { type Area, bounding, MAX_COLUMNS, MAX_ROWS } from './area';
import type { CellValue } from './display-text';
import { type Engine, toArea } from './engine';
import type { Shift } from './shift';

/** Who works on the workbook at this moment. */
export type Actor = 'person' | 'add-in' | 'co-author';

/** Something that happened to the workbook. */
export type Change = { readonly by: Actor; readonly sheet: string } & (
  | {
      readonly kind: 'contents';
      readonly area: Area;
      readonly before: CellValue | null;
      readonly after: CellValue | null;
    }
  | { readonly kind: 'shift'; readonly shift: Shift }
  | { readonly kind: 'sheet-added' | 'sheet-deleted' | 'sheet-activated' | 'sheet-deactivated' }
  | { readonly kind: 'selection'; readonly area: Area }
);

type ChangeKind = Change extends infer C ? (C extends { by: Actor; sheet: string } ? Omit<C, 'by'> : never) : never;
type CellBlock = Record<number, Record<number, ICellData | null>>;

/** Commands that push single cells aside; the mutations that they are made of are not reported one by one. */
const CELL_SHIFTS: ReadonlyMap<string, Omit<Shift, 'area'>> = new Map([
  [InsertRangeMoveRightCommand.id, { kind: 'insert', along: 'columns' }],
  [InsertRangeMoveDownCommand.id, { kind: 'insert', along: 'rows' }],
  [DeleteRangeMoveLeftCommand.id, { kind: 'delete', along: 'columns' }],
  [DeleteRangeMoveUpCommand.id, { kind: 'delete', along: 'rows' }],
]);

/** Commands that put whole lines in or take them out: reported once, without the formulas that follow. */
const LINE_SHIFTS: ReadonlySet<string> = new Set([
  InsertColByRangeCommand.id,
  InsertRowByRangeCommand.id,
  RemoveColByRangeCommand.id,
  RemoveRowByRangeCommand.id,
]);

/** Tells what happens in the workbook, whether a person, an add-in or a co-author does it. */
export class Changes {
  private actor: Actor = 'person';
  private insideShift = 0;
  private insideLines = 0;
  /** Whether contents are being changed that are told of as one, or selections that nobody made. */
  private gathering = false;
  private selecting = true;
  private before: CellValue | null = null;
  private readonly listeners = new Set<(change: Change) => void>();
  private active: string;

  constructor(
    private readonly engine: Engine,
    private readonly valueAt: (sheet: string, row: number, column: number) => CellValue,
  ) {
    this.active = engine.workbook.getActiveSheet()?.getSheetId() ?? '';
    engine.commands.beforeCommandExecuted((command) => this.prepare(command));
    engine.commands.onCommandExecuted((command, options) => this.report(command, options));
  }

  listen(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Does something in another's name, so that its changes are reported as theirs. */
  async as<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    const previous = this.actor;
    this.actor = actor;
    try {
      return await work();
    } finally {
      this.actor = previous;
    }
  }

  /** Contents that were written past Univer's commands. */
  readonly noteWritten = (sheet: string, area: Area, before: CellValue | null, after: CellValue | null): void => {
    if (this.insideShift === 0 && !this.gathering) this.tell({ kind: 'contents', sheet, area, before, after });
  };

  /** Does something that changes many cells in several steps, and tells of it as one change of the area. */
  asOne(sheet: string, area: Area, work: () => void): void {
    this.gathering = true;
    try {
      work();
    } finally {
      this.gathering = false;
    }
    this.tell({ kind: 'contents', sheet, area, before: null, after: null });
  }

  /** Does something whose selections are Univer's own and not told. */
  async withoutSelecting(work: () => Promise<void>): Promise<void> {
    this.selecting = false;
    try {
      await work();
    } finally {
      this.selecting = true;
    }
  }

  private prepare(command: ICommandInfo): void {
    if (CELL_SHIFTS.has(command.id)) this.insideShift++;
    if (LINE_SHIFTS.has(command.id)) this.insideLines++;
    if (command.id !== SetRangeValuesMutation.id || this.engine.flushing) return;
    const { subUnitId, cellValue } = command.params as { subUnitId: string; cellValue: CellBlock };
    const area = contentsArea(cellValue);
    const single = area && area.rows === 1 && area.columns === 1;
    this.before = single ? this.valueAt(subUnitId, area.row, area.column) : null;
  }

  private report(command: ICommandInfo, options?: IExecutionOptions): void {
    const aside = CELL_SHIFTS.get(command.id);
    if (aside) {
      this.insideShift--;
      const { range, subUnitId } = command.params as { range: IRange; subUnitId?: string };
      this.tell({ kind: 'shift', sheet: subUnitId ?? this.active, shift: { ...aside, area: toArea(range) } });
      return;
    }
    if (LINE_SHIFTS.has(command.id)) this.insideLines--;
    const params = (command.params ?? {}) as { subUnitId: string; range: IRange };
    const { subUnitId: sheet, range } = params;
    switch (command.id) {
      case SetRangeValuesMutation.id:
        if (!options?.fromFormula && !this.engine.flushing)
          this.reportContents(sheet, (params as unknown as { cellValue: CellBlock }).cellValue);
        break;
      case MoveRangeMutation.id: {
        const { from, to } = command.params as Record<'from' | 'to', { subUnitId: string; value: CellBlock }>;
        this.reportContents(from.subUnitId, from.value);
        this.reportContents(to.subUnitId, to.value);
        break;
      }
      case InsertRowMutation.id:
      case RemoveRowMutation.id:
        this.reportLines(sheet, command.id === InsertRowMutation.id, 'rows', range);
        break;
      case InsertColMutation.id:
      case RemoveColMutation.id:
        this.reportLines(sheet, command.id === InsertColMutation.id, 'columns', range);
        break;
      default:
        this.reportSheets(command, sheet);
    }
  }

  private reportContents(sheet: string, cells: CellBlock | undefined): void {
    const area = contentsArea(cells);
    if (!area || this.insideShift + this.insideLines > 0 || this.gathering) return;
    const single = area.rows === 1 && area.columns === 1;
    const after = single ? this.valueAt(sheet, area.row, area.column) : null;
    this.tell({ kind: 'contents', sheet, area, before: single ? this.before : null, after });
  }

  private reportLines(sheet: string, inserted: boolean, along: 'rows' | 'columns', range: IRange): void {
    if (this.insideShift > 0) return;
    const lines = toArea(range);
    const area =
      along === 'rows' ? { ...lines, column: 0, columns: MAX_COLUMNS } : { ...lines, row: 0, rows: MAX_ROWS };
    this.tell({ kind: 'shift', sheet, shift: { kind: inserted ? 'insert' : 'delete', along, area } });
  }

  private reportSheets(command: ICommandInfo, sheet: string): void {
    if (command.id === InsertSheetMutation.id) {
      this.tell({ kind: 'sheet-added', sheet: (command.params as { sheet: { id: string } }).sheet.id });
    } else if (command.id === RemoveSheetMutation.id) this.tell({ kind: 'sheet-deleted', sheet });
    else if (command.id === SetWorksheetActiveOperation.id && sheet !== this.active) {
      const previous = this.active;
      this.active = sheet;
      this.tell({ kind: 'sheet-deactivated', sheet: previous });
      this.tell({ kind: 'sheet-activated', sheet });
    } else if (command.id === SetSelectionsOperation.id && this.selecting) {
      const range = (command.params as { selections: { range: IRange }[] }).selections.at(-1)?.range;
      if (range) this.tell({ kind: 'selection', sheet, area: toArea(range) });
    }
  }

  private tell(change: ChangeKind): void {
    for (const listener of this.listeners) listener({ ...change, by: this.actor } as Change);
  }
}

/** The cells whose contents a block of Univer cells sets; formats alone do not count. */
function contentsArea(cells: CellBlock | undefined): Area | null {
  let area: Area | null = null;
  for (const [row, line] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(line)) {
      if (cell && !('v' in cell || 'f' in cell || 'si' in cell || 'p' in cell)) continue;
      const place = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      area = area ? bounding(area, place) : place;
    }
  }
  return area;
}
