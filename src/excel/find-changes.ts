import { cellAddress } from '../sheet/address';
import { asStored } from '../sheet/edits';
import type { ContentsEdit } from './apply-edit';

/**
 * Address of the first cell that was not as the edit's `before` says; null where all were. A cell that holds already what is to
 * be written is as good: somebody put it right, or a write that stopped half-way had not come to it.
 */
export function firstChange({
  edit,
  range,
}: {
  readonly edit: ContentsEdit;
  readonly range: Excel.Range;
}): string | null {
  const { area, before, after } = edit;
  for (const [row, cells] of before.entries())
    for (const [column, expected] of cells.entries()) {
      const stands = range.formulas[row]?.[column];
      const good = [expected, after[row]?.[column] ?? null].some(
        (content) => content === null || asStored(content) === stands,
      );
      if (!good) return cellAddress({ row: area.row + row, column: area.column + column });
    }
  return null;
}
