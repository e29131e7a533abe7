import type { Place } from '../sheet/address';
import type { HeadingBlock, HeadingContext } from './heading-block';
import { isBlank, LOOK_BELOW, type SheetView } from './view-sheet';

/** What a criterion says and an achievement does not: a bound or a range. */
const BOUND = /[≥≤<>＜＞]|以[上下内]|[高低大小多少]于|超过|不[足到满]|\d\s*[-—–~～至到]\s*\d/u;

/**
 * A tier whose name is not known (优+, or none at all): right beside the known ones, under a heading that names nothing else, over
 * criteria of its own.
 * Grading without it would give its values to its neighbour. Null where there is none.
 */
export function unknownTier(context: HeadingContext, { columns, run, last }: HeadingBlock): Place | null {
  for (const column of [run.first - 1, run.last + 1]) {
    const heading = columns.find((one) => one.column === column);
    if (!heading || heading.meaning || isOfOtherSet(context, run.row, column)) continue;
    if (holdsOtherCriteria(context.view, run.tiers, last, column)) return { row: last, column };
  }
  return null;
}

/** Whether a column belongs to another set of tiers in the same row. */
function isOfOtherSet({ rows }: HeadingContext, row: number, column: number): boolean {
  const others = rows.get(row)?.runs.filter(({ tiers }) => tiers.length > 1) ?? [];
  return others.some(({ tiers }) => tiers.some((tier) => tier.column === column));
}

/** Whether most cells of a column are criteria that no tier of their row repeats: a target repeats the best tier's. */
function holdsOtherCriteria(view: SheetView, tiers: HeadingBlock['run']['tiers'], above: number, at: number): boolean {
  let filled = 0;
  let other = 0;
  for (let row = above + 1; row <= Math.min(above + LOOK_BELOW, view.lastRow); row++) {
    const words = view.own(row, at).trim();
    if (isBlank(words) || tiers.every(({ column }) => isBlank(view.own(row, column)))) continue;
    filled++;
    if (BOUND.test(words) && !tiers.some(({ column }) => view.own(row, column).trim() === words)) other++;
  }
  return other * 2 > filled;
}
