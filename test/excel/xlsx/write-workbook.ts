import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { Grid } from '../grid/grid';
import { writeCharts } from './charts';
import { writeNames } from './names';
import { completePackage } from './package-parts';
import { writeProtection } from './protection';
import type { OpenedWorkbook } from './read-workbook';
import { type RuleDraft, type RuleExtras, writeRules } from './rules';
import { writeSheetSettings } from './sheet-settings';
import { writeTables } from './tables';
import { writeValidations } from './validations';
import { writeSheet } from './write-sheet';

/** The workbook as .xlsx: the file that was opened, with what has changed since written into it. */
export async function saveWorkbook(opened: OpenedWorkbook, grid: Grid): Promise<Uint8Array> {
  const { file, palette } = opened;
  const ids = grid.sheets.ids();
  for (const [id, sheet] of opened.sheets) {
    if (ids.includes(id)) continue;
    file.removeWorksheetEx(sheet);
    opened.sheets.delete(id);
  }
  const rules = new Map<string, RuleExtras>();
  for (const [position, id] of ids.entries()) {
    const sheet = opened.sheets.get(id) ?? file.addWorksheet(grid.sheets.name(id));
    opened.sheets.set(id, sheet);
    if (sheet.name !== grid.sheets.name(id)) sheet.name = grid.sheets.name(id);
    sheet.orderNo = position;
    sheet.state = STATES[grid.sheets.visibility(id)];
    writeTables(grid, id, sheet);
    writeSheet(grid, id, sheet, palette);
    writeValidations(grid, id, sheet);
    writeSheetSettings(grid, id, sheet);
    writeCharts(grid, id, sheet, opened.writtenCharts);
    await writeProtection(sheet, grid.sheets.extras(id).protection);
    rules.set(sheet.name, writeSheetRules(grid, id, sheet));
  }
  writeActiveSheet(file, ids.indexOf(grid.sheets.active()));
  writeNames(file, grid.names.all(), ids);
  const bytes = new Uint8Array(await file.xlsx.writeBuffer({ validate: false }));
  const settings = { workbook: [...grid.settings], document: [...grid.documentSettings] };
  const names = grid.names.all().map(({ formula }) => formula.replace(/^=/, ''));
  return completePackage(bytes, { settings, rules, names });
}

const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Always written anew: the library would write the file's own text rules without their text. */
function writeSheetRules(grid: Grid, id: string, sheet: Worksheet): RuleExtras {
  const rules: RuleDraft[] = grid.rules.all(id).map(({ id: _id, ...draft }) => draft);
  const { formats, extras } = writeRules(rules);
  if (rules.length > 0 || sheet.conditionalFormattings.length > 0) sheet.conditionalFormattings = formats;
  return extras;
}

function writeActiveSheet(file: Workbook, activeTab: number): void {
  const [view] = (file.views as typeof file.views | undefined) ?? [];
  if (view) view.activeTab = activeTab;
  else file.views = [{ x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab, visibility: 'visible' }];
}
