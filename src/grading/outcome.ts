import type Big from 'big.js';
import type { ConfirmReason, UnreadableReason, Value } from '../actual/actual';
import type { Way } from '../standard/place-value';

/** The grade (评价等级) of one indicator, or why there is none. Tiers are indexes into the scale's tiers, 0 the best. */
export type Outcome =
  /** The value falls in the tier by the tier's own wording, or beyond the best or worst one. */
  | { readonly status: 'graded'; readonly tier: number; readonly evidence: Evidence }
  /** The value is in no tier, between two: the nearest worse tier. */
  | { readonly status: 'gap'; readonly tier: number; readonly evidence: Evidence }
  /** A likely `reading` waits for a person (待确认); `proposed` is the tier that it would give, null where that is undecided. */
  | {
      readonly status: 'confirm';
      readonly reading: Value;
      readonly proposed: number | null;
      readonly reason: ConfirmReason;
    }
  /** No grade can be given (无法评级). */
  | { readonly status: 'undecided'; readonly reason: UndecidedReason }
  | { readonly status: 'blank' };

/** What the grade rests on. */
export interface Evidence {
  /** The value compared, on the scale's axis; null on the label axis. */
  readonly value: Big | null;
  readonly label: string | null;
  /** How the value lies to the tier. */
  readonly relation: 'in-tier' | 'better-than-best' | 'worse-than-worst' | 'between-tiers';
  /** What separates the value from the next better tier, on the axis; null for the best tier and for labels. */
  readonly toBetter: Way | null;
}

export type UndecidedReason =
  | UnreadableReason
  /** All tiers are blank (缺少评价标准). */
  | { readonly id: 'undecided-no-criteria' }
  /** Tiers on different axes, or thresholds in no order. */
  | { readonly id: 'undecided-unit-mismatch' }
  | { readonly id: 'undecided-no-direction' }
  /** A tier that might own the value is blank, not understood or ambiguous. */
  | { readonly id: 'undecided-tier-blank'; readonly tier: number }
  | { readonly id: 'undecided-tier-not-understood'; readonly tier: number }
  /** Two tiers own the value, and the better one has no end towards the worse. */
  | { readonly id: 'undecided-two-tiers'; readonly better: number; readonly worse: number };
