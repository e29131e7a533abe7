import type { CellChange, Span } from './finding';
import type { WordCell } from './subject';

/** The change that gives a cell another text; null where the cell holds a formula, or nothing would change. */
export function rewriteCell(cell: WordCell, to: string): CellChange | null {
  if (!cell.rewritable || to === cell.text) return null;
  return { at: cell.place, before: cell.content, from: cell.text, to };
}

/** A cell's text with some of its characters replaced, the rest kept. */
export function replaceSpan(text: string, { start, end }: Span, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** Several changes as one fix; null unless every one of them can be made. */
export function allOf(changes: readonly (CellChange | null)[]): { readonly cells: readonly CellChange[] } | null {
  const cells = changes.filter((change): change is CellChange => change !== null);
  return cells.length > 0 && cells.length === changes.length ? { cells } : null;
}
