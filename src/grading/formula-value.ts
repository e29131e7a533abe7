import { readNumberFormat } from '../actual/number-format';
import { increaseLimitOf } from '../actual/place-change';
import { mustBeWhole, plausible } from '../actual/place-count';
import { limitOf, type PlainRange, plainRange, tinyLimitOf } from '../actual/place-percent';
import { likelyDays, NO_DAY } from '../actual/read-day';
import { type Span, spanOf } from '../actual/span';
import type { Cell } from '../sheet/snapshot';
import type { Axis, Scale } from '../standard/scale';
import { AWAITING, UNDECIDED } from './grade-text';

/** A cell that a formula refers to: its address as the formula is to write it, and what it holds now. */
export interface Referred {
  readonly address: string;
  readonly cell: Cell;
}

/** One way in which a formula comes to the number that it compares: guards first, each with the word that it answers. */
export interface FormulaValue {
  /** The condition under which this way is taken; null for the last way. */
  readonly when: string | null;
  readonly guards: readonly Guard[];
  /** The number on the scale's axis. */
  readonly number: string;
}

interface Guard {
  readonly when: string;
  readonly answer: string;
}

/** Decimals of a percentage: far finer than any threshold, far coarser than the noise of binary arithmetic. */
const PERCENT_DECIMALS = 10;
/** Decimals of a count, which may run into thousands of millions and leaves less room above the noise. */
const COUNT_DECIMALS = 6;
/** Further than noise from a whole number. */
const PART = '0.000001';
/** As far apart as this, two years' figures are likely in two units (see compare-with-previous). */
const FAR = 100;

/**
 * The number of the actual's cell on the scale's axis, as a formula over cells that keep the number formats that they have now;
 * null where no formula can read it as the add-in does. The guards answer as the add-in would for the same number. The ways are tried in order.
 */
export function formulaValue(
  scale: Scale & { readonly axis: Axis },
  actual: Referred,
  previous: Referred | null,
): readonly FormulaValue[] | null {
  const shown = shownAs(actual.cell);
  const before = previous && shownAs(previous.cell);
  const { axis } = scale;
  const span = spanOf(scale);
  const now = actual.address;
  switch (axis.kind) {
    case 'percent':
      if (shown === 'percent') return [percentLevel(now, span)];
      return shown === 'plain' ? [bareLevel(now, plainRange(span, scale.unit))] : null;
    case 'count':
      return shown === 'plain' ? [count(now, scale, axis.unit)] : null;
    case 'date':
      return shown === 'date' && axis.cycle === undefined ? [day(now, span)] : null;
    case 'percent-change': {
      if (shown === 'plain' && previous && before === 'plain') return [relativeChange(now, previous.address)];
      // A plus that the format shows says growth, which no formula sees.
      // -6% under 能耗下降率 is asked about
      if (span.negative && !span.belowZero) return null;
      if (shown !== 'percent' || /^\s*\+/.test(actual.cell.format)) return null;
      // Last year's figure as a text, 80%, is compared by the add-in and cannot be by a formula.
      if (previous && before === null) return null;
      const itself = changeItself(now, span);
      if (!previous || before !== 'percent') return [itself];
      return [{ ...relativeChange(now, previous.address), when: `ISNUMBER(${previous.address})` }, itself];
    }
    case 'point-change':
      return previous && shown === 'percent' && before === 'percent'
        ? [difference(now, previous.address, '*100', UNDECIDED)]
        : null;
    case 'count-change':
      return previous && shown === 'plain' && before === 'plain'
        ? [difference(now, previous.address, '', AWAITING)]
        : null;
    default:
      return null;
  }
}

/** How the cell's number format shows a number; null for what is no number, is shown with words of its own, or otherwise below 0 than above. */
function shownAs({ value, format }: Cell): 'plain' | 'percent' | 'date' | null {
  if (value !== '' && typeof value !== 'number') return null;
  const [kind, ...others] = [1, -1, 0].map((sign) => readNumberFormat(format, sign).kind);
  const alike = others.every((other) => other === kind);
  return alike && (kind === 'plain' || kind === 'percent' || kind === 'date') ? kind : null;
}

function percentLevel(now: string, span: Span): FormulaValue {
  const size = rounded(`ABS(${now})*100`);
  const tiny = tinyLimitOf(span);
  const guards: Guard[] = span.belowZero ? [] : [{ when: `${now}<0`, answer: AWAITING }];
  guards.push({ when: `${size}>${limitOf(span).toFixed()}`, answer: AWAITING });
  if (tiny) guards.push({ when: `AND(${now}<>0,${size}<=${tiny.toFixed()})`, answer: AWAITING });
  return { when: null, guards, number: rounded(`${now}*100`) };
}

/** A number without a percent sign: only 0 is the same either way, but where the indicator declares the unit. */
function bareLevel(now: string, plain: PlainRange | null): FormulaValue {
  if (plain === null) return { when: null, guards: [{ when: `${now}<>0`, answer: AWAITING }], number: now };
  const { factor, from, above, to } = plain;
  const outside = `OR(${now}<${from.toFixed()},${now}<=${above.toFixed()},${now}>${to.toFixed()})`;
  const guard = { when: `AND(${now}<>0,${outside})`, answer: AWAITING };
  return { when: null, guards: [guard], number: rounded(`${now}*${factor.toFixed()}`) };
}

function count(now: string, scale: Scale, unit: string | null): FormulaValue {
  const { below, above } = plausible(scale, unit);
  const guards: Guard[] = mustBeWhole(scale, unit)
    ? [{ when: `ABS(${now}-ROUND(${now},0))>${PART}`, answer: UNDECIDED }]
    : [];
  if (!spanOf(scale).belowZero) guards.push({ when: `${now}<0`, answer: AWAITING });
  if (above) guards.push({ when: `ABS(${now})>${above.toFixed()}`, answer: AWAITING });
  if (below) guards.push({ when: `AND(${now}<>0,ABS(${now})<${below.toFixed()})`, answer: AWAITING });
  return { when: null, guards, number: rounded(now, COUNT_DECIMALS) };
}

function day(now: string, span: Span): FormulaValue {
  const { first, last } = likelyDays(span);
  const number = `INT(${now})`;
  const guards: Guard[] = [
    { when: `${number}<=${NO_DAY}`, answer: UNDECIDED },
    { when: `OR(${number}<${first.toFixed()},${number}>${last.toFixed()})`, answer: AWAITING },
  ];
  return { when: null, guards, number };
}

/** (actual - previous) / previous in percent. */
function relativeChange(now: string, before: string): FormulaValue {
  const times = rounded(`${now}/${before}`);
  const far = `OR(${times}>=${FAR},${times}<=${1 / FAR})`;
  return {
    when: null,
    guards: [
      { when: `NOT(ISNUMBER(${before}))`, answer: UNDECIDED },
      { when: `${before}<=0`, answer: UNDECIDED },
      { when: `${now}<0`, answer: AWAITING },
      { when: `AND(${now}<>0,${far})`, answer: AWAITING },
    ],
    number: rounded(`(${now}-${before})/${before}*100`),
  };
}

/** A percentage that is itself the change: its sign must be said, unless the scale speaks of growth only. */
function changeItself(now: string, span: Span): FormulaValue {
  const guards: Guard[] = span.negative || !span.positive ? [{ when: `${now}>0`, answer: AWAITING }] : [];
  guards.push({ when: `OR(${now}<-1,${rounded(`${now}*100`)}>${increaseLimitOf(span).toFixed()})`, answer: AWAITING });
  return { when: null, guards, number: rounded(`${now}*100`) };
}

/** actual - previous, times 100 for percentage points; `belowZero` answers to a negative level after a positive one. */
function difference(now: string, before: string, factor: string, belowZero: string): FormulaValue {
  const guards = [
    { when: `NOT(ISNUMBER(${before}))`, answer: UNDECIDED },
    { when: `AND(${now}<0,${before}>0)`, answer: belowZero },
  ];
  return { when: null, guards, number: rounded(`(${now}-${before})${factor}`) };
}

function rounded(number: string, decimals: number = PERCENT_DECIMALS): string {
  return `ROUND(${number},${decimals})`;
}
