import type { Area, Place } from '../sheet/address';
import type { HeadingContext } from './heading-block';
import type { HeadingRole } from './heading-dictionary';
import type { RoleCell } from './scan-headings';

/** A heading that plainly names an indicator, with or without tiers. */
export interface IndicatorHeading {
  readonly first: number;
  readonly last: number;
  /** The cell that names the indicator. */
  readonly at: Place;
  readonly roles: readonly (RoleCell & { readonly row: number })[];
  /** Heading and the rows below it, down to the first blank one. */
  readonly area: Area;
}

const NAMES_INDICATOR: ReadonlySet<HeadingRole> = new Set<HeadingRole>(['indicator', 'level-2', 'level-3', 'level-4']);

/** Roles, besides the indicator's, that a heading must name before it is worth speaking of. */
const ROLES = 2;

/** Finds headings, of one or two rows, that name an indicator and other roles of a target table. */
export function findIndicatorHeadings(context: HeadingContext): readonly IndicatorHeading[] {
  const found: IndicatorHeading[] = [];
  let done = -1;
  for (const { row, roles } of context.rows.values()) {
    if (row <= done) continue;
    const below = context.rows.get(row + 1)?.roles ?? [];
    const both = [...roles.map((cell) => ({ ...cell, row })), ...below.map((cell) => ({ ...cell, row: row + 1 }))];
    const indicator = both.filter(({ meaning }) => NAMES_INDICATOR.has(meaning.role)).at(-1);
    if (!indicator || new Set(both.map(({ meaning }) => meaning.role)).size <= ROLES) continue;
    const last = Math.max(...both.map((cell) => cell.row));
    const columns = both.map(({ column }) => column);
    const area = areaBelow(context, row, last, Math.min(...columns), Math.max(...columns));
    found.push({ first: row, last, at: { row: indicator.row, column: indicator.column }, roles: both, area });
    done = row + area.rows - 1;
  }
  return found;
}

/** The area from a heading down to the last row before one that is blank across it. */
export function areaBelow(context: HeadingContext, first: number, last: number, left: number, right: number): Area {
  const { view } = context;
  const isFilled = (row: number): boolean => {
    for (let column = left; column <= right; column++) if (view.own(row, column).trim() !== '') return true;
    return false;
  };
  let end = last;
  while (end < view.lastRow && isFilled(end + 1)) end++;
  return { row: first, column: left, rows: end - first + 1, columns: right - left + 1 };
}
