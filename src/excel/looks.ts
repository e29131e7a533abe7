import { type Area, areaAddress } from '../sheet/address';
import type { Look } from '../sheet/snapshot';
import type { Done } from './excel-error';
import { runExcel } from './run';

const FONT = ['name', 'size', 'color', 'bold', 'italic', 'underline', 'strikethrough'] as const;
const FILL = ['color', 'pattern'] as const;
const ALIGNMENT = ['horizontalAlignment', 'verticalAlignment', 'wrapText'] as const;

/** Read of an area as a whole: null, or '' for a colour, where its cells differ. */
const FORMATS = [
  ...ALIGNMENT,
  ...FILL.map((part) => `fill/${part}`),
  ...FONT.map((part) => `font/${part}`),
  'protection/locked',
].map((part) => `format/${part}`);

/** Read of each row. */
const ROW_FORMATS = { ...asked(ALIGNMENT), fill: asked(FILL), font: asked(FONT) };

/** Of more rows the formats, row by row, are more than is worth asking for. */
const MOST_ROWS = 1_000;

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/** An area of a sheet, named by its id. */
export interface FreePlace {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Looks closer at cells without contents, in one request, and changes nothing. Each place is one or two columns wide and has a column
 * left of it. The answers stand in the order of the places; errors as in ExcelError.
 */
export function readLooks(places: readonly FreePlace[]): Promise<Done<readonly Look[]>> {
  return runExcel('', async (context) => {
    const { worksheets } = context.workbook;
    const looks = places.map(({ sheet, area }) => {
      const cells = worksheets.getItem(sheet).getRange(areaAddress(area));
      const likeRowEnds = area.rows > MOST_ROWS ? null : queueLikeRowEnds(cells, area.columns);
      return { look: queueLook(cells, area.columns), likeRowEnds };
    });
    await context.sync();
    return looks.map(({ look, likeRowEnds }) => {
      const seen = look();
      return seen !== 'plain' && likeRowEnds?.() ? 'plain-rows' : seen;
    });
  });
}

/** Queues what tells how cells look, compared with the foot of their columns; the answer is to be asked once the request has run. */
export function queueLook(cells: Excel.Range, columns: number): () => Look {
  const foot = footOf(cells);
  const parts = [...FORMATS, 'numberFormat'].join();
  cells.load(parts);
  foot.load(parts);
  const isBare = queueBare(cells, columns, foot);
  return () => {
    const formats = cells.numberFormat.flat();
    const isLikeFoot =
      FORMATS.every((path) => isShared(valueAt(cells, path)) && valueAt(cells, path) === valueAt(foot, path)) &&
      isAll([...formats, ...foot.numberFormat.flat()], formats[0]);
    if (isLikeFoot && isBare()) return 'plain';
    return formats.includes('@') ? 'text' : 'formatted';
  };
}

/** The same for rows whose cells look like the end of their own row. */
function queueLikeRowEnds(cells: Excel.Range, columns: number): () => boolean {
  const ends = rowEndsOf(cells);
  const isBare = queueBare(cells, columns, ends);
  const [rows, endRows] = [cells, ends].map((range) => {
    range.load('numberFormat,format/protection/locked');
    return range.getRowProperties({ format: ROW_FORMATS });
  });
  return () =>
    isBare() &&
    cells.format.protection.locked === ends.format.protection.locked &&
    cells.numberFormat.every((formats, row) => isAll(formats, ends.numberFormat[row]?.[0])) &&
    (rows?.value ?? []).every(({ format }, row) => {
      const parts = [...Object.values(format?.fill ?? {}), ...Object.values(format?.font ?? {})];
      return parts.every(isShared) && JSON.stringify(format) === JSON.stringify(endRows?.value[row]?.format);
    });
}

/** Queues whether cells have neither borders nor rules of conditional format, and those that they are to be compared with no rules either. */
function queueBare(cells: Excel.Range, columns: number, others: Excel.Range): () => boolean {
  const borders = SIDES.slice(0, columns > 1 ? SIDES.length : -1).map((side) => borderOf(cells, side));
  const left = borderOf(cells.getColumn(0), 'EdgeLeft');
  const right = borderOf(cells.getOffsetRange(0, -1).getColumn(0), 'EdgeRight');
  const rules = [cells, others].map(({ conditionalFormats }) => conditionalFormats.getCount());
  return () =>
    borders.every(({ style }) => style === 'None') &&
    // The line between two cells may be told of both: it is the table's.
    (left.style === 'None' || left.style === right.style) &&
    rules.every(({ value }) => value === 0);
}

/** The last cells of a range's columns: what whole columns are given reaches to them, and else nobody formats them. */
export function footOf(cells: Excel.Range): Excel.Range {
  return cells.getEntireColumn().getLastRow();
}

/** The last cells of a range's rows, likewise. */
export function rowEndsOf(cells: Excel.Range): Excel.Range {
  return cells.getEntireRow().getLastColumn();
}

function borderOf(cells: Excel.Range, side: (typeof SIDES)[number] | 'EdgeLeft'): Excel.RangeBorder {
  return cells.format.borders.getItem(side).load('style');
}

function asked<T extends string>(names: readonly T[]): Record<T, true> {
  return Object.fromEntries(names.map((name) => [name, true])) as Record<T, true>;
}

function isShared(value: unknown): boolean {
  return value !== null && value !== '';
}

function isAll(values: readonly unknown[], one: unknown): boolean {
  return values.every((value) => value === one);
}

function valueAt(cells: Excel.Range, path: string): unknown {
  return path.split('/').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], cells);
}
