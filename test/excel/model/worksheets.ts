import { HostError } from '../interpreter/errors';
import { defineType, type HostObject, membersOf, type ObjectType } from '../interpreter/members';
import type { Book } from './book';
import { eventMembers } from './event-members';
import { EventType, WORKBOOK_ID } from './event-registrations';
import { demandSheetName } from './worksheet';

/** The workbook's sheets. */
export class WorksheetCollection implements HostObject {
  constructor(readonly book: Book) {}

  get type(): ObjectType {
    return WORKSHEETS;
  }

  /** The sheet with that id or name. */
  find(key: string): HostObject | null {
    const { sheets } = this.book.grid;
    const id = sheets.has(key) ? key : sheets.find(key);
    return id ? this.book.worksheet(id) : null;
  }
}

const { method, writer } = membersOf<WorksheetCollection>();

const WORKSHEETS = defineType<WorksheetCollection>('WorksheetCollection', {
  items: (self) => self.book.grid.sheets.ids().map((id) => self.book.worksheet(id)),
  indexer: (self, key) => demandFound(self.find(key.text(0))),
  members: {
    ...eventMembers<WorksheetCollection>('DataChanged', '1.9', EventType.DataChanged, () => WORKBOOK_ID),
    ...eventMembers<WorksheetCollection>('SelectionChanged', '1.9', EventType.SelectionChanged, () => WORKBOOK_ID),
    ...eventMembers<WorksheetCollection>('Activated', '1.7', EventType.Activated, () => WORKBOOK_ID),
    ...eventMembers<WorksheetCollection>('Deactivated', '1.7', EventType.Deactivated, () => WORKBOOK_ID),
    ...eventMembers<WorksheetCollection>('Added', '1.7', EventType.Added, () => WORKBOOK_ID),
    ...eventMembers<WorksheetCollection>('Deleted', '1.7', EventType.Deleted, () => WORKBOOK_ID),
    GetItem: method('1.1', (self, args) => demandFound(self.find(args.text(0)))),
    GetItemOrNullObject: method('1.4', (self, args) => self.find(args.text(0))),
    GetActiveWorksheet: method('1.1', (self) => self.book.worksheet(self.book.grid.sheets.active())),
    GetCount: method('1.4', (self, args) => shown(self, args.flag(0, false)).length),
    GetFirst: method('1.5', (self, args) => self.book.worksheet(shown(self, args.flag(0, false))[0] ?? '')),
    GetLast: method('1.5', (self, args) => self.book.worksheet(shown(self, args.flag(0, false)).at(-1) ?? '')),
    Add: writer('1.1', (self, args) => {
      const { sheets } = self.book.grid;
      const name = args.optionalText(0) ?? freshName(self.book);
      demandSheetName(self.book, name, null);
      return self.book.worksheet(sheets.add(name));
    }),
  },
});

function shown(self: WorksheetCollection, visibleOnly: boolean): string[] {
  const { sheets } = self.book.grid;
  return sheets.ids().filter((id) => !visibleOnly || sheets.visibility(id) === 'Visible');
}

function freshName(book: Book): string {
  let number = book.grid.sheets.ids().length;
  do number++;
  while (book.grid.sheets.find(`Sheet${number}`));
  return `Sheet${number}`;
}

/** The object, or ItemNotFound where there is none. */
function demandFound<T>(found: T | null): T {
  if (found === null) throw new HostError('ItemNotFound');
  return found;
}
