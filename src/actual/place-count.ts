import Big from 'big.js';
import type { Scale } from '../standard/scale';
import { convert, unitNamed } from '../standard/units';
import type { Actual } from './actual';
import type { Amount } from './amount';
import { accept, ask, refuse } from './answer';
import { divideClosely } from './exact-number';
import { spanOf } from './span';

/** So many times the largest threshold, or so small a part of the smallest, a bare number is likely in another unit. */
const FAR = 100;
/** Decimals of a converted number as it is told; the whole of it is compared. */
const SHOWN = 4;
/** Scores and numbers without a unit whose lowest threshold is at least so much are out of 100: 0.92 was meant as 92. */
const OUT_OF_HUNDRED = 50;
const HUNDRED = new Big(100);
/** 万: what stands between 项 and 万项, 元 and 万元. */
const MYRIAD = new Big(10_000);
/** Measures that are no counts. */
const NOT_COUNTED = new Set(['%', '百分点', '倍']);
/** Families of units of time: 小时 and 天, 工作日, 月. */
const DURATIONS = new Set(['时', '工作日', '月']);

/**
 * Places a number on an axis that counts units (数量): 3次, 3200项 on 万项. A bare number is in the axis's own unit,
 * unless it lies so far from every threshold that 元 may stand for 万元.
 */
export function placeCount(
  { number, unit, said }: Amount,
  scale: Scale,
  axisUnit: string | null,
  seen: string,
): Actual {
  if (said !== 'nothing' && said !== 'sign') return refuse('unreadable-other-axis', seen);
  if (unit === null) return placeBare(number, scale, axisUnit, seen);
  const placed = countOn(number, unit, axisUnit);
  if (placed === null) {
    const place = axisUnit === '名次' && (unit === '名' || unit === '位');
    if (axisUnit === null || !(place || areCounters(unit, axisUnit))) return refuse('unreadable-other-axis', seen);
    return ask({ id: 'confirm-other-unit', seen }, number);
  }
  const odd = doubt(placed, scale, axisUnit, seen);
  if (odd) return odd;
  // 3月 is March rather than three months.
  if (unit === '月') return ask({ id: 'confirm-other-unit', seen }, placed);
  if (unit === axisUnit || axisUnit === null) return accept(placed);
  if (isTiny(placed, scale, unit, axisUnit)) return ask({ id: 'confirm-magnitude', seen }, number, placed);
  return accept(placed, { id: 'read-converted', from: seen, to: `${placed.round(SHOWN).toFixed()}${axisUnit}` });
}

function placeBare(number: Big, scale: Scale, axisUnit: string | null, seen: string): Actual {
  const { below, above } = plausible(scale, axisUnit);
  const odd = doubt(number, scale, axisUnit, seen);
  if (odd) return odd;
  const size = number.abs();
  if (above !== null && size.gt(above))
    return ask({ id: 'confirm-magnitude', seen }, number.div(factorOf(axisUnit)), number);
  if (below !== null && size.gt(0) && size.lt(below))
    return ask({ id: 'confirm-magnitude', seen }, number.times(axisUnit === '元' ? MYRIAD : HUNDRED), number);
  return accept(number);
}

/**
 * Between which sizes a bare number is taken as it stands; null where there is no such end.
 * Above, on an axis of 万项 and the like; below, on an axis of 元, and for parts of 1 where 100 is the most.
 */
export function plausible(
  scale: Scale,
  axisUnit: string | null,
): { readonly below: Big | null; readonly above: Big | null } {
  const { largest, smallest } = spanOf(scale);
  const outOfHundred = (axisUnit === null || axisUnit === '分') && smallest?.gte(OUT_OF_HUNDRED) === true;
  return {
    below: axisUnit === '元' && smallest !== null ? smallest.div(FAR) : outOfHundred ? new Big(1) : null,
    above: factorOf(axisUnit).gt(1) && largest.gt(0) ? largest.times(FAR) : null,
  };
}

/** ¥95.00 on an axis of 万元, where 95万元 is meant: converted, it is as far below every threshold as the two units are apart. */
function isTiny(placed: Big, scale: Scale, unit: string, axisUnit: string): boolean {
  const { smallest } = spanOf(scale);
  if (placed.eq(0) || smallest === null || factorOf(axisUnit).lte(factorOf(unit))) return false;
  return placed.abs().lt(smallest.div(FAR));
}

/** Whether a part of the axis's unit is no answer: 2.5次. Durations have parts: 1.5天. */
export function mustBeWhole({ whole }: Scale, axisUnit: string | null): boolean {
  return whole && !DURATIONS.has(unitNamed(axisUnit ?? '')?.family ?? '');
}

/** What a number on the axis cannot be: a part of what comes in wholes, or negative where no tier is. */
function doubt(number: Big, scale: Scale, axisUnit: string | null, seen: string): Actual | null {
  if (mustBeWhole(scale, axisUnit) && !number.round(0).eq(number)) return refuse('unreadable-not-whole', seen);
  if (number.lt(0) && !spanOf(scale).belowZero) return ask({ id: 'confirm-negative', seen }, number, number.abs());
  return null;
}

/**
 * A number of units in the unit of an axis; null where the two are of different kinds.
 * An axis that names no unit takes simple units as they come: 25个 counts 25, but 2.5万元 is 2.5 or 25000 and is not taken.
 */
export function countOn(number: Big, unit: string | null, axisUnit: string | null): Big | null {
  if (unit === null || axisUnit !== null)
    return convert(number, unit, axisUnit) ?? convertClosely(number, unit, axisUnit);
  const family = unitNamed(unit)?.family;
  const counts = family !== undefined && !NOT_COUNTED.has(family) && !DURATIONS.has(family) && factorOf(unit).eq(1);
  return counts ? number : null;
}

/** 49小时 in days has no end in decimals, and still falls on one side of every threshold. */
function convertClosely(number: Big, from: string | null, to: string | null): Big | null {
  const source = unitNamed(from ?? '');
  const target = unitNamed(to ?? '');
  if (source === null || target === null || source.family !== target.family || source.family === '') return null;
  return divideClosely(
    number.times(source.numerator).times(target.denominator),
    source.denominator.times(target.numerator),
  );
}

/** Counting words for single things (个, 家, 项), which people exchange. */
function areCounters(...units: readonly string[]): boolean {
  return units.every((unit) => {
    const known = unitNamed(unit);
    return known?.whole === true && known.family === unit && !DURATIONS.has(unit);
  });
}

/** How many thousands, 万 or 亿 a unit stands for; 1 for a simple unit. */
function factorOf(unit: string | null): Big {
  const prefix = /^(?:[十百千]?[万亿]|万亿|千)(?=.)/.exec(unit ?? '')?.[0];
  const named =
    prefix === undefined || unit === '千米' || unit === '千克' || unit === '千瓦时' ? null : unitNamed(prefix);
  return named?.numerator ?? new Big(1);
}
