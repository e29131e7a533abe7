import type { Univer } from '@univerjs/core';
import type { Grid } from '../grid/grid';
import { createHost, type Host } from '../host';
import { openGrid } from '../xlsx/open-grid';
import { readWorkbook } from '../xlsx/read-workbook';
import { saveWorkbook } from '../xlsx/write-workbook';
import { mountUniver, setDark, setLocale } from './mount-univer';
import type { Settings } from './settings';

/** A workbook that the page shows, and the Excel that add-ins see around it. */
export interface OpenWorkbook {
  readonly univer: Univer;
  readonly grid: Grid;
  readonly host: Host;
  /** Plays another Excel over the same workbook. What is connected to the old one must start anew. */
  play(settings: Settings): void;
  /** Takes over settings that a running add-in meets without a new start. */
  disturb(settings: Settings): void;
  /** The workbook as .xlsx, with all changes. */
  save(): Promise<Uint8Array<ArrayBuffer>>;
  dispose(): void;
}

/** Reads an .xlsx and shows it below `parent`. Gives null, and shows nothing, when the bytes are no workbook. */
export async function openWorkbook(
  bytes: Uint8Array,
  fileName: string,
  parent: HTMLElement,
  settings: Settings,
): Promise<OpenWorkbook | null> {
  const opened = await readWorkbook(bytes).catch(() => null);
  if (opened === null) return null;
  const container = document.createElement('div');
  parent.replaceChildren(container);
  const univer = mountUniver(container, opened.data, settings);
  const grid = openGrid(opened, univer);
  grid.fileName = fileName;
  let host = createHost(grid, settings);
  const disturb = (now: Settings): void => {
    host.cellEditMode = now.cellEditMode;
    host.faults.delay(now.delay);
  };
  disturb(settings);
  return {
    univer,
    grid,
    get host() {
      return host;
    },
    play: (now) => {
      host.dispose();
      host = createHost(grid, now);
      setLocale(univer, now.locale);
      setDark(univer, now.dark);
      disturb(now);
    },
    disturb,
    save: async () => Uint8Array.from(await saveWorkbook(opened, grid)),
    dispose: () => {
      host.dispose();
      grid.dispose();
    },
  };
}
