import type { Host } from './host';
import { defineType, type HostObject, membersOf } from './interpreter/members';
import type { Session } from './interpreter/session';
import { Book } from './model/book';
import { EventRegistrations } from './model/event-registrations';
import { type EventEntry, eventEntries, sentEntry } from './model/events';
import { makers } from './model/makers';
import { type Keepable, References } from './model/references';
import { WorkbookObject } from './model/workbook';

/** One pane's side of the workbook: what it keeps, what it listens to, and what it may see. */
export class PaneSession implements Session {
  readonly root: HostObject;
  private readonly references: References;
  private readonly registrations = new EventRegistrations();
  private readonly book: Book;
  private pending: EventEntry[] = [];
  private readonly stopListening: () => void;

  constructor(
    private readonly host: Host,
    raise: (entries: readonly unknown[]) => void,
  ) {
    this.references = new References(host.grid);
    this.book = new Book(host.grid, this.references, this.registrations, () => host.readOnly, makers);
    this.root = new WorkbookObject(this.book);
    this.stopListening = host.grid.changes.listen((change) => {
      const entries = eventEntries(change, this.book, host.apiMinor);
      if (entries.length === 0) return;
      if (this.pending.length === 0) setTimeout(() => void this.take().then(raise), 0);
      this.pending.push(...entries);
    });
  }

  get apiMinor(): number {
    return this.host.apiMinor;
  }

  get readOnly(): boolean {
    return this.host.readOnly;
  }

  service(name: string): HostObject | null {
    return name === 'Microsoft.InternalService.AddinInternalService' ? ADDIN_SERVICE : null;
  }

  tracked(id: string): HostObject | null {
    return this.references.find(id);
  }

  keep(object: HostObject): void {
    this.references.keep(object as Keepable);
  }

  settled(): Promise<void> | null {
    return this.host.grid.calculation.settled();
  }

  beforeMember(location: string): void {
    this.host.faults.atMember(location);
  }

  /** Forgets what the pane kept and listened to, and what it was not told yet. */
  reset(): void {
    this.pending = [];
    this.references.clear();
    this.registrations.clear();
  }

  dispose(): void {
    this.stopListening();
    this.reset();
  }

  private async take(): Promise<unknown[]> {
    if (this.pending.length > 0) await this.settled();
    const entries = this.pending;
    this.pending = [];
    return entries.map((entry) => sentEntry(entry, this.book));
  }
}

const { method } = membersOf<HostObject>();

const ADDIN_SERVICE: HostObject = {
  type: defineType<HostObject>('AddinInternalService', {
    members: { NotifyActionHandlerReady: method('', () => null) },
  }),
};
