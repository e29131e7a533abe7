import type { HeadingBlock } from './heading-block';
import { isIndicatorClass, isNumberedSection, isTotal } from './row-kinds';
import { isBlank, type SheetView } from './view-sheet';

/** Lines above a heading that are looked at: title, department, unit, and the like. */
const MOST_LINES = 6;

/** A line holds at most this many cells: title, department and 单位：万元 may share one. */
const MOST_CELLS = 3;

const TITLE =
  /目标|指标|绩效|评价|考核|自评|年度|表$|(?:单位|部门)(?:名称)?[:：]|^\d{3,}\p{L}|续|附件|第\d+页|局$|会$|中心$|委$|办公室$/u;

/** One row above a heading that is not the table's own: its row, and its words without spaces. */
export interface Line {
  readonly row: number;
  readonly words: string;
}

/** The lines above a heading, nearest last, from the row after `after` (-1 for the top of the sheet). Blank rows are left out. */
export function linesAbove(view: SheetView, block: HeadingBlock, left: number, right: number, after: number): Line[] {
  const lines: Line[] = [];
  for (let row = Math.max(after + 1, block.first - MOST_LINES); row < block.first; row++) {
    const line = readLine(view, row, left, right);
    if (line && line !== 'full') lines.push(line);
  }
  return lines;
}

/**
 * The lines of a title that stand next above a heading inside another table's body, blank rows apart: nearest last.
 * `worded` says whether wording alone makes a title; without it, only a cell merged across the table does, or one that
 * stands by itself in the first column below a blank row, or there names an organisation where indicators begin the table
 * (`indicator`, the column that they stand in).
 */
export function titleAbove(
  view: SheetView,
  block: HeadingBlock,
  left: number,
  right: number,
  after: number,
  worded: boolean,
  indicator: number | null,
): Line[] {
  const title: Line[] = [];
  for (let row = block.first - 1; row > Math.max(after, block.first - MOST_LINES); row--) {
    const line = readLine(view, row, left, right);
    if (line === 'full') break;
    if (line === null) continue;
    const made =
      isMergedAcross(view, line, left, right) ||
      (worded && isWordedAsTitle(view, line, block)) ||
      (standsAlone(view, line, block, left) &&
        (readLine(view, row - 1, left, right) === null || (indicator === left && ORGANISATION.test(line.words))));
    if (!made) break;
    title.unshift(line);
  }
  return title;
}

const ORGANISATION = /(?:局|会|委|办|厅|院|校|馆|站|所|队|处|科|中心|学校|办公室|公司|政府|街道|乡|镇)$/u;

/**
 * Whether a line is one cell in the table's first column that begins nothing there: the first row below the heading has
 * words of its own in that column, and the line is no section and no total.
 */
function standsAlone(view: SheetView, { row, words }: Line, block: HeadingBlock, left: number): boolean {
  const only = view.own(row, left).replace(/\s+/gu, '') === words;
  const carriedOn = isBlank(view.own(block.last + 1, left));
  return only && !carriedOn && !isTotal(words) && !isNumberedSection(words) && !isIndicatorClass(words);
}

/** A row as a line: null where it is blank, 'full' where it holds more than a line does. */
function readLine(view: SheetView, row: number, left: number, right: number): Line | 'full' | null {
  const cells: string[] = [];
  for (let column = left; column <= right; column++) {
    const words = view.own(row, column);
    if (!isBlank(words)) cells.push(words.replace(/\s+/gu, ''));
  }
  if (cells.length === 0) return null;
  return cells.length > MOST_CELLS ? 'full' : { row, words: cells.join(' ') };
}

/** Whether a line is one cell merged across most of the table. */
function isMergedAcross(view: SheetView, line: Line, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) {
    const area = view.mergeAt(line.row, column);
    if (area && area.row === line.row && area.columns * 2 > right - left) return true;
  }
  return false;
}

/** Whether a line is worded as titles and department lines are, with nothing under the tiers but a unit. */
function isWordedAsTitle(view: SheetView, line: Line, block: HeadingBlock): boolean {
  const underTiers = block.run.tiers.some(({ column }) => {
    const words = view.own(line.row, column);
    return !isBlank(words) && !/单位|页|金额/u.test(words);
  });
  return !underTiers && line.words.split(' ').every((cell) => TITLE.test(cell) || /^\d{4}年/u.test(cell));
}

/** The one year that the lines name; null where they name none or several. */
export function yearOf(lines: readonly Line[]): number | null {
  const years = new Set(lines.flatMap(({ words }) => words.match(/(?:19|20)\d{2}(?=年|-|$)/gu) ?? []));
  const [only] = years;
  return years.size === 1 && only !== undefined ? Number(only) : null;
}

/** The unit of money that the table's budgets are in: from the heading's brackets, else from a line 单位：万元. */
export function moneyUnit(budgetHeading: string, lines: readonly Line[]): string | null {
  const inHeading = /(亿元|千万元|百万元|万元|千元|元)/u.exec(budgetHeading)?.[1];
  if (inHeading !== undefined) return inHeading;
  for (const { words } of lines) {
    const named = /单位[:：]?[(（]?(?:人民币)?(亿元|千万元|百万元|万元|千元|元)/u.exec(words)?.[1];
    if (named !== undefined) return named;
  }
  return null;
}

/** Whether the lines above a heading say nothing that the lines above the first one did not: a new page, not a new table. */
export function sayTheSame(lines: readonly Line[], before: readonly Line[]): boolean {
  const known = new Set(before.flatMap(({ words }) => words.split(' ').map(withoutPage)));
  return lines.every(({ words }) =>
    words.split(' ').every((cell) => known.has(withoutPage(cell)) || withoutPage(cell) === ''),
  );
}

function withoutPage(words: string): string {
  return words
    .replace(/[(（]?(?:续表?|接上页|第\d+页|共\d+页)[\d一二三四五六七八九十]*[)）]?/gu, '')
    .replace(/[\p{P}]/gu, '');
}
