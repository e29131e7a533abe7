/** Characters that exist in a half- and a full-width form, told apart by what they are used for. */
const KINDS = [
  { half: '()', full: '（）', standard: 'full' },
  { half: '0123456789', full: '０１２３４５６７８９', standard: 'half' },
  { half: '%', full: '％', standard: 'half' },
  { half: '<>=+', full: '＜＞＝＋', standard: 'half' },
  { half: '~', full: '～', standard: 'full' },
] as const;

const KNOWN: ReadonlySet<string> = new Set(KINDS.flatMap(({ half, full }) => [...half, ...full]));

/** Which characters a table mostly writes in their other width. */
export interface Widths {
  /** Each such character with its other form. */
  readonly respelt: ReadonlyMap<string, string>;
  readonly rare: RegExp;
}

/** Which width a table mostly uses for brackets, digits and signs; of two used as often, full for brackets and half for the rest. Cost: linear. */
export function commonWidths(texts: Iterable<string>): Widths {
  const counts = new Map<string, number>();
  for (const text of texts) for (const char of text) if (KNOWN.has(char)) counts.set(char, (counts.get(char) ?? 0) + 1);
  const sum = (chars: string) => [...chars].reduce((total, char) => total + (counts.get(char) ?? 0), 0);
  const respelt = new Map<string, string>();
  for (const { half, full, standard } of KINDS) {
    const more = sum(full) - sum(half);
    const common = more > 0 ? full : more < 0 ? half : standard === 'full' ? full : half;
    const rare = common === full ? half : full;
    [...rare].forEach((char, at) => {
      respelt.set(char, common.charAt(at));
    });
  }
  return { respelt, rare: new RegExp(`[${[...respelt.keys()].join('')}]`, 'u') };
}

/** A text with its brackets, digits and signs in the widths that the table mostly uses. */
export function inTableWidth(text: string, { respelt, rare }: Widths): string {
  return rare.test(text) ? Array.from(text, (char) => respelt.get(char) ?? char).join('') : text;
}
