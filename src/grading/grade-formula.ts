import type Big from 'big.js';
import { findClaim } from '../standard/find-claim';
import type { Scale, Tier } from '../standard/scale';
import { type FormulaValue, formulaValue, type Referred } from './formula-value';
import { UNDECIDED } from './grade-text';

/** Excel's limit for the text of one formula (Excel specifications and limits). */
const LONGEST = 8192;

/**
 * The grade as a native Excel formula over the actual's cell and last year's (null where the table has none): the same words as
 * the add-in writes, without it. Only functions that every Excel, WPS and LibreOffice has; a blank actual gives "", text and
 * whatever else the formula cannot read 无法评级, what a person must approve 待确认. It relies on the cells' present number
 * formats, which no portable function tells. null where no formula can give the add-in's grade: words, days against a
 * deadline, criteria without direction, tiers that claim the same values, an actual that is text now.
 */
export function gradeFormula(
  scale: Scale,
  cells: { readonly actual: Referred; readonly previous: Referred | null },
): string | null {
  const { axis, direction } = scale;
  if (axis === null || direction === null || scale.notes.some(({ kind }) => kind === 'unit-mismatch')) return null;
  if (scale.tiers.some((_, tier) => findClaim(scale, tier) !== null)) return null;
  const ways = formulaValue({ ...scale, axis }, cells.actual, cells.previous);
  if (ways === null) return null;
  const now = cells.actual.address;
  const graded = ways.reduceRight((otherwise, way) => takeWay(scale, way, otherwise), '');
  const formula = `=IF(ISERROR(${now}),${quote(UNDECIDED)},IF(TRIM(${now})="","",IF(ISNUMBER(${now}),${graded},${quote(UNDECIDED)})))`;
  return formula.length < LONGEST ? formula : null;
}

function takeWay(scale: Scale, { when, guards, number }: FormulaValue, otherwise: string): string {
  const grade = guards.reduceRight(
    (rest, guard) => `IF(${guard.when},${quote(guard.answer)},${rest})`,
    gradeNumber(scale, number),
  );
  return when === null ? grade : `IF(${when},${grade},${otherwise})`;
}

/** Tiers from best to worst, the first that is reached; a tier that is not understood ends the grading, the last takes the rest. */
function gradeNumber(scale: Scale, number: string): string {
  const unclear = scale.tiers.findIndex(({ status }) => status !== 'understood');
  const tried = scale.tiers.slice(0, unclear < 0 ? -1 : unclear);
  const rest = unclear < 0 ? (scale.tiers.at(-1)?.label ?? UNDECIDED) : UNDECIDED;
  return tried.reduceRight(
    (worse, tier) => `IF(${reached(scale, tier, number)},${quote(tier.label)},${worse})`,
    quote(rest),
  );
}

/** The condition under which a number is at least as good as a tier asks; on a target scale, within its outermost ends. */
function reached({ direction }: Scale, tier: Tier, number: string): string {
  const conditions: string[] = [];
  const lowest = outermost(tier, 'lo');
  const highest = outermost(tier, 'hi');
  if (direction !== 'lower' && lowest) conditions.push(`${number}${lowest.closed ? '>=' : '>'}${lowest.end.toFixed()}`);
  if (direction !== 'higher' && highest)
    conditions.push(`${number}${highest.closed ? '<=' : '<'}${highest.end.toFixed()}`);
  if (tier.intervals.length === 0) return 'FALSE';
  const [only = 'TRUE', ...others] = conditions;
  return others.length === 0 ? only : `AND(${conditions.join(',')})`;
}

/** The lowest or highest end of a tier's stretches; null where it is infinite. */
function outermost({ intervals }: Tier, side: 'lo' | 'hi'): { readonly end: Big; readonly closed: boolean } | null {
  let found: { end: Big; closed: boolean } | null = null;
  for (const interval of intervals) {
    const end = interval[side];
    if (end === null) return null;
    const closed = side === 'lo' ? interval.loClosed : interval.hiClosed;
    const order = found === null ? 1 : side === 'lo' ? found.end.cmp(end) : end.cmp(found.end);
    if (order > 0) found = { end, closed };
    else if (order === 0 && closed) found = { end, closed };
  }
  return found;
}

/** A text as it stands in a formula. */
function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
