import { Workbook } from '@cj-tech-master/excelts';
import { type Memory, readMemory } from '../../../src/app/memory';
import { openSession } from '../../../src/app/open-session';
import { SETTINGS_KEY } from '../../../src/excel/settings';
import { tableRows } from '../../../src/grading/place-columns';
import { type Area, cellAddress, contains, parseArea } from '../../../src/sheet/address';
import type { OpenedExcel } from '../../excel/node/open-excel';
import { value } from '../ask-session';
import { describeSheet } from '../describe-sheet';

/** Everything on every sheet that a person could miss, in the order of the sheets, names of sheets aside. */
export async function describeWorkbook(excel: OpenedExcel) {
  const file = await excel.save();
  const workbook = new Workbook();
  await workbook.xlsx.load(file);
  const sheets = [];
  for (const id of excel.grid.sheets.ids()) {
    const name = excel.grid.sheets.name(id);
    const sheet = workbook.getWorksheet(name);
    const { names, ...described } = await describeSheet(file, name);
    const quoted = `'${name.replaceAll("'", "''")}'!`;
    sheets.push({
      ...described,
      // Rules by what they say, not by the order in which the file keeps areas.
      rules: described.rules.map((rule) => JSON.stringify(rule)).sort(),
      names: names.filter((one) => one.includes(quoted)),
      validation: Object.entries(sheet?.dataValidations.model ?? {}).sort(),
      printArea: sheet?.pageSetup.printArea ?? null,
      filter: JSON.stringify(sheet?.autoFilter ?? null),
      hidden: {
        rows: Array.from({ length: 30 }, (_, row) => sheet?.getRow(row + 1).hidden === true),
        columns: Array.from({ length: 20 }, (_, column) => sheet?.getColumn(column + 1).hidden === true),
      },
      listObjects: (sheet?.getTables() ?? []).map((table) =>
        JSON.stringify([table.ref, table.model.columns.map(({ name }) => name)]),
      ),
    });
  }
  // Formulas without what they gave, which Excel may not have come to calculate; an empty text is an empty cell to a person.
  const plain = JSON.stringify(sheets, (key, part) =>
    key === 'result' || (key === 'value' && part === '') ? undefined : part,
  );
  return withoutEmpty(JSON.parse(plain) as typeof sheets);
}

function withoutEmpty<T extends { readonly cells: object }[]>(sheets: T): T {
  for (const { cells } of sheets as { cells: Record<string, object> }[])
    for (const [address, cell] of Object.entries(cells)) if (Object.keys(cell).length === 0) delete cells[address];
  return sheets;
}

export type Description = Awaited<ReturnType<typeof describeWorkbook>>;

/** Where the product's own columns stand on a sheet (by its place among the sheets). */
interface OwnColumns {
  readonly inserted: ReadonlySet<number>;
  readonly free: readonly Area[];
}

/** Reads anew where the product's own columns stand, sheet by sheet. */
export async function findOwnColumns(excel: OpenedExcel): Promise<OwnColumns[]> {
  const { tables } = value(await openSession().inspect('visible'));
  const memory = await memoryOf();
  return excel.grid.sheets.ids().map((id) => {
    const own = tables.filter(({ sheet, ownName }) => sheet.id === id && ownName !== null);
    const inserted = new Set<number>();
    const free: Area[] = [];
    for (const { table, gradeColumn, ownName } of own) {
      const added = memory.columns[ownName ?? '']?.added ?? [];
      for (const [index, column] of added.entries()) {
        const at = (gradeColumn ?? 0) - added.length + 1 + index;
        if (column.inserted) inserted.add(at);
        else free.push({ ...tableRows(table), column: at, columns: 1 });
      }
      if (added.length === 0) free.push({ ...tableRows(table), column: gradeColumn ?? 0, columns: 1 });
    }
    return { inserted, free };
  });
}

/** What stands outside the product's own columns, counted as if those inserted were not there; formulas, which follow their cells, apart. */
export function outside(described: Description, own: readonly OwnColumns[], free: readonly (readonly Area[])[]) {
  return described.map(({ cells }, index) => {
    const inserted = own[index]?.inserted ?? new Set<number>();
    const kept = Object.entries(cells).flatMap(([address, cell]) => {
      const place = parseArea(address);
      const isFormula = typeof cell.value === 'object' && cell.value !== null && 'formula' in cell.value;
      if (!place || isFormula || inserted.has(place.column)) return [];
      const at = { row: place.row, column: withoutInserted(place.column, inserted) };
      if (free[index]?.some((area) => contains(area, at))) return [];
      return [[cellAddress(at), cell] as const];
    });
    return Object.fromEntries(kept);
  });
}

/** The free cells that the product's columns stand in, counted without those inserted. */
export function freeAreas(own: readonly OwnColumns[]): Area[][] {
  return own.map(({ inserted, free }) =>
    free.map((area) => ({ ...area, column: withoutInserted(area.column, inserted) })),
  );
}

function withoutInserted(column: number, inserted: ReadonlySet<number>): number {
  return column - [...inserted].filter((one) => one < column).length;
}

/** What the open workbook remembers for the product. */
async function memoryOf(): Promise<Memory> {
  return Excel.run(async (context) => {
    const stored = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY).load('value');
    await context.sync();
    return readMemory(stored.isNullObject ? null : stored.value);
  });
}
