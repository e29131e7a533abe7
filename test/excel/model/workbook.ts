import { parseArea, splitSheet } from '../grid/area';
import type { Grid } from '../grid/grid';
import { HostError } from '../interpreter/errors';
import type { HostObject } from '../interpreter/members';
import { defineType, membersOf, type ObjectType } from '../interpreter/members';
import { ApplicationObject, RuntimeObject } from './application';
import type { Book } from './book';
import { NamedItemCollection } from './names';
import { PivotTableCollection } from './pivot-tables';
import { SettingCollection } from './settings';
import { TableCollection } from './tables';
import { WorksheetCollection } from './worksheets';

/** The workbook: the root of every path. */
export class WorkbookObject implements HostObject {
  constructor(readonly book: Book) {}

  get type(): ObjectType {
    return WORKBOOK;
  }

  get grid(): Grid {
    return this.book.grid;
  }
}

const { scalar, method, navigation } = membersOf<WorkbookObject>();

const WORKBOOK = defineType<WorkbookObject>('Workbook', {
  members: {
    Application: navigation('1.1', (workbook) => new ApplicationObject(workbook.book)),
    Worksheets: navigation('1.1', (workbook) => new WorksheetCollection(workbook.book)),
    Names: navigation('1.1', (workbook) => new NamedItemCollection(workbook.book, null)),
    Tables: navigation('1.1', (workbook) => new TableCollection(workbook.book, null)),
    PivotTables: navigation('1.3', (workbook) => new PivotTableCollection(workbook.book, null)),
    Settings: navigation('1.4', (workbook) => new SettingCollection(workbook.book)),
    Name: scalar('1.7', (workbook) => workbook.grid.fileName),
    ReadOnly: scalar('1.8', (workbook) => workbook.book.readOnly()),
    GetSelectedRange: method('1.1', (workbook) => {
      const areas = workbook.grid.selection.areas();
      const [area] = areas;
      if (!area || areas.length > 1) throw new HostError('InvalidSelection');
      return workbook.book.range(workbook.grid.sheets.active(), area);
    }),
    GetActiveCell: method('1.7', (workbook) => {
      const [area] = workbook.grid.selection.areas();
      return workbook.book.range(workbook.grid.sheets.active(), { row: 0, column: 0, ...area, rows: 1, columns: 1 });
    }),
    GetSelectedRanges: method('1.9', (workbook) =>
      workbook.book.rangeAreas(workbook.grid.sheets.active(), workbook.grid.selection.areas()),
    ),
    _Runtime: navigation('1.5', (workbook) => new RuntimeObject(workbook.book)),
    _GetRangeOrNullObjectForEventByReferenceId: method('', (workbook, args) => eventRange(workbook, args.text(0))),
    _RemoveReference: method('', (workbook, args) => workbook.book.references.release(args.text(0))),
    _GetRangeForEventByReferenceId: method('', (workbook, args) => {
      const range = eventRange(workbook, args.text(0));
      if (!range) throw new HostError('InvalidReference');
      return range;
    }),
  },
});

/** The range that an event named: its sheet may be gone by now. */
function eventRange(workbook: WorkbookObject, reference: string): HostObject | null {
  const { sheet: named, cells } = splitSheet(reference);
  const sheet = named === null ? null : workbook.grid.sheets.find(named);
  const area = parseArea(cells);
  return sheet && area ? workbook.book.range(sheet, area) : null;
}
