import type { Area } from '../grid/area';
import type { Chart } from '../grid/charts';
import { choice, number, text } from '../interpreter/arguments';
import { HostError } from '../interpreter/errors';
import { defineType, type HostObject, membersOf, type ObjectType } from '../interpreter/members';
import { resolveAddress } from './addresses';
import type { Book } from './book';
import { ChartLegend, ChartTitle } from './chart-parts';
import { ChartSeriesCollection } from './chart-series';
import { demandUnprotected } from './guards';
import { isRange, type RangeLike } from './range-geometry';

/** The charts of a sheet. */
export class ChartCollection implements HostObject {
  constructor(
    readonly book: Book,
    readonly sheet: string,
  ) {}

  get type(): ObjectType {
    return CHARTS;
  }

  get charts(): Chart[] {
    return this.book.grid.charts.all(this.sheet);
  }

  find(name: string): ChartObject | null {
    const wanted = name.toLowerCase();
    const found = this.charts.find((chart) => chart.id === name || chart.name.toLowerCase() === wanted);
    return found ? new ChartObject(this.book, found.id) : null;
  }
}

/** One chart. */
class ChartObject implements HostObject {
  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  get type(): ObjectType {
    return CHART;
  }

  get chart(): Chart {
    const chart = this.book.grid.charts.find(this.id);
    if (!chart) throw new HostError('ItemNotFound');
    return chart;
  }

  change(part: Partial<Chart>): void {
    demandUnprotected(this.book, this.chart.sheet);
    this.book.grid.charts.change(this.id, part);
  }
}

/** Kinds of charts that a table of figures is commonly shown by; others the stand-in does not know. */
const KINDS = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'LineStacked',
  'Pie',
  'Doughnut',
  'Area',
  'AreaStacked',
  'XYScatter',
  'Radar',
] as const;

const collection = membersOf<ChartCollection>();

const CHARTS = defineType<ChartCollection>('ChartCollection', {
  items: (self) => self.charts.map((chart) => new ChartObject(self.book, chart.id)),
  indexer: (self, key) => demand(self.find(key.text(0))),
  members: {
    Count: collection.scalar('1.1', (self) => self.charts.length),
    GetCount: collection.method('1.4', (self) => self.charts.length),
    GetItem: collection.method('1.1', (self, args) => demand(self.find(args.text(0)))),
    GetItemOrNullObject: collection.method('1.4', (self, args) => self.find(args.text(0))),
    GetItemAt: collection.method('1.1', (self, args) => {
      const chart = self.charts[args.whole(0)];
      if (!chart) throw new HostError('InvalidArgument');
      return new ChartObject(self.book, chart.id);
    }),
    Add: collection.writer('1.1', (self, args) => {
      demandUnprotected(self.book, self.sheet);
      const kind = args.choice(0, KINDS);
      const source = sourceOf(args.raw(1));
      const wanted = args.choice(2, ['Auto', 'Columns', 'Rows'], 'Auto');
      const chart = self.book.grid.charts.add({
        sheet: self.sheet,
        kind,
        source,
        seriesBy: wanted === 'Auto' ? longerSide(source.area) : wanted,
        seriesNames: new Map(),
        title: { text: '', visible: false, overlay: false },
        legend: { visible: true, position: 'Right', overlay: false },
        frame: { left: 0, top: 0, width: 360, height: 216 },
      });
      return new ChartObject(self.book, chart.id);
    }),
  },
});

function demand(chart: ChartObject | null): ChartObject {
  if (!chart) throw new HostError('ItemNotFound');
  return chart;
}

function sourceOf(value: unknown): RangeLike {
  if (!isRange(value)) throw new HostError('InvalidArgument');
  return { sheet: value.sheet, area: value.area };
}

/** Excel plots the longer side as categories: columns are series where there are at least as many rows. */
function longerSide(area: Area): 'Columns' | 'Rows' {
  return area.rows >= area.columns ? 'Columns' : 'Rows';
}

const { scalar, method, navigation, writer } = membersOf<ChartObject>();

const side = (key: 'left' | 'top' | 'width' | 'height') =>
  scalar(
    '1.1',
    (self) => self.chart.frame[key],
    (self, value) => {
      const size = number(value);
      if (size < 0) throw new HostError('InvalidArgument');
      self.change({ frame: { ...self.chart.frame, [key]: size } });
    },
  );

const CHART = defineType<ChartObject>('Chart', {
  identity: (self) => ({ Id: self.id }),
  members: {
    Id: scalar('1.7', (self) => self.chart.id),
    Name: scalar(
      '1.1',
      (self) => self.chart.name,
      (self, value) => self.change({ name: text(value) }),
    ),
    ChartType: scalar(
      '1.7',
      (self) => self.chart.kind,
      (self, value) => self.change({ kind: choice(value, KINDS) }),
    ),
    PlotBy: scalar(
      '1.8',
      (self) => self.chart.seriesBy,
      (self, value) => self.change({ seriesBy: choice(value, ['Columns', 'Rows']) }),
    ),
    Left: side('left'),
    Top: side('top'),
    Width: side('width'),
    Height: side('height'),
    Title: navigation('1.1', (self) => new ChartTitle(self)),
    Legend: navigation('1.1', (self) => new ChartLegend(self)),
    Series: navigation('1.1', (self) => new ChartSeriesCollection(self.book, self)),
    Worksheet: navigation('1.2', (self) => self.book.worksheet(self.chart.sheet)),
    SetData: writer('1.1', (self, args) => {
      const source = sourceOf(args.raw(0));
      const wanted = args.choice(1, ['Auto', 'Columns', 'Rows'], 'Auto');
      self.change({ source, seriesBy: wanted === 'Auto' ? longerSide(source.area) : wanted });
    }),
    SetPosition: writer('1.1', (self, args) => {
      const first = cell(self, args.raw(0));
      const last = args.has(1) ? cell(self, args.raw(1)) : null;
      self.change({ frame: frameOver(self, first, last) });
    }),
    Activate: method('1.9', (self) => self.book.grid.sheets.activate(self.chart.sheet)),
    Delete: writer('1.1', (self) => {
      demandUnprotected(self.book, self.chart.sheet);
      self.book.grid.charts.delete(self.id);
    }),
  },
});

function cell(self: ChartObject, value: unknown): Area {
  return isRange(value) ? value.area : resolveAddress(self.book, self.chart.sheet, text(value));
}

/** The frame that begins at one cell and ends with another, or keeps its size. */
function frameOver(self: ChartObject, first: Area, last: Area | null): Chart['frame'] {
  const { dimensions } = self.book.grid;
  const { sheet, frame } = self.chart;
  const left = dimensions.leftOf(sheet, first.column);
  const top = dimensions.topOf(sheet, first.row);
  if (!last) return { ...frame, left, top };
  const right = dimensions.leftOf(sheet, last.column + last.columns);
  const bottom = dimensions.topOf(sheet, last.row + last.rows);
  return { left, top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}
