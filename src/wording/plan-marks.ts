import type { ColourRule, Edit } from '../sheet/edits';
import { cellAt, type SheetSnapshot } from '../sheet/snapshot';
import type { Finding, Severity } from './finding';

/** A conditional format compares with no text longer than this (Excel: 255 characters in a formula's text). */
const LONGEST = 255;

/** How a marked cell looks: readable in print and by the colour-blind, since errors are bold too. */
const LOOKS: Readonly<Record<Severity, Omit<ColourRule, 'of'>>> = {
  error: { fill: '#FDE2DE', font: '#8A1C10', bold: true, italic: false },
  warning: { fill: '#FFF1CC', font: '#5C4300', bold: false, italic: false },
  info: { fill: '#E6EEF8', font: '#1F3F6B', bold: false, italic: true },
};

/** The marks of one sheet. */
export interface Marks {
  /** One edit a cell. */
  readonly edits: readonly Edit[];
  /** How many cells with findings cannot be marked: numbers, empty cells, texts over 255 characters. */
  readonly left: number;
}

/**
 * Marks the cells of a sheet's findings (标记), each by a conditional format of its own that holds as long as its text stays: a cell put
 * right loses its mark by itself, and the inverse of the edits removes the marks without a trace.
 */
export function planMarks(sheet: SheetSnapshot, findings: readonly Finding[]): Marks {
  const gravest = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.cell.row},${finding.cell.column}`;
    // A cell's findings stand in the order of the rules, the gravest first.
    if (!gravest.has(key)) gravest.set(key, finding);
  }
  const marked = [...gravest.values()].filter(({ cell, text }) => {
    const isText = typeof cellAt(sheet, cell).value === 'string';
    return isText && text !== '' && text.length <= LONGEST;
  });
  const edits = marked.map(
    ({ cell, text, severity }): Edit => ({
      kind: 'colours',
      sheet: sheet.id,
      area: { ...cell, rows: 1, columns: 1 },
      before: null,
      after: [{ of: { text }, ...LOOKS[severity] }],
    }),
  );
  return { edits, left: gravest.size - marked.length };
}
