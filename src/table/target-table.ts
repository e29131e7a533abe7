import type { Area, Place } from '../sheet/address';

/** A tier column: its own word in the heading, and where it stands (column from 0). */
export interface TierColumn {
  readonly label: string;
  readonly column: number;
}

/** Where each role of the target table stands; columns from 0, null where the table has none. */
export interface Columns {
  /** 职责活动 / 工作活动 / 一级指标: the row group. More than one column where levels have columns of their own, outermost first. */
  readonly activities: readonly number[];
  /** 年度预算数 */
  readonly budget: number | null;
  /** 内容描述 */
  readonly description: number | null;
  /** 绩效目标 */
  readonly goal: number | null;
  /** 绩效指标 */
  readonly indicator: number;
  /** 计量单位 */
  readonly unit: number | null;
  /** 权重 / 分值 */
  readonly weight: number | null;
  /** 优 良 中 差, best first. */
  readonly tiers: readonly TierColumn[];
  /** 上年实际数 */
  readonly previous: number | null;
  /** 目标值 */
  readonly target: number | null;
  /** 实际完成值 */
  readonly actual: number | null;
  /** 得分 */
  readonly score: number | null;
  /** 评价等级 */
  readonly grade: number | null;
  /** 备注 */
  readonly remark: number | null;
}

/** Roles that one column plays, or none. */
export type SingleRole = Exclude<keyof Columns, 'activities' | 'tiers' | 'indicator'>;

/** A row group (职责活动). */
export interface Activity {
  readonly row: number;
  readonly name: string;
  /** Names from the outermost to the direct parent. */
  readonly parents: readonly string[];
  /** The budget in the table's own unit, as an exact decimal text; null where blank or no number. */
  readonly budget: string | null;
  readonly goal: string;
}

/** One indicator (绩效指标) with its row. */
export interface Indicator {
  readonly row: number;
  /** The name without its unit's brackets is not cut: exactly as in the cell, line breaks kept; '' where the row has criteria and no name. */
  readonly name: string;
  /** Index into `activities`; null where the table has no activity above the row. */
  readonly activity: number | null;
  /** From the unit column, else from brackets at the end of the name: （人次）; null where neither. */
  readonly unit: string | null;
  /** 权重 / 分值 as an exact decimal text; null where blank or no number. */
  readonly weight: string | null;
  /** The criterion of each tier, in the order of the columns; merged cells count for each row that they cover. */
  readonly criteria: readonly string[];
}

/** What the heading of the actual's column says of the numbers below it. */
export interface ActualHeading {
  /** 完成数 counts things, 完成率 is a share; null for 实际完成值, which may be either. */
  readonly measures: 'count' | 'share' | null;
  /** In brackets: 实际完成值（万元） → 万元. */
  readonly unit: string | null;
  /** Another column holds what was planned or done, so that a share may be a share of that: 计划数, 完成数. */
  readonly besidePlan: boolean;
}

/** A heading's first and last row; the tiers' own words stand in the last one. */
export interface HeadingRows {
  readonly first: number;
  readonly last: number;
}

/** A target table (绩效目标表) found on a sheet. */
export interface TargetTable {
  readonly sheet: string;
  /** Heading and body, from the leftmost to the rightmost known column. */
  readonly area: Area;
  readonly heading: HeadingRows;
  /** Where the body repeats the heading on a new printed page. */
  readonly repeatedHeadings: readonly HeadingRows[];
  /** The year (年度) that the table is for; null where neither its heading, the lines above it nor its sheet names just one. */
  readonly year: number | null;
  readonly columns: Columns;
  /** null where the table has no column for the actual. */
  readonly actualHeading: ActualHeading | null;
  /** A second column that is as plainly the actual's (自评完成值 beside 复核完成值), null where there is none or a person chose. */
  readonly otherActual: number | null;
  readonly activities: readonly Activity[];
  readonly indicators: readonly Indicator[];
}

/** Something that looks like a target table and cannot be used. */
export interface Refusal {
  readonly sheet: string;
  readonly area: Area;
  readonly reason: RefusalReason;
}

export type RefusalReason =
  /** One column holds the whole standard as prose. */
  | { readonly id: 'refused-prose'; readonly at: Place }
  /** The tiers run downward. */
  | { readonly id: 'refused-tiers-downward'; readonly at: Place }
  /** Two sets of tiers with criteria of their own stand in one table; `at` is where the second begins. */
  | { readonly id: 'refused-two-standards'; readonly at: Place }
  /** Beside the tiers stands one under a name that is not known. */
  | { readonly id: 'refused-unknown-tier'; readonly at: Place }
  | { readonly id: 'refused-no-indicator-column'; readonly at: Place }
  | { readonly id: 'refused-one-tier'; readonly at: Place }
  | { readonly id: 'refused-pivot'; readonly at: Place }
  /** A heading with nothing under it. */
  | { readonly id: 'refused-no-indicators'; readonly at: Place }
  /** Tier columns with nothing in them. */
  | { readonly id: 'refused-no-criteria'; readonly at: Place };
