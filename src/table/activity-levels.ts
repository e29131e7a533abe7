/** How deep a row group stands: the column it is in, then its indent, then its numbering. Compared from the left. */
export type Depth = readonly [column: number, indent: number, numbering: number];

/** Numbering styles from outermost to innermost, as official documents number (GB/T 9704-2012, 7.3.3): 一、（一）1.（1）①. */
const NUMBERING: readonly RegExp[] = [
  /^第[一二三四五六七八九十]+[章部分]/u,
  /^[一二三四五六七八九十]+\s*[、.．]/u,
  /^[(（][一二三四五六七八九十]+[)）]/u,
  /^\d+\s*[、.．](?!\d)/u,
  /^\d+[.．]\d+(?![.．\d])/u,
  /^\d+[.．]\d+[.．]\d+/u,
  /^[(（]\d+[)）]/u,
  /^[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮]/u,
];

/** The depth of a row group's cell. A full-width space (U+3000) indents as far as two half-width ones. */
export function depthOf(words: string, column: number): Depth {
  const leading = /^\s*/u.exec(words)?.[0] ?? '';
  const indent = [...leading].reduce((width, space) => width + (space === '\u3000' ? 2 : space === '\t' ? 4 : 1), 0);
  const rest = words.slice(leading.length);
  return [column, indent, NUMBERING.findIndex((style) => style.test(rest))];
}

/**
 * Whether one row group stands inside another that is above it.
 * Numbering only counts where both carry it: a numbered group is not inside one without a number, nor the other way round.
 */
export function isInside(inner: Depth, outer: Depth): boolean {
  if (inner[0] !== outer[0]) return inner[0] > outer[0];
  if (inner[1] !== outer[1]) return inner[1] > outer[1];
  return inner[2] >= 0 && outer[2] >= 0 && inner[2] > outer[2];
}
