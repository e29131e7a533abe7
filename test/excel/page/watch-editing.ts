import type { Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { Grid } from '../grid/grid';

import '@univerjs/sheets/facade';
import '@univerjs/sheets-ui/facade';

export type EditingListener = {
  /** A person begins or ends to type in a cell: meanwhile Excel does nothing for add-ins. */
  onEditing(editing: boolean): void;
  /** A person tried to type in a locked cell of a protected sheet; the grid has refused it. */
  onRefused(): void;
};

/** Gives a person's typing in the grid the manners of Excel's. */
export function watchEditing(univer: Univer, { sheets, cells }: Grid, listener: EditingListener): void {
  const api = FUniver.newAPI(univer);
  api.addEvent(api.Event.BeforeSheetEditStart, (edit) => {
    const sheet = edit.worksheet.getSheetId();
    const cell = { row: edit.row, column: edit.column, rows: 1, columns: 1 };
    if (sheets.extras(sheet).protection === null || cells.lockState(sheet, cell) === false) return;
    edit.cancel = true;
    listener.onRefused();
  });
  api.addEvent(api.Event.SheetEditStarted, () => listener.onEditing(true));
  api.addEvent(api.Event.SheetEditEnded, () => listener.onEditing(false));
}
