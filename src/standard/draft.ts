import type Big from 'big.js';
import { inYear } from './calendar';
import type { Ownership } from './grammar';
import type { Bound, Meaning, Span } from './meaning';
import type { Axis } from './scale';
import { convert, unitNamed } from './units';

/** A span whose numbers stand on the scale's axis, its ends not yet settled among the neighbours. */
export interface DraftSpan {
  readonly form: Span['form'];
  readonly lo: DraftEnd | null;
  readonly hi: DraftEnd | null;
}

export interface DraftEnd {
  readonly number: Big;
  readonly own: Ownership;
  readonly implied: boolean;
}

/** What tiers inherit where they leave it out: the year that their neighbours name, the indicator's unit. */
export interface Inherited {
  readonly year: number | null;
  readonly unit: string | null;
}

/** The tier's spans on the axis; null where a number has no exact value there. */
export function draftSpans(meaning: Meaning, axis: Axis, inherited: Inherited): readonly DraftSpan[] | null {
  if (meaning.kind === 'label' || meaning.kind === 'rest') return [];
  const spans: DraftSpan[] = [];
  for (const span of meaning.spans) {
    const lo = span.lo === null ? null : draftEnd(span.lo, meaning, axis, inherited);
    const hi = span.hi === null ? null : draftEnd(span.hi, meaning, axis, inherited);
    if (lo === undefined || hi === undefined) return null;
    spans.push({ form: span.form, lo, hi });
  }
  return spans;
}

function draftEnd(bound: Bound, meaning: Meaning, axis: Axis, inherited: Inherited): DraftEnd | undefined {
  const number = onAxis(bound, meaning, axis, inherited);
  return number === null ? undefined : { number, own: bound.own, implied: bound.implied === true };
}

function onAxis(bound: Bound, meaning: Meaning, axis: Axis, { year, unit }: Inherited): Big | null {
  if (axis.kind === 'date') {
    if (meaning.kind !== 'date' || meaning.cycle !== 'year' || axis.cycle === 'year') return bound.number;
    // 次年1月底 beside 2025年1月底: whose next year nobody can tell
    const serial = year === null ? null : inYear(bound.number.toNumber(), year);
    return serial === null ? null : bound.number.minus(bound.number).plus(serial);
  }
  if (axis.kind === 'count' || axis.kind === 'count-change') return convert(bound.number, bound.unit, axis.unit);
  if (axis.kind === 'point-change') return bound.unit === null || bound.unit === '百分点' ? bound.number : null;
  if (axis.kind === 'days-late') return bound.number;
  // a bare 2 under the unit ‰ is 0.2%
  const own = bound.unit ?? (axis.kind === 'percent' && unit === '‰' ? unit : null);
  return convert(bound.number, own, '%');
}

/** Whether only whole numbers occur on the axis: its unit counts things, or days, and no tier names a fraction of it. */
export function isWhole(axis: Axis, tiers: readonly (readonly DraftSpan[])[]): boolean {
  if (axis.kind === 'date' || axis.kind === 'days-late') return true;
  if (axis.kind !== 'count' && axis.kind !== 'count-change') return false;
  const spans = tiers.flat();
  if (!spans.every((span) => isInteger(span.lo) && isInteger(span.hi))) return false;
  return axis.unit === null ? countsOn(spans) : unitNamed(axis.unit)?.whole === true;
}

/** 3, 2, 1 with no unit: single numbers that follow each other count something. */
function countsOn(spans: readonly DraftSpan[]): boolean {
  const singles = spans.flatMap((span) => (span.form === 'exact' && span.lo !== null ? [span.lo.number] : []));
  return singles.some((number) => singles.some((other) => number.minus(other).eq(1)));
}

function isInteger(end: DraftEnd | null): boolean {
  return end === null || end.number.eq(end.number.round(0));
}
