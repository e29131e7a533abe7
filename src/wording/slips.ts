import type { RuleId, Span } from './finding';
import { allOf, replaceSpan, rewriteCell } from './rewrite-cell';
import type { Remark } from './rule';
import type { Words } from './subject';

/** A known slip of the pen: how it is recognised (the expression has the flag g), and what should stand there. */
export interface Slip {
  readonly wrong: RegExp;
  readonly right: string | ((found: string) => string);
}

/** A slip in a text, and what should stand in its place. */
export interface Slipped {
  readonly span: Span;
  readonly right: string;
}

/** The places of a text where one of the slips stands; where two meet, the first in the list. */
export function findSlips(text: string, slips: readonly Slip[]): readonly Slipped[] {
  const found: Slipped[] = [];
  for (const { wrong, right } of slips)
    for (const match of text.matchAll(wrong)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => span.start < other.span.end && other.span.start < span.end)) continue;
      found.push({ span, right: typeof right === 'string' ? right : right(match[0]) });
    }
  return found;
}

/** One remark for each slip. The fix puts that place right and leaves the rest. Texts that repeat are searched once. */
export function* remarkOnSlips(
  id: RuleId,
  words: Iterable<Words>,
  find: (text: string) => readonly Slipped[],
): Iterable<Remark> {
  const known = new Map<string, readonly Slipped[]>();
  for (const { cell, of } of words) {
    const { text } = cell;
    const slips = known.get(text) ?? find(text);
    known.set(text, slips);
    for (const { span, right } of slips) {
      const params = { found: text.slice(span.start, span.end), right };
      const fix = allOf([rewriteCell(cell, replaceSpan(text, span, right))]);
      yield { cell, of, span, message: { id, params }, fix };
    }
  }
}
