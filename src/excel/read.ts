import { type Area, parseArea } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { CONTENTS, type Contents, isTooLarge, toContents, tooManyCells } from './contents';
import type { Done } from './excel-error';
import { queueLook } from './looks';
import { codeOf, runExcel } from './run';
import { SETTINGS_KEY } from './settings';

/** What one look at the workbook gives. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** The ids of all sheets of the workbook, read or not. */
  readonly sheetIds: ReadonlySet<string>;
  /** What the workbook remembers for this product, as stored; null where nothing is. */
  readonly settings: unknown;
}

/** Which sheets to read: the active one, every visible one, or those with these ids. */
export type Which = 'active' | 'visible' | readonly string[];

/** More cells than Excel gives in one read (resource limits for add-ins): a sheet with so many is no table that a person keeps. */
const MOST_CELLS = 5_000_000;

/**
 * Reads sheets whole, in one request where the response limit allows, and changes nothing.
 * Out come snapshots of the used cells; errors as in ExcelError.
 */
export function readSheets(which: Which): Promise<Done<WorkbookSnapshot>> {
  return runExcel('', async (context) => {
    const sheets = await namedSheets(context, which);
    try {
      return await readTogether(context, sheets, CONTENTS);
    } catch (error) {
      if (!isTooLarge(error) && !isOverEdge(error)) throw error;
      const shapes = await readTogether(context, sheets, '', isOverEdge(error) ? 0 : BESIDE);
      const huge = shapes.sheets.find(({ used }) => used.rows * used.columns > MOST_CELLS);
      if (huge) throw tooManyCells(huge);
      const { readInParts } = await import('./read-in-parts');
      const parts = new Map<string, Contents>();
      for (const sheet of shapes.sheets) parts.set(sheet.id, await readInParts(context, sheet));
      return { ...shapes, sheets: shapes.sheets.map((sheet) => ({ ...sheet, ...parts.get(sheet.id) })) };
    }
  });
}

async function namedSheets(context: Excel.RequestContext, which: Which): Promise<Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  if (which === 'active') return [worksheets.getActiveWorksheet()];
  if (which !== 'visible') return which.map((id) => worksheets.getItem(id));
  worksheets.load('items/id,items/visibility');
  await context.sync();
  return worksheets.items.filter((sheet) => sheet.visibility === 'Visible');
}

async function readTogether(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  contents: string,
  beside = BESIDE,
): Promise<WorkbookSnapshot> {
  const remembered = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY);
  remembered.load('value');
  const { worksheets } = context.workbook;
  worksheets.load('items/id');
  const reads = sheets.map((sheet) => queueSheet(sheet, contents, beside));
  await context.sync();
  const objects = reads.map(queueObjects);
  if (objects.some(({ tables, pivots }) => tables.length + pivots.length > 0)) await context.sync();
  return {
    settings: remembered.isNullObject ? null : remembered.value,
    sheetIds: new Set(worksheets.items.map(({ id }) => id)),
    sheets: reads.map((read, index) => toSnapshot(read, objects[index])),
  };
}

type SheetRead = ReturnType<typeof queueSheet>;

/** So many columns further than the table the product's own may come to stand: their widths and looks are read too. */
const BESIDE = 2;

function queueSheet(sheet: Excel.Worksheet, contents: string, beside: number) {
  sheet.load('id,name,visibility');
  sheet.protection.load('protected');
  sheet.tables.load('items/id');
  sheet.pivotTables.load('items/id');
  sheet.names.load('items/name,items/formula');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(`rowIndex,columnIndex,rowCount,columnCount${contents && `,${contents}`}`);
  const widths = used
    .getResizedRange(0, beside)
    .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const look = contents === '' ? null : queueLook(used.getColumnsAfter(BESIDE), BESIDE);
  const merged = Office.context.requirements.isSetSupported('ExcelApi', '1.13')
    ? used.getMergedAreasOrNullObject()
    : null;
  merged?.areas.load('items/address');
  return { sheet, used, widths, look, merged };
}

function queueObjects({ sheet }: SheetRead) {
  const tables = sheet.tables.items.map((table) => table.getRange().load('address'));
  const pivots = sheet.pivotTables.items.map((pivot) => pivot.layout.getRange().load('address'));
  return { tables, pivots };
}

function toSnapshot(read: SheetRead, objects: ReturnType<typeof queueObjects> | undefined): SheetSnapshot {
  const { sheet, used, merged } = read;
  const empty = used.isNullObject;
  const properties = empty ? [] : read.widths.value;
  const column = empty ? 0 : used.columnIndex;
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    protected: sheet.protection.protected,
    used: empty
      ? { row: 0, column: 0, rows: 0, columns: 0 }
      : { row: used.rowIndex, column, rows: used.rowCount, columns: used.columnCount },
    ...(empty || !read.look ? NOTHING : toContents(used)),
    merges: merged && (merged.isNullObject || empty ? [] : areasOf(merged.areas.items)),
    hiddenColumns: new Set(properties.flatMap(({ columnHidden }, index) => (columnHidden ? [column + index] : []))),
    columnWidths: new Map(
      properties.flatMap(({ format }, index) =>
        format?.columnWidth === undefined ? [] : [[column + index, format.columnWidth] as const],
      ),
    ),
    listObjects: areasOf(objects?.tables ?? []),
    pivots: areasOf(objects?.pivots ?? []),
    looks: empty || read.look?.() !== 'plain' ? [] : [{ area: besideOf(used), look: 'plain' }],
    names: new Map(sheet.names.items.flatMap(({ name, formula }) => nameArea(name, formula))),
  };
}

/** The columns beside the used ones, as far down as these reach. */
function besideOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex + columnCount, rows: rowCount, columns: BESIDE };
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const;

const NOTHING: Contents = { values: [], text: [], formats: [], formulas: [] };

function areasOf(ranges: readonly Excel.Range[]): Area[] {
  return ranges.flatMap(({ address }) => parseArea(address) ?? []);
}

function nameArea(name: string, formula: unknown): [string, Area][] {
  const area = parseArea(String(formula));
  return area ? [[name, area]] : [];
}

/** The used cells reach into the sheet's last columns: there are none beside them to read. */
function isOverEdge(error: unknown): boolean {
  return codeOf(error) === 'InvalidArgument';
}
