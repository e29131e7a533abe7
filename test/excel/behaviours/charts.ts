import { answer, type Behaviour, fill, isMissing, see, seeItems } from './behaviour';

export const charts: Behaviour[] = [
  {
    member: 'ChartCollection.add',
    does: 'makes a chart of cells; columns are series where there are at least as many rows',
    by: async (bench) => {
      const range = fill(bench, [
        ['', '预算', '决算'],
        ['一季度', 1, 2],
        ['二季度', 3, 4],
        ['三季度', 5, 6],
      ]);
      const chart = bench.sheet.charts.add('ColumnClustered', range, 'Auto');
      chart.title.text = '执行情况';
      const facts = await see(chart, 'chartType', 'plotBy');
      return [facts, await see(chart.title, 'text', 'visible', 'overlay'), await seeItems(chart.series, 'name')];
    },
    gives: [
      ['ColumnClustered', 'Columns'],
      ['执行情况', true, false],
      ['预算', '决算'],
    ],
  },
  {
    member: 'Chart.setPosition',
    does: 'lies over cells; places and sizes are points',
    by: async (bench) => {
      const chart = bench.sheet.charts.add('Line', fill(bench, [[1], [2]]));
      chart.setPosition('B2', 'C3');
      const placed = await see(chart, 'left', 'top', 'width', 'height');
      chart.set({ left: 10, top: 20, width: 300, height: 200 });
      return [placed, await see(chart, 'left', 'top', 'width', 'height')];
    },
    gives: [
      [48, 15, 96, 30],
      [10, 20, 300, 200],
    ],
  },
  {
    member: 'Chart.setData',
    does: 'takes other cells, other kinds, and other names',
    by: async (bench) => {
      const chart = bench.sheet.charts.add('Pie', fill(bench, [['a', 1]]));
      bench.sheet.getRange('A3:B4').values = [
        ['x', 'y'],
        [1, 2],
      ];
      chart.setData(bench.sheet.getRange('A3:B4'), 'Columns');
      chart.chartType = 'BarStacked';
      chart.plotBy = 'Rows';
      chart.name = '图';
      chart.series.getItemAt(0).name = '改名';
      return [await see(chart, 'chartType', 'plotBy', 'name'), (await seeItems(chart.series, 'name'))[0]];
    },
    gives: [['BarStacked', 'Rows', '图'], '改名'],
  },
  {
    member: 'ChartLegend.visible',
    does: 'keeps title and legend',
    by: async (bench) => {
      const { legend, title } = bench.sheet.charts.add('Line', fill(bench, [[1], [2]]));
      legend.set({ visible: false, position: 'Bottom', overlay: true });
      title.set({ visible: false, overlay: true });
      return [await see(legend, 'visible', 'position', 'overlay'), await see(title, 'visible', 'overlay')];
    },
    gives: [
      [false, 'Bottom', true],
      [false, true],
    ],
  },
  {
    member: 'ChartCollection.getItem',
    does: 'finds by name, counts, and charts can be deleted',
    by: async (bench) => {
      const { charts } = bench.sheet;
      const chart = charts.add('Line', fill(bench, [[1], [2]]));
      chart.name = '线';
      chart.activate();
      const found = [await see(charts.getItem('线'), 'name'), await see(charts.getItemAt(0), 'name')];
      const same = (await see(charts.getItemOrNullObject('线'), 'id')) === (await see(chart, 'id'));
      const counts = [await see(charts, 'count'), await answer(bench, charts.getCount())];
      const series = [await see(chart.series, 'count'), await answer(bench, chart.series.getCount())];
      const where = (await see(chart.worksheet, 'id')) === (await see(bench.sheet, 'id'));
      chart.delete();
      return [found, same, counts, series, where, await isMissing(bench, charts.getItemOrNullObject('线'))];
    },
    gives: [['线', '线'], true, [1, 1], [1, 1], true, true],
  },
  {
    member: 'ChartCollection.add',
    does: 'kinds that the stand-in lacks are refused',
    by: async (bench) => {
      bench.sheet.charts.add('Sunburst', fill(bench, [[1], [2]]));
      await bench.context.sync();
    },
    refuses: 'InvalidArgument',
  },
];
