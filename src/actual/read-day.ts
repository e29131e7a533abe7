import Big from 'big.js';
import { dayOf, inYear, LAST_OF_YEAR, monthLength, NEXT_YEAR, serialOf } from '../standard/calendar';
import { normalise } from '../standard/normalise';
import { parseDate } from '../standard/quantity';
import type { Axis, Scale } from '../standard/scale';
import type { Actual } from './actual';
import type { Amount } from './amount';
import { accept, ask, refuse } from './answer';
import { peelRoughness } from './peel-words';
import { parseWhole, propose } from './read-text';
import { findRefusal } from './refusal-words';
import { type Span, spanOf } from './span';

type DateAxis = Extract<Axis, { kind: 'date' }>;
type DateScale = Scale & { readonly axis: DateAxis };

/** Whether a scale measures days. */
export function isDated(scale: Scale): scale is DateScale {
  return scale.axis?.kind === 'date';
}

/** Serials of 2000-01-01 and 2099-12-31: a whole number between them may be a day that is not shown as one. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;

/** The last serial of 1900: a link to an empty cell shows as 1900/1/0, and no deadline is as old. */
export const NO_DAY = 366;
/** Three years: further than this from every deadline, the year was likely mistyped. */
const FAR = 1096;

/** Words around a day that say only that it was then done. */
const BEFORE = /^(?:已经|已|实际)?(?:完成(?:时间|日期)?(?:为|是|于|在)?[:]?|于|在)?(?=[\d零一二三四五六七八九十])/;
const AFTER =
  /已?(?:全部)?(?:完成|完工|竣工|办结|上报|报送|提交|验收|到位|拨付|印发|下达|建成|公开|投入使用|完毕)?[。;.]*$/;
const BEGUN = /开工|动工|启动|开始/;
const MONTH = /^(?:(\d{4})[年\-./])?(\d{1,2})月?份?(底|末)?$/;
const EVERY_MONTH = /^每月(\d{1,2})[日号]?$/;
const DAY_WRITTEN = /^(?:\d{4}[年\-./])?\d{1,2}[月\-./]\d{1,2}[日号]?$/;

/** Places a day that Excel holds as a serial on an axis of days (完成时间). */
export function placeSerial(serial: Big, scale: DateScale, seen: string): Actual {
  const { axis } = scale;
  if (serial.lte(NO_DAY)) return refuse('unreadable-no-such-day', seen);
  if (axis.cycle === undefined) {
    const { first, last } = likelyDays(spanOf(scale));
    return serial.lt(first) || serial.gt(last) ? ask({ id: 'confirm-magnitude', seen }, serial) : accept(serial);
  }
  if (axis.cycle === 'month') return refuse('unreadable-other-axis', seen);
  const { year, month, day } = dayOf(serial.toNumber());
  const inAnyYear = serialOf(null, month, day);
  if (year === null || inAnyYear === null) return refuse('unreadable-no-such-day', seen);
  const inNextYear = serialOf(NEXT_YEAR, month, Math.min(day, monthLength(NEXT_YEAR, month)));
  const others = inNextYear !== null && reachesNextYear(scale) ? [new Big(inNextYear)] : [];
  return ask({ id: 'confirm-year', seen, year }, new Big(inAnyYear), ...others);
}

/** Whether a tier speaks of the year after the table's own: 次年1月底前. */
function reachesNextYear({ axis, tiers }: DateScale): boolean {
  if (axis.cycle !== 'year') return false;
  return tiers.some(({ intervals }) => intervals.some(({ lo, hi }) => [lo, hi].some((end) => end?.gt(LAST_OF_YEAR))));
}

/** Between which days a day is taken as it stands, as serials. */
export function likelyDays({ smallest, largest }: Span): { readonly first: Big; readonly last: Big } {
  return { first: (smallest ?? largest).minus(FAR), last: largest.plus(FAR) };
}

/** Places a number that is not shown as a day: 20240628 names one, a serial may be meant, 6.3 may be 3 or 30 June. */
export function placeBareDay({ number, unit, said }: Amount, scale: DateScale, seen: string): Actual {
  if (unit !== null || said !== 'nothing' || !number.eq(number.round(0))) return refuse('unreadable-other-axis', seen);
  if (number.gte(10_000_000))
    return placeWritten(number.toFixed(), scale, null, seen) ?? refuse('unreadable-other-axis', seen);
  if (number.lt(FIRST_SERIAL) || number.gt(LAST_SERIAL)) return refuse('unreadable-other-axis', seen);
  if (reachesNextYear(scale)) return refuse('unreadable-which-year', seen);
  return propose(placeSerial(number, scale, seen), { id: 'confirm-plain-serial', seen });
}

/**
 * Reads a text as a day on an axis of days, in every written form; a deadline, a period and a month alone are no days.
 * 未完成 is a value where it is the worst tier's own word.
 */
export function readDayText(text: string, scale: DateScale): Actual {
  const { axis } = scale;
  const spelt = normalise(text).text;
  const worst = scale.tiers.at(-1);
  if (
    worst?.status === 'understood' &&
    normalise(worst.text).text === spelt &&
    findRefusal(spelt) === 'unreadable-not-done'
  )
    return { status: 'accepted', value: { kind: 'label', label: text.trim() }, how: { id: 'read-as-written' } };
  const year = yearOf(scale, axis);
  const bare = spelt.replace(BEFORE, '').replace(AFTER, '');
  const written = placeWritten(spelt, scale, year, text) ?? placeWritten(bare, scale, year, text);
  if (written) return isOfAnother(spelt, scale) ? propose(written, { id: 'confirm-extra-words', seen: text }) : written;
  if (axis.cycle === 'month') {
    const day = Number(EVERY_MONTH.exec(spelt)?.[1]);
    return day >= 1 && day <= 31 ? accept(new Big(day)) : refuse(findRefusal(spelt) ?? 'unreadable-text', text);
  }
  const month = readMonth(bare, scale, year, text);
  if (month) return month;
  const rough = peelRoughness(bare);
  const day = rough === null ? null : placeWritten(rough, scale, year, text);
  if (day) return propose(day, { id: 'confirm-approximate', seen: text });
  if (DAY_WRITTEN.test(bare)) return refuse('unreadable-no-such-day', text);
  if (parseWhole(spelt)?.unit) return refuse('unreadable-other-axis', text);
  return refuse(findRefusal(spelt) ?? 'unreadable-text', text);
}

/** 6月28日开工 where the indicator asks when it was done. */
function isOfAnother(spelt: string, { indicator, tiers }: DateScale): boolean {
  const word = BEGUN.exec(spelt)?.[0];
  return word !== undefined && ![indicator, ...tiers.map(({ text }) => text)].some((text) => text.includes(word));
}

/** A day written out, on the axis; null where the text is no day. */
function placeWritten(text: string, scale: DateScale, year: number | null, seen: string): Actual | null {
  const { axis } = scale;
  const date = parseDate(text);
  if (date === null || axis.cycle === 'month') return null;
  if (date.cycle === null) return placeSerial(date.number, scale, seen);
  const next = date.number.gt(LAST_OF_YEAR);
  if (next ? axis.cycle === undefined : reachesNextYear(scale)) return refuse('unreadable-which-year', seen);
  if (axis.cycle === 'year') return accept(date.number);
  const serial = year === null ? null : inYear(date.number.toNumber(), year);
  return serial === null || year === null
    ? refuse('unreadable-text', seen)
    : ask({ id: 'confirm-year', seen, year }, new Big(serial));
}

/** 2024年6月, 6月底: its last day, to be confirmed. */
function readMonth(text: string, scale: DateScale, scaleYear: number | null, seen: string): Actual | null {
  const { axis } = scale;
  const found = MONTH.exec(text);
  if (!found?.[2] || !/月|底|末/.test(text)) return null;
  if (reachesNextYear(scale)) return refuse('unreadable-which-year', seen);
  const month = Number(found[2]);
  const year = found[1] === undefined ? (axis.cycle === 'year' ? null : scaleYear) : Number(found[1]);
  if (axis.cycle === undefined && year === null) return null;
  const serial = serialOf(year, month, monthLength(year, month));
  if (serial === null) return null;
  const reason = { id: 'confirm-month-end', seen } as const;
  return axis.cycle === undefined || year === null
    ? ask(reason, new Big(serial))
    : propose(placeSerial(new Big(serial), scale, seen), reason);
}

/**
 * Settles a day of which only one side, the cell or the tiers, names a year, by the year that the table is for (`year`, null
 * where it is not known): a day in it is accepted, one of another year is none that tiers without a year speak of. Where they
 * speak of the next year too, a day in that is accepted as such, and nobody but the table can say which year is meant.
 */
export function settleYear(actual: Actual, year: number | null): Actual {
  if (actual.status !== 'confirm' || actual.reason.id !== 'confirm-year') return actual;
  const { reason, proposed, alternatives } = actual;
  const [inNextYear] = alternatives;
  if (year === null) return inNextYear ? refuse('unreadable-which-year', reason.seen) : actual;
  const value = reason.year === year ? proposed : reason.year === year + 1 ? inNextYear : undefined;
  if (value) return { status: 'accepted', value, how: { id: 'read-as-written' } };
  return { status: 'unreadable', reason: { id: 'unreadable-other-year', seen: reason.seen, year } };
}

/** The one year in which all the scale's days lie; null where there are several, or none is named. */
function yearOf(scale: Scale, axis: DateAxis): number | null {
  if (axis.cycle !== undefined) return null;
  const ends = scale.tiers.flatMap(({ intervals }) => intervals.flatMap(({ lo, hi }) => [lo, hi]));
  const years = new Set(ends.flatMap((end) => (end === null ? [] : [dayOf(end.toNumber()).year])));
  const [year = null, ...others] = years;
  return others.length === 0 ? year : null;
}
