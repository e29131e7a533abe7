import type { Place } from '../sheet/address';
import type { Content, Edit } from '../sheet/edits';
import type { AddedColumn, CellChange, Finding } from './finding';

/** Fixes to write in one go. */
export interface FixPlan {
  readonly edits: readonly Edit[];
  /** The findings that these edits put right. */
  readonly fixed: readonly Finding[];
  /** Findings whose fix touches a cell that another one changes: to be planned again on the sheet that results. */
  readonly waiting: readonly Finding[];
}

/**
 * Plans the fixes of findings on one sheet, in their order. Of two that touch the same cell the second waits, unless both ask for the same.
 * One column at most is added in a round; cells right of it are written where they then stand. Findings without a fix are passed over.
 */
export function planFixes(findings: readonly Finding[]): FixPlan {
  const fixed: Finding[] = [];
  const waiting: Finding[] = [];
  const changes = new Map<string, CellChange>();
  let adds: { readonly sheet: string; readonly column: AddedColumn; readonly cells: readonly CellChange[] } | null =
    null;
  for (const finding of findings) {
    const { fix, sheet } = finding;
    if (fix === null) continue;
    if (fix.adds) {
      const asked: boolean = adds === null || (adds.sheet === sheet && adds.column.column === fix.adds.column);
      (asked ? fixed : waiting).push(finding);
      adds ??= { sheet, column: fix.adds, cells: fix.cells };
      continue;
    }
    const free = fix.cells.every((cell) => (changes.get(keyOf(sheet, cell.at)) ?? cell).to === cell.to);
    (free ? fixed : waiting).push(finding);
    if (free) for (const cell of fix.cells) changes.set(keyOf(sheet, cell.at), cell);
  }
  const inserted = adds?.column.inserted ? adds : null;
  const shift = (sheet: string, column: number) =>
    inserted?.sheet === sheet && column >= inserted.column.column ? column + 1 : column;
  const insertion: Edit[] = inserted
    ? [{ kind: 'insert-columns', sheet: inserted.sheet, column: inserted.column.column, count: 1 }]
    : [];
  return { edits: [...insertion, ...rewrites(changes, shift), ...headings(adds)], fixed, waiting };
}

function keyOf(sheet: string, { row, column }: Place): string {
  return `${row},${column},${sheet}`;
}

function headings(
  adds: { readonly sheet: string; readonly column: AddedColumn; readonly cells: readonly CellChange[] } | null,
): Edit[] {
  if (adds === null) return [];
  const cells = new Map(adds.cells.map((cell) => [keyOf(adds.sheet, cell.at), cell]));
  return [...rewrites(cells, (_, column) => column), ...adds.column.look];
}

/** One edit for each column, from its first to its last change; the cells between are left as they are. */
function rewrites(changes: ReadonlyMap<string, CellChange>, shift: (sheet: string, column: number) => number): Edit[] {
  const columns = new Map<string, { readonly sheet: string; readonly cells: CellChange[] }>();
  for (const [key, cell] of changes) {
    const sheet = key.split(',').slice(2).join(',');
    const at = `${cell.at.column},${sheet}`;
    const known = columns.get(at);
    if (known) known.cells.push(cell);
    else columns.set(at, { sheet, cells: [cell] });
  }
  return [...columns.values()].map(({ sheet, cells }) => {
    const rows = cells.map(({ at }) => at.row);
    const row = rows.reduce((least, next) => Math.min(least, next));
    const last = rows.reduce((most, next) => Math.max(most, next));
    const column = shift(sheet, cells[0]?.at.column ?? 0);
    const before: (Content | null)[][] = Array.from({ length: last - row + 1 }, () => [null]);
    const after: (Content | null)[][] = before.map(() => [null]);
    for (const cell of cells) {
      before[cell.at.row - row] = [cell.before];
      after[cell.at.row - row] = [contentOf(cell)];
    }
    return { kind: 'contents', sheet, area: { row, column, rows: before.length, columns: 1 }, before, after };
  });
}

/** A number stays one; a text that Excel would take for a formula, a number or a date is written with a leading apostrophe, which Excel does not show. */
function contentOf({ before, to }: CellChange): Content {
  if (typeof before === 'number' && /^\d{1,15}(?:\.\d+)?$/.test(to)) return Number(to);
  return /^[=+\-@']|^[\d\s.,%‰/:年月日-]+$|^(?:true|false)$/iu.test(to) ? `'${to}` : to;
}
