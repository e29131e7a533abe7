import { generateStringWithSequence, LexerTreeBuilder, sequenceNodeType } from '@univerjs/engine-formula';
import { type Area, columnLetters, isEntireColumn, isEntireRow, parseArea, quoteSheet, splitSheet } from './area';
import { type Shift, shifted } from './shift';

const lexer = new LexerTreeBuilder();

/**
 * A formula after cells were put in or taken out: its references move with their cells, dollar signs or not, as Excel moves
 * them; those to deleted cells become #REF!. The names say on which sheet the formula stands, and which one changed.
 */
export function shiftFormula(formula: string, ownSheet: string, shift: Shift, changedSheet: string): string {
  const nodes = lexer.sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  const moved = nodes.map((node) => {
    if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE) return node;
    return { ...node, token: shiftReference(node.token, ownSheet, shift, changedSheet) };
  });
  return `=${generateStringWithSequence(moved)}`;
}

function shiftReference(token: string, ownSheet: string, shift: Shift, changedSheet: string): string {
  const { sheet, cells } = splitSheet(token);
  if ((sheet ?? ownSheet).toLowerCase() !== changedSheet.toLowerCase()) return token;
  const area = parseArea(cells);
  if (!area) return token;
  const moved = shifted(area, shift);
  if (!moved) return '#REF!';
  const written = writeReference(moved, cells);
  return sheet === null ? written : `${quoteSheet(sheet)}!${written}`;
}

/** The area with the dollar signs of the reference that it was read from. */
function writeReference(area: Area, before: string): string {
  const [first = '', last = first] = before.split(':');
  const corner = (pattern: string, column: number, row: number): string => {
    const dollars = /^(\$?)[a-z]*(\$?)\d*$/i.exec(pattern);
    const letters = isEntireRow(area) ? '' : `${dollars?.[1] ?? ''}${columnLetters(column)}`;
    const sign = isEntireRow(area) ? dollars?.[1] || dollars?.[2] || '' : (dollars?.[2] ?? '');
    return isEntireColumn(area) ? letters : `${letters}${sign}${row + 1}`;
  };
  const start = corner(first, area.column, area.row);
  const end = corner(last, area.column + area.columns - 1, area.row + area.rows - 1);
  return before.includes(':') ? `${start}:${end}` : start;
}
