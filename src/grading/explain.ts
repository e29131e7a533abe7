import type { Actual, ConfirmReason } from '../actual/actual';
import { mustBeWhole } from '../actual/place-count';
import type { Axis, Scale } from '../standard/scale';
import type { Outcome, UndecidedReason } from './outcome';
import { printDay, printDistance, printNumber, printReading } from './print-value';

type Graded = Extract<Outcome, { status: 'graded' | 'gap' }>;
type Told = Extract<Actual, { status: 'accepted' }>['how']['id'];

/** A part of a sentence in no language yet: an id of the texts, and what goes into its placeholders. */
export interface Clause {
  readonly id:
    | UndecidedReason['id']
    | ConfirmReason['id']
    | Exclude<Told, 'read-as-written'>
    | `value-${'percent' | 'percent-up' | 'percent-down' | 'points-up' | 'points-down' | 'count-up' | 'count-down' | 'still'}`
    | `value-${'count' | 'day' | 'late' | 'early' | 'on-time' | 'label'}`
    | `grade-${'reached' | 'worst' | 'beyond-best' | 'beyond-worst' | 'between'}`
    | `distance-${'points' | 'count' | 'days'}${'' | '-over'}`
    | 'distance-just'
    | 'proposal-graded'
    | 'proposal-open';
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * Why an outcome is as it is (评级依据), as clauses to be said one after the other with nothing between them:
 * 比上年下降 12%，达到优（下降10%及以上）; 82.7%，达到良（80%及以上），还差 2.3 个百分点到优. Nothing for a blank actual.
 */
export function explain(scale: Scale, outcome: Outcome): readonly Clause[] {
  switch (outcome.status) {
    case 'blank':
      return [];
    case 'undecided':
      return [explainUndecided(scale, outcome.reason)];
    case 'confirm': {
      const reading = printReading(scale, outcome.reading);
      const proposal: Clause =
        outcome.proposed === null
          ? { id: 'proposal-open', params: { reading } }
          : { id: 'proposal-graded', params: { reading, tier: labelOf(scale, outcome.proposed) } };
      return [{ id: outcome.reason.id, params: { ...outcome.reason } }, proposal];
    }
    default: {
      const clauses = [explainValue(scale, outcome), explainRelation(scale, outcome)];
      const distance = explainDistance(scale, outcome);
      return distance ? [...clauses, distance] : clauses;
    }
  }
}

/** How an accepted reading came about, where it is not simply read as written: converted, computed from last year, approved. */
export function explainReading(actual: Actual): readonly Clause[] {
  if (actual.status !== 'accepted' || actual.how.id === 'read-as-written') return [];
  return [{ id: actual.how.id, params: { ...actual.how } }];
}

function explainUndecided(scale: Scale, reason: UndecidedReason): Clause {
  if (reason.id === 'undecided-two-tiers')
    return { id: reason.id, params: { better: labelOf(scale, reason.better), worse: labelOf(scale, reason.worse) } };
  const tier =
    'tier' in reason ? { tier: labelOf(scale, reason.tier), text: scale.tiers[reason.tier]?.text ?? '' } : {};
  return { id: reason.id, params: { ...reason, ...tier } };
}

function explainValue(scale: Scale, { evidence }: Graded): Clause {
  const { axis } = scale;
  const { value } = evidence;
  if (value === null || axis === null) return { id: 'value-label', params: { label: evidence.label ?? '' } };
  const amount = printNumber(scale, value.abs());
  const way = value.gt(0) ? 'up' : 'down';
  switch (axis.kind) {
    case 'percent':
      return { id: 'value-percent', params: { amount: printNumber(scale, value) } };
    case 'count':
      return { id: 'value-count', params: { amount: printNumber(scale, value), unit: axis.unit ?? '' } };
    case 'date':
      return { id: 'value-day', params: { day: printDay(axis, value) } };
    case 'days-late':
      if (value.eq(0)) return { id: 'value-on-time', params: {} };
      return { id: value.gt(0) ? 'value-late' : 'value-early', params: { amount } };
    case 'label':
      return { id: 'value-label', params: { label: evidence.label ?? '' } };
    default:
      break;
  }
  if (value.eq(0)) return { id: 'value-still', params: {} };
  if (axis.kind === 'percent-change') return { id: `value-percent-${way}`, params: { amount } };
  if (axis.kind === 'point-change') return { id: `value-points-${way}`, params: { amount } };
  return { id: `value-count-${way}`, params: { amount, unit: axis.unit ?? '' } };
}

function explainRelation(scale: Scale, { tier, evidence }: Graded): Clause {
  const params = { tier: labelOf(scale, tier), text: scale.tiers[tier]?.text ?? '' };
  switch (evidence.relation) {
    case 'in-tier':
      return { id: tier > 0 && tier === scale.tiers.length - 1 ? 'grade-worst' : 'grade-reached', params };
    case 'better-than-best':
      return { id: 'grade-beyond-best', params };
    case 'worse-than-worst':
      return { id: 'grade-beyond-worst', params };
    case 'between-tiers':
      return { id: 'grade-between', params };
  }
}

function explainDistance(scale: Scale, { evidence }: Graded): Clause | null {
  const { axis } = scale;
  if (evidence.toBetter === null || axis === null || axis.kind === 'label') return null;
  const tier = labelOf(scale, evidence.toBetter.tier);
  const { distance, closed } = evidence.toBetter;
  // Past an end that the tier leaves out, the next whole one is the first that counts: from 19 it is 2 to >20个.
  const steps = !closed && comesInWholes(scale, axis);
  const amount = printDistance(steps ? distance.plus(1) : distance);
  // A distance that was rounded up lies past the end already.
  const over = closed || steps || !distance.eq(amount) ? '' : '-over';
  if (distance.eq(0) && !steps) return { id: 'distance-just', params: { tier } };
  if (axis.kind === 'date' || axis.kind === 'days-late')
    return { id: `distance-days${over}`, params: { amount, tier } };
  if (axis.kind === 'count' || axis.kind === 'count-change')
    return { id: `distance-count${over}`, params: { amount, unit: axis.unit ?? '', tier } };
  return { id: `distance-points${over}`, params: { amount, tier } };
}

/** Whether every value on the axis is a whole number: days of the calendar, and things that are counted one by one. */
function comesInWholes(scale: Scale, axis: Axis): boolean {
  if (axis.kind === 'date') return true;
  return (axis.kind === 'count' || axis.kind === 'count-change') && mustBeWhole(scale, axis.unit);
}

function labelOf(scale: Scale, tier: number): string {
  return scale.tiers[tier]?.label ?? '';
}
