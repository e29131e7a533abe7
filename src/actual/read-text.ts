import type Big from 'big.js';
import { eventIn } from '../standard/event-words';
import { holds } from '../standard/interval';
import { measuresIn } from '../standard/named-measure';
import { normalise } from '../standard/normalise';
import { parseDate } from '../standard/quantity';
import type { Axis, Scale } from '../standard/scale';
import { stripName } from '../standard/strip-name';
import type { Actual, ConfirmReason, Value } from './actual';
import type { Amount } from './amount';
import { accept, ask, refuse } from './answer';
import { parseAmount } from './parse-amount';
import { peelRoughness, peelWords } from './peel-words';
import { findSoleAmount, readRatio, readShareOfPrevious, readWord } from './read-likely';
import { CHANGE, findRefusal, NEGATION } from './refusal-words';

/** Longer than any value with its note: prose. */
const LONGEST = 60;

/** 得分, 完成率: what the number measures, where it leaves its unit out. */
const MEASURE = /率|比例|比率|占比|满意度|覆盖面|得分|评分|分数/;
/** 上升为12%: to 12% rather than by 12%. */
const ARRIVES = /(?:增长|提高|上升|增加|提升|上涨|下降|降低|减少|压减|压缩)了?为/;
/** 完成率, 达标率 say how the number stands to its goal; every other rate is a measure of its own. */
const ACHIEVEMENT = /^(?:完成|达标)$/;
/** 平均320人次 is no total. */
const MEAN = /平均|月均|日均|人均|户均|年均|均(?=\d|为|达)/;
/** A mark, which ticks a box and counts nothing. */
const MARK = /^\s*[○〇◯●√✓✔☑×✗✘]\s*$/;
/** 1. 85% is the first of a list rather than 1.85%. */
const SPLIT = /\d(?:[.．]\s+|\s+[.．])\d/;
const YEAR = /^\d{4}年度?[。;]?$/;
const LIKE_A_DAY = /月|\d[-./]\d+[-./]\d/;

/** Where a number is placed once it has been read: on the scale's axis, or against last year's figure. */
export type Place = (amount: Amount) => Actual;

/**
 * Reads a text on a numeric axis. Only a text of which every character is understood is accepted; what forbids a number
 * (a bound, a range, a plan, a negation) ends the reading; what is left may be proposed to a person.
 */
export function readText(text: string, scale: Scale & { readonly axis: Axis }, place: Place): Actual {
  const spelt = normalise(text).text;
  if (spelt.length > LONGEST || MARK.test(text) || SPLIT.test(text)) return refuse('unreadable-text', text);
  const whole = parseWhole(spelt) ?? parseBehindName(spelt, scale.indicator);
  if (whole && isDoubtful(spelt, whole, scale)) return propose(place(whole), { id: 'confirm-extra-words', seen: text });
  if (whole) return place(whole);
  if (isDay(spelt)) return refuse('unreadable-other-axis', text);
  return readLikely(spelt, scale, text, place) ?? refuse(findRefusal(spelt) ?? 'unreadable-text', text);
}

function isDay(spelt: string): boolean {
  return YEAR.test(spelt) || (LIKE_A_DAY.test(spelt) && parseDate(spelt) !== null);
}

/** Whether the words around a whole number may make it the number of something else. */
function isDoubtful(spelt: string, amount: Amount, { axis, indicator, tiers, whole }: Scale): boolean {
  if (amount.said === 'change') return ARRIVES.test(spelt);
  const measures = measuresIn(spelt).filter((measure) => !ACHIEVEMENT.test(measure));
  if (measures.length > 0) {
    const own = [indicator, ...tiers.map(({ text }) => text)].flatMap(measuresIn);
    if (measures.some((measure) => !own.includes(measure))) return true;
  }
  if (axis?.kind !== 'count') return false;
  const since = eventIn(spelt);
  if (since !== null && !tiers.some(({ text }) => normalise(text).text.includes(since))) return true;
  if (whole && MEAN.test(spelt) && !MEAN.test(indicator)) return true;
  return amount.unit === null && MEASURE.test(spelt);
}

/** 建家率85%: the number behind the indicator's own name. A name that speaks of change (能耗下降) would take part in the sign. */
function parseBehindName(spelt: string, indicator: string): Amount | null {
  if (CHANGE.test(indicator)) return null;
  const name = stripName(spelt, '', indicator);
  return name === null ? null : parseWhole(spelt.slice(name));
}

/** The number of a text of which nothing is left over, words of achievement aside; null where a word in it forbids one. */
export function parseWhole(spelt: string): Amount | null {
  if (isForbidden(spelt)) return null;
  const direct = parseAmount(spelt);
  if (direct) return direct;
  const peeled = peelWords(spelt);
  return peeled === null ? null : parseAmount(peeled);
}

function readLikely(spelt: string, scale: Scale & { readonly axis: Axis }, seen: string, place: Place): Actual | null {
  const { axis } = scale;
  const likely = readRatio(spelt, axis, seen) ?? readShareOfPrevious(spelt, axis, seen);
  if (likely) return likely;
  const word = readWord(spelt, axis);
  if (word) return isTiersOwn(spelt, scale, word) ? accept(word) : ask({ id: 'confirm-word', seen }, word);
  if (isForbidden(spelt)) return null;
  const exact = peelRoughness(spelt);
  const rough = exact === null ? null : parseWhole(exact);
  if (rough) return propose(place(rough), { id: 'confirm-approximate', seen });
  if (NEGATION.test(spelt)) return null;
  const sole = findSoleAmount(exact ?? spelt);
  return sole && propose(place(sole), { id: 'confirm-extra-words', seen });
}

/** Whether a tier is worded just so (全覆盖, 零事故, 按期) and owns the number that the word stands for: then it is no guess. */
function isTiersOwn(spelt: string, { tiers }: Scale, number: Big): boolean {
  return tiers.some(
    ({ text, intervals }) => normalise(text).text === spelt && intervals.some((one) => holds(one, number)),
  );
}

/** Whether words in the text say that its number is no result; the lack of a numeral does not (持平). */
function isForbidden(spelt: string): boolean {
  const refusal = findRefusal(spelt);
  return refusal !== null && refusal !== 'unreadable-no-amount' && refusal !== 'unreadable-text';
}

/** Makes a reading one to confirm, for a reason of its own; a refusal stays. */
export function propose(actual: Actual, reason: ConfirmReason): Actual {
  if (actual.status === 'accepted') return { status: 'confirm', proposed: actual.value, alternatives: [], reason };
  if (actual.status !== 'confirm') return actual;
  const alternatives: readonly Value[] = actual.alternatives;
  return { status: 'confirm', proposed: actual.proposed, alternatives, reason };
}
