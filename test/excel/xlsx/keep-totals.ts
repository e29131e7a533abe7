import { Workbook } from '@cj-tech-master/excelts';
import { editZip, unzip } from '@cj-tech-master/excelts/archive';
import { parseArea } from '../grid/area';

/**
 * Gives the total rows of tables back what the package has in their cells: while it loads, the library writes there what it
 * thinks of the columns' totals, and words and formulas of people are lost.
 */
export async function keepTotals(file: Workbook, bytes: Uint8Array): Promise<void> {
  const plain = await withoutTotals(bytes);
  if (!plain) return;
  const untouched = new Workbook();
  await untouched.xlsx.load(plain);
  for (const sheet of file.worksheets) {
    const source = untouched.worksheets.find(({ name }) => name === sheet.name);
    for (const { model } of sheet.getTables()) {
      const area = model.totalsRow === true ? parseArea(model.tableRef ?? '') : null;
      if (!area) continue;
      const row = area.row + area.rows;
      for (let column = area.column + 1; column <= area.column + area.columns; column++) {
        sheet.getCell(row, column).value = source?.findCell(row, column)?.value ?? null;
      }
    }
  }
}

/** The package whose tables have no totals; null where none has any. */
async function withoutTotals(bytes: Uint8Array): Promise<Uint8Array | null> {
  const changed = new Map<string, string>();
  for await (const entry of unzip(bytes).entries()) {
    if (!/^xl\/tables\/[^/]+\.xml$/.test(entry.path)) continue;
    const xml = await entry.text();
    if (/ totalsRowCount="1"/.test(xml)) changed.set(entry.path, xml.replace(/ totalsRowCount="1"/, ''));
  }
  if (changed.size === 0) return null;
  const editor = await editZip(bytes);
  for (const [path, xml] of changed) editor.set(path, xml);
  return editor.bytes();
}
