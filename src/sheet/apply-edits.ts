import { type Area, encloses } from './address';
import { asStored, type Content, type Edit } from './edits';
import type { CellValue, Matrix, SheetSnapshot } from './snapshot';

/**
 * The snapshot as it would be read after the edits: cells, merges, names and widths. Formats and colours are not part of a snapshot, and
 * how the cells beside the contents look is no longer known.
 * A formula's value is not known before Excel has calculated it: its cell shows '' until it is read again.
 */
export function applyEdits(sheet: SheetSnapshot, edits: readonly Edit[]): SheetSnapshot {
  const own = edits.filter((edit) => edit.sheet === sheet.id);
  return own.length === 0 ? sheet : { ...own.reduce(applyEdit, sheet), looks: [] };
}

function applyEdit(sheet: SheetSnapshot, edit: Edit): SheetSnapshot {
  switch (edit.kind) {
    case 'contents':
      return writeContents(sheet, edit.area, edit.after);
    case 'insert-columns':
      return moveColumns(sheet, edit.column, edit.count);
    case 'delete-columns':
      return moveColumns(sheet, edit.column + edit.count, -edit.count);
    case 'merge':
      return sheet.merges ? { ...sheet, merges: [...sheet.merges, edit.area] } : sheet;
    case 'unmerge':
      return sheet.merges ? { ...sheet, merges: sheet.merges.filter((merge) => !encloses(edit.area, merge)) } : sheet;
    case 'column-width':
      return { ...sheet, columnWidths: new Map(sheet.columnWidths).set(edit.column, edit.after) };
    case 'name': {
      const names = new Map(sheet.names);
      if (edit.after) names.set(edit.name, edit.after);
      else names.delete(edit.name);
      return { ...sheet, names };
    }
    case 'format':
    case 'colours':
      return sheet;
  }
}

function writeContents(sheet: SheetSnapshot, area: Area, contents: Matrix<Content | null>): SheetSnapshot {
  const used = enclose(sheet.used, area);
  const isFormula = (content: Content) => typeof content === 'string' && content.startsWith('=');
  const put = <T>(matrix: Matrix<T>, empty: T, show: (content: Content) => T): T[][] => {
    const grown = reshape(matrix, sheet.used, used, empty);
    for (const [r, cells] of contents.entries())
      for (const [c, content] of cells.entries()) {
        const row = grown[area.row + r - used.row];
        if (content !== null && row) row[area.column + c - used.column] = show(content);
      }
    return grown;
  };
  return {
    ...sheet,
    used,
    values: put<CellValue>(sheet.values, '', (content) => (isFormula(content) ? '' : asStored(content))),
    text: put<string>(sheet.text, '', (content) => (isFormula(content) ? '' : String(asStored(content)))),
    formats: put<string>(sheet.formats, 'General', () => 'General'),
    formulas: put<CellValue>(sheet.formulas, '', asStored),
  };
}

function enclose(a: Area, b: Area): Area {
  if (a.rows === 0) return b;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

function reshape<T>(matrix: Matrix<T>, from: Area, to: Area, empty: T): T[][] {
  return Array.from({ length: to.rows }, (_, r) =>
    Array.from({ length: to.columns }, (_, c) => matrix[r + to.row - from.row]?.[c + to.column - from.column] ?? empty),
  );
}

/** Everything from a column on moves by `by` columns; what is moved over is gone. */
function moveColumns(sheet: SheetSnapshot, from: number, by: number): SheetSnapshot {
  const move = (column: number) => (column >= from ? column + by : Math.min(column, from + Math.min(by, 0)));
  const moveArea = (area: Area): Area => {
    const column = move(area.column);
    return { ...area, column, columns: move(area.column + area.columns) - column };
  };
  const kept = (areas: readonly Area[]) => areas.map(moveArea).filter(({ columns }) => columns > 0);
  const used = moveArea(sheet.used);
  const moveCells = <T>(matrix: Matrix<T>, empty: T): T[][] =>
    matrix.map((cells) => {
      const moved = Array.from({ length: used.columns }, () => empty);
      for (const [c, cell] of cells.entries()) {
        const column = sheet.used.column + c;
        if (by < 0 && column < from && column >= from + by) continue;
        moved[move(column) - used.column] = cell;
      }
      return moved;
    });
  return {
    ...sheet,
    used,
    values: moveCells<CellValue>(sheet.values, ''),
    text: moveCells(sheet.text, ''),
    formats: moveCells(sheet.formats, 'General'),
    formulas: moveCells<CellValue>(sheet.formulas, ''),
    merges: sheet.merges && kept(sheet.merges).filter(({ rows, columns }) => rows * columns > 1),
    hiddenColumns: new Set([...sheet.hiddenColumns].map(move)),
    columnWidths: new Map([...sheet.columnWidths].map(([column, width]) => [move(column), width])),
    listObjects: kept(sheet.listObjects),
    pivots: kept(sheet.pivots),
    names: new Map([...sheet.names].map(([name, area]) => [name, moveArea(area)])),
  };
}
