import type { Chart } from '../grid/charts';
import { text } from '../interpreter/arguments';
import { HostError } from '../interpreter/errors';
import { defineType, type HostObject, membersOf, type ObjectType } from '../interpreter/members';
import type { Book } from './book';
import type { ChartHolder } from './chart-parts';

/** The series of a chart: read off its source, where a first row and a first column of texts are names. */
export class ChartSeriesCollection implements HostObject {
  constructor(
    readonly book: Book,
    readonly holder: ChartHolder,
  ) {}

  get type(): ObjectType {
    return SERIES_COLLECTION;
  }

  get series(): ChartSeries[] {
    return readSeries(this.book, this.holder.chart).map(({ name }, index) => new ChartSeries(this.holder, index, name));
  }
}

/** A series: its name and its numbers. */
interface SeriesData {
  readonly name: string;
  readonly values: readonly unknown[];
  readonly categories: readonly string[];
}

class ChartSeries implements HostObject {
  constructor(
    readonly holder: ChartHolder,
    readonly index: number,
    readonly name: string,
  ) {}

  get type(): ObjectType {
    return SERIES;
  }
}

/** Reads the series off the chart's source. */
function readSeries(book: Book, chart: Chart): SeriesData[] {
  const { sheet, area } = chart.source;
  const values = book.grid.cells.values(sheet, area);
  const rows = chart.seriesBy === 'Rows' ? values : transpose(values);
  const hasNames = rows.some((row) => typeof row[0] === 'string' && row[0] !== '');
  const [first = []] = rows;
  const hasCategories = first.slice(hasNames ? 1 : 0).every((value) => typeof value === 'string');
  const categories = hasCategories ? first.slice(hasNames ? 1 : 0).map(String) : [];
  return rows.slice(hasCategories ? 1 : 0).map((row, index) => ({
    name: chart.seriesNames.get(index) ?? (hasNames && row[0] !== '' ? String(row[0]) : `Series${index + 1}`),
    values: hasNames ? row.slice(1) : row,
    categories,
  }));
}

function transpose<T>(rows: readonly (readonly T[])[]): T[][] {
  const [first = []] = rows;
  return first.map((_, column) => rows.flatMap((row) => row.slice(column, column + 1)));
}

const collection = membersOf<ChartSeriesCollection>();

const SERIES_COLLECTION = defineType<ChartSeriesCollection>('ChartSeriesCollection', {
  items: (self) => self.series,
  members: {
    Count: collection.scalar('1.1', (self) => self.series.length),
    GetCount: collection.method('1.4', (self) => self.series.length),
    GetItemAt: collection.method('1.1', (self, args) => {
      const series = self.series[args.whole(0)];
      if (!series) throw new HostError('InvalidArgument');
      return series;
    }),
  },
});

const SERIES = defineType<ChartSeries>('ChartSeries', {
  members: {
    Name: membersOf<ChartSeries>().scalar(
      '1.1',
      (self) => self.name,
      (self, value) => {
        const { seriesNames } = self.holder.chart;
        self.holder.change({ seriesNames: new Map(seriesNames).set(self.index, text(value)) });
      },
    ),
  },
});
