import type { BoundNode, MarkNode, NumberFirstNode, Ownership, ParsedSpan, Side, SpanNode } from './grammar';

/** Puts a number and what follows it together: 80% and -90% are a range, 80% and ≤X<90% two bounds. */
export function composeSpan(node: ParsedSpan): SpanNode {
  if (node.form !== 'number-first') return node;
  const { quantity, marks, following } = node;
  switch (following.form) {
    case 'alone':
      return { form: 'exact', quantity, reached: node.reached, marks };
    case 'range':
      return {
        form: 'range',
        from: quantity,
        fromMarks: marks,
        to: following.to,
        toMarks: following.marks,
        toSide: following.side,
      };
    case 'flipped':
      return flipped(node, following.op);
    case 'chain':
      return { form: 'pair', join: 'and', first: flipped(node, following.op), second: following.second };
    case 'bound': {
      const first = bound(node, following.first, [...marks, ...following.first.marks]);
      const { second, join } = following;
      return second === null ? first : { form: 'pair', join, first, second };
    }
  }
}

/** 80%≤X: the sign stands behind the number, so it points the other way. */
function flipped(node: NumberFirstNode, op: { readonly side: Side; readonly own: Ownership }): BoundNode {
  return bound(node, { side: op.side === 'up' ? 'down' : 'up', own: op.own }, node.marks);
}

function bound(
  { quantity }: NumberFirstNode,
  { side, own }: { readonly side: Side; readonly own: Ownership },
  marks: readonly MarkNode[],
): BoundNode {
  return { form: 'bound', side, own, quantity, marks };
}
