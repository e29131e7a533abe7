import type { Area } from './area';
import type { Change } from './changes';
import { shifted } from './shift';

/** A pivot table, as far as it matters to others: its name and the cells that it fills. */
export interface Pivot {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  readonly area: Area;
}

/** The pivot tables that came with the file. */
export class Pivots {
  private list: Pivot[] = [];

  all(sheet: string | null): Pivot[] {
    return this.list.filter((pivot) => sheet === null || pivot.sheet === sheet);
  }

  remember(pivot: Pivot): void {
    this.list.push(pivot);
  }

  rename(id: string, name: string): void {
    this.list = this.list.map((pivot) => (pivot.id === id ? { ...pivot, name } : pivot));
  }

  /** Moves them with their cells, and forgets those of a sheet that is gone. */
  follow(change: Change): void {
    if (change.kind === 'sheet-deleted') this.list = this.list.filter((pivot) => pivot.sheet !== change.sheet);
    if (change.kind !== 'shift') return;
    this.list = this.list.flatMap((pivot) => {
      if (pivot.sheet !== change.sheet) return pivot;
      const area = shifted(pivot.area, change.shift);
      return area ? { ...pivot, area } : [];
    });
  }
}
