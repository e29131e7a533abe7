import { type Area, MAX_COLUMNS, MAX_ROWS } from '../grid/area';
import { HostError } from '../interpreter/errors';
import { defineType, type HostObject, membersOf, type ObjectType } from '../interpreter/members';
import { resolveAddress } from './addresses';
import type { Book } from './book';
import { isRange } from './range-geometry';

/** Rows and columns that stay in view. */
export class FreezePanesObject implements HostObject {
  constructor(
    readonly book: Book,
    readonly sheet: string,
  ) {}

  get type(): ObjectType {
    return FREEZE_PANES;
  }

  /** The frozen cells, null where there are none. */
  get location(): Area | null {
    const { rows, columns } = this.book.grid.panes.frozen(this.sheet);
    if (rows === 0 && columns === 0) return null;
    return { row: 0, column: 0, rows: rows || 1_048_576, columns: columns || 16_384 };
  }
}

const { method, writer } = membersOf<FreezePanesObject>();
const freeze = (self: FreezePanesObject, rows: number, columns: number) =>
  self.book.grid.panes.freeze(self.sheet, rows, columns);

const FREEZE_PANES = defineType<FreezePanesObject>('WorksheetFreezePanes', {
  members: {
    FreezeRows: writer('1.7', (self, args) => freeze(self, count(args.optionalWhole(0, 1), MAX_ROWS), 0)),
    FreezeColumns: writer('1.7', (self, args) => freeze(self, 0, count(args.optionalWhole(0, 1), MAX_COLUMNS))),
    FreezeAt: writer('1.7', (self, args) => {
      const value = args.raw(0);
      const area = isRange(value) ? value.area : resolveAddress(self.book, self.sheet, args.text(0));
      const rows = area.rows === 1_048_576 ? 0 : area.row + area.rows;
      const columns = area.columns === 16_384 ? 0 : area.column + area.columns;
      freeze(self, rows, columns);
    }),
    Unfreeze: writer('1.7', (self) => freeze(self, 0, 0)),
    GetLocation: method('1.7', (self) => {
      const { location } = self;
      if (!location) throw new HostError('ItemNotFound');
      return self.book.range(self.sheet, location);
    }),
    GetLocationOrNullObject: method('1.7', (self) => {
      const { location } = self;
      return location && self.book.range(self.sheet, location);
    }),
  },
});

function count(lines: number, all: number): number {
  if (lines < 0 || lines > all) throw new HostError('InvalidArgument');
  return lines;
}
