import { FUniver } from '@univerjs/core/facade';
import { type Area, parseArea, splitSheet } from '../grid/area';
import type { FaultCode, Settings } from './settings';
import type { StandIn } from './stand-in';

import '@univerjs/sheets/facade';

/** What browser tests ask of the page beside what they see and click: the cells, which are drawn on a canvas. */
export interface TestBridge {
  /** Whether a workbook is shown. */
  isOpen(): boolean;
  /** How many workbooks were opened or refused so far. */
  openings(): number;
  /** The text that a cell shows. */
  cell(address: string): string;
  value(address: string): string | number | boolean;
  /** The colour that a cell shows, conditional formats included, as #RRGGBB; null where it has none. */
  fill(address: string): string | null;
  /** Resolves when formulas have their new values. */
  settled(): Promise<void>;
  change(settings: Partial<Settings>): void;
  protectSheet(protect: boolean): void;
  failNext(code: FaultCode): void;
  /** The workbook as .xlsx, byte by byte. */
  save(): Promise<number[]>;
}

declare global {
  interface Window {
    standIn: TestBridge;
  }
}

/** Puts the bridge where browser tests look for it. */
export function openTestBridge(standIn: StandIn): void {
  window.standIn = {
    isOpen: () => standIn.view.fileName !== '',
    openings: () => standIn.openings,
    cell: (address) => onlyCell(standIn, address, (grid, sheet, area) => grid.cells.texts(sheet, area)),
    value: (address) => onlyCell(standIn, address, (grid, sheet, area) => grid.cells.values(sheet, area)),
    fill: (address) => fillOf(standIn, address),
    settled: async () => {
      await standIn.open.grid.calculation.settled();
    },
    change: standIn.change,
    protectSheet: standIn.protectSheet,
    failNext: standIn.failNext,
    save: async () => [...(await standIn.open.save())],
  };
}

type GridOf = StandIn['open']['grid'];

function placeOf(standIn: StandIn, address: string): { sheet: string; area: Area } {
  const { sheets } = standIn.open.grid;
  const { sheet: name, cells } = splitSheet(address);
  const sheet = name === null ? sheets.active() : sheets.find(name);
  const area = parseArea(cells);
  if (sheet === null || area === null) throw new Error(`There is no cell ${address}.`);
  return { sheet, area };
}

function onlyCell<T>(standIn: StandIn, address: string, read: (grid: GridOf, sheet: string, area: Area) => T[][]): T {
  const { sheet, area } = placeOf(standIn, address);
  const [[content] = []] = read(standIn.open.grid, sheet, area);
  if (content === undefined) throw new Error(`${address} is not a cell.`);
  return content;
}

function fillOf(standIn: StandIn, address: string): string | null {
  const { sheet, area } = placeOf(standIn, address);
  const worksheet = FUniver.newAPI(standIn.open.univer).getActiveWorkbook()?.getSheetBySheetId(sheet)?.getSheet();
  // What is drawn: the cell's own style with what conditional formats lay over it.
  return worksheet?.getComposedCellStyle(area.row, area.column).bg?.rgb ?? null;
}
