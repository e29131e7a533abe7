import { Endpoint, type EndpointOptions, type PageOptions } from './endpoint';
import { Faults } from './faults';
import type { Grid } from './grid/grid';
import { type Batch, isHousekeeping } from './interpreter/batch';
import { byteLength, PAYLOAD_LIMIT, TransportError } from './transport';

export interface HostOptions {
  /** The requirement set that this Excel declares: '1.9', '1.13', '1.16'… */
  readonly excelApi?: string;
  readonly locale?: 'zh-CN' | 'en-US';
  readonly readOnly?: boolean;
  /** What a read of more than five million cells answers: the error RangeExceedsLimit (else), or null for all of it. */
  readonly largeReads?: 'error' | 'null';
}

/** What went over the line, for tests and benchmarks. Bytes in UTF-8. */
interface Counts {
  /** Requests that the add-in asked for. */
  requests: number;
  /** office.js's own: they come when it likes, behind the others. */
  housekeeping: number;
  bytesIn: number;
  bytesOut: number;
}

/** Excel: one workbook, and any number of panes that talk to it. */
export class Host {
  excelApi: string;
  readonly locale: string;
  readonly readOnly: boolean;
  readonly faults = new Faults();
  readonly counts: Counts = { requests: 0, housekeeping: 0, bytesIn: 0, bytesOut: 0 };
  private readonly endpoints = new Set<Endpoint>();
  private readonly stopListening: () => void;
  private editing = false;
  private afterEdit: (() => void)[] = [];
  /** Batches of several panes are performed one after the other. */
  private line: Promise<unknown> = Promise.resolve();

  constructor(
    readonly grid: Grid,
    options: HostOptions,
  ) {
    this.excelApi = options.excelApi ?? '1.16';
    this.locale = options.locale ?? 'zh-CN';
    this.readOnly = options.readOnly ?? false;
    grid.locale = this.locale;
    grid.largeReads = options.largeReads ?? 'error';
    this.stopListening = grid.changes.listen((change) => {
      if (change.kind === 'selection') for (const endpoint of this.endpoints) endpoint.selectionChanged();
    });
  }

  /** Minor number of the declared requirement set. */
  get apiMinor(): number {
    return Number(this.excelApi.split('.')[1] ?? 0);
  }

  /** Declares another requirement set; panes see it when they are loaded again. */
  setRequirementSet(excelApi: string): void {
    this.excelApi = excelApi;
  }

  /** Whether a person is typing in a cell: until then Excel does nothing for add-ins. */
  get cellEditMode(): boolean {
    return this.editing;
  }

  set cellEditMode(editing: boolean) {
    this.editing = editing;
    if (editing) return;
    const waiting = this.afterEdit;
    this.afterEdit = [];
    for (const go of waiting) go();
  }

  /** A line to one more pane. */
  connect(post: (text: string) => void, hostOrigin: string, addinId: string, page: PageOptions = {}): Endpoint {
    const options: EndpointOptions = { post, hostOrigin, addinId, page };
    const endpoint = new Endpoint(this, options);
    this.endpoints.add(endpoint);
    return endpoint;
  }

  /** Lets go of a line that was disconnected. */
  forget(endpoint: Endpoint): void {
    this.endpoints.delete(endpoint);
  }

  /** Ends all conversations; the grid lives on. */
  dispose(): void {
    for (const endpoint of [...this.endpoints]) endpoint.disconnect();
    this.stopListening();
  }

  /** Performs one request: counted, held to the limits, subject to the planned faults, never two at a time. */
  perform(body: string, delayForCellEdit: boolean, execute: (batch: Batch) => Promise<string>): Promise<string> {
    const performed = this.line.then(() => this.performNow(body, delayForCellEdit, execute));
    this.line = performed.catch(() => undefined);
    return performed;
  }

  private async performNow(
    body: string,
    delayForCellEdit: boolean,
    execute: (batch: Batch) => Promise<string>,
  ): Promise<string> {
    const bytes = byteLength(body);
    const batch = JSON.parse(body) as Batch;
    const isOwn = isHousekeeping(batch);
    this.counts[isOwn ? 'housekeeping' : 'requests']++;
    this.counts.bytesIn += bytes;
    if (bytes > PAYLOAD_LIMIT) throw new TransportError('RequestPayloadSizeLimitExceeded');
    if (!isOwn) await this.faults.before(batch, this.grid);
    if (this.editing) {
      if (!delayForCellEdit) throw new TransportError('InvalidOperationInCellEditMode');
      await new Promise<void>((resolve) => this.afterEdit.push(resolve));
    }
    const reply = await this.grid.changes.as('add-in', async () => {
      const text = await execute(batch);
      this.grid.flush();
      return text;
    });
    this.counts.bytesOut += byteLength(reply);
    return isOwn ? reply : this.faults.after(reply);
  }
}

/** Excel over a grid. */
export function createHost(grid: Grid, options: HostOptions = {}): Host {
  return new Host(grid, options);
}
