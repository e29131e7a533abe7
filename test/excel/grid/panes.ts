import { SetFrozenMutation } from '@univerjs/sheets';
import type { Engine } from './engine';

/** Rows and columns that stay in view while the sheet is scrolled. */
export class Panes {
  constructor(private readonly engine: Engine) {}

  /** How many rows and columns are frozen. */
  frozen(sheet: string): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.engine.sheetBeforeWrites(sheet).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  /** Freezes so many rows and columns from the sheet's first on; 0 and 0 freezes none. */
  freeze(sheet: string, rows: number, columns: number): void {
    this.engine.mutate(SetFrozenMutation.id, sheet, {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    });
  }
}
