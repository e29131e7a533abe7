import type { HeadedColumn, HeadingBlock } from './heading-block';
import { type HeadingRole, measuresOf } from './heading-dictionary';
import { readHeadingText } from './heading-text';
import type { ActualHeading } from './target-table';
import { unitInName } from './unit-words';
import { isBlank, type SheetView } from './view-sheet';

/** Roles of columns that a share may be a share of, or stand for: 计划数, 完成数. */
const PLANNED_OR_DONE: ReadonlySet<HeadingRole> = new Set<HeadingRole>(['target', 'actual', 'target-or-actual']);

/** A level in percent, as a criterion or a cell writes it; a change from last year is none. */
const PERCENT = /[%％‰]|百分之/u;
const CHANGE = /上年|去年|同比|百分点|增长|下降|减少|增加/u;

/** What the heading of the actual's column says of the numbers below it; null where the table has no such column. */
export function readActualHeading({ columns }: HeadingBlock, actual: number | null): ActualHeading | null {
  const heading = columns.find(({ column }) => column === actual);
  if (!heading) return null;
  const besidePlan = columns.some(
    (one) => one !== heading && one.meaning && PLANNED_OR_DONE.has(one.meaning.role) && measuresUnder(one) !== 'share',
  );
  return { measures: measuresUnder(heading), unit: unitInName(heading.words.at(-1) ?? ''), besidePlan };
}

/**
 * Of columns for the actual, the likeliest first, the one that is of the criteria's kind: where most rows are measured in
 * percent and the first holds no percentage in them (完成数 95), a filled column of shares (完成率 95%) goes before it.
 * `rows` are those with criteria.
 */
export function preferMeasured<T extends { readonly column: number }>(
  view: SheetView,
  block: HeadingBlock,
  sorted: readonly T[],
  rows: readonly number[],
): readonly T[] {
  const [first] = sorted;
  const share = sorted.find(({ column }) => measuresUnder(headedAt(block, column)) === 'share');
  if (!first || !share || share === first) return sorted;
  const inPercent = rows.filter((row) => isLevelInPercent(view, block, row));
  const fits =
    inPercent.length * 2 > rows.length &&
    inPercent.every((row) => !PERCENT.test(view.shown(row, first.column))) &&
    inPercent.some((row) => !isBlank(view.shown(row, share.column)));
  return fits ? [share, ...sorted.filter((one) => one !== share)] : sorted;
}

/** Whether two columns are the actual's alike: numbers of one kind, neither told in prose. */
export function areRivals(
  block: HeadingBlock,
  one: { readonly column: number },
  other: { readonly column: number },
): boolean {
  const [first, second] = [one, other].map(({ column }) => headedAt(block, column));
  const inProse = [first, second].some((heading) => /情况$/u.test(heading?.words.at(-1) ?? ''));
  return !inProse && measuresUnder(first) === measuresUnder(second);
}

function headedAt({ columns }: HeadingBlock, at: number): HeadedColumn | undefined {
  return columns.find(({ column }) => column === at);
}

function measuresUnder(heading: HeadedColumn | undefined): ActualHeading['measures'] {
  return measuresOf(readHeadingText(heading?.words.at(-1) ?? '')?.bare ?? '');
}

function isLevelInPercent(view: SheetView, { run }: HeadingBlock, row: number): boolean {
  const criteria = run.tiers.map(({ column }) => view.shown(row, column));
  return criteria.some((words) => PERCENT.test(words)) && !criteria.some((words) => CHANGE.test(words));
}
