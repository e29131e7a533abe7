import { Workbook } from '@cj-tech-master/excelts';

/** Width of a column that has none of its own, in characters. */
const STANDARD_WIDTH = 9;

/**
 * Everything of a saved sheet that a person could miss: contents, looks, merges, widths, rules of conditional format and names,
 * as plain data to be compared.
 */
export async function describeSheet(file: Uint8Array, name: string) {
  const workbook = new Workbook();
  await workbook.xlsx.load(file);
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const cells: Record<string, { value?: unknown }> = {};
  sheet.eachRow((row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      const { numFmt, font, fill, border, alignment } = cell;
      const filled = fill?.type === 'pattern' && fill.pattern === 'none' ? undefined : fill;
      const parts = Object.entries({ value: cell.value ?? undefined, numFmt, font, fill: filled, border, alignment });
      const said = parts.filter(([, part]) => part !== undefined && JSON.stringify(part) !== '{}');
      if (said.length > 0) cells[cell.address] = JSON.parse(JSON.stringify(Object.fromEntries(said)));
    }),
  );
  return {
    cells,
    merges: sheet.mergedRegions.map(({ top, left, bottom, right }) => `${top}:${left}-${bottom}:${right}`).sort(),
    widths: Array.from({ length: 16 }, (_, column) => Math.round(sheet.getColumn(column + 1).width ?? STANDARD_WIDTH)),
    rules: sheet.conditionalFormattings.map(({ ref, rules }) => ({
      ref,
      rules: rules.map(({ priority, ...rule }) => JSON.parse(JSON.stringify(rule))),
    })),
    // Which number a hidden name of the product's bears is nobody's concern.
    names: workbook.definedNames.model
      .map(({ name, ranges }) => `${name.replace(/^(_PTG_\w+_)\d+$/, '$1')} ${ranges}`)
      .sort(),
  };
}
