import { EMPTY_MEMORY } from '../../src/app/memory';
import { openSession } from '../../src/app/open-session';
import { freshNames } from '../../src/app/own-columns';
import { planGrading } from '../../src/app/plan-grading';
import { readReport } from '../../src/app/read-report';
import { readSheets } from '../../src/excel/read';
import { applyEdits } from '../../src/sheet/apply-edits';
import { openExcel } from '../excel/node/open-excel';
import type { Bench, BenchRow } from './bench-row';

const SIZES = [1_000, 10_000, 50_000];
const HEADING = ['工作活动', '绩效指标', '优', '良', '中', '差', '实际完成值'];

/**
 * Whole 评级 through the stand-in, beside merely reading the same range and writing a column of the same size; of it, what the
 * add-in itself computes. The first, unmeasured run of each lets Node compile what the page in Excel has compiled by then.
 */
export const run: Bench = async () => {
  const rows: BenchRow[] = [];
  for (const work of [readAndWrite, grade, computeOnly]) await measure(SIZES[0] ?? 0, work);
  let before: { size: number; grade: number } | null = null;
  for (const size of SIZES) {
    const plain = await measure(size, readAndWrite);
    const graded = await measure(size, grade);
    let own = 0;
    await measure(size, async () => {
      own = await computeOnly();
    });
    const growth = before
      ? `, ${(graded.ms / before.grade).toFixed(1)} × the time for ${size / before.size} × the rows`
      : '';
    rows.push({
      what: `评级 of ${size.toLocaleString('en')} indicators`,
      figure: `${Math.round(graded.ms)} ms, of it ${Math.round(own)} ms the add-in’s own computing, ${graded.requests} requests, ${kilobytes(graded.bytes)}${growth}`,
      baseline: `read the range, write one column: ${Math.round(plain.ms)} ms, ${plain.requests} requests, ${kilobytes(plain.bytes)}`,
      ratio: `${(graded.ms / plain.ms).toFixed(2)} ×`,
    });
    before = { size, grade: graded.ms };
  }
  return rows;
};

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024).toLocaleString('en')} kB`;
}

async function grade(): Promise<void> {
  const done = await openSession().grade();
  if (!done.ok) throw new Error(JSON.stringify(done.error));
}

/** All that 评级 does between the read and the write, and after it; in milliseconds, without the read. */
async function computeOnly(): Promise<number> {
  const read = await readSheets('active');
  const [sheet] = read.ok ? read.value.sheets : [];
  if (!sheet) throw new Error('no sheet was read');
  const start = performance.now();
  const report = readReport([sheet], EMPTY_MEMORY);
  const plan = planGrading(sheet, report.tables, EMPTY_MEMORY, freshNames([sheet], []), null);
  readReport([applyEdits(sheet, plan.edits)], plan.memory, new Set([sheet.id]), report);
  return performance.now() - start;
}

async function measure(size: number, work: () => Promise<unknown>) {
  const excel = await openExcel('blank');
  excel.useGlobally();
  await fill(size);
  const { requests, bytesIn, bytesOut } = excel.host.counts;
  const start = performance.now();
  await work();
  const ms = performance.now() - start;
  const counts = { ...excel.host.counts };
  excel.close();
  return { ms, requests: counts.requests - requests, bytes: counts.bytesIn + counts.bytesOut - bytesIn - bytesOut };
}

/** Indicators of three kinds, with thresholds that differ from row to row as they do in real tables. */
async function fill(size: number): Promise<void> {
  const rows = Array.from({ length: size }, (_, row) => {
    const top = 70 + (row % 30);
    const criteria = [`${top}%及以上`, `${top - 5}%及以上`, `${top - 15}%及以上`, `${top - 15}%以下`];
    return [`活动${Math.floor(row / 4)}`, `第${row}项工作完成率`, ...criteria, `${60 + (row % 40)}%`];
  });
  const part = 5_000;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRangeByIndexes(0, 0, 1, HEADING.length).values = [HEADING];
    for (let from = 0; from < size; from += part) {
      const slice = rows.slice(from, from + part);
      sheet.getRangeByIndexes(1 + from, 0, slice.length, HEADING.length).values = slice;
      await context.sync();
    }
  });
}

async function readAndWrite(): Promise<void> {
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
    used.load('rowCount,columnCount');
    await context.sync();
    const part = 8_000;
    for (let from = 0; from < used.rowCount; from += part) {
      const count = Math.min(part, used.rowCount - from);
      const rows = used.getCell(from, 0).getResizedRange(count - 1, used.columnCount - 1);
      rows.load('values,text,numberFormat,formulas');
      await context.sync();
      used.getCell(from, used.columnCount).getResizedRange(count - 1, 0).values = rows.values.map(() => ['优']);
      await context.sync();
    }
  });
}
