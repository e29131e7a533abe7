import Big from 'big.js';
import type { Interval } from '../standard/interval';

const NUMBER = /\d+(?:\.\d+)?/gu;
/** What a number in a criterion may be multiplied by: 3万-4万人次. */
const FACTORS = [1, 1e4, 1e8].map((factor) => new Big(factor));
const TURNED: Readonly<Record<string, string>> = { '≤': '<', '<': '≤', '≥': '>', '>': '≥', '＜': '≤', '＞': '≥' };
const OPEN_BRACKETS: Readonly<Record<string, string>> = { '[': '(', ']': ')', '(': '[', ')': ']' };

/**
 * A criterion's own words for another stretch: its numbers moved, and 含/不含, brackets or signs turned where an end must (80%-90%（不含）).
 * @param unit the unit of the axis, as it is written behind a number; '' where it has none
 * @returns likely texts, the plainest first; each has still to be read back. None where the stretch needs another form.
 */
export function moveEnds(text: string, own: Interval, wanted: Interval, unit: string): readonly string[] {
  let texts: readonly string[] = [text];
  for (const side of ['lo', 'hi'] as const) {
    const from = own[side];
    const to = wanted[side];
    if (from === null || to === null) {
      if (from !== to) return [];
      continue;
    }
    const closed = side === 'lo' ? wanted.loClosed : wanted.hiClosed;
    const wasClosed = side === 'lo' ? own.loClosed : own.hiClosed;
    // An open end may be so only because a better tier owns it; the text can still say it.
    if (from.eq(to) && closed && wasClosed) continue;
    texts = texts.flatMap((one) => moveEnd(one, { from, to, closed, unit }));
  }
  return [...new Set(texts)].filter((one) => one !== text);
}

interface Move {
  readonly from: Big;
  readonly to: Big;
  readonly closed: boolean;
  readonly unit: string;
}

function moveEnd(text: string, { from, to, closed, unit }: Move): string[] {
  const found = [...text.matchAll(NUMBER)].flatMap((match) => {
    const factor = FACTORS.find((one) => one.times(match[0]).eq(from.abs()));
    return factor ? [{ match, factor }] : [];
  });
  const [only] = found;
  if (!only || found.length > 1) return [];
  const before = text.slice(0, only.match.index);
  const number = to.abs().div(only.factor).toFixed();
  const after = text.slice(only.match.index + only.match[0].length);
  const times = /^[万亿]/u.exec(after)?.[0] ?? '';
  const measured = after.slice(times.length);
  const ownUnit = times + (unit !== '' && measured.startsWith(unit) ? unit : (/^[%％‰]/u.exec(measured)?.[0] ?? ''));
  const rest = after.slice(ownUnit.length);
  const plain = before + number + after;
  const turned = [
    before.replace(/[[(]$/u, turnBracket) + number + ownUnit + rest.replace(/^[\])]/u, turnBracket),
    before.replace(/[≤<≥>＜＞]$/u, turnSign) + number + ownUnit + rest.replace(/^[≤<≥>＜＞]/u, turnSign),
    before + number + ownUnit + rest.replace(/^[（(]不?含[)）]/u, ''),
    before + number + (ownUnit || unit) + rest.replace(/^(?:[（(]含[)）])?/u, '（不含）'),
  ].filter((one) => one !== plain);
  // That an end is left out is better said than left to the neighbouring tier
  const isSaid = /[<>＜＞(]$/u.test(before) || /^(?:[<>＜＞)]|[（(]不含[)）])/u.test(rest);
  return closed || isSaid ? [plain, ...turned] : [...turned, plain];
}

const turnSign = (sign: string): string => TURNED[sign] ?? sign;
const turnBracket = (bracket: string): string => OPEN_BRACKETS[bracket] ?? bracket;
