import { type Area, parseArea } from '../sheet/address';
import type { CellValue, Matrix, SheetSnapshot } from '../sheet/snapshot';
import type { Done } from './excel-error';
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

interface Contents {
  readonly values: Matrix<CellValue>;
  readonly text: Matrix<string>;
  readonly formats: Matrix<string>;
  readonly formulas: Matrix<CellValue>;
}

const CONTENTS = 'values,text,numberFormat,formulas';

/** Rows of a first part when a sheet is too large for one response (Excel on the web: 5 MB). Halved until it fits. */
const PART_ROWS = 8_000;

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
      if (!isTooLarge(error)) throw error;
      const shapes = await readTogether(context, sheets, '');
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
): Promise<WorkbookSnapshot> {
  const remembered = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY);
  remembered.load('value');
  const { worksheets } = context.workbook;
  worksheets.load('items/id');
  const reads = sheets.map((sheet) => queueSheet(sheet, contents));
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

function queueSheet(sheet: Excel.Worksheet, contents: string) {
  sheet.load('id,name,visibility');
  sheet.protection.load('protected');
  sheet.tables.load('items/id');
  sheet.pivotTables.load('items/id');
  sheet.names.load('items/name,items/formula');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(`rowIndex,columnIndex,rowCount,columnCount${contents && `,${contents}`}`);
  // Two columns further than the table: where the product's own columns may come to stand.
  const widths = used.getResizedRange(0, 2).getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const merged = Office.context.requirements.isSetSupported('ExcelApi', '1.13')
    ? used.getMergedAreasOrNullObject()
    : null;
  merged?.areas.load('items/address');
  return { sheet, used, widths, merged, withContents: contents !== '' };
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
    ...(empty || !read.withContents ? NOTHING : toContents(used)),
    merges: merged && (merged.isNullObject || empty ? [] : areasOf(merged.areas.items)),
    hiddenColumns: new Set(properties.flatMap(({ columnHidden }, index) => (columnHidden ? [column + index] : []))),
    columnWidths: new Map(properties.map(({ format }, index) => [column + index, format?.columnWidth ?? 0])),
    listObjects: areasOf(objects?.tables ?? []),
    pivots: areasOf(objects?.pivots ?? []),
    names: new Map(sheet.names.items.flatMap(({ name, formula }) => nameArea(name, formula))),
  };
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const;

const NOTHING: Contents = { values: [], text: [], formats: [], formulas: [] };

function toContents(range: Excel.Range): Contents {
  return { values: range.values, text: range.text, formats: range.numberFormat, formulas: range.formulas };
}

function areasOf(ranges: readonly Excel.Range[]): Area[] {
  return ranges.flatMap(({ address }) => parseArea(address) ?? []);
}

function nameArea(name: string, formula: unknown): [string, Area][] {
  const area = parseArea(String(formula));
  return area ? [[name, area]] : [];
}

/** One request a part: the parts' number grows with the bytes, never with the number of cells alone. */
async function readInParts(context: Excel.RequestContext, sheet: SheetSnapshot): Promise<Contents> {
  const { row, column, rows, columns } = sheet.used;
  const parts: Contents[] = [];
  let size = PART_ROWS;
  for (let done = 0; done < rows; ) {
    const count = Math.min(size, rows - done);
    const part = context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(row + done, column, count, columns);
    part.load(CONTENTS);
    try {
      await context.sync();
      parts.push(toContents(part));
      done += count;
    } catch (error) {
      if (!isTooLarge(error) || size === 1) throw error;
      size = Math.ceil(size / 2);
    }
  }
  return {
    values: parts.flatMap(({ values }) => values),
    text: parts.flatMap(({ text }) => text),
    formats: parts.flatMap(({ formats }) => formats),
    formulas: parts.flatMap(({ formulas }) => formulas),
  };
}

function isTooLarge(error: unknown): boolean {
  return ['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit'].includes(codeOf(error));
}
