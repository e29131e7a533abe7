import { BooleanNumber, mergeWorksheetSnapshotWithDefault, type Worksheet } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { formatArea, parseArea } from './area';
import type { Change } from './changes';
import type { Engine } from './engine';
import { shifted } from './shift';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** What a protected sheet allows when nothing else is said (Excel's own dialog). */
export const PROTECTION_DEFAULTS: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** A sheet's protection: what people and add-ins may still do (WorksheetProtectionOptions of the API). */
export interface Protection {
  /** null where only its hash is known: then nobody can lift the protection here. */
  readonly password: string | null;
  readonly options: Readonly<Record<string, boolean | string>>;
}

/** What Univer has no place for, kept beside it for each sheet. */
interface SheetExtras {
  veryHidden: boolean;
  protection: Protection | null;
  /** Addresses without the sheet, separated by commas. It follows inserted and deleted cells. */
  printArea: string | null;
  orientation: 'Portrait' | 'Landscape';
  showHeadings: boolean;
}

/** Excel's own columns and rows (64 and 20 pixels), and as many as one sees; the sheet grows with what is written. */
const NEW_SHEET = { rowCount: 200, columnCount: 26, defaultColumnWidth: 64, defaultRowHeight: 20 };

/** Univer shows a sheet that is added or unhidden, unless it is told that somebody else did it. Excel stays where it is. */
const STAY = { fromCollab: true };

/** The id of the n-th sheet, in the form that Excel gives. */
export function sheetId(index: number): string {
  return `{00000000-0001-0000-${index.toString(16).toUpperCase().padStart(2, '0')}00-000000000000}`;
}

/** The workbook's sheets, in the order of their tabs. */
export class Sheets {
  private readonly extrasById = new Map<string, SheetExtras>();
  private given = 0;

  constructor(private readonly engine: Engine) {}

  ids(): string[] {
    return [...this.engine.workbook.getConfig().sheetOrder];
  }

  has(id: string): boolean {
    return Boolean(this.engine.workbook.getSheetBySheetId(id));
  }

  /** The id of the sheet of that name (case does not matter), or null. */
  find(name: string): string | null {
    const wanted = name.toLowerCase();
    return this.ids().find((id) => this.name(id).toLowerCase() === wanted) ?? null;
  }

  name(id: string): string {
    return this.sheet(id).getName();
  }

  async rename(id: string, name: string): Promise<void> {
    await this.engine.run(SetWorksheetNameCommand.id, id, { name });
  }

  position(id: string): number {
    return this.ids().indexOf(id);
  }

  async move(id: string, position: number): Promise<void> {
    if (position !== this.position(id)) await this.engine.run(SetWorksheetOrderCommand.id, id, { order: position });
  }

  visibility(id: string): Visibility {
    if (this.sheet(id).isSheetHidden() !== BooleanNumber.TRUE) return 'Visible';
    return this.extras(id).veryHidden ? 'VeryHidden' : 'Hidden';
  }

  setVisibility(id: string, visibility: Visibility): void {
    this.extras(id).veryHidden = visibility === 'VeryHidden';
    const hidden = visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.engine.mutate(SetWorksheetHideMutation.id, id, { hidden }, STAY);
    if (hidden && id === this.active()) {
      const other = this.ids().find((one) => this.visibility(one) === 'Visible');
      if (other) this.activate(other);
    }
  }

  active(): string {
    return this.engine.workbook.getActiveSheet()?.getSheetId() ?? this.ids()[0] ?? '';
  }

  activate(id: string): void {
    this.engine.mutate(SetWorksheetActiveOperation.id, id, {});
  }

  /** Adds a sheet behind the others and gives its id. */
  add(name: string): string {
    const id = this.freshId();
    const sheet = mergeWorksheetSnapshotWithDefault({ id, name, ...NEW_SHEET });
    this.engine.mutate(InsertSheetMutation.id, id, { index: this.ids().length, sheet }, STAY);
    return id;
  }

  async remove(id: string): Promise<void> {
    if (id === this.active()) {
      const other = this.ids().find((one) => one !== id && this.visibility(one) === 'Visible');
      if (other) this.activate(other);
    }
    await this.engine.run(RemoveSheetCommand.id, id, {});
    this.extrasById.delete(id);
  }

  /** #RRGGBB, or '' for none. */
  tabColor(id: string): string {
    return this.sheet(id).getTabColor() ?? '';
  }

  setTabColor(id: string, color: string): void {
    this.engine.mutate(SetTabColorMutation.id, id, { color });
  }

  showsGridlines(id: string): boolean {
    return this.sheet(id).getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  showGridlines(id: string, shown: boolean): void {
    const showGridlines = shown ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.engine.mutate(ToggleGridlinesMutation.id, id, { showGridlines });
  }

  /** Moves the print area with its cells. */
  follow(change: Change): void {
    if (change.kind !== 'shift') return;
    const extras = this.extras(change.sheet);
    if (extras.printArea === null) return;
    const areas = extras.printArea.split(',').flatMap((part) => parseArea(part) ?? []);
    const moved = areas.flatMap((area) => shifted(area, change.shift) ?? []);
    extras.printArea = moved.length ? moved.map((area) => formatArea(area)).join(',') : null;
  }

  extras(id: string): SheetExtras {
    const known = this.extrasById.get(id);
    if (known) return known;
    const fresh: SheetExtras = {
      veryHidden: false,
      protection: null,
      printArea: null,
      orientation: 'Portrait',
      showHeadings: true,
    };
    this.extrasById.set(id, fresh);
    return fresh;
  }

  /** Never the id of a sheet that was there before: others may still remember it. */
  private freshId(): string {
    let id: string;
    do id = sheetId(this.given++);
    while (this.has(id));
    return id;
  }

  private sheet(id: string): Worksheet {
    return this.engine.sheetBeforeWrites(id);
  }
}
