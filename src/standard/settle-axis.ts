import type { Meaning, Span } from './meaning';
import { type Axis, sameAxis } from './scale';
import { unitNamed } from './units';

/** The axis on which most tiers can be read, and for each tier its reading there; null for a tier that measures something else. */
export interface Settled {
  readonly axis: Axis;
  readonly meanings: readonly (Meaning | null)[];
}

/** What a reading measures. `open`: it leaves its unit out, or is the same on several axes (持平), and follows the others. */
interface Claim {
  readonly kind: Axis['kind'] | 'level' | 'change';
  /** The units' family: 人次, 时 (小时, 天…), '' for 万 alone; null where open. */
  readonly family: string | null;
}

/**
 * One scale has one axis: the tiers' readings vote, what leaves its unit out inherits it from the others, then from the
 * indicator's unit. Of equal votes words lose to numbers only where a tier cannot be read as a word.
 * @param readings for each tier its possible readings; empty for blank and not understood tiers
 * @param unit the indicator's unit in normalised spelling, from its column or the brackets in its name
 */
export function settleAxis(readings: readonly (readonly Meaning[])[], unit: string | null): Settled | null {
  const all = readings.flat();
  if (all.length === 0) return null;
  let best: Settled | null = null;
  let most = 0;
  for (const axis of candidates(all, unit)) {
    const meanings = readings.map((options, tier) =>
      onlyOne(options.filter((meaning) => fits(meaning, axis, tier === readings.length - 1))),
    );
    const votes = meanings.filter((meaning) => meaning !== null).length;
    if (votes > most) {
      most = votes;
      best = { axis, meanings };
    }
    if (most === readings.length) break;
  }
  return best;
}

function onlyOne(options: readonly Meaning[]): Meaning | null {
  return options.length === 1 ? (options[0] ?? null) : null;
}

/**
 * Every axis that some reading names: words first, then what the indicator's unit names, then days (7-9月 is a season before
 * it is a number of months); last what the unit says for readings that name none.
 */
function candidates(all: readonly Meaning[], unit: string | null): Axis[] {
  const axes: Axis[] = [];
  const add = (axis: Axis): void => {
    if (!axes.some((other) => sameAxis(other, axis))) axes.push(axis);
  };
  if (all.some((meaning) => meaning.kind === 'label')) add({ kind: 'label' });
  const named = all.flatMap((meaning) => namedAxis(meaning, unit) ?? []);
  for (const axis of named) if ('unit' in axis && axis.unit === unit && unit !== null) add(axis);
  for (const axis of named) if (axis.kind === 'date') add(axis);
  named.forEach(add);
  const levels = all.some((meaning) => meaning.kind === 'level');
  const family = unit === null ? null : (unitNamed(unit)?.family ?? unit);
  if (levels) add(family === '%' ? { kind: 'percent' } : { kind: 'count', unit });
  if (all.some((meaning) => meaning.kind === 'change')) {
    if (all.some((meaning) => meaning.kind === 'change' && hasBareAmount(meaning.spans))) {
      if (family !== '%') add({ kind: 'count-change', unit });
    } else add({ kind: 'percent-change' });
  }
  return axes;
}

/** The axis that the reading's own words name; null where it leaves its unit out. */
function namedAxis(meaning: Meaning, indicatorUnit: string | null): Axis | null {
  if (meaning.kind === 'label' || meaning.kind === 'rest') return null;
  if (meaning.kind === 'date')
    return meaning.cycle === null ? { kind: 'date' } : { kind: 'date', cycle: meaning.cycle };
  if (meaning.kind === 'days-late') return { kind: 'days-late' };
  const unit = writtenUnit(meaning.spans);
  if (unit === null) return null;
  const family = unitNamed(unit)?.family ?? unit;
  if (family === '%') return meaning.kind === 'level' ? { kind: 'percent' } : { kind: 'percent-change' };
  if (family === '百分点' && meaning.kind === 'change') return { kind: 'point-change' };
  const same = indicatorUnit !== null && unitNamed(indicatorUnit)?.family === family;
  const kind = meaning.kind === 'level' ? 'count' : 'count-change';
  if (family === '') return { kind, unit: indicatorUnit };
  return { kind, unit: same ? indicatorUnit : unit };
}

function fits(meaning: Meaning, axis: Axis, worst: boolean): boolean {
  if (meaning.kind === 'rest') return worst && axis.kind !== 'label' && (meaning.on === 'any' || axis.kind === 'date');
  if (axis.kind === 'label') return meaning.kind === 'label';
  if (axis.kind === 'days-late') return meaning.kind === 'days-late';
  if (axis.kind === 'date') {
    return (
      meaning.kind === 'date' &&
      (meaning.cycle === (axis.cycle ?? null) || (axis.cycle === undefined && meaning.cycle === 'year'))
    );
  }
  const claim = claimOf(meaning);
  if (claim === null) return false;
  if (axis.kind === 'percent' || axis.kind === 'count') {
    if (claim.kind !== 'level') return false;
    return claim.family === null || matches(claim.family, axis);
  }
  return claim.kind === 'change' && (claim.family === null || matches(claim.family, axis));
}

function matches(family: string, axis: Axis): boolean {
  if (axis.kind === 'percent' || axis.kind === 'percent-change') return family === '%';
  if (axis.kind === 'point-change') return family === '百分点';
  if (axis.kind !== 'count' && axis.kind !== 'count-change') return false;
  if (axis.unit === null) return family === '';
  const wanted = unitNamed(axis.unit)?.family ?? axis.unit;
  return family === wanted || (family === '' && wanted !== '百分点' && wanted !== '%');
}

function claimOf(meaning: Meaning): Claim | null {
  if (meaning.kind !== 'level' && meaning.kind !== 'change') return null;
  const unit = writtenUnit(meaning.spans);
  return { kind: meaning.kind, family: unit === null ? null : (unitNamed(unit)?.family ?? unit) };
}

function writtenUnit(spans: readonly Span[]): string | null {
  for (const span of spans) {
    const unit = span.lo?.unit ?? span.hi?.unit ?? null;
    if (unit !== null) return unit;
  }
  return null;
}

function hasBareAmount(spans: readonly Span[]): boolean {
  return writtenUnit(spans) === null && spans.some((span) => moves(span.lo) || moves(span.hi));
}

function moves(bound: Span['lo']): boolean {
  return bound !== null && !bound.number.eq(0);
}
