import type { Cell } from '../sheet/snapshot';
import type { Scale } from '../standard/scale';
import { AWAITING, gradeText, UNDECIDED } from './grade-text';
import type { Outcome } from './outcome';

/**
 * Tells a grade that a person typed (人工) from one that the product wrote: the word as it stands, or null where the cell is
 * the product's to write. A person's word stays even where it is no tier of the table.
 *
 * - No cell, an empty cell, 待确认 and 无法评级 are nobody's judgement.
 * - What was last written (`lastWritten`; null where nothing is remembered) is the product's.
 * - A formula is the product's when it can answer 无法评级, as every grade formula can; any other one is a person's.
 * - What would be written anyway for this outcome loses nothing by being written.
 */
export function recogniseManual(
  cell: Cell | null,
  lastWritten: string | null,
  scale: Scale,
  outcome: Outcome,
): string | null {
  if (cell === null) return null;
  if (isFormula(cell)) return isOwnFormula(cell) ? null : cell.text.trim() || cell.formula;
  const word = String(cell.value).trim();
  if (isNobodys(word)) return null;
  const own = [lastWritten, gradeText(outcome, scale)].map((text) => text?.replace(/^'/, ''));
  return own.includes(word) ? null : word;
}

/**
 * Whether a person put into the cell what stands there, even where it is the very grade that is computed: it is then theirs,
 * to be written over by nothing and cleared by nobody.
 * `known` is whether the product has written into this column before; `lastWritten` what it may have left in the cell, '' where
 * it left the cell alone, null where nothing is remembered.
 */
export function isTyped(cell: Cell | null, known: boolean, lastWritten: readonly (string | null)[]): boolean {
  if (cell === null || isFormula(cell)) return cell !== null && !isOwnFormula(cell);
  if (isNobodys(String(cell.value).trim()) || lastWritten.includes(cell.text)) return false;
  return !known || lastWritten.includes('');
}

function isFormula(cell: Cell): cell is Cell & { readonly formula: string } {
  return typeof cell.formula === 'string' && cell.formula.startsWith('=');
}

function isOwnFormula({ formula }: { readonly formula: string }): boolean {
  return formula.includes(`"${UNDECIDED}"`);
}

function isNobodys(word: string): boolean {
  return word === '' || word === AWAITING || word === UNDECIDED;
}
