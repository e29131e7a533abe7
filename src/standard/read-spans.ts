import Big from 'big.js';
import { composeSpan } from './compose-span';
import type { BoundNode, MarkNode, Ownership, ParsedSpan, QuantityNode, SpanNode } from './grammar';
import type { Bound, Span } from './meaning';
import { convert, isMultiple } from './units';

/** Spans with their numbers, or the offset of the words that contradict each other. */
export type SpansRead =
  | { readonly ok: true; readonly spans: readonly Span[] }
  | { readonly ok: false; readonly furthest: number };

/** Gives the grammar's spans their numbers; what contradicts itself (90%及以上（不含）, 80%-60%以上) is refused with its place. */
export function readSpans(parsed: readonly ParsedSpan[]): SpansRead {
  const spans: Span[] = [];
  for (const node of parsed.map(composeSpan)) {
    const read = readSpan(node);
    if (!Array.isArray(read)) return { ok: false, furthest: placeOf(node) };
    spans.push(...read);
    if (spans.length > 1 && !sameKind(spans)) return { ok: false, furthest: placeOf(node) };
  }
  return { ok: true, spans };
}

/** 10%以上或5个以上 stands on two axes. */
function sameKind(spans: readonly Span[]): boolean {
  const units = spans.flatMap((span) => [span.lo?.unit, span.hi?.unit]).filter((unit) => typeof unit === 'string');
  const first = units[0];
  return first === undefined || units.every((unit) => unit === first || convertible(first, unit));
}

/** Where the span's last number stands in the normalised text. */
export function placeOf(node: SpanNode): number {
  if (node.form === 'range') return node.to.at;
  if (node.form === 'pair') return node.second.quantity.at;
  return node.form === 'named' ? 0 : node.quantity.at;
}

function readSpan(node: SpanNode): Span[] | null {
  if (node.form === 'bound') return readBound(node);
  if (node.form === 'range') return readRange(node);
  if (node.form === 'pair') return readPair(node);
  if (node.form === 'named')
    return [point('fixed', { number: new Big(node.value), unit: node.unit, own: 'including' })];
  if (node.form === 'either-side') return readEitherSide(node);
  const bound = boundOf(node.quantity, 'including', node.marks);
  if (bound === null || node.marks.length > 0) return null;
  return [
    node.reached ? { form: 'bound', lo: bound, hi: null } : point(bound.unit === RANK ? 'fixed' : 'exact', bound),
  ];
}

/** 第2名 is that place and no other, whatever stands beside it. */
const RANK = '名次';

function point(form: 'exact' | 'fixed', bound: Bound): Span {
  return { form, lo: bound, hi: bound };
}

/** The number with its unit; ‰ and 倍 stay as written, percent in percent points. */
export function numberOf(quantity: QuantityNode): { readonly number: Big; readonly unit: string | null } {
  const number = new Big(quantity.value);
  if (quantity.unit !== '‰') return { number, unit: quantity.unit === '个百分点' ? '百分点' : quantity.unit };
  return { number: convert(number, '‰', '%') ?? number, unit: '%' };
}

function boundOf(quantity: QuantityNode, own: Ownership, marks: readonly MarkNode[]): Bound | null {
  const { number, unit } = numberOf(quantity);
  const settled = settleMarks(number, unit, own, marks);
  return settled === null ? null : { number, unit, own: settled };
}

/** A mark settles a bare bound and may repeat what the word says; 超过90%（含90%） includes; 及以上（不含） contradicts itself. */
function settleMarks(number: Big, unit: string | null, own: Ownership, marks: readonly MarkNode[]): Ownership | null {
  let settled = own;
  for (const mark of marks) {
    if (mark.quantity !== null) {
      const named = numberOf(mark.quantity);
      if (!named.number.eq(number) || (named.unit !== null && named.unit !== unit)) return null;
    }
    if (settled === 'including' && mark.own === 'excluding') return null;
    settled = mark.own;
  }
  return settled;
}

function readBound(node: BoundNode): Span[] | null {
  const bound = boundOf(node.quantity, node.own, node.marks);
  if (bound === null) return null;
  return [node.side === 'up' ? { form: 'bound', lo: bound, hi: null } : { form: 'bound', lo: null, hi: bound }];
}

/** 80%-90%; written downward (90%-80%) it is the same range. Marks at its end speak of the number that they name, else of the last. */
function readRange(node: SpanNode & { form: 'range' }): Span[] | null {
  const first = numberOf(node.from);
  const last = numberOf(node.to);
  const unit = first.unit ?? last.unit;
  if (first.unit !== null && last.unit !== null && first.unit !== last.unit && !convertible(first.unit, last.unit))
    return null;
  if (node.toSide === '以上') return null;
  const ofFirst = node.toMarks.filter((mark) => mark.all || names(mark, first.number));
  const ofLast = node.toMarks.filter((mark) => mark.all || !names(mark, first.number));
  const from = settleMarks(first.number, unit, 'bare', [...node.fromMarks, ...ofFirst]);
  const to = settleMarks(last.number, last.unit ?? unit, 'bare', ofLast);
  if (from === null || to === null) return null;
  const a: Bound = { number: first.number, unit, own: from };
  const b: Bound = { number: last.number, unit: last.unit ?? unit, own: to };
  const read = ordered(a, b, first.unit === null);
  return node.toSide !== null && read?.[0]?.lo === b ? null : read;
}

function names(mark: MarkNode, number: Big): boolean {
  return mark.quantity !== null && numberOf(mark.quantity).number.eq(number);
}

function convertible(from: string, to: string): boolean {
  return convert(new Big(1), from, to) !== null || convert(new Big(1), to, from) !== null;
}

function ordered(a: Bound, b: Bound, inherits: boolean): Span[] | null {
  const inB = convert(a.number, a.unit, b.unit);
  if (inB === null) return null;
  if (inB.eq(b.number)) return null;
  // 5000-1万元: whether the first number is 元 or 万元 nobody can tell
  if (inB.gt(b.number) && inherits && b.unit !== null && isMultiple(b.unit)) return null;
  return [inB.lt(b.number) ? { form: 'range', lo: a, hi: b } : { form: 'range', lo: b, hi: a }];
}

/** Two bounds: 80%及以上90%以下 is what both hold; joined by 、 and with nothing in common (60%以下、90%以上) it is either. */
function readPair(node: SpanNode & { form: 'pair' }): Span[] | null {
  if (node.first.side === node.second.side) return null;
  const up = node.first.side === 'up' ? node.first : node.second;
  const down = up === node.first ? node.second : node.first;
  let lo = boundOf(up.quantity, up.own, up.marks);
  let hi = boundOf(down.quantity, down.own, down.marks);
  if (lo === null || hi === null) return null;
  lo = { ...lo, unit: lo.unit ?? hi.unit };
  hi = { ...hi, unit: hi.unit ?? lo.unit };
  const order = convert(lo.number, lo.unit, hi.unit);
  if (order === null) return null;
  if (order.lt(hi.number)) return [{ form: 'range', lo, hi }];
  if (node.join !== 'list' || order.eq(hi.number)) return null;
  return [
    { form: 'bound', lo: null, hi },
    { form: 'bound', lo, hi: null },
  ];
}

/** ±5%以内 is [-5, 5]; 超过±5% is all the rest. */
function readEitherSide(node: SpanNode & { form: 'either-side' }): Span[] | null {
  const { number, unit } = numberOf(node.quantity);
  if (!number.gt(0)) return null;
  const upper: Bound = { number, unit, own: node.own };
  const lower: Bound = { number: number.neg(), unit, own: node.own };
  if (node.side === 'down') return [{ form: 'range', lo: lower, hi: upper }];
  return [
    { form: 'bound', lo: null, hi: lower },
    { form: 'bound', lo: upper, hi: null },
  ];
}
