import { cellAddress } from '../sheet/address';
import type { CellValue, Matrix, SheetSnapshot } from '../sheet/snapshot';
import { codeOf, Refused } from './run';

/** What the cells of an area hold. */
export interface Contents {
  readonly values: Matrix<CellValue>;
  readonly text: Matrix<string>;
  readonly formats: Matrix<string>;
  readonly formulas: Matrix<CellValue>;
}

/** What to load of a range for its contents. */
export const CONTENTS = 'values,text,numberFormat,formulas';

/** Excel on the web answers null, and no error, for more cells than it gives at once; every Excel does for whole rows. */
export function toContents(range: Excel.Range): Contents {
  if ([range.values, range.text, range.numberFormat, range.formulas].some((matrix) => matrix === null))
    throw new NothingGiven();
  return { values: range.values, text: range.text, formats: range.numberFormat, formulas: range.formulas };
}

/** Contents were asked for and null came. */
class NothingGiven extends Error {}

/** Excel gave no contents since they were too many at once. */
export function isTooLarge(error: unknown): boolean {
  return (
    error instanceof NothingGiven || ['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit'].includes(codeOf(error))
  );
}

/** A sheet with more cells than Excel hands over, by the address of its last one. */
export function tooManyCells({ name, used }: SheetSnapshot): Refused {
  const last = cellAddress({ row: used.row + used.rows - 1, column: used.column + used.columns - 1 });
  return new Refused({ id: 'error-too-many-cells', sheet: name, address: last });
}
