import type { ColourRule, Edit } from '../sheet/edits';
import type { Finding, Severity } from './finding';

/** A conditional format compares with no text longer than this (Excel: 255 characters in a formula's text). */
const LONGEST = 255;

/** How a marked cell looks: readable in print and by the colour-blind, since errors are bold too. */
const LOOKS: Readonly<Record<Severity, Omit<ColourRule, 'of'>>> = {
  error: { fill: '#FDE2DE', font: '#8A1C10', bold: true, italic: false },
  warning: { fill: '#FFF1CC', font: '#5C4300', bold: false, italic: false },
  info: { fill: '#E6EEF8', font: '#1F3F6B', bold: false, italic: true },
};

/**
 * Marks the cells of findings (标记), each by a conditional format of its own that holds as long as its text stays: a cell put right loses
 * its mark by itself, and the inverse of the edits removes the marks without a trace. Texts over 255 characters cannot be marked.
 */
export function planMarks(findings: readonly Finding[]): Edit[] {
  const gravest = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.cell.row},${finding.cell.column},${finding.sheet}`;
    const canBeMarked = finding.text !== '' && finding.text.length <= LONGEST;
    // A cell's findings stand in the order of the rules, the gravest first.
    if (canBeMarked && !gravest.has(key)) gravest.set(key, finding);
  }
  return [...gravest.values()].map(({ sheet, cell, text, severity }) => ({
    kind: 'colours',
    sheet,
    area: { ...cell, rows: 1, columns: 1 },
    before: [],
    after: [{ of: { text }, ...LOOKS[severity] }],
  }));
}
