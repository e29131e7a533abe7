import { type ICellData, Tools } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Area } from './area';
import { carriedRules, putRules } from './copy-rules';
import type { Grid } from './grid';

/** Cells of a sheet. */
export interface Spot {
  readonly sheet: string;
  readonly area: Area;
}

interface CopyOptions {
  readonly type: 'All' | 'Formulas' | 'Values' | 'Formats';
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** Copies cells over others, again and again where the target is larger; formulas keep pointing as far away as before. */
export function copyCells(grid: Grid, from: Spot, to: Spot, options: CopyOptions): void {
  const { row: top, column: left } = from.area;
  const cells = grid.cells.raw(from.sheet, from.area).map((row, r) =>
    row.map((cell, c) => {
      const style = grid.styles.carried(from.sheet, top + r, left + c, cell);
      return { ...(cell ? Tools.deepClone(cell) : null), s: style };
    }),
  );
  const values = grid.cells.values(from.sheet, from.area);
  const formulas = grid.cells.formulas(from.sheet, from.area);
  const lexer = new LexerTreeBuilder();
  const dresses = options.type === 'All' || options.type === 'Formats';
  // Univer lays a style over the one that stands, and leaves what it says nothing of.
  if (dresses && !options.skipBlanks) grid.cells.writeStyle(to.sheet, to.area, () => null);
  grid.flush();
  const carried = dresses ? carriedRules(grid, from) : null;
  grid.cells.put(to.sheet, to.area, options.type === 'Formats' ? 'format' : 'contents', (row, column) => {
    const [down, across] = [row - to.area.row, column - to.area.column];
    const [r, c] = options.transpose
      ? [across % from.area.rows, down % from.area.columns]
      : [down % from.area.rows, across % from.area.columns];
    const cell = cells[r]?.[c] ?? null;
    const value = values[r]?.[c] ?? '';
    if (options.skipBlanks && value === '') return undefined;
    const style = { s: cell?.s ?? null, custom: cell?.custom ?? null };
    if (options.type === 'Formats') return style;
    const formula = formulas[r]?.[c];
    const isFormula = typeof formula === 'string' && Boolean(cell?.f || cell?.si) && options.type !== 'Values';
    const contents: ICellData = isFormula
      ? {
          v: null,
          t: null,
          si: null,
          p: null,
          f: lexer.moveFormulaRefOffset(formula, column - (left + c), row - (top + r)),
        }
      : { v: cell?.v ?? null, t: cell?.t ?? null, p: cell?.p ?? null, f: null, si: null };
    return options.type === 'All' ? { ...contents, ...style } : contents;
  });
  // Copied styles are Univer's own keys, over which a later change of format in the same batch cannot be laid.
  grid.flush();
  if (carried) putRules(grid, carried, from, to, { transpose: options.transpose, all: options.type === 'All' });
}
