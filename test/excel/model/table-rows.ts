import type { SheetTable } from '../grid/tables';
import type { Arguments } from '../interpreter/arguments';
import { HostError } from '../interpreter/errors';
import { defineType, type HostObject, membersOf, type ObjectType } from '../interpreter/members';
import type { Book } from './book';
import { writeValues } from './range-contents';
import { bodyOf, settleArea, type TableHolder } from './table-parts';

/** The rows of a table's body. */
export class TableRowCollection implements HostObject {
  constructor(
    readonly book: Book,
    readonly owner: TableHolder,
  ) {}

  get type(): ObjectType {
    return ROWS;
  }

  get table(): SheetTable {
    return this.owner.table;
  }
}

/** One row of a table's body. */
class TableRow implements HostObject {
  constructor(
    readonly book: Book,
    readonly owner: TableHolder,
    readonly index: number,
  ) {}

  get type(): ObjectType {
    return ROW;
  }

  get table(): SheetTable {
    return this.owner.table;
  }

  get area() {
    const body = bodyOf(this.table);
    return { ...body, row: body.row + this.index, rows: 1 };
  }
}

const collection = membersOf<TableRowCollection>();
const count = (self: TableRowCollection): number => bodyOf(self.table).rows;

const ROWS = defineType<TableRowCollection>('TableRowCollection', {
  items: (self) => Array.from({ length: count(self) }, (_, index) => new TableRow(self.book, self.owner, index)),
  indexer: (self, key) => at(self, key.whole(0)),
  members: {
    Count: collection.scalar('1.1', count),
    GetCount: collection.method('1.4', count),
    GetItemAt: collection.method('1.1', (self, args) => at(self, args.whole(0))),
    Add: collection.writer('1.1', addRows),
  },
});

function at(self: TableRowCollection, index: number): TableRow {
  if (index < 0 || index >= count(self)) throw new HostError('InvalidArgument');
  return new TableRow(self.book, self.owner, index);
}

/** Puts rows in: before an index, or behind the last (null or -1). The table grows by them. */
async function addRows(self: TableRowCollection, args: Arguments): Promise<TableRow> {
  const { book, table } = self;
  const body = bodyOf(table);
  const wanted = args.optionalWhole(0, -1);
  const index = wanted === -1 ? body.rows : wanted;
  if (index < 0 || index > body.rows) throw new HostError('InvalidArgument');
  const values = args.raw(1);
  const rows = Array.isArray(values) ? values.length : 1;
  if (rows === 0) throw new HostError('InvalidArgument');
  const cells = { ...body, row: body.row + index, rows };
  await book.grid.structure.insert(table.sheet, cells, 'rows');
  const grown = { ...table.area, rows: table.area.rows + rows };
  settleArea(book.grid, table.id, grown);
  if (values !== undefined) writeValues(book.range(table.sheet, cells), values);
  return new TableRow(book, self.owner, index);
}

const { scalar, method, writer } = membersOf<TableRow>();

const ROW = defineType<TableRow>('TableRow', {
  members: {
    Index: scalar('1.1', (self) => self.index),
    Values: scalar(
      '1.1',
      (self) => self.book.grid.cells.values(self.table.sheet, self.area),
      (self, value) => {
        writeValues(self.book.range(self.table.sheet, self.area), value);
      },
    ),
    GetRange: method('1.1', (self) => self.book.range(self.table.sheet, self.area)),
    Delete: writer('1.1', async (self) => {
      const { book, table } = self;
      await book.grid.structure.delete(table.sheet, self.area, 'rows');
      settleArea(book.grid, table.id, { ...table.area, rows: Math.max(2, table.area.rows - 1) });
    }),
  },
});
