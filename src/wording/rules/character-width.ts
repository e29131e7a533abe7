import { inTableWidth } from '../character-widths';
import { allOf, rewriteCell } from '../rewrite-cell';
import type { Rule } from '../rule';

/** 全角半角混用: brackets, digits or signs in the width that the table uses less often. One finding a cell; its fix changes them all. */
export const characterWidth: Rule = {
  id: 'character-width',
  severity: 'info',
  source: null,
  *check({ names, criteria, widths }) {
    for (const { cell, of } of [...names, ...criteria]) {
      const { text } = cell;
      const written = inTableWidth(text, widths);
      if (written === text) continue;
      const rare = [...new Set([...text].filter((char) => widths.respelt.has(char)))];
      const start = text.indexOf(rare[0] ?? '');
      const params = { found: rare.join(' '), right: rare.map((char) => widths.respelt.get(char)).join(' ') };
      yield {
        cell,
        of,
        span: { start, end: start + 1 },
        message: { id: 'character-width', params },
        fix: allOf([rewriteCell(cell, written)]),
      };
    }
  },
};
