import Big from 'big.js';
import { parseCriterion } from '../standard/criterion';
import type { Axis } from '../standard/scale';
import type { Actual } from './actual';
import type { Amount } from './amount';
import { ask } from './answer';
import { divideClosely } from './exact-number';
import { parseAmount } from './parse-amount';
import { CHANGE } from './refusal-words';

const HUNDRED = new Big(100);
const NUMBER = '(\\d[\\d,]*(?:\\.\\d+)?)';
const COUNTED = '[人名户个项件次家家套台份场]?';

/** 应到200人，实到170人; 共200户，满意170户: the whole, then the part. */
const PART_OF_WHOLE = [
  new RegExp(`^应\\D{0,6}${NUMBER}${COUNTED}[,;、]?实\\D{0,6}${NUMBER}${COUNTED}[。;]?$`),
  new RegExp(`^(?:共|总数|总共)\\D{0,6}${NUMBER}${COUNTED}[,;、]?(?:其中)?[^\\d未不]{0,6}${NUMBER}${COUNTED}[。;]?$`),
];
/** 170/200, 170人/200人: the part, then the whole. */
const FRACTION = new RegExp(`^${NUMBER}${COUNTED}/${NUMBER}${COUNTED}[。;]?$`);
/** 为上年的88%, 为上年88%, 上年的1.2倍; 上年88% is last year's own figure. */
const LAST_YEAR = '(?:上一年度|上一年|上年度|上年|去年)(?:同期)?';
const SHARE_OF_PREVIOUS = new RegExp(
  `^(?:(?:为|是|约?占|相当于|达到?)${LAST_YEAR}的?|${LAST_YEAR}的)${NUMBER}(%|倍)[。;]?$`,
);
const IN_TIME = /^(?:按时|按期|如期|准时|按计划)(?:完成)?[。;]?$/;

const WITH_CHANGE =
  /((?:(?:增长|提高|上升|增加|提升|上涨|下降|降低|减少|压减|压缩|缩减|提前|逾期|延期)(?:率|幅度)?|[增降减]幅)?[了为到达]{0,2}[+-]?\d[\d,]*(?:\.\d+)?)(\D{0,4})/g;
/** Before a number that is last year's own (上年112%, 去年完成85%), or whose sign would be lost (降12%). */
const NOT_ITS_OWN = /(?:上年|上一年|去年|前年)(?:度|同期|实际|完成|数|值|为|是|:)*$|[减降跌]了?$/;
/** Chinese numerals and signs that may be another number's. */
const ALSO_NUMBER = /[零〇一二两三四五六七八九十百千万亿半%‰+/*×-]/;

/** A share of a whole written as its two numbers, on an axis of percent. */
export function readRatio(text: string, axis: Axis, seen: string): Actual | null {
  if (axis.kind !== 'percent') return null;
  const whole = PART_OF_WHOLE.map((form) => form.exec(text)).find((found) => found !== null);
  const fraction = FRACTION.exec(text);
  const part = toNumber(whole?.[2] ?? fraction?.[1]);
  const base = toNumber(whole?.[1] ?? fraction?.[2]);
  if (part === null || base === null || base.eq(0)) return null;
  return ask({ id: 'confirm-ratio', seen }, divideClosely(part.times(HUNDRED), base));
}

/** This year's figure as a share of last year's, on an axis of change in percent. */
export function readShareOfPrevious(text: string, axis: Axis, seen: string): Actual | null {
  const found = SHARE_OF_PREVIOUS.exec(text);
  const share = toNumber(found?.[1]);
  if (axis.kind !== 'percent-change' || share === null) return null;
  const percent = found?.[2] === '倍' ? share.times(HUNDRED) : share;
  return ask({ id: 'confirm-share-of-previous', seen }, percent.minus(HUNDRED));
}

/** A word that stands for one number: 全覆盖 is 100%, 无 and 零事故 are 0 of what is counted, 按期 is 0 days late. */
export function readWord(text: string, axis: Axis): Big | null {
  if (axis.kind === 'days-late') return IN_TIME.test(text) ? new Big(0) : null;
  if ((axis.kind !== 'percent' && axis.kind !== 'count') || /\d/.test(text)) return null;
  const criterion = parseCriterion(text);
  const meanings =
    criterion.status === 'understood'
      ? [criterion.meaning]
      : criterion.status === 'ambiguous'
        ? criterion.readings
        : [];
  for (const meaning of meanings) {
    const [span, ...others] = meaning.kind === 'level' ? meaning.spans : [];
    if (span?.form !== 'fixed' || span.lo === null || others.length > 0) continue;
    if ((span.lo.unit === '%') === (axis.kind === 'percent')) return span.lo.number;
  }
  return null;
}

/**
 * The one number among other words (会议费下降12%), with the word of change before it. null where the other words speak of
 * another number or of a change themselves.
 */
export function findSoleAmount(text: string): Amount | null {
  const [found, ...others] = [...text.matchAll(WITH_CHANGE)];
  if (found?.[1] === undefined || found[2] === undefined || others.length > 0) return null;
  for (let length = found[2].length; length >= 0; length--) {
    const part = found[1] + found[2].slice(0, length);
    const amount = parseAmount(part);
    if (amount === null) continue;
    if (amount.said !== 'change' && NOT_ITS_OWN.test(text.slice(0, found.index))) return null;
    const rest = text.slice(0, found.index) + text.slice(found.index + part.length);
    return CHANGE.test(rest) || ALSO_NUMBER.test(rest) ? null : amount;
  }
  return null;
}

function toNumber(digits: string | undefined): Big | null {
  return digits !== undefined && /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(digits)
    ? new Big(digits.replaceAll(',', ''))
    : null;
}
