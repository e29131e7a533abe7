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
  const sound = withRows(faulty, soundRow);
  const varied = withRows(faulty, variedRow);
  const rows = [];
  for (const [what, input] of [
    ['as published: two findings an indicator', faulty],
    ['every scale sound', sound],
    ['no two rows alike', varied],
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

interface Row {
  readonly name: string;
  readonly criteria: readonly string[];
}

/** A scale of which nothing is to be said, with numbers of its own. */
function soundRow(at: number): Row {
  const top = 60 + (at % 397) / 10;
  const criteria = [top, top - 10, top - 20].map((n) => `${n.toFixed(1)}%及以上`);
  return { name: `第${at}项工作合格率`, criteria: [...criteria, `低于${(top - 20).toFixed(1)}%`] };
}

/** Every way in which tables write criteria, in turn; numbers and names occur once or seldom. */
function variedRow(at: number): Row {
  const share = 60 + ((at * 7) % 3500) / 100;
  const count = 50 + ((at * 13) % 30_000);
  const [best = '', good = '', fair = ''] = [share, share - 10, share - 20].map((n) => `${n.toFixed(2)}%`);
  const [much, some, few] = [count, count - 20, count - 40];
  const forms: readonly Row[] = [
    { name: `培训人次（第${at}批）`, criteria: [`≥${much}人次`, `≥${some}人次`, `≥${few}人次`, `<${few}人次`] },
    { name: `第${at}项政策知晓率`, criteria: [best, good, fair].map((n) => `${n}以上`).concat(`${fair}以下`) },
    {
      name: `第${at}项会议费`,
      criteria: [`比上年下降${best}及以上`, `比上年下降${fair}及以上`, '与上年持平', '比上年增长'],
    },
    {
      name: `走访户数（户，第${at}片）`,
      criteria: [`${much}户及以上`, `${some}-${much - 1}户`, `${few}-${some - 1}户`, `不足${few}户`],
    },
    { name: `第${at}类事项办结率`, criteria: [`${best}-100%`, `${good}-${best}`, `${fair}-${good}`, `低于${fair}`] },
    {
      name: `第${at}项任务完成时间`,
      criteria: [`${(at % 9) + 1}月底前`, `${(at % 9) + 2}月底前`, `${(at % 9) + 3}月底前`, `${(at % 9) + 3}月底后`],
    },
  ];
  return forms[at % forms.length] ?? soundRow(at);
}

/** The same table with other indicators. */
function withRows({ sheet, table }: CheckInput, rowAt: (at: number) => Row): CheckInput {
  const labels = table.columns.tiers.map(({ label }) => label);
  const indicators = table.indicators.map((indicator, at) => ({ ...indicator, ...rowAt(at) }));
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
