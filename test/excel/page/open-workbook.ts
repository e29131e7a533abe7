import type { Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { ScrollToRangeOperation } from '@univerjs/sheets-ui';
import type { Area } from '../grid/area';
import type { Grid } from '../grid/grid';
import { createHost, type Host } from '../host';
import { openGrid } from '../xlsx/open-grid';
import { type OpenedWorkbook, readWorkbook } from '../xlsx/read-workbook';
import { saveWorkbook } from '../xlsx/write-workbook';
import { mountUniver, setDark, setLocale } from './mount-univer';
import type { Settings } from './settings';
import { watchEditing } from './watch-editing';

export type OpenWorkbookOptions = {
  bytes: Uint8Array;
  fileName: string;
  /** The place of the grid in the page; what stands there goes. */
  parent: HTMLElement;
  settings: Settings;
  /** A person tried to type where a protected sheet does not let them. */
  onRefused(): void;
};

/** A workbook that the page shows, and the Excel that add-ins see around it. */
export class OpenWorkbook {
  readonly univer: Univer;
  readonly grid: Grid;
  host: Host;
  private settings: Settings;
  /** Whether a person is typing in a cell. */
  private typing = false;
  private nextFrame = 0;

  /** Reads an .xlsx and shows it. Gives null, and shows nothing, when the bytes are no workbook. */
  static async open(options: OpenWorkbookOptions): Promise<OpenWorkbook | null> {
    const opened = await readWorkbook(options.bytes).catch(() => null);
    return opened === null ? null : new OpenWorkbook(opened, options);
  }

  private constructor(
    private readonly opened: OpenedWorkbook,
    { fileName, parent, settings, onRefused }: OpenWorkbookOptions,
  ) {
    const container = document.createElement('div');
    parent.replaceChildren(container);
    this.univer = mountUniver(container, opened.data, settings);
    this.grid = openGrid(opened, this.univer);
    this.grid.fileName = fileName;
    this.settings = settings;
    this.host = createHost(this.grid, settings);
    this.disturb(settings);
    const onEditing = (typing: boolean): void => {
      this.typing = typing;
      this.disturb(this.settings);
    };
    watchEditing(this.univer, this.grid, { onEditing, onRefused });
    this.grid.changes.listen((change) => {
      if (change.kind === 'selection' && change.by === 'add-in') this.scrollTo(change.area);
    });
  }

  /** Brings the first cell of an area of the active sheet into view, as Excel does with what an add-in selects. */
  private scrollTo({ row, column }: Area): void {
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    // Once the sheet is drawn with what the add-in has just written; its columns may be new.
    this.nextFrame = requestAnimationFrame(() =>
      FUniver.newAPI(this.univer).syncExecuteCommand(ScrollToRangeOperation.id, { range }),
    );
  }

  /** Plays another Excel over the same workbook. What is connected to the old one must start anew. */
  play(settings: Settings): void {
    this.host.dispose();
    this.host = createHost(this.grid, settings);
    setLocale(this.univer, settings.locale);
    setDark(this.univer, settings.dark);
    this.disturb(settings);
  }

  /** Takes over settings that a running add-in meets without a new start. */
  disturb(settings: Settings): void {
    this.settings = settings;
    this.host.cellEditMode = settings.cellEditMode || this.typing;
    this.host.faults.delay(settings.delay);
  }

  /** The workbook as .xlsx, with all changes. */
  async save(): Promise<Uint8Array<ArrayBuffer>> {
    return Uint8Array.from(await saveWorkbook(this.opened, this.grid));
  }

  dispose(): void {
    cancelAnimationFrame(this.nextFrame);
    this.host.dispose();
    this.grid.dispose();
  }
}
