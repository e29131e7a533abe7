import type { Chart } from '../grid/charts';
import { choice, flag, text } from '../interpreter/arguments';
import { defineType, type HostObject, membersOf, type ObjectType } from '../interpreter/members';

/** A chart whose parts are read and changed. */
export interface ChartHolder {
  readonly chart: Chart;
  change(part: Partial<Chart>): void;
}

/** A chart's title. */
export class ChartTitle implements HostObject {
  constructor(readonly holder: ChartHolder) {}

  get type(): ObjectType {
    return TITLE;
  }

  change(part: Partial<Chart['title']>): void {
    this.holder.change({ title: { ...this.holder.chart.title, ...part } });
  }
}

/** A chart's legend. */
export class ChartLegend implements HostObject {
  constructor(readonly holder: ChartHolder) {}

  get type(): ObjectType {
    return LEGEND;
  }

  change(part: Partial<Chart['legend']>): void {
    this.holder.change({ legend: { ...this.holder.chart.legend, ...part } });
  }
}

const title = membersOf<ChartTitle>();

const TITLE = defineType<ChartTitle>('ChartTitle', {
  members: {
    Text: title.scalar(
      '1.1',
      (self) => self.holder.chart.title.text,
      (self, value) => self.change({ text: text(value), visible: true }),
    ),
    Visible: title.scalar(
      '1.1',
      (self) => self.holder.chart.title.visible,
      (self, value) => self.change({ visible: flag(value) }),
    ),
    Overlay: title.scalar(
      '1.1',
      (self) => self.holder.chart.title.overlay,
      (self, value) => self.change({ overlay: flag(value) }),
    ),
  },
});

const legend = membersOf<ChartLegend>();
const POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'] as const;

const LEGEND = defineType<ChartLegend>('ChartLegend', {
  members: {
    Visible: legend.scalar(
      '1.1',
      (self) => self.holder.chart.legend.visible,
      (self, value) => self.change({ visible: flag(value) }),
    ),
    Position: legend.scalar(
      '1.1',
      (self) => self.holder.chart.legend.position,
      (self, value) => {
        self.change({ position: choice(value, POSITIONS) });
      },
    ),
    Overlay: legend.scalar(
      '1.1',
      (self) => self.holder.chart.legend.overlay,
      (self, value) => self.change({ overlay: flag(value) }),
    ),
  },
});
