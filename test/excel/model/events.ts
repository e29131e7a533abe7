import { formatArea, intersect, quoteSheet } from '../grid/area';
import type { Actor, Change } from '../grid/changes';
import type { CellValue } from '../grid/display-text';
import type { Shift } from '../grid/shift';
import type { Book } from './book';
import { EventType, WORKBOOK_ID } from './event-registrations';

/** Messages that office.js dispatches as events (protocol §11). */
const EVENT_CATEGORY = 65_536;

type EventFacts = Record<string, unknown>;

/** What a pane is told about a change, if it asked: entries for the richApiMessage event. */
export function eventEntries(change: Change, book: Book, apiMinor: number): unknown[] {
  const entries = entriesFor(TYPES[change.kind], [change.sheet, WORKBOOK_ID], book, () =>
    describe(change, book, apiMinor),
  );
  return [...entries, ...tableEntries(change, book, apiMinor)];
}

function entriesFor(type: number, targets: readonly string[], book: Book, facts: () => EventFacts): unknown[] {
  const listening = targets.filter((target) => book.registrations.has(type, target));
  if (listening.length === 0) return [];
  const json = JSON.stringify(facts());
  return listening.map((target) => [EVENT_CATEGORY, type, target, json, '', false]);
}

/** Changes and selections inside tables are told to those who listen to tables. */
function tableEntries(change: Change, book: Book, apiMinor: number): unknown[] {
  if (change.kind !== 'contents' && change.kind !== 'selection') return [];
  const type = change.kind === 'contents' ? EventType.TableDataChanged : EventType.TableSelectionChanged;
  if (!book.registrations.hasAny(type)) return [];
  return book.grid.tables.all(change.sheet).flatMap((table) => {
    const inside = intersect(table.area, change.area);
    if (change.kind === 'contents' && !inside) return [];
    const facts = (): EventFacts => {
      const address = inside ? { address: formatArea(inside) } : {};
      return { ...describe(change, book, apiMinor), address: '', ...address, tableId: table.id };
    };
    return entriesFor(type, [table.id, change.sheet, WORKBOOK_ID], book, facts);
  });
}

const TYPES: Readonly<Record<Change['kind'], number>> = {
  contents: EventType.DataChanged,
  shift: EventType.DataChanged,
  selection: EventType.SelectionChanged,
  'sheet-added': EventType.Added,
  'sheet-deleted': EventType.Deleted,
  'sheet-activated': EventType.Activated,
  'sheet-deactivated': EventType.Deactivated,
};

function describe(change: Change, book: Book, apiMinor: number): EventFacts {
  const worksheetId = change.sheet;
  const source = change.by === 'co-author' ? 'Remote' : 'Local';
  switch (change.kind) {
    case 'contents': {
      const address = formatArea(change.area);
      const isSingle = change.area.rows * change.area.columns === 1;
      const values = isSingle ? details(change.before ?? '', change.after ?? '') : {};
      const facts = changed(book, change.sheet, address, change.by, apiMinor);
      return { ...facts, changeType: 'RangeEdited', shiftDirection: 'None', ...values };
    }
    case 'shift': {
      const address = formatArea(change.shift.area);
      return { ...changed(book, change.sheet, address, change.by, apiMinor), ...shiftFacts(change.shift, address) };
    }
    case 'selection':
      return { address: formatArea(change.area), worksheetId };
    case 'sheet-added':
    case 'sheet-deleted':
      return { worksheetId, source };
    case 'sheet-activated':
    case 'sheet-deactivated':
      return { worksheetId };
  }
}

/** ThisLocalAddin is told from 1.14 on; a person's and another's changes are Unknown. */
function changed(book: Book, sheet: string, address: string, by: Actor, apiMinor: number): EventFacts {
  return {
    address,
    worksheetId: sheet,
    source: by === 'co-author' ? 'Remote' : 'Local',
    referenceId: `${quoteSheet(book.grid.sheets.name(sheet))}!${address}`,
    ...(apiMinor >= 14 && { triggerSource: by === 'add-in' ? 'ThisLocalAddin' : 'Unknown' }),
  };
}

function shiftFacts(shift: Shift, address: string): EventFacts {
  const inserted = shift.kind === 'insert';
  const verb = inserted ? 'Inserted' : 'Deleted';
  const across = inserted ? 'ShiftCellRight' : 'ShiftCellLeft';
  const shiftDirection = shift.along === 'rows' ? (inserted ? 'ShiftCellDown' : 'ShiftCellUp') : across;
  if (/^\d+:\d+$/.test(address)) return { changeType: `Row${verb}`, shiftDirection };
  if (/^[A-Z]+:[A-Z]+$/.test(address)) return { changeType: `Column${verb}`, shiftDirection };
  return { changeType: `Cell${verb}`, shiftDirection };
}

function details(before: CellValue, after: CellValue): EventFacts {
  return { valueBefore: before, valueAfter: after, valueTypeBefore: typeName(before), valueTypeAfter: typeName(after) };
}

function typeName(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
