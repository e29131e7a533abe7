import type { Area } from '../grid/area';
import type { SheetTable } from '../grid/tables';
import type { Arguments } from '../interpreter/arguments';
import { text } from '../interpreter/arguments';
import { HostError } from '../interpreter/errors';
import { defineType, type HostObject, membersOf, type ObjectType } from '../interpreter/members';
import type { Book } from './book';
import { writeValues } from './range-contents';
import { bodyOf, headingOf, settleArea, type TableHolder, totalsOf } from './table-parts';

/** The columns of a table. */
export class TableColumnCollection implements HostObject {
  constructor(
    readonly book: Book,
    readonly owner: TableHolder,
  ) {}

  get type(): ObjectType {
    return COLUMNS;
  }

  get table(): SheetTable {
    return this.owner.table;
  }

  at(index: number): TableColumn | null {
    const inside = index >= 0 && index < this.table.area.columns;
    return inside ? new TableColumn(this.book, this.owner, index) : null;
  }

  /** A column by its name (case does not matter) or its id, which counts from 1. */
  find(key: unknown): TableColumn | null {
    if (typeof key === 'number') return this.at(key - 1);
    const wanted = text(key).toLowerCase();
    const columns = Array.from(
      { length: this.table.area.columns },
      (_, index) => new TableColumn(this.book, this.owner, index),
    );
    return (
      columns.find((column) => column.name.toLowerCase() === wanted) ??
      columns.find((column) => String(column.id) === wanted) ??
      null
    );
  }
}

/** One column of a table. */
class TableColumn implements HostObject {
  constructor(
    readonly book: Book,
    readonly owner: TableHolder,
    readonly index: number,
  ) {}

  get type(): ObjectType {
    return COLUMN;
  }

  get table(): SheetTable {
    return this.owner.table;
  }

  get id(): number {
    return this.index + 1;
  }

  get name(): string {
    const heading = headingOf(this.table);
    if (!heading) return `Column${this.index + 1}`;
    return this.book.grid.cells.texts(this.table.sheet, this.part(heading))[0]?.[0] ?? '';
  }

  /** The column's cells of a part of the table. */
  part(area: Area): Area {
    return { ...area, column: this.table.area.column + this.index, columns: 1 };
  }
}

const collection = membersOf<TableColumnCollection>();

const COLUMNS = defineType<TableColumnCollection>('TableColumnCollection', {
  items: (self) =>
    Array.from({ length: self.table.area.columns }, (_, index) => new TableColumn(self.book, self.owner, index)),
  indexer: (self, key) => demand(self.find(key.raw(0))),
  members: {
    Count: collection.scalar('1.1', (self) => self.table.area.columns),
    GetCount: collection.method('1.4', (self) => self.table.area.columns),
    GetItem: collection.method('1.1', (self, args) => demand(self.find(args.raw(0)))),
    GetItemOrNullObject: collection.method('1.4', (self, args) => self.find(args.raw(0))),
    GetItemAt: collection.method('1.1', (self, args) => {
      const column = self.at(args.whole(0));
      if (!column) throw new HostError('InvalidArgument');
      return column;
    }),
    Add: collection.writer('1.1', addColumn),
  },
});

function demand(column: TableColumn | null): TableColumn {
  if (!column) throw new HostError('ItemNotFound');
  return column;
}

/** Puts a column in: at an index inside the table, or behind its last column. */
async function addColumn(self: TableColumnCollection, args: Arguments): Promise<TableColumn> {
  const { book, table } = self;
  const { area, sheet, look } = table;
  const index = args.has(0) ? args.whole(0) : area.columns;
  if (index < 0 || index > area.columns) throw new HostError('InvalidArgument');
  const cells = { ...area, column: area.column + index, columns: 1 };
  await book.grid.structure.insert(sheet, cells, 'columns');
  const grown = { ...area, columns: area.columns + 1 };
  settleArea(book.grid, table.id, grown);
  const values = args.raw(1);
  if (values !== undefined) writeValues(book.range(sheet, cells), values);
  const column = new TableColumn(book, self.owner, index);
  const name = args.optionalText(2) ?? (values === undefined ? `Column${grown.columns}` : undefined);
  if (look.showHeaders && name !== undefined) writeValues(book.range(sheet, { ...cells, rows: 1 }), name);
  return column;
}

const { scalar, method, writer } = membersOf<TableColumn>();

const COLUMN = defineType<TableColumn>('TableColumn', {
  identity: (self) => ({ Id: self.id }),
  members: {
    Id: scalar('1.1', (self) => self.id),
    Index: scalar('1.1', (self) => self.index),
    Name: scalar(
      '1.1',
      (self) => self.name,
      (self, value) => {
        const heading = headingOf(self.table);
        if (!heading) throw new HostError('InvalidOperation');
        const name = text(value);
        const same = self.book.grid.cells
          .texts(self.table.sheet, heading)[0]
          ?.findIndex((one) => one.toLowerCase() === name.toLowerCase());
        if (same !== undefined && same >= 0 && same !== self.index) throw new HostError('InvalidArgument');
        writeValues(self.book.range(self.table.sheet, self.part(heading)), name);
      },
      '1.4',
    ),
    Values: scalar(
      '1.1',
      (self) => self.book.grid.cells.values(self.table.sheet, self.part(self.table.area)),
      (self, value) => {
        writeValues(self.book.range(self.table.sheet, self.part(self.table.area)), value);
      },
    ),
    GetRange: method('1.1', (self) => self.book.range(self.table.sheet, self.part(self.table.area))),
    GetDataBodyRange: method('1.1', (self) => self.book.range(self.table.sheet, self.part(bodyOf(self.table)))),
    GetHeaderRowRange: method('1.1', (self) =>
      self.book.range(self.table.sheet, self.part(demandPart(headingOf(self.table)))),
    ),
    GetTotalRowRange: method('1.1', (self) =>
      self.book.range(self.table.sheet, self.part(demandPart(totalsOf(self.table)))),
    ),
    Delete: writer('1.1', async (self) => {
      const { book, table } = self;
      if (table.area.columns === 1) throw new HostError('InvalidOperation');
      await book.grid.structure.delete(table.sheet, self.part(table.area), 'columns');
      settleArea(book.grid, table.id, { ...table.area, columns: table.area.columns - 1 });
    }),
  },
});

function demandPart(area: Area | null): Area {
  if (!area) throw new HostError('ItemNotFound');
  return area;
}
