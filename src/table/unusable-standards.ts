import type { Area, Place } from '../sheet/address';
import { isThreshold } from './criteria-look';
import type { HeadingContext } from './heading-block';
import { areaBelow, type IndicatorHeading } from './indicator-headings';
import { follows, type TierWord } from './tier-names';
import { isBlank } from './view-sheet';

/** Tiers in a row downward that make a scale. */
const FEWEST_DOWN = 3;

/** Rows above tiers that run downward in which the indicator that they are for is named. */
const NAMED_ABOVE = 3;
/** 指标名称：培训人次, 考核指标 */
const NAMES_INDICATOR = /^(?:[绩效考核评价]{2,4})?指标(?:名称)?(?:[:：].*)?$/u;

/**
 * Tiers that run downward beside their thresholds under 绩效指标, without a table's heading: a block for each indicator, or a table
 * on its side. Rows that hold more than one tier are headings or bodies of tables that run across.
 */
export function findBlocks(context: HeadingContext): readonly { readonly area: Area; readonly at: Place }[] {
  const { rows, view } = context;
  const found: { area: Area; at: Place }[] = [];
  for (const { row, tiers } of rows.values()) {
    const [only, second] = tiers;
    if (!only || second) continue;
    const { column } = only;
    const length = downwardFrom(context, row, column);
    const name = length < FEWEST_DOWN ? null : namedAbove(context, row, column);
    const beside = Array.from({ length }, (_, at) => ({ row: row + at, column: column + 1 }));
    if (name === null || !beside.every((cell) => isThreshold(view, cell))) continue;
    let right = column + 1;
    while (!isBlank(view.own(row, right + 1))) right++;
    found.push({ area: areaBelow(context, name, row + length - 1, column, right), at: { row, column } });
  }
  return found;
}

/** How many tiers follow one another downward from a cell. */
function downwardFrom({ rows }: HeadingContext, first: number, column: number): number {
  const wordsAt = (row: number) => rows.get(row)?.tiers.find((cell) => cell.column === column)?.words ?? [];
  let length = 1;
  while (wordsAt(first + length - 1).some((better) => wordsAt(first + length).some((worse) => follows(better, worse))))
    length++;
  return length;
}

/** The row above tiers, in their own column, that names what they measure; null where none does. */
function namedAbove({ view }: HeadingContext, first: number, column: number): number | null {
  for (let row = first - 1; row >= Math.max(0, first - NAMED_ABOVE); row--)
    if (NAMES_INDICATOR.test(view.own(row, column).replace(/\s+/gu, ''))) return row;
  return null;
}

/** Words in one cell from which on they are a standard told as prose, and not a code or a mark. */
const PROSE = 6;

/**
 * Where tiers run downward beside an indicator: 优 良 中 差 one under the other in a column of the table,
 * while the indicator stands once, merged or followed by blanks. A column of grades that merely happen to be in order
 * has an indicator in each row. Null where there is none.
 */
export function downwardTiers(context: HeadingContext, { area, at, last }: IndicatorHeading): Place | null {
  for (let column = area.column; column < area.column + area.columns + 1; column++) {
    if (column === at.column) continue;
    let start: Place | null = null;
    let before: readonly TierWord[] = [];
    let length = 0;
    for (let row = last + 1; row < area.row + area.rows; row++) {
      const here = context.meaningOf(context.view.own(row, column)).tiers;
      const isNext = before.some((better) => here.some((worse) => follows(better, worse)));
      const stillThere = isBlank(context.view.own(row, at.column));
      if (here.length > 0 && isNext && stillThere) length++;
      else {
        length = here.length > 0 ? 1 : 0;
        start = { row, column };
      }
      before = here;
      if (length >= FEWEST_DOWN && start) return start;
    }
  }
  return null;
}

/** The first cell below a heading 评价标准 or 评分标准 that holds a standard as prose; null where there is none. */
export function prosePlace(context: HeadingContext, { area, roles, last }: IndicatorHeading): Place | null {
  const standard = roles.find(({ meaning }) => meaning.role === 'standard');
  if (!standard) return null;
  for (let row = last + 1; row < area.row + area.rows; row++) {
    const words = context.view.own(row, standard.column);
    if (!isBlank(words) && words.trim().length >= PROSE) return { row, column: standard.column };
  }
  return null;
}
