import type { Actual } from '../actual/actual';
import type { Place } from '../sheet/address';
import type { Content } from '../sheet/edits';
import { cellAt, type SheetSnapshot } from '../sheet/snapshot';
import type { Scale } from '../standard/scale';
import type { Activity, Indicator, TargetTable } from '../table/target-table';
import { isBlank, type SheetView, viewSheet } from '../table/view-sheet';
import { commonWidths, type Widths } from './character-widths';
import { isReversed } from './desired-direction';

/** What is read of one indicator before its wording is checked. */
export interface Reading {
  readonly scale: Scale;
  /** null where the table has no column 实际完成值. */
  readonly actual: Actual | null;
}

/** What the wording check looks at: a sheet, one of its target tables, and what was read of each of its indicators, in their order. */
export interface CheckInput {
  readonly sheet: SheetSnapshot;
  readonly table: TargetTable;
  readonly readings: readonly Reading[];
}

/** A cell with words, where a person would look for it: the first cell of a merged area. */
export interface WordCell {
  readonly place: Place;
  readonly text: string;
  readonly content: Content;
  /** Whether its text may be replaced: no formula, and the text is all that the cell holds. */
  readonly rewritable: boolean;
  /** Whether it stands for more than one row. */
  readonly shared: boolean;
}

/** One indicator with its cells. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly activity: Activity | null;
  readonly scale: Scale;
  readonly actual: Actual | null;
  /** Whether the tiers stand the wrong way round: what lies between them cannot be judged before that. */
  readonly isReversed: boolean;
  readonly name: WordCell;
  /** null where the table has no column 计量单位. */
  readonly unit: WordCell | null;
  /** In the order of the tiers. */
  readonly tiers: readonly WordCell[];
  /** The cell 实际完成值; null where the table has no such column. */
  readonly achieved: WordCell | null;
  /** Actual, last year's figure and target, where the table has such columns. */
  readonly figures: readonly WordCell[];
}

/** One row group with its cells. */
export interface ActivityGroup {
  readonly activity: Activity;
  /** Index of the direct parent among the groups; null at the top. */
  readonly parent: number | null;
  readonly name: WordCell;
  readonly goal: WordCell | null;
  readonly budget: WordCell | null;
}

/** A cell with words, and the name of the indicator or activity that it belongs to. */
export interface Words {
  readonly cell: WordCell;
  readonly of: string;
}

/** What rules look at. Every list is in reading order; a merged cell appears once in `prose`, `names` and `criteria`. */
export interface Subject {
  readonly sheet: SheetSnapshot;
  readonly table: TargetTable;
  readonly rows: readonly IndicatorRow[];
  readonly groups: readonly ActivityGroup[];
  /** Activities, descriptions and goals. */
  readonly prose: readonly Words[];
  /** Indicators' names. */
  readonly names: readonly Words[];
  readonly criteria: readonly Words[];
  /** How names and criteria mostly write brackets, digits and signs. */
  readonly widths: Widths;
}

/** Lays a table's cells out for the rules. Cost: linear in the table's cells. */
export function layOutSubject({ sheet, table, readings }: CheckInput): Subject {
  const view = viewSheet(sheet);
  const rows: IndicatorRow[] = [];
  for (const [at, indicator] of table.indicators.entries()) {
    const reading = readings[at];
    if (!reading) throw new Error(`no reading for the indicator in row ${indicator.row}`);
    rows.push(indicatorRow(view, table, indicator, reading, rows.at(-1) ?? null));
  }
  const groups = activityGroups(view, table);
  const names = once(rows.flatMap(({ indicator, name }) => of(indicator.name, [name])));
  const criteria = once(rows.flatMap(({ indicator, tiers }) => of(indicator.name, tiers)));
  return {
    sheet,
    table,
    rows,
    groups,
    names,
    criteria,
    widths: commonWidths([...names, ...criteria].map(({ cell }) => cell.text)),
    prose: once([
      ...groups.flatMap(({ activity, name, goal }) => of(activity.name, [name, goal])),
      ...descriptions(view, table),
    ]),
  };
}

function indicatorRow(
  view: SheetView,
  { columns, activities }: TargetTable,
  indicator: Indicator,
  { scale, actual }: Reading,
  above: IndicatorRow | null,
): IndicatorRow {
  const own = wordCell(view, { row: indicator.row, column: columns.indicator }, indicator.name);
  return {
    indicator,
    activity: indicator.activity === null ? null : (activities[indicator.activity] ?? null),
    scale,
    actual,
    isReversed: isReversed(indicator.name, scale),
    // Where merges are not known, a name that stands once for several rows is in the first of them.
    name: !own.rewritable && above?.indicator.name === indicator.name ? { ...above.name, shared: true } : own,
    unit: columns.unit === null ? null : wordCell(view, { row: indicator.row, column: columns.unit }),
    tiers: columns.tiers.map(({ column }, at) =>
      wordCell(view, { row: indicator.row, column }, indicator.criteria[at] ?? ''),
    ),
    achieved: columns.actual === null ? null : wordCell(view, { row: indicator.row, column: columns.actual }),
    figures: [columns.actual, columns.previous, columns.target]
      .filter((column) => column !== null)
      .map((column) => wordCell(view, { row: indicator.row, column })),
  };
}

/** The cell seen at a place. `words` is what was read of it, where that is more exact than what is displayed. */
function wordCell(view: SheetView, at: Place, words?: string): WordCell {
  const area = view.mergeAt(at.row, at.column);
  const place = area ? { row: area.row, column: area.column } : at;
  const { value, formula } = cellAt(view.sheet, place);
  const text = words ?? view.own(place.row, place.column);
  const isFormula = typeof formula === 'string' && formula.startsWith('=');
  const rewritable = !isFormula && (typeof value !== 'string' || value === text);
  return { place, text, content: formula, rewritable, shared: area !== null && area.rows > 1 };
}

function activityGroups(view: SheetView, { activities, columns }: TargetTable): ActivityGroup[] {
  const groups: ActivityGroup[] = [];
  const open: number[] = [];
  for (const [at, activity] of activities.entries()) {
    open.length = Math.min(open.length, activity.parents.length);
    const { row } = activity;
    const column = [...columns.activities].reverse().find((one) => view.own(row, one).trim() === activity.name);
    groups.push({
      activity,
      parent: open.at(-1) ?? null,
      name: wordCell(view, { row, column: column ?? columns.indicator }),
      goal: columns.goal === null ? null : wordCell(view, { row, column: columns.goal }),
      budget: columns.budget === null ? null : wordCell(view, { row, column: columns.budget }),
    });
    open.push(at);
  }
  return groups;
}

function descriptions(view: SheetView, { columns, activities, indicators }: TargetTable): Words[] {
  const { description } = columns;
  if (description === null) return [];
  const named = [...activities, ...indicators].map(({ row, name }) => ({ row, name }));
  return named.flatMap(({ row, name }) => of(name, [wordCell(view, { row, column: description })]));
}

function of(name: string, cells: readonly (WordCell | null)[]): Words[] {
  const words: Words[] = [];
  for (const cell of cells) if (cell !== null && !isBlank(cell.text)) words.push({ cell, of: name });
  return words;
}

/** Columns of an Excel sheet (Excel specifications and limits). */
const COLUMNS = 16_384;

function once(words: readonly Words[]): Words[] {
  const seen = new Set<number>();
  return words.filter(({ cell: { place, shared } }) => {
    const key = place.row * COLUMNS + place.column;
    if (!shared) return true;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
