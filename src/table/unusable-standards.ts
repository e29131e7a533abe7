import type { Place } from '../sheet/address';
import type { HeadingContext } from './heading-block';
import type { IndicatorHeading } from './indicator-headings';
import { follows, type TierWord } from './tier-names';
import { isBlank } from './view-sheet';

/** Tiers in a row downward that make a scale. */
const FEWEST_DOWN = 3;

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
