import { normalise } from '../standard/normalise';
import type { Scale } from '../standard/scale';
import type { Actual } from './actual';
import { refuse } from './answer';
import type { Content } from './read-cell';
import { findRefusal } from './refusal-words';

const END = /[。;,.、!]+$/;
const ALREADY = /^(?:现已|均已|已经|已)/;

/**
 * Reads a cell as a word that a tier names (全部完成, 合格, 是). 已 before it changes nothing; TRUE and FALSE are 是 and 否.
 * Words that no tier names are refused; numbers and days are not of this axis.
 */
export function readLabel(content: Content, scale: Scale, seen: string): Actual {
  if (content.kind === 'boolean') return readLabel({ kind: 'text', text: content.value ? '是' : '否' }, scale, seen);
  if (content.kind !== 'text') return refuse('unreadable-other-axis', seen);
  const word = normalise(content.text).text.replace(END, '');
  const bare = word.replace(ALREADY, '');
  const named = scale.tiers.flatMap(({ labels }) => labels ?? []);
  const label = [word, bare, `已${bare}`].find((candidate) => named.includes(candidate));
  if (label !== undefined)
    return { status: 'accepted', value: { kind: 'label', label }, how: { id: 'read-as-written' } };
  return refuse(findRefusal(word) === 'unreadable-not-done' ? 'unreadable-not-done' : 'unreadable-label-unknown', seen);
}
