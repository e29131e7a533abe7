import type { Area } from './area';
import type { Changes } from './changes';
import { shifted } from './shift';

/** An area that moves with the cells it was taken from. */
export interface TrackedArea {
  readonly sheet: string;
  /** null when all its cells were deleted. */
  area: Area | null;
}

/** Areas that outlive a request and so must follow inserted and deleted cells. */
export class TrackedAreas {
  private readonly tracked = new Set<TrackedArea>();

  constructor(changes: Changes) {
    changes.listen((change) => {
      if (change.kind === 'sheet-deleted') {
        for (const one of this.tracked) if (one.sheet === change.sheet) one.area = null;
      }
      if (change.kind !== 'shift') return;
      for (const one of this.tracked) {
        if (one.sheet === change.sheet && one.area) one.area = shifted(one.area, change.shift);
      }
    });
  }

  /** From now on the area follows. */
  follow(one: TrackedArea): void {
    this.tracked.add(one);
  }

  release(one: TrackedArea): void {
    this.tracked.delete(one);
  }
}
