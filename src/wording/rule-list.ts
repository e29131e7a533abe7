import type { Rule } from './rule';
import { ambiguousBoundary } from './rules/ambiguous-boundary';
import { bareNumber } from './rules/bare-number';
import { baselineMissing } from './rules/baseline-missing';
import { budgetSum } from './rules/budget-sum';
import { characterWidth } from './rules/character-width';
import { doubleBarrelled } from './rules/double-barrelled';
import { duplicateIndicator } from './rules/duplicate-indicator';
import { feeGradedByGrowth } from './rules/fee-graded-by-growth';
import { goalWithoutIndicator } from './rules/goal-without-indicator';
import { inconsistentTerm } from './rules/inconsistent-term';
import { indicatorWithoutBudget } from './rules/indicator-without-budget';
import { oddMagnitude } from './rules/odd-magnitude';
import { rateOver100 } from './rules/rate-over-100';
import { repeatedWord } from './rules/repeated-word';
import { spendingMoreIsBetter } from './rules/spending-more-is-better';
import { tierGap } from './rules/tier-gap';
import { tierMissing } from './rules/tier-missing';
import { tierNotComplementary } from './rules/tier-not-complementary';
import { tierNotUnderstood } from './rules/tier-not-understood';
import { tierOrder } from './rules/tier-order';
import { tierOverlap } from './rules/tier-overlap';
import { tierUnreachable } from './rules/tier-unreachable';
import { typo } from './rules/typo';
import { undefinedTerm } from './rules/undefined-term';
import { unevenSteps } from './rules/uneven-steps';
import { unitMismatch } from './rules/unit-mismatch';
import { unitScale } from './rules/unit-scale';
import { vagueWording } from './rules/vague-wording';

/** Every rule, what spoils grades first; a cell's findings stand in this order. */
export const RULES: readonly Rule[] = [
  tierMissing,
  tierNotUnderstood,
  tierOrder,
  tierGap,
  tierOverlap,
  tierNotComplementary,
  unitMismatch,
  repeatedWord,
  budgetSum,
  tierUnreachable,
  ambiguousBoundary,
  bareNumber,
  rateOver100,
  unitScale,
  feeGradedByGrowth,
  spendingMoreIsBetter,
  baselineMissing,
  doubleBarrelled,
  vagueWording,
  goalWithoutIndicator,
  duplicateIndicator,
  indicatorWithoutBudget,
  undefinedTerm,
  unevenSteps,
  oddMagnitude,
  inconsistentTerm,
  characterWidth,
  typo,
];
