import type { Area } from '../grid/area';
import { copyCells } from '../grid/copy-cells';
import type { CellValue } from '../grid/display-text';
import type { Arguments } from '../interpreter/arguments';
import { fields, whole } from '../interpreter/arguments';
import { HostError } from '../interpreter/errors';
import { defineType, type HostObject, membersOf, type ObjectType } from '../interpreter/members';
import type { Book } from './book';
import { demandUnlocked } from './guards';

/** Sorting of a range's rows. */
export class RangeSortObject implements HostObject {
  constructor(
    readonly book: Book,
    readonly sheet: string,
    private readonly where: () => Area,
  ) {}

  get type(): ObjectType {
    return RANGE_SORT;
  }

  get area(): Area {
    return this.where();
  }
}

const RANGE_SORT = defineType<RangeSortObject>('RangeSort', {
  members: { Apply: membersOf<RangeSortObject>().writer('1.2', apply) },
});

interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

/** Sorts the rows by values; cells keep their formats, as in Excel. Equal rows stay in their order. */
function apply(self: RangeSortObject, args: Arguments): void {
  const fields = readFields(args.raw(0), self.area.columns);
  const hasHeaders = args.flag(2, false);
  if (args.flag(1, false) || args.choice(4, ['PinYin', 'StrokeCount'], 'PinYin') === 'StrokeCount') {
    throw new HostError('ApiNotFound', 'The Excel stand-in sorts by pinyin only, whatever the case.');
  }
  if (args.choice(3, ['Rows', 'Columns'], 'Rows') === 'Columns') {
    throw new HostError('ApiNotFound', 'The Excel stand-in does not implement RangeSort.apply by columns.');
  }
  const { grid } = self.book;
  const area = hasHeaders ? { ...self.area, row: self.area.row + 1, rows: self.area.rows - 1 } : self.area;
  if (area.rows < 1) return;
  demandUnlocked(self.book, self.sheet, area);
  if (grid.structure.merges(self.sheet, area).length > 0) throw new HostError('MergedRangeConflict');
  const values = grid.cells.values(self.sheet, area);
  const order = values
    .map((row, index) => ({ row, index }))
    .sort((a, b) => compareRows(a.row, b.row, fields) || a.index - b.index);
  const spare = { ...area, row: grid.cells.extent(self.sheet)[0] + 1 };
  grid.changes.asOne(self.sheet, area, () =>
    reorder(
      self,
      area,
      spare,
      order.map(({ index }) => index),
    ),
  );
}

/** Puts the rows of the area in the order given, by way of a spare place. */
function reorder(self: RangeSortObject, area: Area, spare: Area, order: readonly number[]): void {
  const { grid } = self.book;
  copyCells(grid, { sheet: self.sheet, area }, { sheet: self.sheet, area: spare }, PLAIN);
  for (const [place, index] of order.entries()) {
    const from = { ...spare, row: spare.row + index, rows: 1 };
    copyCells(
      grid,
      { sheet: self.sheet, area: from },
      { sheet: self.sheet, area: { ...area, row: area.row + place, rows: 1 } },
      PLAIN,
    );
  }
  grid.cells.clearContents(self.sheet, spare);
}

const PLAIN = { type: 'Formulas', skipBlanks: false, transpose: false } as const;

function readFields(value: unknown, columns: number): SortField[] {
  if (!Array.isArray(value) || value.length === 0) throw new HostError('InvalidArgument');
  return value.map((given) => {
    const field = fields(given, ['key', 'ascending']);
    const key = whole(field.key);
    if (key < 0 || key >= columns) throw new HostError('InvalidArgument');
    return { key, ascending: field.ascending !== false };
  });
}

function compareRows(a: readonly CellValue[], b: readonly CellValue[], fields: readonly SortField[]): number {
  for (const { key, ascending } of fields) {
    const [x, y] = [a[key] ?? '', b[key] ?? ''];
    const compared = compare(x, y);
    // Empty cells come last, whichever way one sorts.
    if (compared !== 0) return x === '' || y === '' || ascending ? compared : -compared;
  }
  return 0;
}

/** Numbers before texts before booleans, empty cells last (Excel: sort order). */
function compare(a: CellValue, b: CellValue): number {
  const rank = (value: CellValue): number =>
    value === '' ? 3 : typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, 'zh-CN');
  return Number(a) - Number(b);
}
