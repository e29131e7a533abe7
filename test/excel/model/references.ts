import type { Grid } from '../grid/grid';
import type { TrackedArea } from '../grid/tracked-areas';
import type { HostObject } from '../interpreter/members';

/** An object that a pane may keep beyond a request: its areas then follow inserted and deleted cells. */
export interface Keepable extends HostObject {
  referenceId: string | null;
  /** The areas to follow from now on. */
  readonly tracked: TrackedArea[];
}

/** The objects that one pane keeps, by reference id (protocol §8). */
export class References {
  private kept = new Map<string, Keepable>();
  private count = 0;

  constructor(private readonly grid: Grid) {}

  /** Keeps an object; keeping it again changes nothing. */
  keep(object: Keepable): void {
    if (object.referenceId) return;
    this.count++;
    object.referenceId = `!${this.count}!${object.type.name}`;
    this.kept.set(object.referenceId, object);
    for (const one of object.tracked) this.grid.tracked.follow(one);
  }

  find(id: string): Keepable | null {
    return this.kept.get(id) ?? null;
  }

  release(id: string): void {
    for (const one of this.kept.get(id)?.tracked ?? []) this.grid.tracked.release(one);
    this.kept.delete(id);
  }

  /** Forgets everything, as when the pane was reloaded. */
  clear(): void {
    for (const id of [...this.kept.keys()]) this.release(id);
  }

  /** How many objects are kept: a pane that never releases them slows Excel down. */
  get size(): number {
    return this.kept.size;
  }
}
