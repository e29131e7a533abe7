import { type Area, fits, MAX_COLUMNS, MAX_ROWS } from '../grid/area';
import { choice, flag, text, whole } from '../interpreter/arguments';
import { HostError } from '../interpreter/errors';
import { defineType, type HostObject, membersOf, type ObjectType } from '../interpreter/members';
import { resolveAddress } from './addresses';
import { AutoFilterObject } from './auto-filter';
import type { Book } from './book';
import { ChartCollection } from './charts';
import { color } from './colors';
import { eventMembers } from './event-members';
import { EventType } from './event-registrations';
import { FreezePanesObject } from './freeze-panes';
import { NamedItemCollection } from './names';
import { PageLayoutObject } from './page-layout';
import { PivotTableCollection } from './pivot-tables';
import { WorksheetProtectionObject } from './protection';
import { TableCollection } from './tables';

/** One sheet. */
export class WorksheetObject implements HostObject {
  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  get type(): ObjectType {
    return WORKSHEET;
  }
}

const { scalar, setOnly, method, navigation, writer } = membersOf<WorksheetObject>();
const sheets = (self: WorksheetObject) => self.book.grid.sheets;
const target = (self: WorksheetObject): string => self.id;

const WORKSHEET = defineType<WorksheetObject>('Worksheet', {
  identity: (self) => ({ Id: self.id }),
  members: {
    ...eventMembers<WorksheetObject>('DataChanged', '1.7', EventType.DataChanged, target),
    ...eventMembers<WorksheetObject>('SelectionChanged', '1.7', EventType.SelectionChanged, target),
    ...eventMembers<WorksheetObject>('Activated', '1.7', EventType.Activated, target),
    ...eventMembers<WorksheetObject>('Deactivated', '1.7', EventType.Deactivated, target),
    Id: scalar('1.1', (self) => self.id),
    Name: scalar(
      '1.1',
      (self) => sheets(self).name(self.id),
      async (self, value) => {
        const name = text(value);
        demandSheetName(self.book, name, self.id);
        await sheets(self).rename(self.id, name);
      },
    ),
    Position: scalar(
      '1.1',
      (self) => sheets(self).position(self.id),
      async (self, value) => {
        const position = whole(value);
        if (position < 0 || position >= sheets(self).ids().length) throw new HostError('InvalidArgument');
        await sheets(self).move(self.id, position);
      },
    ),
    Visibility: scalar(
      '1.1',
      (self) => sheets(self).visibility(self.id),
      (self, value) => {
        const visibility = choice(value, ['Visible', 'Hidden', 'VeryHidden']);
        if (visibility !== 'Visible') demandAnotherVisible(self);
        sheets(self).setVisibility(self.id, visibility);
      },
      '1.2',
    ),
    TabColor: scalar(
      '1.7',
      (self) => sheets(self).tabColor(self.id),
      (self, value) => sheets(self).setTabColor(self.id, value === '' ? '' : color(value)),
    ),
    Names: navigation('1.4', (self) => new NamedItemCollection(self.book, self.id)),
    Tables: navigation('1.1', (self) => new TableCollection(self.book, self.id)),
    PivotTables: navigation('1.3', (self) => new PivotTableCollection(self.book, self.id)),
    Charts: navigation('1.1', (self) => new ChartCollection(self.book, self.id)),
    FreezePanes: navigation('1.7', (self) => new FreezePanesObject(self.book, self.id)),
    AutoFilter: navigation('1.9', (self) => new AutoFilterObject(self.book, self.id)),
    PageLayout: navigation('1.9', (self) => new PageLayoutObject(self.book, self.id)),
    ShowGridlines: scalar('1.8', (self) => sheets(self).showsGridlines(self.id)),
    Gridlines: setOnly('1.8', (self, value) => sheets(self).showGridlines(self.id, flag(value))),
    ShowHeadings: scalar('1.8', (self) => sheets(self).extras(self.id).showHeadings),
    Headings: setOnly('1.8', (self, value) => {
      sheets(self).extras(self.id).showHeadings = flag(value);
    }),
    Calculate: method('1.6', async (self, args) => {
      args.flag(0, false);
      await self.book.grid.calculation.settled();
    }),
    Protection: navigation('1.2', (self) => new WorksheetProtectionObject(self.book, self.id)),
    GetRange: method('1.1', (self, args) =>
      self.book.range(self.id, args.has(0) ? resolveAddress(self.book, self.id, args.text(0)) : WHOLE_SHEET),
    ),
    GetRangeByIndexes: method('1.7', (self, args) => {
      const area = { row: args.whole(0), column: args.whole(1), rows: args.whole(2), columns: args.whole(3) };
      if (!fits(area)) throw new HostError('InvalidArgument');
      return self.book.range(self.id, area);
    }),
    GetRanges: method('1.9', (self, args) => {
      const addresses = args.has(0) ? args.text(0).split(/[,;]/) : [];
      const areas = addresses.map((address) => resolveAddress(self.book, self.id, address));
      return self.book.rangeAreas(self.id, areas.length ? areas : [WHOLE_SHEET]);
    }),
    GetCell: method('1.1', (self, args) => {
      const area = { row: args.whole(0), column: args.whole(1), rows: 1, columns: 1 };
      if (!fits(area)) throw new HostError('InvalidArgument');
      return self.book.range(self.id, area);
    }),
    GetUsedRange: method('1.1', (self, args) =>
      self.book.range(self.id, usedArea(self, args.flag(0, false)) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    ),
    GetUsedRangeOrNullObject: method('1.4', (self, args) => {
      const used = usedArea(self, args.flag(0, false));
      return used && self.book.range(self.id, used);
    }),
    Activate: method('1.1', (self) => {
      if (sheets(self).visibility(self.id) !== 'Visible') throw new HostError('InvalidOperation');
      sheets(self).activate(self.id);
    }),
    Delete: writer('1.1', async (self) => {
      if (sheets(self).visibility(self.id) === 'VeryHidden') throw new HostError('InvalidOperation');
      demandAnotherVisible(self);
      await sheets(self).remove(self.id);
    }),
    GetNext: method('1.5', (self, args) => neighbour(self, 1, args.flag(0, false)) ?? missing()),
    GetNextOrNullObject: method('1.5', (self, args) => neighbour(self, 1, args.flag(0, false))),
    GetPrevious: method('1.5', (self, args) => neighbour(self, -1, args.flag(0, false)) ?? missing()),
    GetPreviousOrNullObject: method('1.5', (self, args) => neighbour(self, -1, args.flag(0, false))),
  },
});

const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

function usedArea(self: WorksheetObject, valuesOnly: boolean): Area | null {
  return self.book.grid.cells.used(self.id, valuesOnly, WHOLE_SHEET);
}

function missing(): never {
  throw new HostError('ItemNotFound');
}

function neighbour(self: WorksheetObject, step: 1 | -1, visibleOnly: boolean): WorksheetObject | null {
  const ids = sheets(self).ids();
  for (let at = ids.indexOf(self.id) + step; at >= 0 && at < ids.length; at += step) {
    const id = ids[at];
    if (id && (!visibleOnly || sheets(self).visibility(id) === 'Visible')) return self.book.worksheet(id);
  }
  return null;
}

/** A workbook always keeps one visible sheet. */
function demandAnotherVisible(self: WorksheetObject): void {
  const others = sheets(self)
    .ids()
    .filter((id) => id !== self.id && sheets(self).visibility(id) === 'Visible');
  if (others.length === 0) throw new HostError('InvalidOperation');
}

/** Sheet names have 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end, and are not History; each is used once. */
export function demandSheetName(book: Book, name: string, own: string | null): void {
  const isValid =
    name.length > 0 && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name) && name.toLowerCase() !== 'history';
  if (!isValid) throw new HostError('InvalidArgument');
  const taken = book.grid.sheets.find(name);
  if (taken && taken !== own) throw new HostError('ItemAlreadyExists');
}
