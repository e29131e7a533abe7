import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Grid } from '../grid/grid';
import { createHeadlessUniver } from '../grid/headless';
import { createHost, type Host, type HostOptions } from '../host';
import { openGrid } from '../xlsx/open-grid';
import { blankWorkbook, readWorkbook } from '../xlsx/read-workbook';
import { saveWorkbook } from '../xlsx/write-workbook';
import { type OfficeGlobals, OfficeWindow } from './office-window';

/** Excel with a workbook and a pane's office.js, all in this process. */
export interface OpenedExcel extends OfficeGlobals {
  readonly host: Host;
  readonly grid: Grid;
  /** Runs a function that was associated with a ribbon button; resolves when it has called completed(). */
  ribbon(functionName: string, button: string): Promise<void>;
  /** The workbook as .xlsx, with all changes. */
  save(): Promise<Uint8Array>;
  /** Makes Office, Excel and OfficeExtension this Excel's, as a page's scripts see them. */
  useGlobally(): void;
  /** Lets go of everything; without it Univer’s clock keeps the process alive. */
  close(): void;
}

/** One origin for page and pane: office.js trusts a host of its own hostname over https. */
const ORIGIN = 'https://pane.invalid';

/** Opens an .xlsx (a path or its bytes), or a blank workbook, in Excel with office.js connected to it. */
export async function openExcel(
  workbook: string | Uint8Array | 'blank',
  options: HostOptions = {},
): Promise<OpenedExcel> {
  const opened = workbook === 'blank' ? blankWorkbook() : await readWorkbook(await bytesOf(workbook));
  const grid = openGrid(opened, createHeadlessUniver(opened.data));
  if (typeof workbook === 'string' && workbook !== 'blank') grid.fileName = basename(workbook);
  const host = createHost(grid, options);
  const endpoint = host.connect((text) => page.receive(text), ORIGIN, 'add-in');
  const page = new OfficeWindow(endpoint.frameName, ORIGIN, (text) => endpoint.receive(text));
  const { Office, Excel, OfficeExtension } = await page.load();
  let isClosed = false;
  return {
    Office,
    Excel,
    OfficeExtension,
    host,
    grid,
    ribbon: (functionName, button) => endpoint.runCommand(functionName, button),
    save: () => saveWorkbook(opened, grid),
    useGlobally: () => void Object.assign(globalThis, { Office, Excel, OfficeExtension }),
    close: () => {
      if (isClosed) return;
      isClosed = true;
      endpoint.disconnect();
      page.close();
      host.dispose();
      grid.dispose();
    },
  };
}

async function bytesOf(workbook: string | Uint8Array): Promise<Uint8Array> {
  return typeof workbook === 'string' ? await readFile(workbook) : workbook;
}
