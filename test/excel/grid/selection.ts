import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { Area } from './area';
import { type Engine, toArea, toRange } from './engine';
import type { Sheets } from './sheets';

/** What is selected on the active sheet. */
export class Selection {
  constructor(
    private readonly engine: Engine,
    private readonly sheets: Sheets,
  ) {}

  /** The selected areas, A1 where nothing was ever selected. */
  areas(): Area[] {
    const service = this.engine.injector.get(SheetsSelectionsService);
    const selections = service.getWorkbookSelections(this.engine.unitId).getSelectionsOfWorksheet(this.sheets.active());
    const areas = selections.map((one) => toArea(one.range));
    return areas.length ? areas : [{ row: 0, column: 0, rows: 1, columns: 1 }];
  }

  /** Does something that must leave the selection as it is. */
  async kept(work: () => Promise<void>): Promise<void> {
    const sheet = this.sheets.active();
    const service = this.engine.injector.get(SheetsSelectionsService);
    const selections = [...service.getWorkbookSelections(this.engine.unitId).getSelectionsOfWorksheet(sheet)];
    await work();
    if (selections.length > 0) this.engine.mutate(SetSelectionsOperation.id, sheet, { selections });
  }

  /** Shows the sheet and selects the area there. */
  select(sheet: string, area: Area): void {
    if (this.sheets.active() !== sheet) this.sheets.activate(sheet);
    const range = toRange(area);
    const { startRow, startColumn } = range;
    const primary = {
      startRow,
      startColumn,
      endRow: startRow,
      endColumn: startColumn,
      actualRow: startRow,
      actualColumn: startColumn,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.engine.mutate(SetSelectionsOperation.id, sheet, { selections: [{ range, primary, style: null }] });
  }
}
