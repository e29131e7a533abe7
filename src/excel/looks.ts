import type { Look } from '../sheet/snapshot';

export const FONT = ['name', 'size', 'color', 'bold', 'italic', 'underline', 'strikethrough'] as const;
export const FILL = ['color', 'pattern'] as const;
export const ALIGNMENT = ['horizontalAlignment', 'verticalAlignment', 'wrapText'] as const;

/** Read of an area as a whole: null, or '' for a colour, where its cells differ. */
const FORMATS = [
  ...ALIGNMENT,
  ...FILL.map((part) => `fill/${part}`),
  ...FONT.map((part) => `font/${part}`),
  'protection/locked',
].map((part) => `format/${part}`);

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

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

/** Queues whether cells have neither borders nor rules of conditional format, and those that they are to be compared with no rules either. */
export function queueBare(cells: Excel.Range, columns: number, others: Excel.Range): () => boolean {
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

/** A property that is the same in all cells it was read of. */
export function isShared(value: unknown): boolean {
  return value !== null && value !== '';
}

export function isAll(values: readonly unknown[], one: unknown): boolean {
  return values.every((value) => value === one);
}

function valueAt(cells: Excel.Range, path: string): unknown {
  return path.split('/').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], cells);
}
