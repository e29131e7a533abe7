import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { SheetInterceptorService, VALIDATE_CELL } from '@univerjs/sheets';
import type { Engine } from './engine';
import { isFormula } from './formula-syntax';
import type { StyleReader } from './styles';
import { isRefused } from './typed-input';

/** Keeps out of cells what a person types and Excel would refuse with a dialog: the cell gets back what it held. */
export function refuseTyped(engine: Engine, styles: StyleReader): void {
  engine.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(VALIDATE_CELL, {
    handler: async (earlier, { subUnitId, worksheet, row, col }, next) => {
      const cell = worksheet.getCellRaw(row, col);
      if (refuses(cell, styles.numberFormats(subUnitId)(row, col, cell))) return false;
      return (await next(earlier)) !== false;
    },
  });
}

/** A text behind an apostrophe is marked as text. */
function refuses(cell: Nullable<ICellData>, format: string): boolean {
  if (cell?.f) return !isFormula(cell.f);
  return typeof cell?.v === 'string' && cell.t !== CellValueType.FORCE_STRING && isRefused(cell.v, format);
}
