import { type Area, areaAddress } from '../sheet/address';
import type { Look } from '../sheet/snapshot';
import type { Done } from './excel-error';
import { runExcel } from './run';

/** Read of an area as a whole: null, or '' for a colour, where its cells differ. */
const FORMATS = [
  ...['horizontalAlignment', 'verticalAlignment', 'wrapText', 'protection/locked', 'fill/color', 'fill/pattern'],
  ...['name', 'size', 'color', 'bold', 'italic', 'underline', 'strikethrough'].map((part) => `font/${part}`),
].map((part) => `format/${part}`);

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
    const looks = places.map(({ sheet, area }) =>
      queueLook(worksheets.getItem(sheet).getRange(areaAddress(area)), area.columns),
    );
    await context.sync();
    return looks.map((look) => look());
  });
}

/** Queues what tells how cells look; the answer is to be asked once the request has run. */
export function queueLook(cells: Excel.Range, columns: number): () => Look {
  const foot = cells.getEntireColumn().getLastRow();
  const parts = [...FORMATS, 'numberFormat'].join();
  cells.load(parts);
  foot.load(parts);
  const borders = SIDES.slice(0, columns > 1 ? SIDES.length : -1).map((side) => borderOf(cells, side));
  const left = borderOf(cells.getColumn(0), 'EdgeLeft');
  const right = borderOf(cells.getOffsetRange(0, -1).getColumn(0), 'EdgeRight');
  const rules = [cells, foot].map(({ conditionalFormats }) => conditionalFormats.getCount());
  return () => {
    const [footFormat = 'General'] = foot.numberFormat.flat();
    const formats = [...cells.numberFormat.flat(), ...foot.numberFormat.flat()];
    const isPlain =
      FORMATS.every((path) => isShared(valueAt(cells, path)) && valueAt(cells, path) === valueAt(foot, path)) &&
      formats.every((format) => format === footFormat) &&
      borders.every(({ style }) => style === 'None') &&
      // The line between two cells may be told of both: it is the table's.
      (left.style === 'None' || left.style === right.style) &&
      rules.every(({ value }) => value === 0);
    if (isPlain) return 'plain';
    return cells.numberFormat.flat().includes('@') ? 'text' : 'formatted';
  };
}

function borderOf(cells: Excel.Range, side: (typeof SIDES)[number] | 'EdgeLeft'): Excel.RangeBorder {
  return cells.format.borders.getItem(side).load('style');
}

function isShared(value: unknown): boolean {
  return value !== null && value !== '';
}

function valueAt(cells: Excel.Range, path: string): unknown {
  return path.split('/').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], cells);
}
