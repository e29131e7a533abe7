import Big from 'big.js';
import type { Scale } from '../standard/scale';
import type { Activity, Indicator } from '../table/target-table';
import type { Outcome } from './outcome';
import { type Band, bandOf, defaultPoints, goodTiers } from './tier-points';

/** One indicator with its grade, as far as the summary looks at it. */
export interface Graded {
  readonly indicator: Pick<Indicator, 'activity' | 'weight'>;
  readonly scale: Pick<Scale, 'tiers'>;
  readonly outcome: Outcome;
  /** The word that a person typed over the grade (人工); null where there is none. */
  readonly manual: string | null;
}

/** How many indicators stand in each tier, and how many in none. */
export interface Tally {
  /** By tier, best first; grades by hand count like computed ones. */
  readonly tiers: readonly number[];
  readonly graded: number;
  readonly confirm: number;
  /** 无法评级, and grades by hand that are no word of the table's tiers. */
  readonly undecided: number;
  readonly blank: number;
  /** 优良率: good grades among the graded, from 0 to 1; null where nothing is graded. */
  readonly goodRate: Big | null;
}

/** The weighted score of the tiers' points (权重, 分值). */
export interface Score {
  /** From 0 to 100 over the graded indicators, two decimals, never rounded up into a better band; null where none with a weight is graded. */
  readonly score: Big | null;
  readonly weightGraded: Big;
  readonly weightTotal: Big;
  /** Indicators without a weight in a table that has weights; they do not count. */
  readonly unweighted: number;
  /** The ministry's band; null until every weighted indicator is graded. */
  readonly band: Band | null;
  /** The points used, by tier. */
  readonly points: readonly Big[];
}

export interface Summary {
  readonly labels: readonly string[];
  readonly total: Tally;
  /** Activities that have indicators of their own, in the table's order; null for indicators above any activity. */
  readonly byActivity: readonly { readonly activity: Activity | null; readonly tally: Tally }[];
  /** null where no indicator has a weight. */
  readonly score: Score | null;
}

/**
 * Sums up one table (汇总): counts by tier in all and by activity, 优良率, and the weighted score where weights stand in the table.
 * `points` are the tiers' points from best to worst; null, or another number of tiers, for the usual ones.
 */
export function summarise(
  labels: readonly string[],
  activities: readonly Activity[],
  graded: readonly Graded[],
  points: readonly number[] | null,
): Summary {
  const byActivity = new Map<number | null, Graded[]>();
  for (const one of graded) {
    const group = byActivity.get(one.indicator.activity);
    if (group) group.push(one);
    else byActivity.set(one.indicator.activity, [one]);
  }
  return {
    labels,
    total: tally(labels, graded),
    byActivity: [...byActivity].map(([index, group]) => ({
      activity: index === null ? null : (activities[index] ?? null),
      tally: tally(labels, group),
    })),
    score: weigh(labels, graded, points),
  };
}

/** The tier that counts: a person's own word before the computed one; null where there is none. */
function tierOf(labels: readonly string[], { outcome, manual }: Graded): number | null {
  if (manual !== null) {
    const tier = labels.indexOf(manual.trim());
    return tier < 0 ? null : tier;
  }
  return outcome.status === 'graded' || outcome.status === 'gap' ? outcome.tier : null;
}

function tally(labels: readonly string[], graded: readonly Graded[]): Tally {
  const tiers = labels.map(() => 0);
  const others = { confirm: 0, undecided: 0, blank: 0 };
  for (const one of graded) {
    const tier = tierOf(labels, one);
    if (tier !== null) tiers[tier] = (tiers[tier] ?? 0) + 1;
    else if (one.manual === null && (one.outcome.status === 'confirm' || one.outcome.status === 'blank'))
      others[one.outcome.status]++;
    else others.undecided++;
  }
  const all = tiers.reduce((sum, count) => sum + count, 0);
  const good = tiers.slice(0, goodTiers(labels)).reduce((sum, count) => sum + count, 0);
  return { tiers, graded: all, ...others, goodRate: all === 0 ? null : new Big(good).div(all) };
}

function weigh(labels: readonly string[], graded: readonly Graded[], chosen: readonly number[] | null): Score | null {
  const weighted = graded.flatMap((one) => {
    const weight = one.indicator.weight === null ? null : new Big(one.indicator.weight);
    return weight?.gt(0) ? [{ weight, tier: tierOf(labels, one) }] : [];
  });
  if (weighted.length === 0) return null;
  const usable = chosen?.length === labels.length && chosen.every(Number.isFinite);
  const points = usable ? chosen.map((value) => new Big(value)) : defaultPoints(labels.length);
  let earned = new Big(0);
  let weightGraded = new Big(0);
  let weightTotal = new Big(0);
  for (const { weight, tier } of weighted) {
    weightTotal = weightTotal.plus(weight);
    const value = tier === null ? undefined : points[tier];
    if (value === undefined) continue;
    weightGraded = weightGraded.plus(weight);
    earned = earned.plus(weight.times(value));
  }
  const exact = weightGraded.eq(0) ? null : earned.div(weightGraded);
  return {
    score: exact?.round(2, Big.roundDown) ?? null,
    weightGraded,
    weightTotal,
    unweighted: graded.length - weighted.length,
    band: exact && weightGraded.eq(weightTotal) ? bandOf(exact) : null,
    points,
  };
}
