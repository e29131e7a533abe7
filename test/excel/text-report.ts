import { refusalCell } from '../../src/app/name-places';
import type { IndicatorReport, Report, TableReport } from '../../src/app/report';
import { explain } from '../../src/grading/explain';
import { gradeText } from '../../src/grading/grade-text';
import { sayIn } from '../../src/pane/texts/language';
import { areaAddress } from '../../src/sheet/address';

const say = sayIn('zh');

/** The report for a person at a terminal: a line for each table and each indicator, and what looks like a table and cannot be used. */
export function textReport({ tables, refused }: Report): string {
  return [...tables.map(tableText), ...refused.map(refusalText)].join('\n');
}

function refusalText({ sheet, refusal }: Report['refused'][number]): string {
  const reason = say(refusal.reason.id, { cell: refusalCell(refusal) });
  return `${sheet.name} · ${areaAddress(refusal.area)}\n${reason}\n`;
}

function tableText({ sheet, table, indicators }: TableReport): string {
  const lines = indicators.map(indicatorText).join('\n');
  return `${sheet.name} · ${areaAddress(table.area)}\n${lines}\n`;
}

function indicatorText({ indicator, outcome, scale, manual, actualCell }: IndicatorReport): string {
  const grade = manual ?? gradeText(outcome, scale);
  const why = explain(scale, outcome).map(({ id, params }) => say(id, params));
  return [indicator.row + 1, indicator.name, actualCell?.text ?? '', grade, why.join('')].join('\t');
}
