import { formatArea, intersect, quoteSheet } from '../grid/area';
import type { Actor, Change } from '../grid/changes';
import type { CellValue } from '../grid/display-text';
import type { Shift } from '../grid/shift';
import type { TrackedArea } from '../grid/tracked-areas';
import type { Book } from './book';
import { EventType, WORKBOOK_ID } from './event-registrations';

/** Messages that office.js dispatches as events (protocol §11). */
const EVENT_CATEGORY = 65_536;

type EventFacts = Record<string, unknown>;

/** What a pane is told about a change, if it asked. */
export interface EventEntry {
  readonly type: number;
  readonly target: string;
  readonly facts: EventFacts;
  /** The one cell that was changed: where it holds a formula, its value is known only later. */
  readonly cell: TrackedArea | null;
}

/** The entry as office.js takes it with the richApiMessage event, once formulas have their results. */
export function sentEntry({ type, target, facts, cell }: EventEntry, { grid }: Book): unknown[] {
  const told = { ...facts };
  if (cell) grid.tracked.release(cell);
  if (cell?.area && String(grid.cells.formulas(cell.sheet, cell.area)[0]?.[0]).startsWith('=')) {
    const after = grid.cells.values(cell.sheet, cell.area)[0]?.[0] ?? '';
    Object.assign(told, details(facts.valueBefore as CellValue, after));
  }
  return [EVENT_CATEGORY, type, target, JSON.stringify(told), '', false];
}

/** What a pane is told about a change, as it is now. */
export function eventEntries(change: Change, book: Book, apiMinor: number): EventEntry[] {
  const facts = (): EventFacts => describe(change, book, apiMinor);
  const entries = entriesFor(change, TYPES[change.kind], [change.sheet, WORKBOOK_ID], book, facts);
  return [...entries, ...tableEntries(change, book, apiMinor)];
}

function entriesFor(
  change: Change,
  type: number,
  targets: readonly string[],
  book: Book,
  factsOf: () => EventFacts,
): EventEntry[] {
  const listening = targets.filter((target) => book.registrations.has(type, target));
  if (listening.length === 0) return [];
  const facts = factsOf();
  return listening.map((target) => {
    const cell =
      'valueAfter' in facts && change.kind === 'contents' ? { sheet: change.sheet, area: change.area } : null;
    if (cell) book.grid.tracked.follow(cell);
    return { type, target, facts, cell };
  });
}

/** Changes and selections inside tables are told to those who listen to tables. */
function tableEntries(change: Change, book: Book, apiMinor: number): EventEntry[] {
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
    return entriesFor(change, type, [table.id, change.sheet, WORKBOOK_ID], book, facts);
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
