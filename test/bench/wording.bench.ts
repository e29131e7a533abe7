import { buildScale } from '../../src/standard/build-scale';
import { locateTables } from '../../src/table/locate-tables';
import { checkWording } from '../../src/wording/check-wording';
import type { CheckInput } from '../../src/wording/subject';
import { countyTable } from '../table/county-table';
import { readInput } from '../wording/lay-table';
import type { Bench } from './bench-row';

const INDICATORS = 10_000;

/** `npm run bench -- wording`: the published county table over and over as one table, checked whole. */
export const run: Bench = async () => {
  const faulty = repeatTable(county(), INDICATORS);
  const sound = madeSound(faulty);
  const rows = [];
  for (const [what, input] of [
    ['as published: two findings an indicator', faulty],
    ['every scale sound', sound],
  ] as const) {
    const findings = checkWording(input).length;
    const product = best(() => checkWording(input));
    const plain = best(() => scan(input));
    rows.push({
      what: `check the wording of ${INDICATORS.toLocaleString('en')} indicators, ${what} (${findings.toLocaleString('en')} findings)`,
      figure: `${product.toFixed(0)} ms`,
      baseline: `one regular expression over every cell: ${plain.toFixed(0)} ms`,
      ratio: `${(product / plain).toFixed(0)} ×`,
    });
  }
  return rows;
};

function county(): CheckInput {
  const sheet = countyTable();
  const [table] = locateTables(sheet).tables;
  if (!table) throw new Error('the county table is not found');
  return readInput(sheet, table);
}

/** One table with the rows of another repeated below one another; every repetition is an activity of its own. */
function repeatTable({ sheet, table, readings }: CheckInput, wanted: number): CheckInput {
  const body = sheet.used.rows - table.heading.last - 1;
  const times = Math.ceil(wanted / table.indicators.length);
  const repeat = <T>(matrix: readonly (readonly T[])[]) => [
    ...matrix.slice(0, table.heading.last + 1),
    ...Array.from({ length: times }, () => matrix.slice(table.heading.last + 1)).flat(),
  ];
  const copies = Array.from({ length: times }, (_, at) => at);
  return {
    sheet: {
      ...sheet,
      used: { ...sheet.used, rows: table.heading.last + 1 + body * times },
      values: repeat(sheet.values),
      text: repeat(sheet.text),
      formats: repeat(sheet.formats),
      formulas: repeat(sheet.formulas),
      merges: copies.flatMap((at) =>
        (sheet.merges ?? [])
          .filter(({ row }) => at === 0 || row > table.heading.last)
          .map((merge) => ({ ...merge, row: merge.row + at * body })),
      ),
    },
    table: {
      ...table,
      area: { ...table.area, rows: table.area.rows + body * (times - 1) },
      activities: copies.flatMap((at) =>
        table.activities.map((activity) => ({ ...activity, row: activity.row + at * body })),
      ),
      indicators: copies.flatMap((at) =>
        table.indicators.map((indicator) => ({
          ...indicator,
          row: indicator.row + at * body,
          activity: indicator.activity === null ? null : indicator.activity + at * table.activities.length,
        })),
      ),
    },
    readings: copies.flatMap(() => readings),
  };
}

/** The same table with scales of which nothing is to be said, each with numbers of its own. */
function madeSound({ sheet, table }: CheckInput): CheckInput {
  const labels = table.columns.tiers.map(({ label }) => label);
  const indicators = table.indicators.map((indicator, at) => {
    const top = 60 + (at % 397) / 10;
    const criteria = [top, top - 10, top - 20].map((n) => `${n.toFixed(1)}%及以上`);
    return { ...indicator, name: `第${at}项工作合格率`, criteria: [...criteria, `低于${(top - 20).toFixed(1)}%`] };
  });
  const { tiers, indicator: column } = table.columns;
  const text = sheet.text.map((cells) => [...cells]);
  for (const { row, name, criteria } of indicators) {
    const cells = text[row];
    if (!cells) continue;
    cells[column] = name;
    tiers.forEach((tier, at) => {
      cells[tier.column] = criteria[at] ?? '';
    });
  }
  const readings = indicators.map(({ name, criteria }) => ({
    scale: buildScale({ labels, texts: criteria, indicator: name, unit: null }),
    actual: null,
  }));
  return { sheet: { ...sheet, text, values: text, formulas: text }, table: { ...table, indicators }, readings };
}

function scan({ sheet }: CheckInput): number {
  let found = 0;
  for (const cells of sheet.text) for (const text of cells) if (/(?:及|或|和|含)?以[上下]/u.test(text)) found++;
  return found;
}

function best(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
