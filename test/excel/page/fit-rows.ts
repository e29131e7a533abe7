import type { Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { SetWorksheetRowAutoHeightMutation } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { AutoHeightController } from '@univerjs/sheets-ui';

/** Further rows keep the default height: measuring text takes time. */
const MOST_ROWS = 1000;

/** A line of text is higher than its font, in points to pixels. */
const LINE_PX_PER_POINT = (4 / 3) * 1.35;
const DEFAULT_POINTS = 11;

/**
 * Fits rows that the file gives no height to their text, as Excel does when it opens a file. Heights that come of it are
 * no change of the workbook: they are not saved and cannot be undone.
 */
export function fitRows(univer: Univer): void {
  const api = FUniver.newAPI(univer);
  const workbook = api.getActiveWorkbook();
  const measuring = univer.__getInjector().get(AutoHeightController);
  for (const sheet of workbook?.getSheets() ?? []) {
    const subUnitId = sheet.getSheetId();
    const rows = rowsWithoutHeight(sheet);
    const endColumn = Math.max(sheet.getLastColumn(), 0);
    const ranges = rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn }));
    // Not by Univer's command: that one goes on measuring later, also when the workbook is closed by then.
    for (const { id, params } of measuring.getUndoRedoParamsOfAutoHeight(ranges, subUnitId).redos)
      api.syncExecuteCommand(id, params);
    const rowsAutoHeightInfo = rows.flatMap((row) => {
      const autoHeight = Math.ceil(largestFont(sheet, row, endColumn) * LINE_PX_PER_POINT);
      return autoHeight > sheet.getRowHeight(row) ? [{ row, autoHeight }] : [];
    });
    const unitId = workbook?.getId();
    api.syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, { unitId, subUnitId, rowsAutoHeightInfo });
  }
}

function rowsWithoutHeight(sheet: FWorksheet): number[] {
  const { rowData } = sheet.getSheet().getConfig();
  const count = Math.min(sheet.getLastRow() + 1, MOST_ROWS);
  return Array.from({ length: count }, (_, row) => row).filter((row) => rowData[row]?.h === undefined);
}

/** Univer measures cells that are merged across as if they were empty; Excel gives them their font's height. */
function largestFont(sheet: FWorksheet, row: number, endColumn: number): number {
  let points = DEFAULT_POINTS;
  for (let column = 0; column <= endColumn; column++) {
    points = Math.max(points, sheet.getSheet().getComposedCellStyle(row, column).fs ?? 0);
  }
  return points;
}
