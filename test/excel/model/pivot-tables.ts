import type { Pivot } from '../grid/pivots';
import { text } from '../interpreter/arguments';
import { HostError } from '../interpreter/errors';
import { defineType, type HostObject, membersOf, type ObjectType } from '../interpreter/members';
import type { Book } from './book';

/** The pivot tables of a sheet, or of the workbook (sheet null): only where they lie. */
export class PivotTableCollection implements HostObject {
  constructor(
    readonly book: Book,
    readonly sheet: string | null,
  ) {}

  get type(): ObjectType {
    return PIVOT_TABLES;
  }

  get pivots(): Pivot[] {
    return this.book.grid.pivots.all(this.sheet);
  }

  find(key: string): PivotTableObject | null {
    const wanted = key.toLowerCase();
    const found = this.pivots.find((pivot) => pivot.id === key || pivot.name.toLowerCase() === wanted);
    return found ? new PivotTableObject(this.book, found.id) : null;
  }
}

/** One pivot table. */
class PivotTableObject implements HostObject {
  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  get type(): ObjectType {
    return PIVOT_TABLE;
  }

  get pivot(): Pivot {
    const pivot = this.book.grid.pivots.all(null).find((one) => one.id === this.id);
    if (!pivot) throw new HostError('ItemNotFound');
    return pivot;
  }
}

/** Where a pivot table lies. */
class PivotLayout implements HostObject {
  constructor(readonly owner: PivotTableObject) {}

  get type(): ObjectType {
    return PIVOT_LAYOUT;
  }
}

const collection = membersOf<PivotTableCollection>();

const PIVOT_TABLES = defineType<PivotTableCollection>('PivotTableCollection', {
  items: (self) => self.pivots.map((pivot) => new PivotTableObject(self.book, pivot.id)),
  indexer: (self, key) => demand(self.find(key.text(0))),
  members: {
    GetCount: collection.method('1.4', (self) => self.pivots.length),
    GetItem: collection.method('1.3', (self, args) => demand(self.find(args.text(0)))),
    GetItemOrNullObject: collection.method('1.4', (self, args) => self.find(args.text(0))),
  },
});

function demand(pivot: PivotTableObject | null): PivotTableObject {
  if (!pivot) throw new HostError('ItemNotFound');
  return pivot;
}

const table = membersOf<PivotTableObject>();

const PIVOT_TABLE = defineType<PivotTableObject>('PivotTable', {
  identity: (self) => ({ Id: self.id }),
  members: {
    Id: table.scalar('1.5', (self) => self.pivot.id),
    Name: table.scalar(
      '1.3',
      (self) => self.pivot.name,
      (self, value) => self.book.grid.pivots.rename(self.id, text(value)),
    ),
    Layout: table.navigation('1.8', (self) => new PivotLayout(self)),
    Worksheet: table.navigation('1.3', (self) => self.book.worksheet(self.pivot.sheet)),
  },
});

const PIVOT_LAYOUT = defineType<PivotLayout>('PivotLayout', {
  members: {
    GetRange: membersOf<PivotLayout>().method('1.8', ({ owner }) =>
      owner.book.range(owner.pivot.sheet, owner.pivot.area),
    ),
  },
});
