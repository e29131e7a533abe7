import { cellAt } from '../sheet/snapshot';
import { type Depth, depthOf, isInside } from './activity-levels';
import { knownColumns } from './assign-columns';
import { countCriteria } from './criteria-look';
import { amountText, decimalText, exactWords } from './decimal-text';
import { type NameFrame, nameIndicator, type RowName } from './name-indicator';
import {
  isColumnNumbering,
  isConclusion,
  isIndicatorClass,
  isNoteOrSignature,
  isNothing,
  isNumberedSection,
  isPoints,
  isTotal,
} from './row-kinds';
import { sectionAcross } from './sections';
import type { Activity, Columns, Indicator } from './target-table';
import { isUnit, unitInName } from './unit-words';
import { isBlank, type SheetView } from './view-sheet';

/** What the rows of a table hold. */
export interface TableRows {
  readonly activities: readonly Activity[];
  readonly indicators: readonly Indicator[];
}

/** What is known of a table, besides its columns, before its rows are read. */
export interface RowsFrame extends NameFrame {
  /** The unit that the budgets' heading names, null where it names none. */
  readonly budgetUnit: string | null;
}

/** Where a section's name across the whole table stands in the order of depths: outside every column. */
const ACROSS = -1;

interface OpenActivity {
  readonly at: number;
  readonly name: string;
  readonly depth: Depth;
}

/**
 * Reads the body's rows into row groups and indicators, top to bottom.
 * A row is an indicator when it has a name and criteria, or a name alone; totals, notes and numbering rows are neither.
 */
export function readRows(view: SheetView, columns: Columns, rows: readonly number[], frame: RowsFrame): TableRows {
  const activities: Activity[] = [];
  const indicators: Indicator[] = [];
  let open: OpenActivity[] = [];
  const known = [...knownColumns(columns)].sort((a, b) => a - b);

  const enter = (row: number, words: string, depth: Depth): void => {
    const name = words.trim();
    const same = open.find((one) => one.name === name && one.depth.every((part, at) => part === depth[at]));
    if (same) return;
    open = open.filter((outer) => isInside(depth, outer.depth));
    const parents = open.map((outer) => outer.name);
    open.push({ at: activities.length, name, depth });
    activities.push({
      row,
      name,
      parents,
      budget: budgetAt(view, columns, row, frame.budgetUnit),
      goal: goalAt(view, columns, row),
    });
  };

  for (const row of rows) {
    if (isColumnNumbering(view, row, columns.indicator, known) || isSkipped(view, columns, row, known, frame.first))
      continue;
    const section = sectionAcross(view, columns, row, frame.left);
    if (section !== null) {
      enter(row, section, depthOf(section, ACROSS));
      continue;
    }
    const named = nameIndicator(view, columns, row, frame, indicators[indicators.length - 1]?.name ?? null);
    const spread = named !== null && isSpread(view, columns, row, named);
    if (spread) open = open.filter(({ depth }) => depth[0] < named.column);
    for (const column of columns.activities) {
      const words = view.own(row, column);
      if (!isBlank(words) && !(spread && column === named.column)) enter(row, words, depthOf(words, column));
    }
    if (!named) continue;
    const indicator = indicatorAt(view, columns, row, frame.first, named.name);
    if (isSection(columns, indicator)) enter(row, indicator.name, depthOf(indicator.name, columns.indicator));
    else indicators.push({ ...indicator, activity: open[open.length - 1]?.at ?? null });
  }
  return { activities, indicators };
}

/** The points of each tier below the heading, totals, the whole table's grade, and, where no more than a date or a name stands under the tiers, notes and signatures. */
function isSkipped(
  view: SheetView,
  columns: Columns,
  row: number,
  known: readonly number[],
  bodyFirst: number,
): boolean {
  const filled = known.find((column) => !isBlank(view.own(row, column)));
  const first = filled === undefined ? undefined : view.own(row, filled);
  const named = view.own(row, columns.indicator);
  if (row === bodyFirst && isPoints(named)) return true;
  if (first !== undefined && isConclusion(first) && countCriteria(view, columns, row) === 0) return true;
  if (isTotal(named) || (first !== undefined && isTotal(first) && isNothing(named))) return true;
  return first !== undefined && isNoteOrSignature(first) && countCriteria(view, columns, row) < 2;
}

/** Without a column for row groups, a numbered name or a class of indicators without criteria is a section: 一、组织建设, 产出指标. */
function isSection(columns: Columns, indicator: Indicator): boolean {
  return (
    columns.activities.length === 0 &&
    indicator.criteria.every((criterion) => isBlank(criterion)) &&
    (isNumberedSection(indicator.name) || isIndicatorClass(indicator.name))
  );
}

function indicatorAt(view: SheetView, columns: Columns, row: number, bodyFirst: number, name: string): Indicator {
  return {
    row,
    name,
    activity: null,
    unit: unitAt(view, columns, row, name),
    weight: weightAt(view, columns, row),
    criteria: columns.tiers.map(({ column }) => criterionAt(view, row, column, bodyFirst)),
  };
}

/** Whether a name found in a row group's column is the indicator's own, spread over both: by a merge, or as far as one can tell. */
function isSpread(view: SheetView, columns: Columns, row: number, { column }: RowName): boolean {
  if (column === columns.indicator) return false;
  const area = view.mergeAt(row, column);
  if (area) return area.column + area.columns > columns.indicator;
  return view.sheet.merges === null && column === columns.indicator - 1;
}

/** A criterion merged down counts for each row; one merged across counts for the first of its tiers alone. */
function criterionAt(view: SheetView, row: number, column: number, bodyFirst: number): string {
  const area = view.mergeAt(row, column);
  if (!area) return exactWords(cellAt(view.sheet, { row, column }));
  if (area.column !== column || area.row < bodyFirst) return '';
  return exactWords(cellAt(view.sheet, { row: area.row, column: area.column }));
}

function unitAt(view: SheetView, columns: Columns, row: number, name: string): string | null {
  const words = columns.unit === null ? '' : view.shown(row, columns.unit).trim();
  return words !== '' && !/^[/\\\-—–无]+$/u.test(words) ? words : unitInName(name);
}

/** A weight merged down over several rows is the group's, not each indicator's: it is left out rather than counted twice. */
function weightAt(view: SheetView, columns: Columns, row: number): string | null {
  if (columns.weight === null || (view.mergeAt(row, columns.weight)?.rows ?? 1) > 1) return null;
  return amountAt(view, row, columns.weight, '分');
}

function budgetAt(view: SheetView, columns: Columns, row: number, unit: string | null): string | null {
  return columns.budget === null ? null : amountAt(view, row, columns.budget, unit);
}

function amountAt(view: SheetView, row: number, column: number, unit: string | null): string | null {
  const { value } = cellAt(view.sheet, { row, column });
  if (typeof value === 'number') return decimalText(value);
  return typeof value === 'string' ? amountText(value, unit) : null;
}

function goalAt(view: SheetView, columns: Columns, row: number): string {
  return columns.goal === null ? '' : view.shown(row, columns.goal).trim();
}

/** Whether a unit column really holds units: 单位 also heads the organisation in charge. */
export function holdsUnits(view: SheetView, column: number, rows: readonly number[]): boolean {
  const filled = rows.map((row) => view.own(row, column).trim()).filter((words) => words !== '');
  return filled.filter((words) => isUnit(words)).length * 2 >= filled.length;
}
