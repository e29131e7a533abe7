import { dayOf } from './calendar';
import type { Criterion } from './criterion';
import { draftSpans, isWhole } from './draft';
import { findDirection, type Limits } from './find-direction';
import { findGaps } from './find-gaps';
import type { Interval } from './interval';
import { complement } from './interval-algebra';
import type { Meaning } from './meaning';
import { tiersOfOtherMeasure } from './named-measure';
import { tiersOfOtherObject } from './named-object';
import { readTier } from './read-tier';
import { readTogether } from './read-together';
import type { Axis, Direction, Scale, ScaleNote, Tier } from './scale';
import { settleAxis } from './settle-axis';
import { type DraftTier, settleBounds } from './settle-bounds';
import { unitOfIndicator } from './strip-name';
import { unitNamed } from './units';

/** What a scale is built from: one text per tier, best first, and what the row says about the indicator. */
export interface ScaleInput {
  /** The tiers' own words in the heading. */
  readonly labels: readonly string[];
  /** The criteria exactly as in the cells. */
  readonly texts: readonly string[];
  /** The indicator's name as in its cell; its brackets may carry the unit. */
  readonly indicator: string;
  /** The unit column's text; null where there is none. */
  readonly unit: string | null;
}

/**
 * Reads the criteria of one indicator as one scale: axis and unit agreed among tiers, indicator name and unit column, ends
 * owned, bare numbers settled, direction, gaps and notes (DOMAIN.md "The scale"). Never fails: what cannot be read is a tier's status.
 */
export function buildScale(input: ScaleInput): Scale {
  return settleScale(readScale(input));
}

/** What is read of a scale's cells one by one, before its tiers are looked at together. */
export interface ScaleReading {
  readonly input: ScaleInput;
  readonly criteria: readonly Criterion[];
  /** The indicator's unit in normalised spelling. */
  readonly unit: string | null;
}

/** Reads the cells of one indicator's scale, each by itself. */
export function readScale(input: ScaleInput): ScaleReading {
  const criteria = input.texts.map((text, tier) => readTier(text, input.labels[tier] ?? '', input.indicator));
  return { input, criteria, unit: unitOfIndicator(input.indicator, input.unit) };
}

/** The same reading with another text in one tier. */
export function withTier({ input, criteria, unit }: ScaleReading, at: number, text: string): ScaleReading {
  return {
    input: { ...input, texts: input.texts.map((old, tier) => (tier === at ? text : old)) },
    criteria: criteria.map((old, tier) =>
      tier === at ? readTier(text, input.labels[at] ?? '', input.indicator) : old,
    ),
    unit,
  };
}

/** Brings the tiers of a scale together: axis, ends, direction, gaps, notes. */
export function settleScale({ input, criteria, unit }: ScaleReading): Scale {
  const readings = readTogether(criteria, input.texts, input.indicator);
  const settled = settleAxis(readings, unit);
  const plain = criteria.map(
    (criterion, tier): Tier => ({
      label: input.labels[tier] ?? '',
      text: input.texts[tier] ?? '',
      // 比上年增加5 under the unit %: per cent or points, nobody can tell
      status: settled === null && criterion.status === 'understood' ? 'ambiguous' : criterion.status,
      intervals: [],
      labels: null,
      furthest: criterion.status === 'not-understood' ? criterion.furthest : null,
    }),
  );
  const { indicator } = input;
  const empty: Scale = {
    indicator,
    tiers: plain,
    axis: null,
    unit,
    direction: null,
    whole: false,
    gaps: [],
    notes: [],
  };
  if (settled === null) return empty;

  const { axis, meanings } = settled;
  const drafts = draftTiers(meanings, axis, unit);
  const others =
    axis.kind === 'label'
      ? []
      : [...tiersOfOtherMeasure(input.texts, input.indicator), ...tiersOfOtherObject(input.texts, meanings)];
  const strays = meanings.flatMap((meaning, tier): ScaleNote[] => {
    const placed = meaning?.kind === 'rest' || drafts.some((draft) => draft.tier === tier);
    const strange = !placed || others.includes(tier);
    return strange && criteria[tier]?.status === 'understood' ? [{ kind: 'unit-mismatch', tier }] : [];
  });
  if (axis.kind === 'label' || strays.length > 0) {
    const tiers = plain.map((tier, index) => withLabels(tier, meanings[index] ?? null));
    return { ...empty, tiers, axis: strays.length > 0 ? null : axis, notes: strays };
  }

  const spans = drafts.map((draft) => draft.spans);
  const whole = isWhole(axis, spans);
  const direction = findDirection(
    spans,
    drafts[0]?.tier === 0,
    drafts.at(-1)?.tier === plain.length - 1,
    limitsOf(axis),
  );
  const bounds = settleBounds(drafts, axis, direction, whole);
  const notes: ScaleNote[] = [...bounds.notes];
  if (direction === null && drafts.length > 1) notes.unshift({ kind: 'no-direction' });
  const first = drafts[0];
  if (first !== undefined && contradicts(unit, axis)) notes.unshift({ kind: 'unit-mismatch', tier: first.tier });
  const tiers = plain.map((tier, index): Tier => {
    if (meanings[index]?.kind === 'rest') {
      const taken = bounds.tiers.flatMap((other) => other.intervals);
      return { ...tier, status: 'understood', intervals: restOf(taken, direction) };
    }
    const own = bounds.tiers.find((other) => other.tier === index);
    return own === undefined ? tier : { ...tier, status: 'understood', intervals: own.intervals };
  });
  const scale: Scale = { indicator, tiers, axis, unit, direction, whole, gaps: [], notes };
  return { ...scale, gaps: findGaps(scale) };
}

function limitsOf({ kind }: Axis): Limits {
  return { top: kind === 'percent' ? 100 : null, bottom: kind === 'percent' || kind === 'count' ? 0 : null };
}

/** The tiers that can be read on the axis, with their numbers there. */
function draftTiers(meanings: readonly (Meaning | null)[], axis: Axis, unit: string | null): DraftTier[] {
  const inherited = { year: yearOf(meanings), unit };
  return meanings.flatMap((meaning, tier) => {
    const spans = meaning === null || meaning.kind === 'rest' ? null : draftSpans(meaning, axis, inherited);
    return spans === null ? [] : [{ tier, spans }];
  });
}

function withLabels(tier: Tier, meaning: Meaning | null): Tier {
  return meaning?.kind === 'label' ? { ...tier, status: 'understood', labels: meaning.labels } : tier;
}

/** What lies beyond all other tiers on their worse side. */
function restOf(taken: readonly Interval[], direction: Direction | null): readonly Interval[] {
  if (direction === null) return [];
  return complement(taken).filter(
    ({ lo, hi }) => (lo === null && direction !== 'lower') || (hi === null && direction !== 'higher'),
  );
}

/** The indicator's unit is of another kind than the one that its tiers name. */
function contradicts(unit: string | null, axis: Axis): boolean {
  const family = unit === null ? undefined : unitNamed(unit)?.family;
  if (family === undefined) return false;
  if (axis.kind === 'percent') return family !== '%';
  // （名） in the name and 前3名 in the tiers
  if (axis.kind !== 'count' || axis.unit === null || (axis.unit === '名次' && family === '人')) return false;
  return unitNamed(axis.unit)?.family !== family;
}

/** The one year that the tiers name, for those that name none; null where they name several or none. */
function yearOf(meanings: readonly (Meaning | null)[]): number | null {
  const years = new Set<number>();
  for (const meaning of meanings) {
    if (meaning?.kind !== 'date' || meaning.cycle !== null) continue;
    for (const span of meaning.spans) {
      for (const end of [span.lo, span.hi]) {
        const year = end === null ? null : dayOf(end.number.toNumber()).year;
        if (year !== null) years.add(year);
      }
    }
  }
  const [only, ...others] = years;
  return others.length === 0 ? (only ?? null) : null;
}
