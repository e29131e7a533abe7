/** Which events a pane wants: event type (protocol §11) and the id of the object that it listens to. */
export class EventRegistrations {
  /** False while the pane has switched events off. */
  enabled = true;
  private readonly wanted = new Map<string, number>();

  add(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.wanted.set(key, (this.wanted.get(key) ?? 0) + 1);
  }

  remove(type: number, target: string): void {
    this.wanted.delete(`${type} ${target}`);
  }

  has(type: number, target: string): boolean {
    return this.enabled && this.wanted.has(`${type} ${target}`);
  }

  /** Whether anybody listens to events of that type at all. */
  hasAny(type: number): boolean {
    return [...this.wanted.keys()].some((key) => key.startsWith(`${type} `));
  }

  clear(): void {
    this.wanted.clear();
    this.enabled = true;
  }
}

/** Numbers of the events, as office.js knows them. */
export const EventType = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  TableSelectionChanged: 100,
  TableDataChanged: 101,
} as const;

/** The id to which events of the workbook's collections go. */
export const WORKBOOK_ID = 'Workbook';
