import type { Univer } from '@univerjs/core';
import { Grid } from '../grid/grid';
import { readPivots } from './pivots';
import { readProtection } from './protection';
import type { OpenedWorkbook } from './read-workbook';
import { readRules } from './rules';
import { readFilter } from './sheet-settings';
import { readValidations } from './validations';

/** The grid over a Univer that holds the opened workbook's data, with all that Univer's data has no place for. */
export function openGrid(opened: OpenedWorkbook, univer: Univer): Grid {
  const grid = new Grid(univer);
  grid.defaultFont = opened.defaultFont;
  for (const [id, sheet] of opened.sheets) {
    const extras = grid.sheets.extras(id);
    extras.veryHidden = sheet.state === 'veryHidden';
    extras.protection = readProtection(sheet);
    extras.printArea = sheet.pageSetup.printArea?.replaceAll('&&', ',') ?? null;
    extras.orientation = sheet.pageSetup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
    extras.showHeadings = sheet.views?.[0]?.showRowColHeaders !== false;
    for (const table of opened.tables.get(id) ?? []) grid.tables.remember(table.id, table.look);
    for (const { areas, validation } of readValidations(sheet)) grid.validations.set(id, areas, validation);
    for (const pivot of readPivots(sheet, id)) grid.pivots.remember(pivot);
    const filtered = readFilter(sheet);
    if (filtered) grid.filters.setArea(id, filtered);
    grid.rules.load(id, readRules(sheet, opened.palette, opened.rules.get(sheet.name) ?? []));
  }
  const active = [...opened.sheets.keys()][
    (opened.file.views as readonly { activeTab: number }[] | undefined)?.[0]?.activeTab ?? 0
  ];
  if (active && grid.sheets.visibility(active) === 'Visible') grid.sheets.activate(active);
  for (const [key, value] of opened.settings?.workbook ?? []) grid.settings.set(key, value);
  for (const [key, value] of opened.settings?.document ?? []) grid.documentSettings.set(key, value);
  return grid;
}
