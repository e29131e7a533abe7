/** A text cut where it differs from another: the same beginning, what differs, the same end. */
export interface Marked {
  readonly start: string;
  readonly changed: string;
  readonly end: string;
}

/** What a change takes out and puts in, by the longest common beginning and end of both texts. */
export function markChange(from: string, to: string): { readonly before: Marked; readonly after: Marked } {
  const before = Array.from(from);
  const after = Array.from(to);
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { before: cut(before, start, end), after: cut(after, start, end) };
}

function cut(characters: readonly string[], start: number, end: number): Marked {
  const last = characters.length - end;
  return {
    start: characters.slice(0, start).join(''),
    changed: characters.slice(start, last).join(''),
    end: characters.slice(last).join(''),
  };
}
