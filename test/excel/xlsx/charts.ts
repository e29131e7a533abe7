import type { Worksheet } from '@cj-tech-master/excelts';
import type { AddChartOptions } from '@cj-tech-master/excelts/chart';
import { formatArea, quoteSheet } from '../grid/area';
import type { Chart } from '../grid/charts';
import type { Grid } from '../grid/grid';

/** How the file names a kind of chart: its element, and what distinguishes it within. */
const KINDS: Readonly<Record<string, { readonly type: string; readonly barDir?: string; readonly grouping?: string }>> =
  {
    ColumnClustered: { type: 'bar', barDir: 'col', grouping: 'clustered' },
    ColumnStacked: { type: 'bar', barDir: 'col', grouping: 'stacked' },
    ColumnStacked100: { type: 'bar', barDir: 'col', grouping: 'percentStacked' },
    BarClustered: { type: 'bar', barDir: 'bar', grouping: 'clustered' },
    BarStacked: { type: 'bar', barDir: 'bar', grouping: 'stacked' },
    BarStacked100: { type: 'bar', barDir: 'bar', grouping: 'percentStacked' },
    Line: { type: 'line', grouping: 'standard' },
    LineMarkers: { type: 'line', grouping: 'standard' },
    LineStacked: { type: 'line', grouping: 'stacked' },
    Pie: { type: 'pie' },
    Doughnut: { type: 'doughnut' },
    Area: { type: 'area', grouping: 'standard' },
    AreaStacked: { type: 'area', grouping: 'stacked' },
    XYScatter: { type: 'scatter' },
    Radar: { type: 'radar' },
  };

/** Adds the charts that were made since the file was opened. */
export function writeCharts(grid: Grid, id: string, sheet: Worksheet, written: Set<string>): void {
  for (const chart of grid.charts.all(id)) {
    if (written.has(chart.id)) continue;
    written.add(chart.id);
    addChart(grid, sheet, chart);
  }
}

function addChart(grid: Grid, sheet: Worksheet, chart: Chart): void {
  const { source, seriesBy, kind, title, legend } = chart;
  const name = quoteSheet(grid.sheets.name(source.sheet));
  const { area } = source;
  const at = (row: number, column: number, rows: number, columns: number): string =>
    `${name}!${formatArea({ row: area.row + row, column: area.column + column, rows, columns }, '$')}`;
  const byColumns = seriesBy === 'Columns';
  const lines = byColumns ? area.columns : area.rows;
  const series = Array.from({ length: Math.max(1, lines - 1) }, (_, index) => {
    const line = Math.min(index + 1, lines - 1);
    return {
      name: { formula: byColumns ? at(0, line, 1, 1) : at(line, 0, 1, 1) },
      categories: byColumns ? at(1, 0, area.rows - 1, 1) : at(0, 1, 1, area.columns - 1),
      values: byColumns ? at(1, line, area.rows - 1, 1) : at(line, 1, 1, area.columns - 1),
    };
  });
  const options = { ...KINDS[kind], series, showLegend: legend.visible, ...(title.visible && { title: title.text }) };
  sheet.addChart(options as AddChartOptions, cellsUnder(grid, chart));
}

/** The cells that the chart's frame lies over, which is how the file places it. */
function cellsUnder(grid: Grid, { sheet, frame }: Chart): string {
  const { dimensions } = grid;
  const line = (edge: 'leftOf' | 'topOf', points: number): number => {
    let at = 0;
    while (at < 16_000 && dimensions[edge](sheet, at + 1) <= points) at++;
    return at;
  };
  const column = line('leftOf', frame.left);
  const row = line('topOf', frame.top);
  const columns = Math.max(1, line('leftOf', frame.left + frame.width - 1) - column + 1);
  const rows = Math.max(1, line('topOf', frame.top + frame.height - 1) - row + 1);
  return formatArea({ row, column, rows, columns });
}
