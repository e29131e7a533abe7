import type { Interval } from './interval';

/** What the numbers of a scale measure. Values on different axes are never compared. */
export type Axis =
  /** A level in percent points: 80% is 80. */
  | { readonly kind: 'percent' }
  /** Change against last year in percent of last year's figure: 下降10% is -10. */
  | { readonly kind: 'percent-change' }
  /** Change against last year in percentage points (百分点). */
  | { readonly kind: 'point-change' }
  /** Change against last year as an absolute number of units. */
  | { readonly kind: 'count-change'; readonly unit: string | null }
  /** A number of units; the unit is null where nothing names one. */
  | { readonly kind: 'count'; readonly unit: string | null }
  /**
   * A day as an Excel serial number (1900 date system). Where no tier names a year, `cycle` says what the day is in:
   * any year (serials 1–366, as in Excel's own 1900) or any month (1–31).
   */
  | { readonly kind: 'date'; readonly cycle?: 'year' | 'month' }
  /** Days against a deadline: 提前10天 is -10, 逾期5日 is 5. */
  | { readonly kind: 'days-late' }
  /** Words, matched and never turned into numbers. */
  | { readonly kind: 'label' };

/** Whether two axes measure the same: their kinds, units and cycles agree. */
export function sameAxis(a: Axis, b: Axis): boolean {
  if (a.kind !== b.kind) return false;
  if ('unit' in a && 'unit' in b) return a.unit === b.unit;
  return a.kind !== 'date' || b.kind !== 'date' || a.cycle === b.cycle;
}

export type TierStatus = 'understood' | 'blank' | 'not-understood' | 'ambiguous';

/** One tier (档) of a scale with its meaning after its neighbours have been looked at. */
export interface Tier {
  /** The tier's own word in the table's heading: 优, 良好, 一级… */
  readonly label: string;
  /** The criterion (档位文字) exactly as it stands in the cell. */
  readonly text: string;
  readonly status: TierStatus;
  /** Where the tier holds by its own wording, on the scale's axis; empty unless understood on a numeric axis. */
  readonly intervals: readonly Interval[];
  /** The words that the tier matches, on the label axis; null elsewhere. */
  readonly labels: readonly string[] | null;
  /** Offset in `text` of the first character that could not be read; null unless not understood. */
  readonly furthest: number | null;
}

export type Direction = 'higher' | 'lower' | 'target';

/** What is to be said about a scale beyond its tiers' meanings. `tier` is an index into `tiers`. */
export type ScaleNote =
  /** A bare 以上/以下 or a shared end that nothing settles; the default was kept. */
  | { readonly kind: 'ambiguous-boundary'; readonly tier: number }
  /** A bare number was read as a threshold in the direction of the scale. */
  | { readonly kind: 'bare-number'; readonly tier: number }
  /** The tier measures something else than the rest of the scale. */
  | { readonly kind: 'unit-mismatch'; readonly tier: number }
  /** The thresholds are not in order, so the direction cannot be told. */
  | { readonly kind: 'no-direction' };

/** The criteria of one indicator from best to worst (评价标准). */
export interface Scale {
  /** The indicator's name as in its cell. */
  readonly indicator: string;
  readonly tiers: readonly Tier[];
  /** null when no tier is understood, or when the understood tiers disagree. */
  readonly axis: Axis | null;
  /** The indicator's own unit (计量单位), from its column or the brackets in its name, in normalised spelling; null where neither names one. */
  readonly unit: string | null;
  /** null on the label axis and when the order of the tiers does not show it; then nothing is graded. */
  readonly direction: Direction | null;
  /** Only whole numbers can occur (次, 人…), so there is no gap between 1 and 2. */
  readonly whole: boolean;
  /** Values between two tiers that no tier owns, with the index of the nearest worse tier. */
  readonly gaps: readonly { readonly interval: Interval; readonly worse: number }[];
  readonly notes: readonly ScaleNote[];
}
