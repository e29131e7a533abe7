import type { ICellData, Nullable } from '@univerjs/core';
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import { TableManager } from '@univerjs/sheets-table';
import { type Area, formatArea } from './area';
import type { Cells } from './cells';
import { type Engine, toArea, toRange } from './engine';
import { type Shift, shifted } from './shift';
import { shiftFormula } from './shift-formula';

/** Does what Univer leaves undone when cells move: call it before, and what it gives behind. */
export function followShift(engine: Engine, cells: Cells, sheet: string, shift: Shift): () => void {
  const merges = mergesOf(engine, sheet).flatMap((merge) => shifted(merge, shift) ?? []);
  const formulas =
    shift.kind === 'delete' && engine.holdsFormulas ? forgottenFormulas(engine, cells, sheet, shift) : [];
  return () => {
    settleMerges(engine, sheet, merges);
    for (const { sheet: own, area, formula } of formulas) {
      engine.buffer.begin(own, 'contents');
      engine.buffer.add(area.row, area.column, { f: formula, si: null });
    }
    engine.buffer.flush();
  };
}

function mergesOf(engine: Engine, sheet: string): Area[] {
  return engine.sheet(sheet).getMergeData().map(toArea);
}

/** Univer stretches merged cells on the sheet that it shows, and on others not always. */
function settleMerges(engine: Engine, sheet: string, wanted: readonly Area[]): void {
  const right = wanted.filter(({ rows, columns }) => rows * columns > 1);
  const key = (area: Area): string => formatArea(area);
  const [now, then] = [mergesOf(engine, sheet), new Set(right.map(key))];
  const known = new Set(now.map(key));
  const wrong = now.filter((area) => !then.has(key(area)));
  const missing = right.filter((area) => !known.has(key(area)));
  if (wrong.length > 0) engine.mutate(RemoveWorksheetMergeMutation.id, sheet, { ranges: wrong.map(toRange) });
  if (missing.length > 0) engine.mutate(AddWorksheetMergeMutation.id, sheet, { ranges: missing.map(toRange) });
}

interface MovedFormula {
  readonly sheet: string;
  readonly area: Area;
  readonly formula: string;
}

const WHOLE_LINES = /\$?[a-z]{1,3}:\$?[a-z]{1,3}|\$?\d+:\$?\d+/i;

/**
 * Formulas that Univer moves when lines come in and forgets when they go: those with references to whole columns or rows, and all
 * where the lines go from a sheet with tables.
 */
function forgottenFormulas(engine: Engine, cells: Cells, changed: string, shift: Shift): MovedFormula[] {
  const changedName = engine.sheet(changed).getName();
  const besideTables = engine.injector.get(TableManager).getTablesBySubunitId(engine.unitId, changed).length > 0;
  const moved: MovedFormula[] = [];
  for (const worksheet of engine.workbook.getSheets()) {
    const [sheet, name] = [worksheet.getSheetId(), worksheet.getName()];
    for (const [row, line] of Object.entries(worksheet.getCellMatrix().getMatrix())) {
      for (const [column, cell] of Object.entries<Nullable<ICellData>>(line ?? {})) {
        const formula = cells.formulaOf(sheet, cell, Number(row), Number(column));
        if (!formula || !(besideTables || WHOLE_LINES.test(formula))) continue;
        const place = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
        const area = sheet === changed ? shifted(place, shift) : place;
        if (area) moved.push({ sheet, area, formula: shiftFormula(formula, name, shift, changedName) });
      }
    }
  }
  return moved;
}
