import { COLUMNS, type Matrix, type SheetSnapshot } from '../sheet/snapshot';
import { CONTENTS, type Contents, isTooLarge, toContents, tooManyCells } from './contents';

/** Rows of a first part when a sheet is too large for one response (Excel on the web: 5 MB). Halved until it fits. */
const PART_ROWS = 8_000;

/** Reads the contents of a sheet's used cells, one request a part: the parts' number grows with the bytes, never with the number of cells alone. */
export async function readInParts(context: Excel.RequestContext, sheet: SheetSnapshot): Promise<Contents> {
  const { row, column, rows, columns } = sheet.used;
  const parts: Contents[] = [];
  let size = PART_ROWS;
  for (let done = 0; done < rows; ) {
    const count = Math.min(size, rows - done);
    const whole = context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(row + done, column, count, columns);
    // Of whole rows Excel gives no contents, however few: their halves are asked for.
    const half = columns === COLUMNS ? COLUMNS / 2 : columns;
    const left = whole.getAbsoluteResizedRange(count, half).load(CONTENTS);
    const right = half < columns ? left.getOffsetRange(0, half).load(CONTENTS) : null;
    try {
      await context.sync();
      parts.push(right ? beside(toContents(left), toContents(right)) : toContents(left));
      done += count;
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      if (size === 1) throw tooManyCells(sheet);
      size = Math.ceil(size / 2);
    }
  }
  return {
    values: parts.flatMap(({ values }) => values),
    text: parts.flatMap(({ text }) => text),
    formats: parts.flatMap(({ formats }) => formats),
    formulas: parts.flatMap(({ formulas }) => formulas),
  };
}

function beside(left: Contents, right: Contents): Contents {
  const join = <T>(a: Matrix<T>, b: Matrix<T>) => a.map((cells, row) => [...cells, ...(b[row] ?? [])]);
  return {
    values: join(left.values, right.values),
    text: join(left.text, right.text),
    formats: join(left.formats, right.formats),
    formulas: join(left.formulas, right.formulas),
  };
}
