import type { Actual, Value } from '../actual/actual';
import { type Placement, placeLabel, placeValue } from '../standard/place-value';
import type { Scale } from '../standard/scale';
import type { Outcome, UndecidedReason } from './outcome';

/**
 * Grades what was achieved (评价等级): tiers from best to worst, the first that holds; between two tiers the worse one; beyond
 * the best or worst, that one. A reading to confirm gives the grade that it would get; no reading, or criteria that leave
 * it open, gives the reason.
 */
export function gradeActual(scale: Scale, actual: Actual): Outcome {
  if (actual.status === 'blank') return { status: 'blank' };
  const fault = findFault(scale);
  if (fault) return { status: 'undecided', reason: fault };
  if (actual.status === 'unreadable') return { status: 'undecided', reason: actual.reason };
  if (actual.status === 'confirm') {
    const placement = place(scale, actual.proposed);
    const proposed = placement && 'tier' in placement ? placement.tier : null;
    return { status: 'confirm', reading: actual.proposed, proposed, reason: actual.reason };
  }
  const { value } = actual;
  const placement = place(scale, value);
  if (placement === null) return { status: 'undecided', reason: { id: 'undecided-no-direction' } };
  if ('undecidedBy' in placement) return { status: 'undecided', reason: tierFault(scale, placement.undecidedBy) };
  if ('claimedBy' in placement) {
    const { better, worse } = placement.claimedBy;
    return { status: 'undecided', reason: { id: 'undecided-two-tiers', better, worse } };
  }
  const { tier, relation, toBetter } = placement;
  const evidence = {
    value: value.kind === 'number' ? value.number : null,
    label: value.kind === 'label' ? value.label : null,
    relation,
    toBetter,
  };
  return { status: relation === 'between-tiers' ? 'gap' : 'graded', tier, evidence };
}

function place(scale: Scale, value: Value): Placement | null {
  if (value.kind === 'number') return placeValue(scale, value.number);
  if (scale.axis?.kind === 'label') return placeLabel(scale, value.label);
  // The only word accepted on an axis of numbers is the worst tier's own (未完成 below deadlines).
  return { tier: scale.tiers.length - 1, relation: 'in-tier', toBetter: null };
}

/** What in the criteria keeps every actual from a grade; null where some can be graded. */
function findFault(scale: Scale): UndecidedReason | null {
  if (scale.tiers.every(({ status }) => status === 'blank')) return { id: 'undecided-no-criteria' };
  if (scale.notes.some(({ kind }) => kind === 'unit-mismatch')) return { id: 'undecided-unit-mismatch' };
  if (scale.axis !== null && (scale.axis.kind === 'label' || scale.direction !== null)) return null;
  const unclear = scale.tiers.findIndex(({ status }) => status !== 'understood');
  return unclear < 0 ? { id: 'undecided-no-direction' } : tierFault(scale, unclear);
}

function tierFault(scale: Scale, tier: number): UndecidedReason {
  const blank = scale.tiers[tier]?.status === 'blank';
  return { id: blank ? 'undecided-tier-blank' : 'undecided-tier-not-understood', tier };
}
