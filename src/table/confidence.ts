import type { Doubt } from './doubt';

/** What each doubt takes from a full confidence of 1. Two plain doubts leave a table taken; one that denies it does not. */
const COSTS: Readonly<Record<Doubt['id'], number>> = {
  'doubt-weak-indicator': 0.35,
  'doubt-bare-heading': 0.2,
  'doubt-tier-names': 0.35,
  'doubt-two-tiers': 0.15,
  'doubt-tiers-reversed': 0.1,
  'doubt-only-numbers': 0.35,
  'doubt-only-words': 0.2,
  'doubt-few-criteria': 0.3,
  'doubt-no-criteria': 0.7,
  'doubt-distribution': 0.8,
  'doubt-grading-key': 0.8,
  'doubt-no-tiers': 0.8,
  'doubt-two-columns': 0.05,
};

/** Below this a heading is shown as the nearest thing found, and not graded. */
const TAKEN_FROM = 0.5;

/** How surely a heading is a target table's, from 0 to 1, given all that is doubtful. */
export function confidenceOf(doubts: readonly Doubt[]): number {
  const cost = doubts.reduce((sum, doubt) => sum + COSTS[doubt.id], 0);
  return Math.max(0, Math.round((1 - cost) * 100) / 100);
}

/** Whether a table of that confidence is graded without a person pointing at it. */
export function isTaken(confidence: number): boolean {
  return confidence >= TAKEN_FROM;
}
