import type { Place } from '../sheet/address';
import type { Finding, RuleId } from './finding';

/** A finding that staff have dismissed (忽略) with a reason, as the workbook remembers it. */
export type Dismissal =
  /** Every finding of the rule in the workbook. */
  | { readonly of: 'rule'; readonly rule: RuleId; readonly reason: string }
  /** The rule's findings for one cell, for as long as its text stays and what is found there. */
  | {
      readonly of: 'cell';
      readonly rule: RuleId;
      readonly reason: string;
      readonly sheet: string;
      readonly cell: Place;
      /** What was found: see `basisOf`. */
      readonly basis: string;
    };

/** Dismissed findings beside those that are still to be seen. */
export interface Sorted {
  readonly shown: readonly Finding[];
  readonly dismissed: readonly { readonly finding: Finding; readonly dismissal: Dismissal }[];
}

/** What a dismissal of a cell rests on: the cell's text, whose it is, and what was said of it. When one of these changes, it ends. */
function basisOf({ text, subject, message }: Finding): string {
  return JSON.stringify([subject, text, message.id, message.params]);
}

/** Remembers that a finding is dismissed, for its cell or, with `of: 'rule'`, its rule in the whole workbook. An earlier one of the same gives way. */
export function dismiss(
  dismissals: readonly Dismissal[],
  finding: Finding,
  of: Dismissal['of'],
  reason: string,
): readonly Dismissal[] {
  const { rule, sheet, cell } = finding;
  const added: Dismissal =
    of === 'rule' ? { of, rule, reason } : { of, rule, reason, sheet, cell, basis: basisOf(finding) };
  return [...restore(dismissals, added), added];
}

/** Brings back what was dismissed. */
export function restore(dismissals: readonly Dismissal[], dismissal: Dismissal): readonly Dismissal[] {
  return dismissals.filter((known) => keyOf(known) !== keyOf(dismissal));
}

function keyOf(dismissal: Dismissal): string {
  if (dismissal.of === 'rule') return dismissal.rule;
  const { rule, sheet, cell, basis } = dismissal;
  return JSON.stringify([rule, sheet, cell.row, cell.column, basis]);
}

/**
 * Sets the dismissed findings apart. A cell's dismissal is found again by what it rests on, so that inserted and sorted rows keep it;
 * where several cells have the same basis, by its place among them, else the first that is not dismissed already.
 */
export function sortDismissed(findings: readonly Finding[], dismissals: readonly Dismissal[]): Sorted {
  const rules = new Map<RuleId, Dismissal>();
  const cells = new Map<string, (Dismissal & { readonly of: 'cell' })[]>();
  for (const dismissal of dismissals) {
    if (dismissal.of === 'rule') rules.set(dismissal.rule, dismissal);
    else append(cells, JSON.stringify([dismissal.rule, dismissal.sheet, dismissal.basis]), dismissal);
  }
  const alike = new Map<string, Finding[]>();
  for (const finding of findings)
    if (cells.size > 0) append(alike, JSON.stringify([finding.rule, finding.sheet, basisOf(finding)]), finding);
  const matched = new Map<Finding, Dismissal>();
  for (const [key, known] of cells) match(alike.get(key) ?? [], known, matched);
  const shown: Finding[] = [];
  const dismissed: { finding: Finding; dismissal: Dismissal }[] = [];
  for (const finding of findings) {
    const dismissal = rules.get(finding.rule) ?? matched.get(finding);
    if (dismissal) dismissed.push({ finding, dismissal });
    else shown.push(finding);
  }
  return { shown, dismissed };
}

function match(
  findings: readonly Finding[],
  dismissals: readonly (Dismissal & { readonly of: 'cell' })[],
  matched: Map<Finding, Dismissal>,
): void {
  const moved: Dismissal[] = [];
  const inPlace = new Map(findings.map((finding) => [`${finding.cell.row},${finding.cell.column}`, finding]));
  for (const dismissal of dismissals) {
    const finding = inPlace.get(`${dismissal.cell.row},${dismissal.cell.column}`);
    if (finding) matched.set(finding, dismissal);
    else moved.push(dismissal);
  }
  const left = findings.filter((finding) => !matched.has(finding));
  for (const [at, finding] of left.slice(0, moved.length).entries()) {
    const dismissal = moved[at];
    if (dismissal) matched.set(finding, dismissal);
  }
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** The dismissals that still dismiss something in these sheets, and those of rules and of other sheets: what the workbook should go on remembering. */
export function keepLiving(
  dismissals: readonly Dismissal[],
  findings: readonly Finding[],
  sheets: ReadonlySet<string>,
): readonly Dismissal[] {
  const living = new Set(
    sortDismissed(
      findings,
      dismissals.filter(({ of }) => of === 'cell'),
    ).dismissed.map(({ dismissal }) => dismissal),
  );
  return dismissals.filter((one) => one.of === 'rule' || !sheets.has(one.sheet) || living.has(one));
}
