import type { Heading } from './find-headings';
import { isNoteOrSignature, isTotal } from './row-kinds';
import { type Line, sayTheSame, titleAbove } from './table-lines';
import { isBlank, type SheetView } from './view-sheet';

/** A heading below another one: the same table on its next printed page, or another table. */
export interface Break {
  readonly kind: 'page' | 'table';
  /** Title and department lines directly above the lower heading. */
  readonly title: readonly Line[];
}

/**
 * Decides whether a lower heading carries on the table above it.
 * It does when it is worded and placed alike, the lines above it say nothing new (a department's name would),
 * and the table above was not closed by a total or a signature.
 */
export function judgeBreak(view: SheetView, upper: Heading, lower: Heading): Break {
  const worded = upper.lines.length > 0;
  const indicator = lower.assignment?.columns.indicator ?? null;
  const title = titleAbove(view, lower.block, lower.left, lower.right, upper.block.last, worded, indicator);
  const alike = isHeadedAlike(upper, lower) && sayTheSame(title, upper.lines);
  return { kind: alike && !isClosedAbove(view, title[0]?.row ?? lower.block.first, lower) ? 'page' : 'table', title };
}

/**
 * Whether a lower heading names nothing that the upper one does not name in the same column.
 * It may name less: columns that were added to the first heading alone.
 */
function isHeadedAlike(upper: Heading, lower: Heading): boolean {
  const above = new Set(words(upper));
  const sameTiers = lower.block.run.tiers.length === upper.block.run.tiers.length;
  return sameTiers && words(lower).every((heading) => above.has(heading));
}

/** Every headed column with its words, and every tier; but for the grades', which 评级 heads where a person has not. */
function words({ block }: Heading): readonly string[] {
  const headed = block.columns.filter(({ words, meaning }) => words.length > 0 && meaning?.role !== 'grade');
  const columns = headed.map((column) => `${column.column}:${column.words.join('/').replace(/\s+/gu, '')}`);
  return [...columns, ...block.run.tiers.map((tier) => `${tier.column}:${tier.label}`)];
}

/** Whether the last words above a row, blank rows apart, are a total or a signature. */
function isClosedAbove(view: SheetView, row: number, { left, right }: Heading): boolean {
  for (let above = row - 1; above >= 0; above--)
    for (let column = left; column <= right; column++) {
      const here = view.own(above, column);
      if (!isBlank(here)) return (isTotal(here) && !/小计/u.test(here)) || isNoteOrSignature(here);
    }
  return false;
}
