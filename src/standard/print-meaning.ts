import Big from 'big.js';
import { dayOf, NEXT_YEAR } from './calendar';
import type { Interval } from './interval';
import type { Axis } from './scale';
import { unitNamed } from './units';

/**
 * Standard wording of what a tier holds, in Chinese, each end saying whose its number is: 80%及以上, 低于60%, 80%及以上且低于90%,
 * 比上年下降10%及以上, 2024年6月30日及以前. Reading it again gives the same numbers. null for no interval at all and for the whole axis.
 * @param intervals on the axis, in its measure (percent points, units, serial days)
 */
export function printMeaning(axis: Axis, intervals: readonly Interval[]): string | null {
  const parts = intervals.map((interval) => printInterval(axis, interval));
  return parts.length === 0 || parts.includes(null) ? null : parts.join('或');
}

function printInterval(axis: Axis, interval: Interval): string | null {
  if (interval.lo === null && interval.hi === null) return null;
  switch (axis.kind) {
    case 'label':
      return null;
    case 'date':
      return printDays(interval, axis.cycle);
    case 'percent':
      return printLevel(interval, '%');
    case 'count':
      return printLevel(interval, readable(axis.unit));
    case 'percent-change':
      return printMove(interval, '%', CHANGE);
    case 'point-change':
      return printMove(interval, '个百分点', CHANGE);
    case 'count-change':
      return printMove(interval, readable(axis.unit), CHANGE);
    case 'days-late':
      return printMove(interval, '天', LATENESS);
  }
}

/** A unit that criteria may name; one that only the unit column knows (微克/立方米) stays there. */
function readable(unit: string | null): string {
  return unit === null || unitNamed(unit) === null ? '' : unit;
}

/** A number without exponent, as staff write it. */
export function printNumber(number: Big): string {
  return number.toFixed();
}

function printLevel({ lo, hi, loClosed, hiClosed }: Interval, unit: string): string {
  const write = (number: Big): string => `${printNumber(number)}${unit}`;
  const places = unit === '名次' ? printPlaces({ lo, hi, loClosed, hiClosed }) : null;
  if (places !== null) return places;
  if (lo !== null && hi !== null && lo.eq(hi)) return write(lo);
  const from = lo === null ? '' : loClosed ? `${write(lo)}及以上` : `高于${write(lo)}`;
  const to = hi === null ? '' : hiClosed ? `${write(hi)}及以下` : `低于${write(hi)}`;
  return from === '' || to === '' ? from + to : `${from}且${to}`;
}

/** Places in a ranking: 前3名, 第4名至第6名, 第7名及以后; null where an end is left out in a way that has no such words. */
function printPlaces({ lo, hi, loClosed, hiClosed }: Interval): string | null {
  if (hi === null) return lo && `第${printNumber(lo)}名${loClosed ? '及以后' : '以外'}`;
  if (!hiClosed || (lo !== null && !loClosed)) return null;
  if (lo === null) return `前${printNumber(hi)}名`;
  return `第${printNumber(lo)}名${lo.eq(hi) ? '' : `至第${printNumber(hi)}名`}`;
}

interface MoveWords {
  readonly up: string;
  readonly down: string;
  readonly none: string;
  readonly atLeastNone: string;
  readonly atMostNone: string;
}

const CHANGE: MoveWords = {
  up: '比上年增长',
  down: '比上年下降',
  none: '与上年持平',
  atLeastNone: '不低于上年',
  atMostNone: '不高于上年',
};

const LATENESS: MoveWords = {
  up: '逾期',
  down: '提前',
  none: '逾期0天',
  atLeastNone: '逾期0天及以上',
  atMostNone: '按时完成',
};

/** Up and down are worded apart; what reaches over no change is told in two parts. */
function printMove(interval: Interval, unit: string, words: MoveWords): string {
  const { lo, hi, loClosed, hiClosed } = interval;
  const zero = new Big(0);
  const falls = lo === null || lo.lt(0);
  const rises = hi === null || hi.gt(0);
  if (lo?.eq(0) && hi?.eq(0)) return words.none;
  if (falls && rises) {
    const below = printMove({ lo, loClosed, hi: zero, hiClosed: lo === null }, unit, words);
    const above = printMove({ lo: zero, loClosed: lo !== null, hi, hiClosed }, unit, words);
    return `${below}或${above}`;
  }
  if (rises && hi === null && lo?.eq(0)) return loClosed ? words.atLeastNone : words.up;
  if (falls && lo === null && hi?.eq(0)) return hiClosed ? words.atMostNone : words.down;
  if (rises) return words.up + printLevel(interval, unit);
  const mirrored = { lo: hi?.neg() ?? null, loClosed: hiClosed, hi: lo?.neg() ?? null, hiClosed: loClosed };
  return words.down + printLevel(mirrored, unit);
}

function printDays({ lo, hi, loClosed, hiClosed }: Interval, cycle: 'year' | 'month' | undefined): string {
  const write = (serial: Big): string => printDay(serial.toNumber(), cycle);
  if (lo === null || hi === null) {
    if (lo !== null) return loClosed ? `${write(lo)}及以后` : `晚于${write(lo)}`;
    return hi === null ? '' : hiClosed ? `${write(hi)}及以前` : `早于${write(hi)}`;
  }
  const first = loClosed ? lo : lo.plus(1);
  const last = hiClosed ? hi : hi.minus(1);
  return first.eq(last) ? write(first) : `${write(first)}至${write(last)}`;
}

/** A serial day as staff write it: 2024年6月30日, 6月30日, 次年1月31日, 每月5日. */
export function printDay(serial: number, cycle: 'year' | 'month' | undefined): string {
  if (cycle === 'month') return `每月${serial}日`;
  const { year, month, day } = dayOf(serial);
  if (cycle === 'year') return `${year === NEXT_YEAR ? '次年' : ''}${month}月${day}日`;
  return `${year === null ? '' : `${year}年`}${month}月${day}日`;
}
