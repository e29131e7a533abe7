import Big from 'big.js';
import { monthLength, NEXT_YEAR, serialOf } from './calendar';
import type { DateNode, DateSpanNode, Ownership } from './grammar';
import type { Bound, Meaning, Span } from './meaning';

/** A stretch of days, both ends included. */
interface Days {
  readonly first: number;
  readonly last: number;
  readonly cycle: 'year' | 'month' | null;
}

/**
 * Deadlines and periods on the axis of days. A year that only one end names counts for both (2024年7月1日至9月30日).
 * null where a day does not exist (6月31日) or the ends are of two kinds. 6月前 gives two readings: before June, or by its end.
 */
export function readDates(nodes: readonly DateSpanNode[]): Meaning[] {
  const readings = nodes.map(readDateSpan);
  const first = readings[0];
  if (first === undefined || readings.length === 1) return first ?? [];
  const spans: Span[] = [];
  let cycle: Days['cycle'] | undefined;
  for (const reading of readings) {
    const meaning = reading[0];
    if (reading.length !== 1 || meaning?.kind !== 'date') return [];
    if (cycle !== undefined && cycle !== meaning.cycle) return [];
    cycle = meaning.cycle;
    spans.push(...meaning.spans);
  }
  return [{ kind: 'date', cycle: cycle ?? null, spans }];
}

function readDateSpan(node: DateSpanNode): Meaning[] {
  const days = daysOf(node.date);
  if (days === null) return [];
  const day = (serial: number, own: Ownership): Bound => ({ number: new Big(serial), unit: null, own });
  const meaning = (span: Span): Meaning => ({ kind: 'date', cycle: days.cycle, spans: [span] });
  if (node.form === 'span') {
    const to = daysOf(completed(node.to, node.date));
    if (to === null || to.cycle !== days.cycle || to.last < days.first) return [];
    return [meaning({ form: 'range', lo: day(days.first, 'including'), hi: day(to.last, 'including') })];
  }
  if (node.form === 'on') {
    const first = day(days.first, 'including');
    if (days.first === days.last) return [meaning({ form: 'exact', lo: first, hi: first })];
    return [meaning({ form: 'range', lo: first, hi: day(days.last, 'including') })];
  }
  if (node.named && !sameDays(days, daysOf({ ...node.named, year: node.named.year ?? node.date.year ?? null })))
    return [];
  const until = node.form === 'until';
  const bound = (serial: number, own: Ownership): Meaning =>
    meaning({ form: 'bound', lo: until ? null : day(serial, own), hi: until ? day(serial, own) : null });
  if (days.first === days.last) return [bound(days.first, node.own)];
  // 6月前: the month itself may or may not be meant
  if (node.own !== 'bare') {
    const inner = (node.own === 'including') === until;
    return [bound(inner ? days.last : days.first, node.own)];
  }
  return until
    ? [bound(days.last, 'including'), bound(days.first, 'excluding')]
    : [bound(days.first, 'including'), bound(days.last, 'excluding')];
}

function sameDays(a: Days, b: Days | null): boolean {
  return b !== null && a.first === b.first && a.last === b.last && a.cycle === b.cycle;
}

/** 2024年7月1日至31日: the second end is in the first one's year, and where it names no month in the first one's month. */
function completed(to: DateNode, from: DateNode): DateNode {
  const month = to.month ?? (to.months === undefined ? from.month : undefined);
  return { ...to, year: to.year ?? from.year ?? null, ...(month === undefined ? {} : { month }) };
}

function daysOf(date: DateNode): Days | null {
  if (date.cycle === 'month') {
    return typeof date.day === 'number' ? { first: date.day, last: date.day, cycle: 'month' } : null;
  }
  const year = date.year ?? null;
  const serial = (month: number, day: number | 'last'): number | null =>
    serialOf(year, month, day === 'last' ? monthLength(year, month) : day);
  const month = date.month;
  let first: number | null = null;
  let last: number | null = null;
  if (date.months !== undefined) {
    first = serial(date.months[0], 1);
    last = serial(date.months[1], 'last');
  } else if (month !== undefined) {
    first = serial(month, date.day ?? date.days?.[0] ?? 1);
    last = serial(month, date.day ?? date.days?.[1] ?? 'last');
  }
  return first === null || last === null
    ? null
    : { first, last, cycle: year === null || year === NEXT_YEAR ? 'year' : null };
}
