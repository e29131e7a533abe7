import type { Place } from '../sheet/address';
import type { SingleRole } from './target-table';

/** Why a heading is not surely a target table's, or which of its columns could be another's. Its texts: src/pane/texts/table.ts. */
export type Doubt =
  /** The indicator column is headed by a word that heads other lists too (项目). */
  | { readonly id: 'doubt-weak-indicator'; readonly at: Place }
  /** Nothing but indicator and tiers is named: no 评价标准, activity, goal, budget, weight, actual or grade. */
  | { readonly id: 'doubt-bare-heading' }
  /** Tiers are named by letters or numbers, which head other lists too. */
  | { readonly id: 'doubt-tier-names' }
  | { readonly id: 'doubt-two-tiers' }
  /** The best tier stands rightmost. */
  | { readonly id: 'doubt-tiers-reversed' }
  /** Under the tiers stand bare numbers, which may be counts. */
  | { readonly id: 'doubt-only-numbers' }
  /** Under the tiers stand words without a threshold. */
  | { readonly id: 'doubt-only-words' }
  /** Only some of the cells under the tiers look like criteria. */
  | { readonly id: 'doubt-few-criteria'; readonly looked: number; readonly like: number }
  /** What stands under the tiers is empty, or mostly no criteria. */
  | { readonly id: 'doubt-no-criteria' }
  /** The numbers of each row make a whole: a distribution, not thresholds. */
  | { readonly id: 'doubt-distribution' }
  /** What is measured is called 得分 or the like: a key to grades. */
  | { readonly id: 'doubt-grading-key' }
  /** An indicator column without tiers: the nearest thing to a target table. */
  | { readonly id: 'doubt-no-tiers'; readonly at: Place }
  /** Two columns could play one role; `column` was taken. */
  | {
      readonly id: 'doubt-two-columns';
      readonly role: SingleRole | 'indicator';
      readonly column: number;
      readonly other: number;
    };
