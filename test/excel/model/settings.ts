import { HostError } from '../interpreter/errors';
import { defineType, type HostObject, membersOf, type ObjectType } from '../interpreter/members';
import type { Book } from './book';

/** The add-in's settings, kept in the workbook. */
export class SettingCollection implements HostObject {
  constructor(readonly book: Book) {}

  get type(): ObjectType {
    return SETTINGS;
  }

  find(key: string): SettingObject | null {
    return this.book.grid.settings.has(key) ? new SettingObject(this.book, key) : null;
  }
}

/** One setting: a key and a JSON value. */
class SettingObject implements HostObject {
  constructor(
    readonly book: Book,
    readonly key: string,
  ) {}

  get type(): ObjectType {
    return SETTING;
  }

  get settings(): Map<string, unknown> {
    const { settings } = this.book.grid;
    if (!settings.has(this.key)) throw new HostError('ItemNotFound');
    return settings;
  }
}

const collection = membersOf<SettingCollection>();

const SETTINGS = defineType<SettingCollection>('SettingCollection', {
  items: (self) => [...self.book.grid.settings.keys()].map((key) => new SettingObject(self.book, key)),
  indexer: (self, key) => demand(self.find(key.text(0))),
  members: {
    GetItem: collection.method('1.4', (self, args) => demand(self.find(args.text(0)))),
    GetItemOrNullObject: collection.method('1.4', (self, args) => self.find(args.text(0))),
    GetCount: collection.method('1.4', (self) => self.book.grid.settings.size),
    Add: collection.writer('1.4', (self, args) => {
      const key = args.text(0);
      if (key === '') throw new HostError('InvalidArgument');
      self.book.grid.settings.set(key, args.raw(1) ?? null);
      return new SettingObject(self.book, key);
    }),
  },
});

function demand(setting: SettingObject | null): SettingObject {
  if (!setting) throw new HostError('ItemNotFound');
  return setting;
}

const setting = membersOf<SettingObject>();

const SETTING = defineType<SettingObject>('Setting', {
  identity: (self) => ({ _Id: self.key }),
  members: {
    Key: setting.scalar('1.4', (self) => self.key),
    Value: setting.scalar(
      '1.4',
      (self) => self.settings.get(self.key),
      (self, value) => {
        self.settings.set(self.key, value);
      },
    ),
    Delete: setting.writer('1.4', (self) => {
      self.settings.delete(self.key);
    }),
  },
});
