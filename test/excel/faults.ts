import type { Grid } from './grid/grid';
import { ActionType, type Batch, PathType } from './interpreter/batch';
import { type ErrorCode, HostError } from './interpreter/errors';
import { DECLARED_TYPES } from './interpreter/members';
import { isTransportCode, type TransportCode, TransportError } from './transport';

type RequestKind = 'read' | 'write' | 'any';

/** Trouble on order: what fails, when, and with which code of Excel's. */
export class Faults {
  private planned: { nth: number | null; kind: RequestKind; code: ErrorCode | TransportCode }[] = [];
  private members = new Map<string, ErrorCode>();
  private between: { nth: number; change: (grid: Grid) => unknown }[] = [];
  private stops = new Map<number, number>();
  private lost = new Map<number, TransportCode>();
  private alter: ((reply: string) => string) | null = null;
  private uses = 0;
  private seen = 0;
  private delayMs = 0;
  private failing: ErrorCode | null = null;

  /** The n-th request from now on (1 is the next; office.js's own do not count) fails with the code. */
  failRequest(nth: number, code: ErrorCode | TransportCode): void {
    this.planned.push({ nth: this.seen + nth, kind: 'any', code });
  }

  /** Every request that reads only, or that writes, or any, fails with the code, until clear(). */
  failEvery(kind: RequestKind, code: ErrorCode | TransportCode): void {
    this.planned.push({ nth: null, kind, code });
  }

  /** Every use of a member, named as in errorLocation ("Range.values"), fails; what the batch did before it stays done. */
  failMember(location: string, code: ErrorCode): void {
    this.members.set(location.toLowerCase(), code);
  }

  /** The n-th request from now on stops before its so-manieth use of a member; what it did before that stays done. */
  stopInside(nth: number, use: number): void {
    this.stops.set(this.seen + nth, use);
  }

  /** The n-th request from now on is carried out, and its answer is lost on the way. */
  loseReply(nth: number, code: TransportCode): void {
    this.lost.set(this.seen + nth, code);
  }

  /** Every answer is changed on its way, until clear(). */
  alterReplies(change: (reply: string) => string): void {
    this.alter = change;
  }

  /** Every request waits so long first. */
  delay(milliseconds: number): void {
    this.delayMs = milliseconds;
  }

  /** A co-author changes the workbook just before the n-th request from now on. */
  coAuthorBefore(nth: number, change: (grid: Grid) => unknown): void {
    this.between.push({ nth: this.seen + nth, change });
  }

  /** No more trouble. */
  clear(): void {
    this.planned = [];
    this.members.clear();
    this.between = [];
    this.stops.clear();
    this.lost.clear();
    this.alter = null;
    this.delayMs = 0;
    this.failing = null;
  }

  /** Called before a request is carried out. */
  async before(batch: Batch, grid: Grid): Promise<void> {
    this.seen++;
    const now = this.between.filter(({ nth }) => nth === this.seen);
    for (const { change } of now) await grid.changes.as('co-author', async () => change(grid));
    if (this.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, this.delayMs));
    this.failing = null;
    this.uses = 0;
    if (this.planned.length === 0) return;
    const kind = isWrite(batch) ? 'write' : 'read';
    const fault = this.planned.find((one) =>
      one.nth === null ? one.kind === 'any' || one.kind === kind : one.nth === this.seen,
    );
    if (!fault) return;
    if (isTransportCode(fault.code)) throw new TransportError(fault.code);
    this.failing = fault.code;
  }

  /** Called once a request has been carried out, with its answer as it would be sent; answers what is sent. */
  after(reply: string): string {
    const code = this.lost.get(this.seen);
    if (code) throw new TransportError(code);
    return this.alter?.(reply) ?? reply;
  }

  /** Called before a member is used. */
  atMember(location: string): void {
    // The protocol's own members are part of what comes before them.
    if (location.includes('._')) return;
    this.uses++;
    if (this.stops.get(this.seen) === this.uses) throw new HostError('GeneralException');
    const code = this.failing ?? this.members.get(location.toLowerCase());
    this.failing = null;
    if (code) throw new HostError(code);
  }
}

/** Whether a request sets a property or uses a method that changes the workbook, be it as an action or on the way to an object. */
function isWrite({ Actions, ObjectPaths }: Batch): boolean {
  const methods = Object.values(ObjectPaths).filter((path) => path.ObjectPathType === PathType.Method);
  return (
    Actions.some(({ ActionType: type, Name }) => type === ActionType.SetProperty || writes(Name)) ||
    methods.some(({ Name }) => writes(Name))
  );
}

/** Whether a method of that name changes the workbook, in whichever class. */
function writes(name: string): boolean {
  return DECLARED_TYPES.some(({ members }) => {
    const member = members.get(name.toLowerCase());
    return member?.kind === 'method' && member.writes;
  });
}
