import type { Actual, Value } from '../../src/actual/actual';
import { refusalCell } from '../../src/app/name-places';
import type { IndicatorReport, Report, TableReport } from '../../src/app/report';
import { explain } from '../../src/grading/explain';
import { summarise } from '../../src/grading/summarise';
import { sayIn } from '../../src/pane/texts/language';
import { sayFrom } from '../../src/pane/texts/say';
import { wording } from '../../src/pane/texts/wording';
import { type Area, areaAddress, cellAddress, columnLetters, contains } from '../../src/sheet/address';
import type { Interval } from '../../src/standard/interval';
import type { Axis, Tier } from '../../src/standard/scale';
import type { Finding } from '../../src/wording/finding';

const say = sayIn('zh');
const sayWording = sayFrom(wording)('zh');

/**
 * The report as the one JSON document of `npm run grade -- FILE --json` (DESIGN.md). Sentences in Chinese.
 * `findings` are those of all tables together.
 */
export function jsonReport(workbook: string, report: Report, findings: readonly Finding[], requests: number) {
  return {
    workbook,
    tables: report.tables.map((table) =>
      tableJson(
        table,
        findings.filter((finding) => isOf(finding, table)),
      ),
    ),
    refused: report.refused.map(({ sheet, refusal }) => ({
      sheet: sheet.name,
      range: areaAddress(refusal.area),
      reason: say(refusal.reason.id, { cell: refusalCell(refusal) }),
    })),
    requests,
  };
}

function isOf({ sheet, cell }: Finding, { table, sheet: { id } }: TableReport): boolean {
  return sheet === id && contains(table.area, cell);
}

function tableJson(report: TableReport, findings: readonly Finding[]) {
  const { table, sheet, indicators, gradeColumn } = report;
  const { columns } = table;
  return {
    sheet: sheet.name,
    range: areaAddress(withoutOwnColumns(report)),
    columns: {
      activity: letters(columns.activities.at(-1) ?? null),
      budget: letters(columns.budget),
      description: letters(columns.description),
      goal: letters(columns.goal),
      indicator: letters(columns.indicator),
      unit: letters(columns.unit),
      weight: letters(columns.weight),
      tiers: columns.tiers.map(({ label, column }) => ({ label, column: letters(column) })),
      previous: letters(columns.previous),
      actual: letters(columns.actual),
      grade: letters(gradeColumn),
    },
    indicators: indicators.map((indicator) => indicatorJson(indicator, columns.actual)),
    findings: findings.map(findingJson),
    summary: summaryJson(report),
  };
}

/** The table as its people keep it: the last columns left out where they are the product's grades or still-empty actuals beside them. */
function withoutOwnColumns({ table, gradeColumn, ownName, indicators }: TableReport): Area {
  const { area, columns } = table;
  const last = area.column + area.columns - 1;
  if (ownName === null || gradeColumn !== last) return area;
  const empty = columns.actual === last - 1 && indicators.every(({ actualCell }) => actualCell?.formula === '');
  return { ...area, columns: area.columns - (empty ? 2 : 1) };
}

function indicatorJson(report: IndicatorReport, actualColumn: number | null) {
  const { indicator, activity, scale, actual, actualCell, outcome, manual } = report;
  const tier = (index: number | null) => (index === null ? null : (scale.tiers[index]?.label ?? null));
  const graded = outcome.status === 'graded' || outcome.status === 'gap' ? tier(outcome.tier) : null;
  return {
    row: indicator.row + 1,
    activity: activity?.name ?? null,
    parents: activity?.parents ?? [],
    indicator: indicator.name,
    unit: indicator.unit,
    direction: scale.direction,
    axis: scale.axis?.kind ?? null,
    axisUnit: axisUnit(scale.axis),
    tiers: scale.tiers.map(tierJson),
    actual: {
      cell: actualColumn === null ? null : cellAddress({ row: indicator.row, column: actualColumn }),
      text: actualCell?.text ?? '',
      value: valueJson(actual),
      status: actual.status,
      reason: 'reason' in actual ? say(actual.reason.id, { ...actual.reason }) : null,
    },
    grade: manual ?? graded,
    status: manual === null ? outcome.status : 'manual',
    proposed: outcome.status === 'confirm' ? tier(outcome.proposed) : null,
    why: explain(scale, outcome)
      .map(({ id, params }) => say(id, params))
      .join(''),
  };
}

function axisUnit(axis: Axis | null): string | null {
  return axis && 'unit' in axis ? axis.unit : null;
}

function tierJson({ label, text, status, intervals, labels }: Tier) {
  return { label, text, status, intervals: intervals.map(intervalJson), labels };
}

function intervalJson({ lo, loClosed, hi, hiClosed }: Interval) {
  return { lo: lo?.toNumber() ?? null, loClosed, hi: hi?.toNumber() ?? null, hiClosed };
}

function valueJson(actual: Actual): number | string | null {
  if (actual.status === 'accepted') return plain(actual.value);
  return actual.status === 'confirm' ? plain(actual.proposed) : null;
}

function plain(value: Value): number | string {
  return value.kind === 'number' ? value.number.toNumber() : value.label;
}

function letters(column: number | null): string | null {
  return column === null ? null : columnLetters(column);
}

function findingJson({ rule, severity, cell, message, fix }: Finding) {
  return {
    rule,
    severity,
    cell: cellAddress(cell),
    message: sayWording(message.id, message.params),
    fix: fix ? fix.cells.map(({ at, from, to }) => ({ cell: cellAddress(at), from, to })) : null,
  };
}

function summaryJson({ table, indicators }: TableReport) {
  const labels = table.columns.tiers.map(({ label }) => label);
  const { total, score } = summarise(labels, table.activities, indicators, null);
  return {
    counts: Object.fromEntries(labels.map((label, tier) => [label, total.tiers[tier] ?? 0])),
    ungraded: total.confirm + total.undecided + total.blank,
    goodRate: total.goodRate?.toNumber() ?? null,
    score: score?.score?.toNumber() ?? null,
  };
}
