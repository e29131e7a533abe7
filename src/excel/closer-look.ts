import { type Area, areaAddress } from '../sheet/address';
import type { Look } from '../sheet/snapshot';
import type { Done } from './excel-error';
import { queueBare, queueLook, rowEndsOf } from './looks';
import { runExcel } from './run';

/** Read of each row: what is read of a column as a whole, but for locks. */
const ROW_FORMATS = {
  ...{ horizontalAlignment: true, verticalAlignment: true, wrapText: true, fill: { color: true, pattern: true } },
  font: { name: true, size: true, color: true, bold: true, italic: true, underline: true, strikethrough: true },
};

/** Of more rows the formats, row by row, are more than is worth asking for. */
const MOST_ROWS = 1_000;

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
      const columns = Array.from({ length: area.columns }, (_, index) => cells.getColumn(index));
      const rows = area.rows > MOST_ROWS ? null : columns.map(queueLikeRowEnds);
      return { look: queueLook(cells, area.columns), rows };
    });
    await context.sync();
    return looks.map(({ look, rows }) => {
      const seen = look();
      return seen !== 'plain' && rows?.every((areLikeEnds) => areLikeEnds()) ? 'plain-rows' : seen;
    });
  });
}

/** Queues whether a column of cells looks like the end of their own rows, row by row. */
function queueLikeRowEnds(cells: Excel.Range): () => boolean {
  const ends = rowEndsOf(cells);
  const isBare = queueBare(cells, ends);
  const read = (range: Excel.Range) => {
    range.load('numberFormat,format/protection/locked');
    return range.getRowProperties({ format: ROW_FORMATS });
  };
  const [rows, endRows] = [read(cells), read(ends)];
  return () =>
    isBare() &&
    cells.format.protection.locked === ends.format.protection.locked &&
    JSON.stringify([cells.numberFormat, rows.value]) === JSON.stringify([ends.numberFormat, endRows.value]);
}
