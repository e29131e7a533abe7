import type Big from 'big.js';

/** A reading on the scale's axis: an exact number (percent points, units, serial days…) or a word. */
export type Value =
  | { readonly kind: 'number'; readonly number: Big }
  | { readonly kind: 'label'; readonly label: string };

/** What the cell of the actual (实际完成值) says on its scale's axis. */
export type Actual =
  | { readonly status: 'blank' }
  | { readonly status: 'accepted'; readonly value: Value; readonly how: Accepted }
  | {
      readonly status: 'confirm';
      readonly proposed: Value;
      readonly alternatives: readonly Value[];
      readonly reason: ConfirmReason;
    }
  | { readonly status: 'unreadable'; readonly reason: UnreadableReason };

/** How an accepted reading came about, for the explanation of the grade. */
export type Accepted =
  | { readonly id: 'read-as-written' }
  /** A unit of the same kind was converted. */
  | { readonly id: 'read-converted'; readonly from: string; readonly to: string }
  /** (this year - last year) / last year, from the column 上年实际数. */
  | { readonly id: 'read-from-previous'; readonly previous: string }
  /** The cell shows a rounded number; the stored one was taken. */
  | { readonly id: 'read-stored'; readonly seen: string }
  /** A likely reading that a person approved. */
  | { readonly id: 'read-confirmed' };

/** Why a person must approve; `seen` is the cell's text. */
export type ConfirmReason =
  /** 0.85 in General format against percent tiers. */
  | { readonly id: 'confirm-plain-decimal'; readonly seen: string }
  /** 12% where the scale has both growth and decrease. */
  | { readonly id: 'confirm-unsigned-change'; readonly seen: string }
  /** 为上年的88%. */
  | { readonly id: 'confirm-share-of-previous'; readonly seen: string }
  /** 112% where the scale speaks of growth by a few percent: 112% more, or 112% of last year's figure. */
  | { readonly id: 'confirm-change-or-share'; readonly seen: string }
  /** 应到200人，实到170人. */
  | { readonly id: 'confirm-ratio'; readonly seen: string }
  /** 约85%. */
  | { readonly id: 'confirm-approximate'; readonly seen: string }
  /** 85 against percent tiers, no sign. */
  | { readonly id: 'confirm-missing-percent'; readonly seen: string }
  /** 1.05 against percent tiers: 105% or 1.05%. */
  | { readonly id: 'confirm-either-percent'; readonly seen: string }
  /** 增加2.3 where the scale counts 百分点 or units and the actual names none. */
  | { readonly id: 'confirm-missing-unit'; readonly seen: string }
  /** 25家 where the scale counts 个. */
  | { readonly id: 'confirm-other-unit'; readonly seen: string }
  /** Far from every threshold, as when 元 stands for 万元: 3200 where the tiers say 0.3万项. */
  | { readonly id: 'confirm-magnitude'; readonly seen: string }
  /** A number below zero where no tier speaks of one. */
  | { readonly id: 'confirm-negative'; readonly seen: string }
  /** 2024.6.28 against tiers that name no year, or 6月28日 against tiers that do. */
  | { readonly id: 'confirm-year'; readonly seen: string; readonly year: number }
  /** 6月底, 2024年6月: a month, not a day. */
  | { readonly id: 'confirm-month-end'; readonly seen: string }
  /** A whole number in General format on a date scale: a serial day that is not shown as one. */
  | { readonly id: 'confirm-plain-serial'; readonly seen: string }
  /** 5天 against a deadline: neither 提前 nor 逾期. */
  | { readonly id: 'confirm-early-or-late'; readonly seen: string }
  /** 无 on a count, 全覆盖 on a percentage, 按期 on days late: a word for a number. */
  | { readonly id: 'confirm-word'; readonly seen: string }
  /** 96.8% under 完成率 beside 计划数, for a rate that is not one of completion: a share of what was planned, or the rate itself. */
  | { readonly id: 'confirm-share-of-plan'; readonly seen: string }
  /** One number among words that are not known to change nothing: 85%（预计）. */
  | { readonly id: 'confirm-extra-words'; readonly seen: string }
  /** The format writes another number than the cell holds: 12345 shown as 1.2万元. */
  | { readonly id: 'confirm-shown-differs'; readonly seen: string };

/** A reason that names nothing but what was seen. */
export type Refusal = Exclude<UnreadableReason['id'], 'unreadable-other-year' | 'unreadable-two-actuals'>;

/** Why there is no reading; `seen` is the cell's text. */
export type UnreadableReason =
  | { readonly id: 'unreadable-bound'; readonly seen: string }
  | { readonly id: 'unreadable-range'; readonly seen: string }
  | { readonly id: 'unreadable-no-amount'; readonly seen: string }
  | { readonly id: 'unreadable-other-axis'; readonly seen: string }
  | { readonly id: 'unreadable-error-value'; readonly seen: string }
  | { readonly id: 'unreadable-not-done'; readonly seen: string }
  | { readonly id: 'unreadable-text'; readonly seen: string }
  /** A word that no tier names. */
  | { readonly id: 'unreadable-label-unknown'; readonly seen: string }
  /** 计划完成85%: what is meant to be, not what was achieved. */
  | { readonly id: 'unreadable-plan'; readonly seen: string }
  /** 2.5次: half of what comes only in wholes. */
  | { readonly id: 'unreadable-not-whole'; readonly seen: string }
  /** 2024年2月30日. */
  | { readonly id: 'unreadable-no-such-day'; readonly seen: string }
  /** 2025-01-15 in a table for 2024 (`year`), against tiers that name no year. */
  | { readonly id: 'unreadable-other-year'; readonly seen: string; readonly year: number }
  /** Another column of actuals says `other` instead. */
  | { readonly id: 'unreadable-two-actuals'; readonly seen: string; readonly other: string }
  /** 1月20日 against 次年1月底前, or a dated day where the table names no year: this year or the next. */
  | { readonly id: 'unreadable-which-year'; readonly seen: string }
  | { readonly id: 'unreadable-previous-blank'; readonly seen: string }
  /** Last year's figure (`seen`) is 0, negative or cannot be read. */
  | { readonly id: 'unreadable-previous'; readonly seen: string }
  /** Last year's figure and this year's are in units that cannot be brought together. */
  | { readonly id: 'unreadable-previous-unit'; readonly seen: string }
  /** An amount of this year against a change from last year, and the table has no figure of last year. */
  | { readonly id: 'unreadable-no-previous'; readonly seen: string }
  /** The scale has no axis, so nothing can be read on it. */
  | { readonly id: 'unreadable-no-scale'; readonly seen: string };
