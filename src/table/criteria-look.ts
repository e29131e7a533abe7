import type { Place } from '../sheet/address';
import { cellAt } from '../sheet/snapshot';
import type { Doubt } from './doubt';
import type { Columns, TierColumn } from './target-table';
import { LOOK_BELOW, type SheetView } from './view-sheet';

/** What a cell under a tier looks like. Its meaning is read elsewhere; this only tells a target table from other tables. */
type Look = 'blank' | 'mark' | 'number' | 'percent' | 'counted' | 'threshold' | 'words' | 'prose';

const PLACEHOLDER = /^[/\\\-—–－*.…]+$|^待定$/u;
const MARK = /^[√✓✔☑□○●◯×✕✗Xx]$|^[（(]\s*[)）]$/u;
const BOUND = new RegExp(
  [
    '[≥≤<>=＜＞＝%％‰±]|以上|以下|以内|及以|不低于|不少于|不小于|不超过|不高于|不多于|不大于|超过|高于|大于|多于|低于|小于|少于|不足|不满|不到|达到|至少|至多|最多',
    '上年|去年|同比|持平|增长|下降|提高|上升|增加|降低|减少|压减|压缩',
    '\\d\\s*(?:-|—|–|~|～|至|到)\\s*\\d|成[一二三四五六七八九]?$|百分之|分之',
    '每[年季月周日天]\\d|\\d[^\\d\\s]{0,4}[（(]不?含',
    '月底|日前|月前|年底|季度末|提前|逾期|按时|及时|以前',
    '^[\\d.,一二三四五六七八九十百千万两零]+\\s*(?:个|人|次|项|件|起|户|家|所|台|套|份|篇|期|批|场|元|万|亿|天|日|小时|分钟|月|年)',
  ].join('|'),
  'u',
);
/** A number of people or votes and nothing else: a count, or a criterion written short. */
const COUNTED_HEADS = /^\d+(?:人|名|票)$/u;
const DONE =
  /完成|满意|合格|达标|通过|落实|建立|到位|有效|显著|明显|健全|规范|完善|完整|齐全|缺失|整改|保障|^较?[好差]$|一般|良好|是|否|有|无|零|全部|基本|部分|未|达成/u;

/** What a longer criterion names: a number, or last year. */
const COUNTED = /\d|百分之|上年|去年|同比/u;

/** Criteria are short; longer text is a description of quality. */
const LONGEST = 60;
const LONGEST_WORDS = 12;

function look(view: SheetView, row: number, column: number): Look {
  const { value, format } = cellAt(view.sheet, { row, column });
  if (typeof value === 'number') return format.includes('%') ? 'percent' : 'number';
  const words = String(value).trim();
  if (words === '' || PLACEHOLDER.test(words)) return 'blank';
  if (MARK.test(words)) return 'mark';
  if (/^\d+(?:\.\d+)?$/.test(words)) return 'number';
  if (/^\d+(?:\.\d+)?[%％]$/u.test(words)) return 'percent';
  if (COUNTED_HEADS.test(words)) return 'counted';
  const counts = words.length <= LONGEST_WORDS || (words.length <= LONGEST && COUNTED.test(words));
  if (counts && BOUND.test(words)) return 'threshold';
  return words.length <= LONGEST_WORDS && DONE.test(words) ? 'words' : 'prose';
}

/** What stands under the tiers, counted in cells. */
export interface CriteriaLook {
  /** Cells with anything in them. */
  readonly filled: number;
  readonly thresholds: number;
  readonly words: number;
  readonly numbers: number;
  /** Most rows hold numbers alone, and these make a whole (100, or one sum for rows that differ) or follow no order. */
  readonly distribution: boolean;
}

/** How many cells under the tiers of a row look like criteria. */
export function countCriteria(view: SheetView, columns: Columns, row: number): number {
  const looks = columns.tiers.map(({ column }) => look(view, row, column));
  return looks.filter((one) => one !== 'blank' && one !== 'mark' && one !== 'prose').length;
}

/** Whether a cell looks like a threshold. */
export function isThreshold(view: SheetView, { row, column }: Place): boolean {
  const seen = look(view, row, column);
  return seen === 'threshold' || seen === 'percent' || seen === 'counted';
}

/** Shares of the filled cells below tiers, from 0 to 1. */
export interface LookBelow {
  /** Those that look like thresholds. */
  readonly thresholds: number;
  /** Those that are thresholds, bare numbers or words. */
  readonly criteria: number;
}

/** Looks at the cells right below tiers. */
export function lookBelow(view: SheetView, tiers: readonly TierColumn[], from: number): LookBelow {
  const end = Math.min(from + LOOK_BELOW - 1, view.lastRow);
  let filled = 0;
  let thresholds = 0;
  let criteria = 0;
  for (let row = from; row <= end; row++)
    for (const { column } of tiers) {
      const seen = look(view, row, column);
      if (seen !== 'blank') filled++;
      if (seen === 'threshold' || seen === 'percent' || seen === 'counted') thresholds++;
      if (seen !== 'blank' && seen !== 'mark' && seen !== 'prose') criteria++;
    }
  return filled === 0
    ? { thresholds: 0, criteria: 0 }
    : { thresholds: thresholds / filled, criteria: criteria / filled };
}

/** Looks at the cells under the tiers in the rows of the indicators. Cost: rows × tiers. */
export function lookAtCriteria(view: SheetView, columns: Columns, rows: readonly number[]): CriteriaLook {
  const count = { filled: 0, thresholds: 0, words: 0, numbers: 0 };
  const numberRows: (readonly number[])[] = [];
  let filledRows = 0;
  for (const row of rows) {
    const looks = columns.tiers.map(({ column }) => look(view, row, column));
    const filled = looks.filter((one) => one !== 'blank');
    count.filled += filled.length;
    count.thresholds += looks.filter((one) => one === 'threshold' || one === 'percent' || one === 'counted').length;
    count.words += looks.filter((one) => one === 'words').length;
    count.numbers += looks.filter((one) => one === 'number').length;
    if (filled.length > 0) filledRows++;
    if (filled.length > 1 && filled.every((one) => one === 'number' || one === 'percent' || one === 'counted'))
      numberRows.push(columns.tiers.map(({ column }) => numberAt(view, row, column)));
  }
  return {
    ...count,
    distribution: numberRows.length * 2 > filledRows && (makeWholes(numberRows) || unordered(numberRows)),
  };
}

function numberAt(view: SheetView, row: number, column: number): number {
  const { value } = cellAt(view.sheet, { row, column });
  return typeof value === 'number' ? value : Number.parseFloat(String(value).normalize('NFKC')) || 0;
}

/** Whether in most rows the numbers neither rise nor fall from tier to tier, as thresholds do. */
function unordered(rows: readonly (readonly number[])[]): boolean {
  const neither = rows.filter((row) => {
    const steps = row.slice(1).map((number, at) => Math.sign(number - (row[at] ?? 0)));
    return steps.includes(1) && steps.includes(-1);
  });
  return neither.length * 2 > rows.length;
}

/** Whether most rows share one sum: 100 %, or as many votes in each row, differently spread. */
function makeWholes(rows: readonly (readonly number[])[]): boolean {
  const spreads = new Map<number, { rows: number; different: Set<string> }>();
  for (const row of rows) {
    const sum = Math.round(row.reduce((total, number) => total + number, 0) * 100) / 100;
    const spread = spreads.get(sum) ?? { rows: 0, different: new Set<string>() };
    spread.rows++;
    spread.different.add(row.join(' '));
    spreads.set(sum, spread);
  }
  const [sum, commonest] = [...spreads].sort((a, b) => b[1].rows - a[1].rows)[0] ?? [0, undefined];
  if (!commonest || commonest.rows * 2 <= rows.length) return false;
  return sum === 1 || sum === 100 || (commonest.rows > 2 && commonest.different.size > 1);
}

/** Share of the cells that must look like criteria for a table to be taken without doubt. */
const ENOUGH = 0.8;

/** What the look of the criteria leaves doubtful. */
export function doubtCriteria(seen: CriteriaLook): readonly Doubt[] {
  if (seen.distribution) return [{ id: 'doubt-distribution' }];
  const like = seen.thresholds + seen.words;
  if ((like + seen.numbers) * 2 <= seen.filled) return [{ id: 'doubt-no-criteria' }];
  if (like === 0) return [{ id: 'doubt-only-numbers' }];
  const doubts: Doubt[] = [];
  if (seen.thresholds === 0 && seen.numbers === 0) doubts.push({ id: 'doubt-only-words' });
  if (like + seen.numbers < seen.filled * ENOUGH)
    doubts.push({ id: 'doubt-few-criteria', looked: seen.filled, like: like + seen.numbers });
  return doubts;
}
