import { type Area, areaAddress } from '../sheet/address';
import { asStored, type ColourRule, type Content, type Edit } from '../sheet/edits';
import { cellAt, indexMerges, type SheetSnapshot } from '../sheet/snapshot';
import type { TargetTable } from '../table/target-table';
import { planLook, withoutAdded } from './column-look';
import { UNDECIDED } from './grade-text';
import { type ColumnPlace, placeColumns, tableRows } from './place-columns';

/** What the grade column of one table is to hold. */
export interface GradeColumn {
  readonly table: TargetTable;
  /** The grade column where it stands already; null where it is to be added. */
  readonly found: number | null;
  /**
   * For each indicator: a grade's word or formula, '' for none; null leaves what stands there. Asked once it is known
   * where the columns stand after all insertions, since formulas refer to them.
   */
  readonly contents: (columns: FormulaColumns) => readonly (Content | null)[];
  readonly colours: readonly ColourRule[];
  /** The colours that the product gave the column last time. */
  readonly coloursNow: readonly ColourRule[];
  /** The hidden name by which the sheet knows this column, null where it has none, and the one that it is to have. */
  readonly nameNow: string | null;
  readonly name: string;
  /** Columns added by a write that stopped half-way, left to right: their looks, heading and colours are written again. */
  readonly unfinished: readonly AddedColumn[];
  /** How many columns a write that stopped had set out to insert: where they stand, empty, they are taken. 0 for none. */
  readonly begun: number;
}

/** The columns that a grade's formula refers to, once everything is written. */
export interface FormulaColumns {
  /** null where the table has none and is given none: then no formula can be written. */
  readonly actual: number | null;
  readonly previous: number | null;
  /** The grade's own column is formatted as text: a formula would stay text there. */
  readonly isText: boolean;
}

/** Where a table's own columns stand once the edits are written. */
export interface PlacedColumn {
  /** Heading and body of the grade column. */
  readonly area: Area;
  /** What each indicator's cell is to hold; null for what a person typed. */
  readonly contents: readonly (Content | null)[];
  /** Body of the added column 实际完成值; null where the table had one. */
  readonly addedActual: Area | null;
  /** The columns that this plan adds, left to right. */
  readonly added: readonly AddedColumn[];
}

export interface AddedColumn {
  readonly role: 'actual' | 'grade';
  /** A whole column is inserted for it; else it is written into a free one. */
  readonly inserted: boolean;
  /** The free column's width before, in points; 0 for an inserted one. */
  readonly width: number;
  /** How its cells looked before, where they were not plain: what a person had formatted was left alone. */
  readonly look?: 'plain-rows' | 'formatted';
}

const GRADE_HEADING = '评价等级';
const ACTUAL_HEADING = '实际完成值';

/**
 * Plans the grade columns (评价等级) of a sheet's tables: finds each again or adds it, with the look of its neighbours,
 * and changes only the cells whose contents differ. Planned again on the sheet that results, it gives no edits.
 */
export function planGradeColumns(
  sheet: SheetSnapshot,
  columns: readonly GradeColumn[],
): { readonly edits: readonly Edit[]; readonly placed: readonly PlacedColumn[] } {
  const { insertions, places, shift } = placeColumns(sheet, columns);
  const edits: Edit[] = insertions.map((insertion) => ({ kind: 'insert-columns', sheet: sheet.id, ...insertion }));
  const placed: PlacedColumn[] = [];
  for (const [index, column] of columns.entries()) {
    const place = places[index];
    if (!place) continue;
    const rows = tableRows(column.table);
    const area: Area = { ...rows, column: place.gradeColumn, columns: 1 };
    const body: Area = bodyOf(column.table, place.gradeColumn);
    const { actual, previous } = column.table.columns;
    const contents = column.contents({
      actual: place.addedActual ?? (actual === null ? null : shift(actual)),
      previous: previous === null ? null : shift(previous),
      isText: column.found === null ? place.look === 'text' : isFormattedAsText(sheet, column.table, column.found),
    });
    edits.push(...planName(sheet, column, area, shift), ...planContents(sheet, column, contents, place));
    const firstUnfinished = place.gradeColumn - column.unfinished.length + 1;
    const then = withoutAdded(column.table, column.unfinished);
    for (const [at, look] of column.unfinished.entries())
      edits.push(...planLook(sheet, then, { column: firstUnfinished + at, ...look }, shift));
    const added = place.added.map(
      (at): AddedColumn => ({
        role: at === place.gradeColumn ? 'grade' : 'actual',
        inserted: place.inserted,
        width: place.inserted ? 0 : (sheet.columnWidths.get(at) ?? 0),
        ...(place.look !== 'plain' && { look: place.look === 'plain-rows' ? 'plain-rows' : 'formatted' }),
      }),
    );
    for (const [at, look] of added.entries())
      edits.push(...planLook(sheet, column.table, { column: place.added[at] ?? 0, ...look }, shift));
    edits.push(...planColours(sheet, column, body, shift));
    const addedActual = place.addedActual === null ? null : bodyOf(column.table, place.addedActual);
    placed.push({ area, contents, addedActual, added });
  }
  return { edits, placed };
}

function bodyOf({ heading, area }: TargetTable, column: number): Area {
  return { row: heading.last + 1, column, rows: area.row + area.rows - heading.last - 1, columns: 1 };
}

/**
 * One edit for each column that changes. An added column is written from heading to last line, blanks included,
 * so that taking it back notices anything that a person has typed there.
 */
function planContents(
  sheet: SheetSnapshot,
  { table, found, unfinished }: GradeColumn,
  contents: PlacedColumn['contents'],
  place: ColumnPlace,
): Edit[] {
  const { row: first, rows } = tableRows(table);
  const edits: Edit[] = [];
  const add = (column: number, before: readonly (Content | null)[], after: readonly (Content | null)[]) => {
    const from = after.findIndex((content) => content !== null);
    if (from === -1) return;
    const to = after.length - [...after].reverse().findIndex((content) => content !== null);
    edits.push({
      kind: 'contents',
      sheet: sheet.id,
      area: { row: first + from, column, rows: to - from, columns: 1 },
      before: before.slice(from, to).map((content) => [content]),
      after: after.slice(from, to).map((content) => [content]),
    });
  };
  const newColumn = (heading: string): Content[] => {
    const cells: Content[] = Array.from({ length: rows }, () => '');
    for (const rows of [table.heading, ...table.repeatedHeadings]) cells[rows.first - first] = heading;
    return cells;
  };
  const blank = Array.from({ length: rows }, () => '');
  if (place.addedActual !== null) add(place.addedActual, blank, newColumn(ACTUAL_HEADING));
  const before: (Content | null)[] = found === null ? blank : Array.from({ length: rows }, () => null);
  const after: (Content | null)[] = found === null ? newColumn(GRADE_HEADING) : [...before];
  if (found !== null && isHeadless(sheet, table, found)) {
    before[0] = '';
    after[0] = GRADE_HEADING;
  }
  if (found !== null && unfinished.some(({ role }) => role === 'actual') && isHeadless(sheet, table, found - 1))
    add(place.gradeColumn - 1, [''], [ACTUAL_HEADING]);
  const mergeOf = indexMerges(sheet);
  for (const [index, indicator] of table.indicators.entries()) {
    const merge = found === null ? null : mergeOf({ row: indicator.row, column: found });
    if (merge && merge.row < indicator.row) continue;
    const content = merge ? sharedContent(table, contents, merge) : (contents[index] ?? null);
    const stands = found === null ? '' : cellAt(sheet, { row: indicator.row, column: found }).formula;
    if (content === null || asStored(content) === stands) continue;
    before[indicator.row - first] = stands;
    after[indicator.row - first] = content;
  }
  add(place.gradeColumn, before, after);
  return edits;
}

function isFormattedAsText(sheet: SheetSnapshot, { indicators }: TargetTable, column: number): boolean {
  return indicators.some(({ row }) => cellAt(sheet, { row, column }).format === '@');
}

/** One grade cell merged down over several indicators shows their grade where it is the same, else that it cannot. */
function sharedContent(table: TargetTable, contents: PlacedColumn['contents'], merge: Area): Content | null {
  const covered = table.indicators.flatMap(({ row }, index) =>
    row >= merge.row && row < merge.row + merge.rows ? [contents[index] ?? null] : [],
  );
  return new Set(covered).size === 1 ? (covered[0] ?? null) : UNDECIDED;
}

/** The grade column is known by its hidden name alone: its heading was deleted, or a write stopped before it. */
function isHeadless(sheet: SheetSnapshot, { heading }: TargetTable, column: number): boolean {
  const mergeOf = indexMerges(sheet);
  for (let row = heading.first; row <= heading.last; row++)
    if (cellAt(sheet, mergeOf({ row, column }) ?? { row, column }).formula !== '') return false;
  return true;
}

function planColours(
  sheet: SheetSnapshot,
  { nameNow, colours, coloursNow, unfinished }: GradeColumn,
  area: Area,
  shift: (column: number) => number,
): Edit[] {
  const known = shifted(sheet.names.get(nameNow ?? ''), shift);
  const covered = known !== null && known.row + known.rows === area.row + area.rows && known.column === area.column;
  if (covered && unfinished.length === 0 && JSON.stringify(coloursNow) === JSON.stringify(colours)) return [];
  return [{ kind: 'colours', sheet: sheet.id, area, before: known ? coloursNow : null, after: colours }];
}

function planName(
  sheet: SheetSnapshot,
  { nameNow, name }: GradeColumn,
  after: Area,
  shift: (column: number) => number,
): Edit[] {
  const before = shifted(sheet.names.get(nameNow ?? ''), shift);
  if (nameNow === name && before && areaAddress(before) === areaAddress(after)) return [];
  if (nameNow === name || nameNow === null) return [{ kind: 'name', sheet: sheet.id, name, before, after }];
  return [
    { kind: 'name', sheet: sheet.id, name: nameNow, before, after: null },
    { kind: 'name', sheet: sheet.id, name, before: null, after },
  ];
}

function shifted(area: Area | undefined, shift: (column: number) => number): Area | null {
  return area ? { ...area, column: shift(area.column) } : null;
}
