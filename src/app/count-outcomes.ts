import Big from 'big.js';
import { goodTiers } from '../grading/tier-points';
import type { Judged } from './judged';
import type { IndicatorReport, Report, TableReport } from './report';

/** How the indicators of a report came out. */
export interface Counts {
  /** Tiers of all tables from best to worst in the tables' own words, also those that nobody is in. */
  readonly tiers: readonly {
    readonly key: string;
    readonly label: string;
    readonly tier: number;
    readonly of: number;
    readonly count: number;
  }[];
  readonly confirm: number;
  readonly undecided: number;
  readonly blank: number;
  readonly graded: number;
  /** 优良率: good grades among the graded, from 0 to 1; null where nothing is graded. */
  readonly goodRate: Big | null;
}

/** By what indicators are counted and filtered: a tier's word, or why there is no grade. */
export type OutcomeKey = `tier:${string}` | 'confirm' | 'undecided' | 'blank';

/** Tells indicators apart within a report, also where two tables stand side by side. */
export function indicatorKey({ sheet, table }: TableReport, { indicator }: IndicatorReport): string {
  return `${sheet.id}:${indicator.row}:${table.columns.indicator}`;
}

/** The tier (档) that counts, from the best (0): a person's own word before the computed one; null where there is none. */
export function tierThatCounts({ outcome, manual, scale }: Judged): number | null {
  if (manual !== null) {
    const tier = scale.tiers.findIndex(({ label }) => label === manual.trim());
    return tier < 0 ? null : tier;
  }
  return outcome.status === 'graded' || outcome.status === 'gap' ? outcome.tier : null;
}

/** How an indicator is counted. A grade by hand that is no word of the table counts as 无法评级. */
export function outcomeKey(indicator: Judged): OutcomeKey {
  const tier = tierThatCounts(indicator);
  const label = tier === null ? undefined : indicator.scale.tiers[tier]?.label;
  if (label !== undefined) return `tier:${label}`;
  const { status } = indicator.outcome;
  return indicator.manual === null && (status === 'confirm' || status === 'blank') ? status : 'undecided';
}

/** Whether any indicator came out so. */
export function hasOutcome(report: Report, key: OutcomeKey): boolean {
  return report.tables.some(({ indicators }) => indicators.some((indicator) => outcomeKey(indicator) === key));
}

/** Counts the indicators of every table of a report; tables with the same tier words are counted together. */
export function countOutcomes(report: Report): Counts {
  const byKey = new Map<string, number>();
  const tiers = new Map<string, Omit<Counts['tiers'][number], 'count'>>();
  let good = 0;
  for (const { table, indicators } of report.tables) {
    const labels = table.columns.tiers.map(({ label }) => label);
    labels.forEach((label, tier) => {
      if (!tiers.has(label)) tiers.set(label, { key: `tier:${label}`, label, tier, of: labels.length });
    });
    for (const indicator of indicators) {
      const key = outcomeKey(indicator);
      byKey.set(key, (byKey.get(key) ?? 0) + 1);
      const tier = tierThatCounts(indicator);
      if (tier !== null && tier < goodTiers(labels)) good++;
    }
  }
  const counted = [...tiers.values()].map((tier) => ({ ...tier, count: byKey.get(tier.key) ?? 0 }));
  const graded = counted.reduce((sum, { count }) => sum + count, 0);
  return {
    tiers: counted,
    confirm: byKey.get('confirm') ?? 0,
    undecided: byKey.get('undecided') ?? 0,
    blank: byKey.get('blank') ?? 0,
    graded,
    goodRate: graded === 0 ? null : new Big(good).div(graded),
  };
}
