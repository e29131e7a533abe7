import { HostError } from '../interpreter/errors';
import { type MemberTable, membersOf } from '../interpreter/members';
import { fullAddress } from './addresses';
import { describeFormat, record } from './cell-properties';
import type { RangeObject } from './range';
import { RangeFormatObject } from './range-format';
import { columns, rows } from './range-lines';

const { method } = membersOf<RangeObject>();

/** Properties of every row or column of a range at once: of its cells inside the range; null where they differ. */
export const linePropertyMembers: MemberTable<RangeObject> = {
  GetRowProperties: method('1.9', (range, args) =>
    rows(range).map((row) =>
      describe(range, { row, rows: 1 }, record(args.raw(0)), {
        rowHidden: () => range.book.grid.dimensions.isRowHidden(range.sheet, row),
        rowIndex: () => row,
      }),
    ),
  ),
  GetColumnProperties: method('1.9', (range, args) =>
    columns(range).map((column) =>
      describe(range, { column, columns: 1 }, record(args.raw(0)), {
        columnHidden: () => range.book.grid.dimensions.isColumnHidden(range.sheet, column),
        columnIndex: () => column,
      }),
    ),
  ),
};

type Line = { readonly row: number; readonly rows: 1 } | { readonly column: number; readonly columns: 1 };

/** A name that is not known, or not asked for by true, is an invalid argument. */
function describe(
  range: RangeObject,
  line: Line,
  wanted: Readonly<Record<string, unknown>>,
  facts: Readonly<Record<string, () => unknown>>,
): Record<string, unknown> {
  const area = { ...range.area, ...line };
  const found: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(wanted)) {
    if (name === 'format') {
      const format = new RangeFormatObject(range.book, range.sheet, () => [area]);
      found.format = describeFormat(format, record(value));
    } else if (value === true) {
      const fact = name === 'address' ? () => fullAddress(range.book, range.sheet, area) : facts[name];
      if (!fact) throw new HostError('InvalidArgument');
      found[name] = fact();
    } else if (value) throw new HostError('InvalidArgument');
  }
  return found;
}
