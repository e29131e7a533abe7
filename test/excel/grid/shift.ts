import { type Area, covers, intersect, isEntireColumn, isEntireRow } from './area';

/** Cells put in or taken out: what lies behind the area (below it, or to its right) moves. */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  readonly along: 'rows' | 'columns';
  readonly area: Area;
}

/**
 * Where an area lies after cells were put in or taken out, as Excel moves references:
 * behind the change it moves, around it grows or shrinks; null when all its cells were deleted.
 * An area that sticks out sideways of the change stays.
 */
export function shifted(area: Area, shift: Shift): Area | null {
  const rows = shift.along === 'rows';
  // What has every line keeps every line.
  if (rows ? isEntireColumn(area) : isEntireRow(area)) return area;
  if (shift.kind === 'delete' && covers(shift.area, area)) return null;
  if (!inLane(area, shift)) return area;
  const [start, length] = rows ? [area.row, area.rows] : [area.column, area.columns];
  const [at, count] = rows ? [shift.area.row, shift.area.rows] : [shift.area.column, shift.area.columns];
  const [newStart, newLength] =
    shift.kind === 'insert' ? afterInsert(start, length, at, count) : afterDelete(start, length, at, count);
  return rows ? { ...area, row: newStart, rows: newLength } : { ...area, column: newStart, columns: newLength };
}

/** Whether the area lies wholly between the sides of what moves. */
function inLane(area: Area, shift: Shift): boolean {
  if (shift.along === 'rows') {
    const shared = intersect({ ...area, row: 0, rows: 1 }, { ...shift.area, row: 0, rows: 1 });
    return shared?.columns === area.columns;
  }
  const shared = intersect({ ...area, column: 0, columns: 1 }, { ...shift.area, column: 0, columns: 1 });
  return shared?.rows === area.rows;
}

function afterInsert(start: number, length: number, at: number, count: number): [number, number] {
  if (at <= start) return [start + count, length];
  return at < start + length ? [start, length + count] : [start, length];
}

function afterDelete(start: number, length: number, at: number, count: number): [number, number] {
  const lostBefore = Math.max(0, Math.min(start, at + count) - at);
  const lostInside = Math.max(0, Math.min(start + length, at + count) - Math.max(start, at));
  return [start - lostBefore, length - lostInside];
}
