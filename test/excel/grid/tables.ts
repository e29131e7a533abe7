import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from '@univerjs/sheets-table';
import { type Area, intersect } from './area';
import type { Cells } from './cells';
import type { Change } from './changes';
import { type Engine, toArea, toRange } from './engine';

/** An Excel Table (ListObject). The area has its heading row and its total row, where it shows them. */
export interface SheetTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly look: TableLook;
}

/** What a table shows beside its cells. */
export interface TableLook {
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  readonly style: string;
}

export const PLAIN_LOOK: TableLook = {
  showHeaders: true,
  showTotals: false,
  showFilterButton: true,
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  style: 'TableStyleMedium2',
};

type UniverTable = ReturnType<TableManager['getTablesBySubunitId']>[number];

/** The workbook's tables. Univer moves them with their cells; what it has no place for is kept here. */
export class Tables {
  private readonly looks = new Map<string, TableLook>();
  private made = 0;

  constructor(
    private readonly engine: Engine,
    private readonly cells: Cells,
  ) {}

  /** The tables of a sheet, or of all sheets. */
  all(sheet: string | null): SheetTable[] {
    const manager = this.engine.injector.get(TableManager);
    const sheets = sheet === null ? this.engine.workbook.getSheets().map((one) => one.getSheetId()) : [sheet];
    const tables = sheets.flatMap((id) =>
      manager.getTablesBySubunitId(this.engine.unitId, id).map((table) => this.describe(id, table)),
    );
    return tables.sort((a, b) => Number(a.id) - Number(b.id));
  }

  /** A table by its id or its name; case does not matter. */
  find(key: string): SheetTable | null {
    const wanted = key.toLowerCase();
    return this.all(null).find((table) => table.id === key || table.name.toLowerCase() === wanted) ?? null;
  }

  /** The tables that share cells with the area. */
  within(sheet: string, area: Area): SheetTable[] {
    return this.all(sheet).filter((table) => intersect(table.area, area) !== null);
  }

  /** Makes a table of an area whose first row is its heading, and gives its id. */
  add(sheet: string, area: Area, name: string | null, look: TableLook = PLAIN_LOOK): string {
    this.cells.makeRoom(sheet, area);
    let id: string;
    do id = String(++this.made);
    while (this.find(id));
    this.looks.set(id, look);
    this.introduce({ id, name: name ?? this.freshName(), sheet, area, look });
    return id;
  }

  rename(table: SheetTable, name: string): void {
    this.engine.mutate(SetSheetTableMutation.id, table.sheet, { tableId: table.id, config: { name } });
  }

  resize(table: SheetTable, area: Area): void {
    this.cells.makeRoom(table.sheet, area);
    this.register({ ...table, area });
  }

  /** Keeps the columns' names, by which formulas know them, as the headings are written. */
  follow(change: Change): void {
    if (change.kind !== 'contents') return;
    for (const table of this.all(change.sheet)) {
      if (table.look.showHeaders && intersect({ ...table.area, rows: 1 }, change.area)) this.register(table);
    }
  }

  /** Tells Univer of the table anew: its own way of changing one gives columns the wrong places. */
  private register({ id, name, sheet, area, look }: SheetTable): void {
    this.engine.mutate(DeleteSheetTableMutation.id, sheet, { tableId: id });
    this.introduce({ id, name, sheet, area, look });
  }

  private introduce({ id, name, sheet, area, look }: SheetTable): void {
    const header = this.cells.texts(sheet, { ...area, rows: 1 })[0] ?? [];
    const options = { showHeader: look.showHeaders };
    this.engine.mutate(AddSheetTableMutation.id, sheet, { tableId: id, name, range: toRange(area), header, options });
  }

  setLook(table: SheetTable, look: Partial<TableLook>): void {
    this.looks.set(table.id, { ...table.look, ...look });
    if (look.showHeaders === undefined) return;
    const config = { options: { showHeader: look.showHeaders } };
    this.engine.mutate(SetSheetTableMutation.id, table.sheet, { tableId: table.id, config });
  }

  /** Takes the table away; its cells stay. */
  remove(table: SheetTable): void {
    this.engine.mutate(DeleteSheetTableMutation.id, table.sheet, { tableId: table.id });
    this.looks.delete(table.id);
  }

  /** Remembers how a table that came with Univer's data looks. */
  remember(id: string, look: TableLook): void {
    this.looks.set(id, look);
    this.made = Math.max(this.made, Number(id) || 0);
  }

  private describe(sheet: string, table: UniverTable): SheetTable {
    const id = table.getId();
    return {
      id,
      name: table.getDisplayName(),
      sheet,
      area: toArea(table.getRange()),
      look: this.looks.get(id) ?? PLAIN_LOOK,
    };
  }

  private freshName(): string {
    const taken = new Set(this.all(null).map((table) => table.name.toLowerCase()));
    let number = 1;
    while (taken.has(`table${number}`)) number++;
    return `Table${number}`;
  }
}
