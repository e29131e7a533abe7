import { readActual } from '../../src/actual/read-actual';
import type { IndicatorReport, Report, TableReport } from '../../src/app/report';
import { gradeActual } from '../../src/grading/grade-actual';
import type { CellValue } from '../../src/sheet/snapshot';
import { buildScale } from '../../src/standard/build-scale';

/** One indicator of a small table: its criteria, best first, what stands under 实际完成值, and a grade typed by hand. */
export interface Row {
  readonly name?: string;
  readonly criteria?: readonly string[];
  /** A text, a number in General format, or null for an empty cell. */
  readonly actual: CellValue | null;
  readonly manual?: string;
}

export const RATE = ['80%及以上', '70%及以上', '60%及以上', '60%以下'];
export const FOUR = ['优', '良', '中', '差'];

/** A table as the report gives it: activity in A, indicator in E, tiers in F:I, actuals in J; its first indicator in row 6. */
export function readTable(rows: readonly Row[], labels: readonly string[] = FOUR, sheet = '绩效目标'): TableReport {
  const indicators = rows.map((row, index) => readRow(row, labels, index + 5, sheet));
  const columns = {
    activities: [0],
    budget: null,
    description: null,
    goal: null,
    indicator: 4,
    unit: null,
    weight: null,
    tiers: labels.map((label, tier) => ({ label, column: 5 + tier })),
    previous: null,
    target: null,
    actual: 5 + labels.length,
    score: null,
    grade: null,
    remark: null,
  };
  return {
    table: {
      sheet,
      area: { row: 3, column: 0, rows: rows.length + 2, columns: 6 + labels.length },
      heading: { first: 3, last: 4 },
      repeatedHeadings: [],
      year: null,
      actualHeading: null,
      otherActual: null,
      columns,
      activities: [],
      indicators: indicators.map(({ indicator }) => indicator),
    },
    sheet: { id: sheet, name: sheet },
    ownName: null,
    isCopy: false,
    gradeColumn: 6 + labels.length,
    indicators,
  };
}

export function reportOf(...tables: readonly TableReport[]): Report {
  return { sheets: tables.map(({ sheet }) => sheet), tables, candidates: [], refused: [] };
}

function readRow(row: Row, labels: readonly string[], at: number, sheet: string): IndicatorReport {
  const name = row.name ?? `指标${at}`;
  const criteria = row.criteria ?? RATE;
  const scale = buildScale({ labels, texts: criteria, indicator: name, unit: null });
  const value = row.actual ?? '';
  const cell = { value, text: String(value), format: 'General', formula: value };
  const actual = readActual({ cell, scale, previous: null, approval: null });
  return {
    subject: { sheet, column: 'J', activity: '', indicator: name },
    indicator: { row: at, name, activity: null, unit: null, weight: null, criteria },
    activity: null,
    scale,
    actualCell: cell,
    previousCell: null,
    year: null,
    heading: null,
    actual,
    outcome: gradeActual(scale, actual),
    manual: row.manual ?? null,
    typed: row.manual !== undefined,
  };
}
