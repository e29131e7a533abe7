import { type CriteriaLook, lookAtCriteria } from './criteria-look';
import type { HeadingRow } from './scan-headings';
import { sectionAcross, tellingColumns } from './sections';
import type { Columns } from './target-table';
import { isBlank, type SheetView } from './view-sheet';

/** What bounds a table's body. */
export interface BodyBounds {
  readonly first: number;
  /** The table's leftmost column, its ordinal included. */
  readonly left: number;
  /** The last row that may belong to it: before the next table's title, or the end of the sheet or ListObject. */
  readonly last: number;
  /** Rows in between that are headings or titles repeated on a new page. */
  readonly without: ReadonlySet<number>;
}

/** Roles that one row must name to be another table's heading; fewer are enough after a blank row. */
const FOREIGN_ROLES = 3;
const FOREIGN_ROLES_APART = 2;

/**
 * The rows of a table's body, blank rows left out.
 * Rows after a blank one still belong to it when they carry criteria, or when rows that do come after them;
 * the body ends at another table's heading, and where what stands under the tiers is no criteria.
 */
export function bodyRows(
  view: SheetView,
  headings: ReadonlyMap<number, HeadingRow>,
  columns: Columns,
  bounds: BodyBounds,
): readonly number[] {
  const known = tellingColumns(columns);
  const rows: number[] = [];
  for (const part of partsOf(view, headings, columns, bounds, known)) {
    const begins = rows.length === 0 && part.before.length === 0;
    if (part.kind === 'foreign' && !begins) break;
    if (begins || part.kind === 'criteria') rows.push(...part.before, ...part.rows);
    if (part.kind === 'foreign') break;
  }
  return rows;
}

interface Part {
  /** Rows of earlier parts without criteria, that belong to the table only if this one does. */
  readonly before: readonly number[];
  readonly rows: readonly number[];
  readonly kind: PartKind;
}

type PartKind = 'criteria' | 'nothing' | 'foreign';

/** The body's rows in parts that blank rows divide. */
function* partsOf(
  view: SheetView,
  headings: ReadonlyMap<number, HeadingRow>,
  columns: Columns,
  bounds: BodyBounds,
  known: readonly number[],
): Generator<Part> {
  let before: number[] = [];
  let rows: number[] = [];
  let numbersCount = true;
  for (let row = bounds.first; row <= bounds.last + 1; row++) {
    if (bounds.without.has(row)) continue;
    const fewest = rows.length === 0 && row > bounds.first ? FOREIGN_ROLES_APART : FOREIGN_ROLES;
    const ends = row > bounds.last || isForeignHeading(headings.get(row), bounds.left, known, fewest);
    if (!ends && !isBlankRow(view, columns, bounds, known, row)) rows.push(row);
    else if (rows.length > 0 && (ends || !coveredByMerge(view, row, columns, bounds.first))) {
      const seen = lookAtCriteria(view, columns, rows);
      const kind = kindOf(seen, numbersCount);
      yield { before, rows, kind };
      numbersCount &&= seen.numbers >= seen.thresholds;
      before = kind === 'nothing' ? [...before, ...rows] : [];
      rows = [];
    }
    if (ends) return;
  }
}

function isBlankRow(
  view: SheetView,
  columns: Columns,
  { left }: BodyBounds,
  known: readonly number[],
  row: number,
): boolean {
  return known.every((column) => isBlank(view.own(row, column))) && sectionAcross(view, columns, row, left) === null;
}

/** A row without words of its own, under an indicator merged down from above, does not part the table. */
function coveredByMerge(view: SheetView, row: number, columns: Columns, first: number): boolean {
  const area = view.mergeAt(row, columns.indicator);
  return area !== null && area.row >= first && !isBlank(view.own(area.row, area.column));
}

/** A row that names roles enough, or 序号 and one more: nothing but a heading has a 序号. */
function isForeignHeading(
  found: HeadingRow | undefined,
  left: number,
  known: readonly number[],
  fewest: number,
): boolean {
  if (!found) return false;
  const end = Math.max(...known);
  const inside = found.roles.filter(({ column }) => column >= left && column <= end);
  if (inside.length > 1 && inside.some(({ meaning }) => meaning.role === 'ordinal')) return true;
  const here = found.roles.filter(({ column }) => known.includes(column));
  return new Set(here.map(({ meaning }) => meaning.role)).size >= fewest;
}

/** What stands under the tiers in rows between two blank ones; bare numbers are criteria only where they were so before. */
function kindOf(seen: CriteriaLook, numbersCount: boolean): PartKind {
  if (seen.filled === 0) return 'nothing';
  const like = seen.thresholds + seen.words + (numbersCount ? seen.numbers : 0);
  return like * 2 >= seen.filled ? 'criteria' : 'foreign';
}
