import { type Area, areaAddress } from '../sheet/address';
import type { Look } from '../sheet/snapshot';
import type { Done } from './excel-error';
import { ALIGNMENT, FILL, FONT, isAll, isShared, queueBare, queueLook, rowEndsOf } from './looks';
import { runExcel } from './run';

/** Read of each row. */
const ROW_FORMATS = { ...asked(ALIGNMENT), fill: asked(FILL), font: asked(FONT) };

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

/** Queues whether cells look like the end of their own row, row by row. */
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

function asked<T extends string>(names: readonly T[]): Record<T, true> {
  return Object.fromEntries(names.map((name) => [name, true])) as Record<T, true>;
}
