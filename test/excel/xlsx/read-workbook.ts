import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { type ICellData, type IStyleData, type IWorkbookData, LocaleType } from '@univerjs/core';
import { nameResource } from '../grid/names';
import { sheetId } from '../grid/sheets';
import { type CarriedRule, readCarriedRules } from './carried-rules';
import { fileKind, sheetCount } from './file-kind';
import { keepTotals } from './keep-totals';
import { readNames } from './names';
import { type CarriedSettings, keepEscapes, readSettings } from './package-parts';
import { plainBooleans } from './plain-booleans';
import { readSheet, type SheetReader } from './read-sheet';
import { type FileTable, readTables, tableResource } from './tables';
import { Palette } from './theme-colors';

/** A workbook's file, and what the grid needs to hold it. */
export interface OpenedWorkbook {
  /** The file as it was read; saving writes into it what has changed since. */
  readonly file: Workbook;
  /** The file's sheets by the ids that they have in the grid. */
  readonly sheets: Map<string, Worksheet>;
  /** The tables that came with the file, by the ids of their sheets. */
  readonly tables: ReadonlyMap<string, readonly FileTable[]>;
  /** The conditional formats as the package has them, by the names of their sheets. */
  readonly rules: ReadonlyMap<string, readonly CarriedRule[]>;
  /** Charts that were written into the file already. */
  readonly writtenCharts: Set<string>;
  readonly data: IWorkbookData;
  readonly palette: Palette;
  readonly defaultFont: { readonly name: string; readonly size: number };
  readonly settings: CarriedSettings | null;
}

/** Reads an .xlsx. What is no workbook throws, and one that lacks a sheet: the library would leave it out without a word. */
export async function readWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const kind = await fileKind(bytes);
  if (kind !== 'xlsx') throw new Error(`This is no .xlsx workbook: ${kind}.`);
  installChartSupport();
  const file = new Workbook();
  const readable = await plainBooleans(await keepEscapes(bytes));
  await file.xlsx.load(readable);
  await keepTotals(file, readable);
  const declared = await sheetCount(bytes);
  if (declared === 0 || file.worksheets.length < declared) throw new Error('Sheets of this workbook are missing.');
  return convert(file, await readSettings(bytes), await readCarriedRules(bytes));
}

/** An empty workbook with one sheet. */
export function blankWorkbook(): OpenedWorkbook {
  installChartSupport();
  const file = new Workbook();
  file.addWorksheet('Sheet1');
  return convert(file, null, new Map());
}

function convert(file: Workbook, settings: CarriedSettings | null, rules: OpenedWorkbook['rules']): OpenedWorkbook {
  const themes = (file.model.themes ?? {}) as Record<string, unknown>;
  const reader: SheetReader = { palette: new Palette(String(themes.theme1 ?? '')), styles: new StylePool() };
  const sheets = new Map(file.worksheets.map((sheet, index) => [sheetId(index), sheet]));
  const ids = [...sheets.keys()];
  const tables = new Map<string, FileTable[]>();
  let tableCount = 0;
  for (const [id, sheet] of sheets) {
    const list = readTables(sheet, tableCount + 1);
    tableCount += list.length;
    if (list.length) tables.set(id, list);
  }
  const data: IWorkbookData = {
    id: 'workbook',
    name: '',
    appVersion: '',
    locale: LocaleType.ZH_CN,
    styles: reader.styles.all,
    sheetOrder: ids,
    sheets: Object.fromEntries([...sheets].map(([id, sheet]) => [id, readSheet(sheet, id, reader)])),
    resources: [
      { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(nameResource(readNames(file, ids))) },
      {
        name: 'SHEET_TABLE_PLUGIN',
        data: JSON.stringify(Object.fromEntries([...tables].map(([id, list]) => [id, tableResource(list)]))),
      },
    ],
  };
  const { name = '等线', size = 11 } = file.defaultFont ?? {};
  return {
    file,
    sheets,
    tables,
    rules,
    writtenCharts: new Set(),
    data,
    palette: reader.palette,
    defaultFont: { name, size },
    settings,
  };
}

/** Styles by their content, so that cells that look alike share one. */
export class StylePool {
  readonly all: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  idOf(style: IStyleData): NonNullable<ICellData['s']> {
    const key = JSON.stringify(style);
    const known = this.ids.get(key);
    if (known) return known;
    const id = `s${this.ids.size}`;
    this.ids.set(key, id);
    this.all[id] = style;
    return id;
  }
}
