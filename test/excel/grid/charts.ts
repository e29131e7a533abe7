import type { Area } from './area';
import type { Change } from './changes';
import { shifted } from './shift';

/** A chart, as data: the stand-in draws none. Places and sizes in points from the sheet's corner. */
export interface Chart {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  readonly kind: string;
  readonly source: { readonly sheet: string; readonly area: Area };
  readonly seriesBy: 'Columns' | 'Rows';
  /** Names given to series by hand, by their number. */
  readonly seriesNames: ReadonlyMap<number, string>;
  readonly title: { readonly text: string; readonly visible: boolean; readonly overlay: boolean };
  readonly legend: { readonly visible: boolean; readonly position: string; readonly overlay: boolean };
  readonly frame: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

/** The charts that add-ins made. Those that came with the file stay in the file, unseen. */
export class Charts {
  private list: Chart[] = [];
  private made = 0;

  all(sheet: string): Chart[] {
    return this.list.filter((chart) => chart.sheet === sheet);
  }

  find(id: string): Chart | null {
    return this.list.find((chart) => chart.id === id) ?? null;
  }

  add(chart: Omit<Chart, 'id' | 'name'>): Chart {
    this.made++;
    const id = `{00000000-0002-0000-0000-${String(this.made).padStart(12, '0')}}`;
    const added = { ...chart, id, name: `Chart ${this.made}` };
    this.list.push(added);
    return added;
  }

  change(id: string, part: Partial<Chart>): void {
    this.list = this.list.map((chart) => (chart.id === id ? { ...chart, ...part } : chart));
  }

  delete(id: string): void {
    this.list = this.list.filter((chart) => chart.id !== id);
  }

  /** Moves the charts' sources with their cells, and forgets those of a sheet that is gone. */
  follow(change: Change): void {
    if (change.kind === 'sheet-deleted') this.list = this.list.filter((chart) => chart.sheet !== change.sheet);
    if (change.kind !== 'shift') return;
    this.list = this.list.map((chart) => {
      if (chart.source.sheet !== change.sheet) return chart;
      const area = shifted(chart.source.area, change.shift) ?? chart.source.area;
      return { ...chart, source: { ...chart.source, area } };
    });
  }
}
