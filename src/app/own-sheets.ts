import type { OwnSheet } from '../excel/own-sheet';
import type { Summary } from '../grading/summarise';
import { cellAddress, quoteSheet } from '../sheet/address';
import type { CellValue } from '../sheet/snapshot';
import type { Finding } from '../wording/finding';
import { layOutResults, type SayWording } from '../wording/results-sheet';
import type { Report } from './report';
import { summariseReport } from './summarise-report';

/** The words of the sheet 绩效评价汇总. */
export type SummaryWord =
  | 'summary-sheet'
  | 'summary-activity'
  | 'summary-indicators'
  | 'summary-ungraded'
  | 'summary-good-rate'
  | 'summary-all'
  | 'summary-no-activity'
  | 'summary-chart';

/** The sheet 措辞检查: a row for each finding, its cell as a link, with its sheet's name where there are several. `sheetNames` by id. */
export function layOutWordingSheet(
  findings: readonly Finding[],
  sheetNames: ReadonlyMap<string, string>,
  name: string,
  say: SayWording,
): OwnSheet {
  const several = findings.some(({ sheet }) => sheet !== findings[0]?.sheet);
  const contents = layOutResults(findings, say).map((row) =>
    row.map(({ text, link }): CellValue => {
      if (link === null) return asText(text);
      const sheet = sheetNames.get(link.sheet) ?? '';
      const target = `#${quoteSheet(sheet)}!${cellAddress(link.place)}`;
      return `=HYPERLINK(${quote(target)},${quote(several ? `${sheet}!${text}` : text)})`;
    }),
  );
  return { name, contents, widths: [several ? 110 : 48, 150, 48, 300, 220, 200], percentColumns: [], chart: null };
}

/** The sheet 绩效评价汇总: counts by tier for each activity and in all, with a chart of them. One table after the other. */
export function layOutSummarySheet(
  report: Report,
  points: readonly number[] | null,
  say: (id: SummaryWord) => string,
): OwnSheet {
  const summaries = summariseReport(report, points);
  const [first] = summaries;
  const labels = first?.summary.labels ?? [];
  const heading = [
    say('summary-activity'),
    ...labels,
    say('summary-ungraded'),
    say('summary-indicators'),
    say('summary-good-rate'),
  ];
  const rows = summaries.flatMap(({ summary }) => summaryRows(summary, labels.length, say));
  const contents = [heading.map(asText), ...rows];
  const activities = first?.summary.byActivity.length ?? 0;
  return {
    name: say('summary-sheet'),
    contents,
    widths: [220, ...labels.map(() => 48), 60, 60, 60],
    percentColumns: [heading.length - 1],
    chart:
      activities > 0
        ? {
            data: { row: 0, column: 0, rows: activities + 1, columns: labels.length + 1 },
            title: say('summary-chart'),
          }
        : null,
  };
}

function summaryRows(summary: Summary, tiers: number, say: (id: SummaryWord) => string): CellValue[][] {
  const row = (name: string, tally: Summary['total']): CellValue[] => {
    const ungraded = tally.confirm + tally.undecided + tally.blank;
    const counts = Array.from({ length: tiers }, (_, tier) => tally.tiers[tier] ?? 0);
    return [asText(name), ...counts, ungraded, tally.graded + ungraded, tally.goodRate?.toNumber() ?? ''];
  };
  return [
    ...summary.byActivity.map(({ activity, tally }) => row(activity?.name.trim() ?? say('summary-no-activity'), tally)),
    row(say('summary-all'), summary.total),
  ];
}

/** A text that Excel would take for a formula is written as text. */
function asText(text: string): string {
  return /^[=+\-@']/.test(text) ? `'${text}` : text;
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
