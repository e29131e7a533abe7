import type { Area, Place } from '../sheet/address';
import { lookBelow } from './criteria-look';
import type { HeadingContext } from './heading-block';
import type { HeadingRole } from './heading-dictionary';
import type { RoleCell } from './scan-headings';
import { isBlank } from './view-sheet';

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

/** Columns of thresholds beside an indicator from which on these are worth speaking of, whatever they are called. */
const UNNAMED = 2;
const HALF = 0.5;
/** Columns right of an indicator that are looked at. */
const NEAR = 12;

/** The columns right of an indicator, near it and headed, that hold thresholds. */
function thresholdColumns({ view }: HeadingContext, row: number, indicator: number, last: number): readonly number[] {
  const found: number[] = [];
  for (let column = indicator + 1; column <= Math.min(indicator + NEAR, view.lastColumn); column++)
    if (!isBlank(view.own(row, column)) && lookBelow(view, [{ label: '', column }], last + 1).thresholds >= HALF)
      found.push(column);
  return found;
}

/** Finds headings, of one or two rows, that name an indicator and other roles of a target table or stand over thresholds. */
export function findIndicatorHeadings(context: HeadingContext): readonly IndicatorHeading[] {
  const found: IndicatorHeading[] = [];
  let done = -1;
  for (const { row, roles } of context.rows.values()) {
    if (row <= done) continue;
    const below = context.rows.get(row + 1)?.roles ?? [];
    const both = [...roles.map((cell) => ({ ...cell, row })), ...below.map((cell) => ({ ...cell, row: row + 1 }))];
    const indicator = both.filter(({ meaning }) => NAMES_INDICATOR.has(meaning.role)).at(-1);
    if (!indicator) continue;
    const last = Math.max(...both.map((cell) => cell.row));
    const named = new Set(both.map(({ meaning }) => meaning.role)).size > ROLES;
    const unnamed = named ? [] : thresholdColumns(context, indicator.row, indicator.column, last);
    if (!named && unnamed.length < UNNAMED) continue;
    const columns = [...both.map(({ column }) => column), ...unnamed];
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
