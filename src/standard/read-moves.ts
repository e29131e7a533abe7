import Big from 'big.js';
import { composeSpan } from './compose-span';
import type { MoveNode, ParsedSpan, SpanNode } from './grammar';
import type { Bound, Span } from './meaning';
import { placeOf, readSpans, type SpansRead } from './read-spans';

const NONE: Bound = { number: new Big(0), unit: null, own: 'including' };
/** 持平 */
export const NO_CHANGE: Span = { form: 'fixed', lo: NONE, hi: NONE };
const FLOOR: Bound = { number: new Big(0), unit: null, own: 'bare', implied: true };

/**
 * Changes against last year and days against a deadline, with a sign: up (增长, 逾期) is positive, down (下降, 提前) negative.
 * 增长5%以下 begins at no change: whoever shrank did not grow.
 */
export function readMoves(nodes: readonly MoveNode[]): SpansRead {
  const spans: Span[] = [];
  for (const node of nodes) {
    if (node.form === 'still') spans.push(NO_CHANGE);
    else if (node.form === 'zero') {
      const bound: Bound = { ...NONE, own: node.own };
      spans.push({ form: 'bound', lo: node.side === 'up' ? bound : null, hi: node.side === 'up' ? null : bound });
    } else {
      const read = node.form === 'swing' ? readSwing(node.spans) : readMoved(node.sense, node.spans);
      if (!read.ok) return read;
      spans.push(...read.spans);
    }
  }
  return { ok: true, spans };
}

function readMoved(sense: 'up' | 'down', nodes: readonly ParsedSpan[]): SpansRead {
  const read = readSpans(nodes);
  if (!read.ok) return read;
  const spans = inSense(read.spans, sense);
  if (spans === null) return { ok: false, furthest: nodes.map((node) => placeOf(composeSpan(node)))[0] ?? 0 };
  return { ok: true, spans };
}

/** Amounts as growth or decline; null where one has a sign of its own: 下降-5% says two things at once. */
export function inSense(amounts: readonly Span[], sense: 'up' | 'down'): readonly Span[] | null {
  if (amounts.some(({ lo, hi }) => lo?.number.lt(0) || hi?.number.lt(0))) return null;
  return amounts.map((span) => {
    const grown: Span = { ...span, lo: span.lo === null ? FLOOR : inPercent(span.lo), hi: inPercent(span.hi) };
    return sense === 'up' ? grown : { ...grown, lo: negative(grown.hi), hi: negative(grown.lo) };
  });
}

/** 变动不超过5% means either way; ±5% is read as it stands. */
function readSwing(nodes: readonly ParsedSpan[]): SpansRead {
  const either = nodes
    .map(composeSpan)
    .map(
      (node): SpanNode =>
        node.form === 'bound' && node.marks.length === 0 && !node.quantity.value.startsWith('-')
          ? { form: 'either-side', quantity: node.quantity, side: node.side, own: node.own }
          : node,
    );
  return readSpans(either);
}

/** 增长1倍 is 100%. */
function inPercent(bound: Bound | null): Bound | null {
  return bound?.unit === '倍' ? { ...bound, number: bound.number.times(100), unit: '%' } : bound;
}

function negative(bound: Bound | null): Bound | null {
  return bound === null ? null : { ...bound, number: bound.number.neg() };
}
