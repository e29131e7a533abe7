import type { HostObject } from './members';

/** What a batch runs against: one pane's view of the workbook. */
export interface Session {
  /** The Workbook object. */
  readonly root: HostObject;
  /** Minor number of the requirement set that the host declares: 13 for ExcelApi 1.13. */
  readonly apiMinor: number;
  readonly readOnly: boolean;
  /** Service objects that office.js asks for by name, e.g. Microsoft.InternalService.AddinInternalService. */
  service(name: string): HostObject | null;
  /** A tracked object by its reference id, or null when it is gone. */
  tracked(id: string): HostObject | null;
  /** Keeps an object beyond the batch, so that its identity carries a reference id. */
  keep(object: HostObject): void;
  /** Waits until formulas have their new values; null when they have them already. */
  settled(): Promise<void> | null;
  /** Called before a member is used; may throw a planned fault. */
  beforeMember(location: string): void;
}
