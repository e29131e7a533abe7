import type { Look } from '../sheet/snapshot';

/** Read of a column of cells as a whole: null, or '' for a colour, where they differ. */
const LOADED = [
  'numberFormat',
  ...['horizontalAlignment', 'verticalAlignment', 'wrapText', 'protection/locked'].map((part) => `format/${part}`),
  ...['fill/color', 'fill/pattern'].map((part) => `format/${part}`),
  ...['name', 'size', 'color', 'bold', 'italic', 'underline', 'strikethrough'].map((part) => `format/font/${part}`),
];

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeRight', 'InsideHorizontal'] as const;

/** Queues what tells how so many columns of cells look, compared with their foot; the answer is to be asked once the request has run. */
export function queueLook(cells: Excel.Range, columns: number): () => Look {
  const looks = Array.from({ length: columns }, (_, index) => queueColumn(cells.getColumn(index)));
  return () => {
    const seen = looks.map((look) => look());
    return seen.find((look) => look === 'text') ?? seen.find((look) => look === 'formatted') ?? 'plain';
  };
}

function queueColumn(cells: Excel.Range): () => Look {
  const foot = footOf(cells);
  cells.load(LOADED);
  foot.load(LOADED);
  const isBare = queueBare(cells, foot);
  return () => {
    const formats = cells.numberFormat.flat();
    const isLikeFoot =
      formatsOf(cells) === formatsOf(foot) && formats.every((format) => format === foot.numberFormat[0]?.[0]);
    if (isLikeFoot && isBare()) return 'plain';
    return formats.includes('@') ? 'text' : 'formatted';
  };
}

function formatsOf({ format }: Excel.Range): string {
  const { horizontalAlignment, verticalAlignment, wrapText, protection, fill, font } = format;
  return JSON.stringify([horizontalAlignment, verticalAlignment, wrapText, protection, fill, font]);
}

/** Queues whether a column of cells has neither borders nor rules of conditional format, and what it is compared with no rules either. */
export function queueBare(cells: Excel.Range, others: Excel.Range): () => boolean {
  const borders = SIDES.map((side) => borderOf(cells, side));
  const left = borderOf(cells, 'EdgeLeft');
  const right = borderOf(cells.getOffsetRange(0, -1), 'EdgeRight');
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
