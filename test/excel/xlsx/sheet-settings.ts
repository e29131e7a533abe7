import type { Worksheet } from '@cj-tech-master/excelts';
import { type Area, formatArea, parseArea } from '../grid/area';
import type { Grid } from '../grid/grid';

/** The sheet's auto filter, null where it has none. */
export function readFilter(sheet: Worksheet): Area | null {
  const { autoFilter } = sheet;
  if (!autoFilter) return null;
  if (typeof autoFilter === 'string') return parseArea(autoFilter);
  const corner = (one: string | { row: number; col: number }): string =>
    typeof one === 'string' ? one : formatArea({ row: one.row - 1, column: one.col - 1, rows: 1, columns: 1 });
  return parseArea(`${corner(autoFilter.from)}:${corner(autoFilter.to)}`);
}

/** Writes what belongs to a sheet as a whole: its frozen panes, filter, print area and look. */
export function writeSheetSettings(grid: Grid, id: string, sheet: Worksheet): void {
  const filter = grid.filters.filter(id);
  const before = readFilter(sheet);
  const address = filter && formatArea(filter.area);
  if (address !== (before && formatArea(before))) sheet.autoFilter = address;
  const { printArea, orientation, showHeadings } = grid.sheets.extras(id);
  if (printArea !== (sheet.pageSetup.printArea?.replaceAll('&&', ',') ?? null)) {
    if (printArea === null) delete sheet.pageSetup.printArea;
    else sheet.pageSetup.printArea = printArea.replaceAll(',', '&&');
  }
  sheet.pageSetup.orientation = orientation.toLowerCase();
  const tab = grid.sheets.tabColor(id);
  if (tab) sheet.properties.tabColor = { argb: `FF${tab.slice(1).toUpperCase()}` };
  writeView(grid, id, sheet, showHeadings);
}

function writeView(grid: Grid, id: string, sheet: Worksheet, showRowColHeaders: boolean): void {
  const { rows, columns } = grid.panes.frozen(id);
  // A file may have no views at all, whatever the library's types say.
  const [view = {}] = sheet.views ?? [];
  const showGridLines = grid.sheets.showsGridlines(id);
  const was =
    'state' in view && view.state === 'frozen'
      ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 }
      : { rows: 0, columns: 0 };
  const base = { ...view, showGridLines, showRowColHeaders };
  if (was.rows === rows && was.columns === columns) sheet.views = [base];
  else if (rows || columns) {
    const topLeftCell = formatArea({ row: rows, column: columns, rows: 1, columns: 1 });
    const frozen = { ...base, state: 'frozen', xSplit: columns, ySplit: rows, topLeftCell };
    sheet.views = [frozen as Worksheet['views'][number]];
  } else sheet.views = [{ showGridLines, showRowColHeaders, state: 'normal' }];
}
