import { formatArea, parseArea, quoteSheet } from '../grid/area';
import { isFormula } from '../grid/formula-syntax';
import type { DefinedName } from '../grid/names';
import { flag, text } from '../interpreter/arguments';
import { HostError } from '../interpreter/errors';
import { defineType, type HostObject, membersOf, type ObjectType } from '../interpreter/members';
import { nameTarget } from './addresses';
import type { Book } from './book';
import { isRange } from './range-geometry';

/** The names of the workbook (scope null) or of one sheet. */
export class NamedItemCollection implements HostObject {
  constructor(
    readonly book: Book,
    readonly scope: string | null,
  ) {}

  get type(): ObjectType {
    return NAMES;
  }

  find(name: string): NamedItem | null {
    const found = this.book.grid.names.find(name, this.scope);
    return found && new NamedItem(this.book, this.scope, found.name);
  }
}

/** One defined name. */
export class NamedItem implements HostObject {
  constructor(
    readonly book: Book,
    readonly scope: string | null,
    readonly name: string,
  ) {}

  get type(): ObjectType {
    return NAMED_ITEM;
  }

  get defined(): DefinedName {
    const found = this.book.grid.names.find(this.name, this.scope);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }
}

const collection = membersOf<NamedItemCollection>();

const NAMES = defineType<NamedItemCollection>('NamedItemCollection', {
  items: (self) =>
    self.book.grid.names
      .all()
      .filter((one) => one.scope === self.scope)
      .map((one) => new NamedItem(self.book, self.scope, one.name)),
  indexer: (self, key) => found(self.find(key.text(0))),
  members: {
    GetItem: collection.method('1.1', (self, args) => found(self.find(args.text(0)))),
    GetItemOrNullObject: collection.method('1.4', (self, args) => self.find(args.text(0))),
    GetCount: collection.method(
      '1.4',
      (self) => self.book.grid.names.all().filter((one) => one.scope === self.scope).length,
    ),
    Add: collection.writer('1.4', (self, args) =>
      add(self, args.text(0), reference(self.book, args.raw(1)), args.optionalText(2)),
    ),
    AddFormulaLocal: collection.writer('1.4', (self, args) =>
      add(self, args.text(0), args.text(1).replace(/^=/, ''), args.optionalText(2)),
    ),
  },
});

function found(item: NamedItem | null): NamedItem {
  if (!item) throw new HostError('ItemNotFound');
  return item;
}

function add(self: NamedItemCollection, name: string, formula: string, comment = ''): NamedItem {
  const isTaken = self.book.grid.tables.find(name) !== null;
  if (!isValidName(name) || isTaken || !isFormula(`=${formula}`)) throw new HostError('InvalidArgument');
  if (self.find(name)) throw new HostError('ItemAlreadyExists');
  self.book.grid.names.add({ name, formula, scope: self.scope, visible: true, comment });
  return new NamedItem(self.book, self.scope, name);
}

/** Names begin with a letter, an underscore or a backslash, have no spaces, and are no cell address (Excel: names in formulas). */
export function isValidName(name: string): boolean {
  if (name.length === 0 || name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) return false;
  return parseArea(name) === null && !/^(r|c|r\d*c\d*|true|false)$/i.test(name);
}

function reference(book: Book, value: unknown): string {
  if (isRange(value)) return `${quoteSheet(book.grid.sheets.name(value.sheet))}!${formatArea(value.area, '$')}`;
  return text(value).replace(/^=/, '');
}

const item = membersOf<NamedItem>();

const NAMED_ITEM = defineType<NamedItem>('NamedItem', {
  identity: (self) => ({ _Id: self.name }),
  members: {
    Name: item.scalar('1.1', (self) => self.defined.name),
    Formula: item.scalar(
      '1.7',
      (self) => `=${self.defined.formula}`,
      (self, value) => {
        self.book.grid.names.set({ ...self.defined, formula: text(value).replace(/^=/, '') });
      },
    ),
    Value: item.scalar('1.1', (self) => self.defined.formula),
    Type: item.scalar('1.1', (self) => (nameTarget(self.book, self.defined.formula) ? 'Range' : 'String')),
    Visible: item.scalar(
      '1.1',
      (self) => self.defined.visible,
      (self, value) => {
        self.book.grid.names.set({ ...self.defined, visible: flag(value) });
      },
    ),
    Comment: item.scalar(
      '1.4',
      (self) => self.defined.comment,
      (self, value) => {
        self.book.grid.names.set({ ...self.defined, comment: text(value) });
      },
    ),
    Scope: item.scalar('1.4', (self) => (self.scope === null ? 'Workbook' : 'Worksheet')),
    Worksheet: item.navigation('1.4', (self) => self.book.worksheet(sheetOf(self))),
    WorksheetOrNullObject: item.navigation('1.4', (self) =>
      self.scope === null ? null : self.book.worksheet(self.scope),
    ),
    GetRange: item.method('1.1', (self) => {
      const target = nameTarget(self.book, self.defined.formula);
      if (!target) throw new HostError('InvalidReference');
      return self.book.range(target.sheet, target.area);
    }),
    GetRangeOrNullObject: item.method('1.4', (self) => {
      const target = nameTarget(self.book, self.defined.formula);
      return target && self.book.range(target.sheet, target.area);
    }),
    Delete: item.writer('1.4', (self) => self.book.grid.names.remove(self.defined)),
  },
});

function sheetOf(self: NamedItem): string {
  if (self.scope === null) throw new HostError('InvalidReference');
  return self.scope;
}
