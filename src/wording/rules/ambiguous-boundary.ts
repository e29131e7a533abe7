import type Big from 'big.js';
import { findClaim } from '../../standard/find-claim';
import { holds, type Interval } from '../../standard/interval';
import type { Scale, Tier } from '../../standard/scale';
import type { Message } from '../finding';
import { rewriteTier } from '../rewrite-tier';
import type { Rule } from '../rule';
import { writeAmount } from '../write-amount';

/** 以上 or 以下 without a word that says whether the number belongs (及以上, 含, 不含). */
const BARE = /(?<![及或其和含并])以[上下]/u;

/** 端点不明: a bare 以上/以下, or an end that two tiers share, where no word says to whom the number belongs (Civil Code art. 1259 keeps it). */
export const ambiguousBoundary: Rule = {
  id: 'ambiguous-boundary',
  severity: 'warning',
  source: 'source-civil-code-1259',
  *check(subject) {
    for (const row of subject.rows) {
      const { scale, tiers, indicator } = row;
      // 12月底前 beside 12月底后 leaves nobody in doubt about the day; without a direction nothing is graded
      if (scale.axis?.kind === 'date' || scale.direction === null || row.isReversed) continue;
      const told = new Set<string>();
      for (const note of scale.notes) {
        if (note.kind !== 'ambiguous-boundary' || besideUnread(scale, note.tier) || isClaimed(scale)) continue;
        const cell = tiers[note.tier];
        const [only, ...others] = scale.tiers[note.tier]?.intervals ?? [];
        if (!cell || !only) continue;
        const wanted = withoutShared(only, scale, note.tier);
        const bare = BARE.exec(cell.text);
        const message = messageFor(scale, note.tier, cell.text.trim(), wanted, bare !== null);
        const number = String(message.params.number);
        // One number, one finding: once 60%以上 says 及, 60%以下 beside it is its complement.
        if (told.has(number) || (bare && isSettled(wanted, scale, note.tier)) || isMoot(wanted, scale, note.tier))
          continue;
        told.add(number);
        const included = wanted.lo === null ? wanted.hiClosed : wanted.loClosed;
        const including = bare && included ? [cell.text.replace(BARE, (word) => `及${word}`)] : [];
        const fix = others.length > 0 ? null : rewriteTier(subject, row, note.tier, wanted, including);
        yield {
          cell,
          of: indicator.name,
          ...(bare ? { span: { start: bare.index, end: bare.index + bare[0].length } } : {}),
          message,
          fix,
        };
      }
    }
  },
};

/** Whether the next tier leaves the number to this one: 7-9期 below 10期以上, 低于90% below 90%以上. */
function isSettled({ lo, hi }: Interval, { tiers, notes, whole, direction }: Scale, tier: number): boolean {
  const isLast = tier === tiers.length - 1;
  const at = isLast ? tier - 1 : tier + 1;
  const number = lo ?? hi;
  const [next] = tiers[at]?.intervals ?? [];
  if (!next || number === null) return false;
  if (notes.some((note) => note.kind === 'ambiguous-boundary' && note.tier === at)) return false;
  const above = (direction === 'higher') === isLast;
  const end = above ? next.lo : next.hi;
  if (end?.eq(number)) return !(above ? next.loClosed : next.hiClosed);
  return whole && end?.eq(number.plus(above ? 1 : -1)) === true;
}

/** Whether no grade hangs on the number: below a gap it is the last tier's either way, and a tier that is left without values owns none. */
function isMoot({ lo, hi, loClosed, hiClosed }: Interval, { gaps, tiers }: Scale, tier: number): boolean {
  if (lo !== null && hi !== null && lo.eq(hi) && !(loClosed && hiClosed)) return true;
  return tier === tiers.length - 1 && gaps.some(({ worse }) => worse === tier);
}

/** Whether tiers overlap so that their ends are the smaller trouble. */
function isClaimed(scale: Scale): boolean {
  return scale.tiers.some((_, tier) => findClaim(scale, tier) !== null);
}

/** Whether the tier before or after cannot be read: its words may say whose the number is. */
function besideUnread({ tiers }: Scale, tier: number): boolean {
  return [tiers[tier - 1], tiers[tier + 1]].some((beside) => beside !== undefined && isUnread(beside));
}

function isUnread({ status }: Tier): boolean {
  return status === 'not-understood' || status === 'ambiguous';
}

/** The tier as it is graded: a number that a better tier owns too is not its own. */
function withoutShared(own: Interval, scale: Scale, tier: number): Interval {
  const better = scale.tiers.slice(0, tier).flatMap(({ intervals }) => intervals);
  const keeps = (end: Big | null, closed: boolean) =>
    closed && end !== null && !better.some((interval) => holds(interval, end));
  return { ...own, loClosed: keeps(own.lo, own.loClosed), hiClosed: keeps(own.hi, own.hiClosed) };
}

function messageFor(scale: Scale, tier: number, criterion: string, graded: Interval, bare: boolean): Message {
  const write = (number: Big | null) => (number === null || scale.axis === null ? '' : writeAmount(number, scale.axis));
  const label = scale.tiers[tier]?.label ?? '';
  if (bare) {
    const included = graded.lo === null ? graded.hiClosed : graded.loClosed;
    const params = { tier: label, criterion, number: write(graded.lo ?? graded.hi) };
    return { id: included ? 'ambiguous-boundary' : 'ambiguous-boundary-excluded', params };
  }
  const open = !graded.hiClosed && graded.hi !== null ? graded.hi : graded.lo;
  return { id: 'ambiguous-boundary-shared', params: { tier: label, criterion, number: write(open) } };
}
