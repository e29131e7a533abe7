import type { Checked } from '../../app/wording-session';
import type { Dismissal } from '../../wording/dismissals';
import type { Finding, RuleId, Severity } from '../../wording/finding';

/** From the gravest to the lightest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What to show of the findings; null shows all. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly rule: RuleId | null;
}

/** One line of the list of findings. */
export type FindingItem =
  | { readonly kind: 'heading'; readonly key: string; readonly count: number }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding }
  | { readonly kind: 'dismissed'; readonly key: string; readonly finding: Finding; readonly dismissal: Dismissal };

/**
 * The list of findings, the gravest first and then in the order of the sheet; what was dismissed stands last under a
 * heading of its own.
 */
export function findingItems({ shown, dismissed }: Checked, filter: FindingFilter): readonly FindingItem[] {
  const wanted = (finding: Finding) =>
    (filter.severity === null || finding.severity === filter.severity) &&
    (filter.rule === null || finding.rule === filter.rule);
  const count = new Map<string, number>();
  const keyOf = ({ rule, sheet, cell }: Finding): string => {
    const place = `${sheet}:${cell.row}:${cell.column}:${rule}`;
    const before = count.get(place) ?? 0;
    count.set(place, before + 1);
    return `${place}:${before}`;
  };
  const findings = SEVERITIES.flatMap((severity) => shown.filter((finding) => finding.severity === severity))
    .filter(wanted)
    .map((finding): FindingItem => ({ kind: 'finding', key: keyOf(finding), finding }));
  const past = dismissed
    .filter(({ finding }) => wanted(finding))
    .map((entry): FindingItem => ({ kind: 'dismissed', key: keyOf(entry.finding), ...entry }));
  if (past.length === 0) return findings;
  return [...findings, { kind: 'heading', key: 'dismissed', count: past.length }, ...past];
}

/** The rules with findings and how many each has, in the order of the first finding. */
export function countRules(findings: readonly Finding[]): ReadonlyMap<RuleId, number> {
  const counts = new Map<RuleId, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
