import { intersect, isEntireColumn, isEntireRow } from '../grid/area';
import type { CellValue } from '../grid/display-text';
import { ERROR_VALUES, isNumberFormat } from '../grid/display-text';
import { HostError } from '../interpreter/errors';
import { type MemberTable, membersOf } from '../interpreter/members';
import { demandAllowed, demandUnlocked, isReadable } from './guards';
import type { RangeObject } from './range';
import { headingOf, writeHeadings } from './table-parts';

const { scalar, method } = membersOf<RangeObject>();

/** Values, formulas, texts and number formats. Rows of cells; null for whole rows and columns, as in Excel. */
export const contentsMembers: MemberTable<RangeObject> = {
  Values: scalar(
    '1.1',
    (range) => read(range, 'values'),
    (range, value) => writeValues(range, value),
  ),
  Formulas: scalar(
    '1.1',
    (range) => read(range, 'formulas'),
    (range, value) => writeValues(range, value),
  ),
  FormulasLocal: scalar(
    '1.1',
    (range) => read(range, 'formulas'),
    (range, value) => writeValues(range, value),
  ),
  Text: scalar('1.1', (range) => read(range, 'texts')),
  NumberFormat: scalar('1.1', (range) => read(range, 'numberFormats'), writeNumberFormats),
  NumberFormatLocal: scalar('1.7', (range) => read(range, 'numberFormats'), writeNumberFormats),
  ValueTypes: scalar('1.1', (range) => {
    const values = read(range, 'values');
    return values?.map((row) => row.map((value) => valueType(value))) ?? null;
  }),
  _ValidateArraySize: method('', (range, args) => {
    const { rows, columns } = range.area;
    if (args.whole(0) !== rows || args.whole(1) !== columns) throw new HostError('InvalidArgument', SHAPE);
  }),
};

const SHAPE = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

function read(range: RangeObject, what: 'values' | 'formulas' | 'texts' | 'numberFormats'): CellValue[][] | null {
  const { area } = range;
  if (isEntireColumn(area) || isEntireRow(area)) return null;
  if (!isReadable(range.book, area)) return null;
  return range.book.grid.cells[what](range.sheet, area);
}

function valueType(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return ERROR_VALUES.has(value) ? 'Error' : 'String';
}

/** Puts values into the range's cells: an array of its shape, or one value for all. */
export function writeValues(range: RangeObject, value: unknown): void {
  const contents = cellArray(range, value, (one) => ['string', 'number', 'boolean'].includes(typeof one));
  demandUnlocked(range.book, range.sheet, range.area);
  const typed = withoutCovered(range, contents as (CellValue | null)[][]);
  const { cells } = range.book.grid;
  if (cells.refuses(range.sheet, range.area, typed)) throw new HostError('InvalidArgument');
  cells.write(range.sheet, range.area, typed);
  for (const table of range.book.grid.tables.within(range.sheet, range.area)) {
    const heading = headingOf(table);
    if (heading && intersect(heading, range.area)) writeHeadings(range.book.grid, range.sheet, table.area);
  }
}

/** Excel keeps nothing that is written under the first cell of merged cells, and says nothing about it. */
function withoutCovered(range: RangeObject, contents: (CellValue | null)[][]): (CellValue | null)[][] {
  const { area, sheet, book } = range;
  const merges = book.grid.structure.merges(sheet, area);
  if (merges.length === 0) return contents;
  const kept = contents.map((row) => [...row]);
  for (const merge of merges) {
    const part = intersect(merge, area);
    if (!part) continue;
    for (let row = part.row; row < part.row + part.rows; row++) {
      for (let column = part.column; column < part.column + part.columns; column++) {
        const line = kept[row - area.row];
        if (line && (row !== merge.row || column !== merge.column)) line[column - area.column] = null;
      }
    }
  }
  return kept;
}

function writeNumberFormats(range: RangeObject, value: unknown): void {
  const formats = cellArray(range, value, (one) => typeof one === 'string' && isNumberFormat(one));
  demandAllowed(range.book, range.sheet, 'allowFormatCells');
  range.book.grid.cells.writeNumberFormats(range.sheet, range.area, formats as (string | null)[][]);
}

/** The rows of an array of the range's own shape; a single value stands for every cell. null leaves a cell as it is. */
function cellArray(range: RangeObject, value: unknown, fits: (one: unknown) => boolean): unknown[][] {
  const { rows, columns } = range.area;
  if (!Array.isArray(value)) {
    if (value !== null && !fits(value)) throw new HostError('InvalidArgument');
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  }
  const isShaped = value.length === rows && value.every((row) => Array.isArray(row) && row.length === columns);
  if (!isShaped) throw new HostError('InvalidArgument', SHAPE);
  const cells = value as unknown[][];
  if (!cells.every((row) => row.every((one) => one === null || fits(one)))) throw new HostError('InvalidArgument');
  return cells;
}
