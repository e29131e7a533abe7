import { type Area, intersect } from '../grid/area';
import { PLAIN_LOOK, type SheetTable, type TableLook } from '../grid/tables';
import type { Arguments } from '../interpreter/arguments';
import { flag, text } from '../interpreter/arguments';
import { HostError } from '../interpreter/errors';
import { defineType, type HostObject, membersOf, type ObjectType, type Scalar } from '../interpreter/members';
import { resolvePlace } from './addresses';
import type { Book } from './book';
import { eventMembers } from './event-members';
import { EventType, WORKBOOK_ID } from './event-registrations';
import { demandUnprotected } from './guards';
import { isValidName } from './names';
import { isRange } from './range-geometry';
import { TableColumnCollection } from './table-columns';
import { bodyOf, headingOf, totalsOf, writeHeadings } from './table-parts';
import { TableRowCollection } from './table-rows';
import { showTotals } from './table-totals';

/** The tables of one sheet, or of the workbook (sheet null). */
export class TableCollection implements HostObject {
  constructor(
    readonly book: Book,
    readonly sheet: string | null,
  ) {}

  get type(): ObjectType {
    return TABLES;
  }

  get tables(): SheetTable[] {
    return this.book.grid.tables.all(this.sheet);
  }

  find(key: string): TableObject | null {
    const found = this.book.grid.tables.find(key);
    return found && (this.sheet === null || found.sheet === this.sheet) ? new TableObject(this.book, found.id) : null;
  }
}

/** One table. */
class TableObject implements HostObject {
  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  get type(): ObjectType {
    return TABLE;
  }

  get table(): SheetTable {
    const found = this.book.grid.tables.find(this.id);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }
}

const collection = membersOf<TableCollection>();

const TABLES = defineType<TableCollection>('TableCollection', {
  items: (self) => self.tables.map((table) => new TableObject(self.book, table.id)),
  indexer: (self, key) => demand(self.find(key.text(0))),
  members: {
    ...eventMembers<TableCollection>(
      'DataChanged',
      '1.7',
      EventType.TableDataChanged,
      (self) => self.sheet ?? WORKBOOK_ID,
    ),
    Count: collection.scalar('1.1', (self) => self.tables.length),
    GetCount: collection.method('1.4', (self) => self.tables.length),
    GetItem: collection.method('1.1', (self, args) => demand(self.find(args.text(0)))),
    GetItemOrNullObject: collection.method('1.4', (self, args) => self.find(args.text(0))),
    GetItemAt: collection.method('1.1', (self, args) => {
      const table = self.tables[args.whole(0)];
      if (!table) throw new HostError('InvalidArgument');
      return new TableObject(self.book, table.id);
    }),
    Add: collection.writer('1.1', add),
  },
});

function demand(table: TableObject | null): TableObject {
  if (!table) throw new HostError('ItemNotFound');
  return table;
}

async function add(self: TableCollection, args: Arguments): Promise<TableObject> {
  const value = args.raw(0);
  const { sheet, area } = isRange(value) ? value : resolvePlace(self.book, self.sheet, args.text(0));
  if (self.sheet !== null && sheet !== self.sheet) throw new HostError('InvalidArgument');
  demandUnprotected(self.book, sheet);
  demandFree(self.book, sheet, area, null);
  const hasHeaders = args.flag(1, false);
  const { grid } = self.book;
  const whole = hasHeaders ? withBody(area) : { ...area, rows: area.rows + 1 };
  if (!hasHeaders) await grid.structure.insert(sheet, { ...area, rows: 1 }, 'rows');
  writeHeadings(self.book.grid, sheet, whole);
  return new TableObject(self.book, grid.tables.add(sheet, whole, null));
}

/** A heading alone gets an empty row below it: a table always has a body. */
function withBody(area: Area): Area {
  return area.rows === 1 ? { ...area, rows: 2 } : area;
}

/** Tables overlap neither each other nor merged cells. */
function demandFree(book: Book, sheet: string, area: Area, own: string | null): void {
  if (book.grid.tables.within(sheet, area).some((table) => table.id !== own)) throw new HostError('InvalidArgument');
  if (book.grid.structure.merges(sheet, area).length > 0) throw new HostError('MergedRangeConflict');
}

const { scalar, method, navigation, writer } = membersOf<TableObject>();

function look(since: '1.1' | '1.3', key: keyof TableLook): Scalar {
  return scalar(
    since,
    (self) => self.table.look[key],
    (self, value) => {
      demandUnprotected(self.book, self.table.sheet);
      const set = typeof PLAIN_LOOK[key] === 'string' ? text(value) : flag(value);
      self.book.grid.tables.setLook(self.table, { [key]: set });
    },
  );
}

const TABLE = defineType<TableObject>('Table', {
  identity: (self) => ({ Id: self.id }),
  members: {
    ...eventMembers<TableObject>('DataChanged', '1.7', EventType.TableDataChanged, (self) => self.id),
    ...eventMembers<TableObject>('SelectionChanged', '1.7', EventType.TableSelectionChanged, (self) => self.id),
    Id: scalar('1.1', (self) => self.table.id),
    LegacyId: scalar('1.8', (self) => self.table.id),
    Name: scalar(
      '1.1',
      (self) => self.table.name,
      (self, value) => {
        const name = text(value);
        if (!isValidName(name)) throw new HostError('InvalidArgument');
        const taken = self.book.grid.tables.find(name);
        const isName = self.book.grid.names.find(name, null) !== null;
        if (isName || (taken && taken.id !== self.id)) throw new HostError('InvalidArgument');
        self.book.grid.tables.rename(self.table, name);
      },
    ),
    ShowHeaders: scalar(
      '1.1',
      (self) => self.table.look.showHeaders,
      (self, value) => {
        if (flag(value) === self.table.look.showHeaders) return;
        throw new HostError('ApiNotFound', 'The Excel stand-in does not implement changing Table.showHeaders.');
      },
    ),
    ShowTotals: scalar(
      '1.1',
      (self) => self.table.look.showTotals,
      (self, value) => showTotals(self.book, self.table, flag(value)),
    ),
    ShowFilterButton: look('1.3', 'showFilterButton'),
    ShowBandedRows: look('1.3', 'showBandedRows'),
    ShowBandedColumns: look('1.3', 'showBandedColumns'),
    HighlightFirstColumn: look('1.3', 'highlightFirstColumn'),
    HighlightLastColumn: look('1.3', 'highlightLastColumn'),
    Style: look('1.1', 'style'),
    Columns: navigation('1.1', (self) => new TableColumnCollection(self.book, self)),
    Rows: navigation('1.1', (self) => new TableRowCollection(self.book, self)),
    Worksheet: navigation('1.2', (self) => self.book.worksheet(self.table.sheet)),
    GetRange: method('1.1', ({ book, table }) => book.range(table.sheet, table.area)),
    GetHeaderRowRange: method('1.1', ({ book, table }) => book.range(table.sheet, existing(headingOf(table)))),
    GetDataBodyRange: method('1.1', ({ book, table }) => book.range(table.sheet, bodyOf(table))),
    GetTotalRowRange: method('1.1', ({ book, table }) => book.range(table.sheet, existing(totalsOf(table)))),
    Resize: writer('1.13', (self, args) => {
      const value = args.raw(0);
      const { sheet, area } = isRange(value) ? value : resolvePlace(self.book, self.table.sheet, args.text(0));
      const heading = headingOf(self.table);
      const keepsHeading = !heading || (intersect(area, heading) !== null && area.row === heading.row);
      if (sheet !== self.table.sheet || !keepsHeading || area.rows < 2) throw new HostError('InvalidArgument');
      demandFree(self.book, sheet, area, self.id);
      self.book.grid.tables.resize(self.table, area);
      writeHeadings(self.book.grid, sheet, area);
    }),
    Delete: writer('1.1', ({ book, table }) => {
      demandUnprotected(book, table.sheet);
      book.grid.tables.remove(table);
      book.grid.cells.clearContents(table.sheet, table.area);
    }),
    ConvertToRange: writer('1.2', ({ book, table }) => {
      demandUnprotected(book, table.sheet);
      book.grid.tables.remove(table);
      return book.range(table.sheet, table.area);
    }),
  },
});

function existing(area: Area | null): Area {
  if (!area) throw new HostError('ItemNotFound');
  return area;
}
