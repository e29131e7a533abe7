import fc from 'fast-check';
import { openSession } from '../../../src/app/open-session';
import type { TableReport } from '../../../src/app/report';
import { columnLetters } from '../../../src/sheet/address';
import { value } from '../ask-session';
import { ACTUALS } from './lay-workbook';

/** What the product does, by its name; what a person does, with a row of the table (from 0) and a number to choose by. */
export const PRODUCT = ['grade', 'undo', 'clear', 'formulas', 'values', 'confirm', 'recompute'] as const;
export type Step =
  | { readonly by: 'product'; readonly does: (typeof PRODUCT)[number] }
  | { readonly by: 'person'; readonly does: keyof typeof PERSON; readonly row: number; readonly which: number };

type Act = (sheet: Excel.Worksheet, table: TableReport, row: number, which: number) => void;

const cell = (sheet: Excel.Worksheet, row: number, column: number) => sheet.getRangeByIndexes(row, column, 1, 1);
const bodyRow = (table: TableReport, row: number) =>
  table.indicators[row % table.indicators.length]?.indicator.row ?? 0;
const put = (range: Excel.Range, content: string) => {
  range.formulas = [[content]];
};
const last = ({ table: { area } }: TableReport) => area.row + area.rows - 1;
const wholeColumn = (sheet: Excel.Worksheet, column: number) =>
  sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`);

/** A word that nobody but a person types. */
let typed = 0;
const word = () => {
  typed += 1;
  return `手${typed}`;
};

/** What a person does to a table. */
const PERSON = {
  actual: (sheet, table, row, which) => {
    const { actual } = table.table.columns;
    if (actual !== null) put(cell(sheet, bodyRow(table, row), actual), ACTUALS[which % ACTUALS.length] ?? '');
  },
  criterion: (sheet, table, row, which) => {
    const column = table.table.columns.tiers[0]?.column ?? 0;
    put(cell(sheet, bodyRow(table, row), column), ['80%及以上', '90%及以上', '看不懂'][which % 3] ?? '');
  },
  overtype: (sheet, table, row, which) => {
    if (table.gradeColumn !== null)
      put(cell(sheet, bodyRow(table, row), table.gradeColumn), which % 2 === 0 ? word() : '良');
  },
  wipe: (sheet, table, row) => {
    if (table.gradeColumn !== null) put(cell(sheet, bodyRow(table, row), table.gradeColumn), '');
  },
  below: (sheet, table) => {
    if (table.gradeColumn !== null) put(cell(sheet, last(table) + 2, table.gradeColumn), word());
  },
  insertRow: (sheet, table, row) =>
    sheet.getRange(`${bodyRow(table, row) + 1}:${bodyRow(table, row) + 1}`).insert('Down'),
  deleteRow: (sheet, table, row) => {
    if (table.indicators.length > 2)
      sheet.getRange(`${bodyRow(table, row) + 1}:${bodyRow(table, row) + 1}`).delete('Up');
  },
  insertColumn: (sheet, table, _, which) =>
    wholeColumn(sheet, which % 2 === 0 ? 0 : (table.gradeColumn ?? 0)).insert('Right'),
  deleteColumn: (sheet, table) => {
    if (table.gradeColumn !== null) wholeColumn(sheet, table.gradeColumn).delete('Left');
  },
  rename: (sheet, _, __, which) => {
    sheet.name = ['甲', '甲 2', "甲'乙丙"][which % 3] ?? '';
  },
  hide: (sheet, table, _, which) => {
    if (table.gradeColumn !== null) wholeColumn(sheet, table.gradeColumn).columnHidden = which % 2 === 0;
  },
  sort: (sheet, { table, gradeColumn }, _, which) => {
    const { heading, area, columns } = table;
    const width = Math.max(area.column + area.columns, (gradeColumn ?? 0) + 1) - area.column;
    sheet
      .getRangeByIndexes(heading.last + 1, area.column, area.row + area.rows - heading.last - 1, width)
      .sort.apply([{ key: columns.indicator - area.column, ascending: which % 2 === 0 }]);
  },
  format: (sheet, table, row) => {
    if (table.gradeColumn !== null) cell(sheet, bodyRow(table, row), table.gradeColumn).format.fill.color = '#C6EFCE';
  },
  addRule: (sheet, table) => {
    if (table.gradeColumn === null) return;
    const { custom } = sheet.getRangeByIndexes(0, table.gradeColumn, 8, 1).conditionalFormats.add('Custom');
    custom.rule.formula = '=TRUE';
    custom.format.font.color = '#7030A0';
  },
  heading: (sheet, { table, gradeColumn }) => {
    if (gradeColumn !== null) put(cell(sheet, table.heading.first, gradeColumn), '');
  },
} satisfies Record<string, Act>;

/** Of what a person does, that which leaves every cell of the product's own columns, their looks and their place alone. */
export const ELSEWHERE: readonly Step['does'][] = ['criterion', 'rename'];

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      by: fc.constant('product' as const),
      does: fc.constantFrom(...PRODUCT, 'grade' as const, 'grade' as const, 'undo' as const),
    }),
    fc.record({
      by: fc.constant('person' as const),
      does: fc.constantFrom(...(Object.keys(PERSON) as (keyof typeof PERSON)[]), 'actual' as const),
      row: fc.nat(2),
      which: fc.nat(20),
    }),
  ),
  { minLength: 2, maxLength: 7 },
);

/** Does what a person does, to a table of the first sheet; what Excel refuses a person is not done. */
export async function actAsPerson(step: Step & { by: 'person' }): Promise<void> {
  const { tables } = value(await openSession().inspect());
  const table = tables[step.which % Math.max(1, tables.length)];
  if (!table) return;
  try {
    await Excel.run(async (context) => {
      PERSON[step.does](context.workbook.worksheets.getFirst(), table, step.row, step.which);
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}
