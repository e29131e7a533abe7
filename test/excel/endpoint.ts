import type { Host } from './host';
import type { Batch, BatchReply } from './interpreter/batch';
import { execute } from './interpreter/execute';
import { appContext, frameName } from './pane-context';
import { PaneSession } from './pane-session';
import { byteLength, PAYLOAD_LIMIT, TransportError } from './transport';

interface PaneMessage {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** Rich API dispatch ids (protocol §6). */
const Dispatch = { SettingsRefresh: 75, SettingsSave: 76, RichApi: 93, CommandCompleted: 94 } as const;
/** Events that office.js registers by dispatch id (protocol §4). */
const AppEvent = { SettingsChanged: 1, SelectionChanged: 2, RichApiMessage: 33, CommandInvoked: 39 } as const;

/** OSF.DialogMessageType.DialogClosed. */
const DIALOG_CLOSED = 12006;
const NOT_SUPPORTED = { Error: 5000 };
const DELAY_FOR_CELL_EDIT = 64;

export interface EndpointOptions {
  /** Sends a text to the pane (window.postMessage in a page). */
  readonly post: (text: string) => void;
  /** Origin of the page that plays Excel; office.js answers to no other. */
  readonly hostOrigin: string;
  readonly addinId: string;
  readonly page: PageOptions;
}

/** What only a host with a screen can do. */
export interface PageOptions {
  /** The pane wants something shown: event 10 is a dialog (its target is JSON that says which), 11 a question in the pane itself. */
  readonly onRegister?: (event: number, target: string) => void;
  /** The pane no longer wants it shown. */
  readonly onUnregister?: (event: number) => void;
  /** Whether the page on this line is a dialog's own. */
  readonly dialog?: boolean;
}

/** Excel's end of the line to one pane: takes office.js's messages, answers them, raises events and runs ribbon commands. */
export class Endpoint {
  private readonly session: PaneSession;
  /** Unlike any other: office.js remembers settings by it for as long as the browser's tab lives. */
  private readonly conversation = crypto.randomUUID();
  private readonly registered = new Set<number>();
  private readonly commands = new Map<string, () => void>();
  private queue: Promise<void> = Promise.resolve();
  private open = true;
  private ready: () => void = () => {};
  /** Resolves when the pane can be sent commands. */
  readonly listening = new Promise<void>((resolve) => {
    this.ready = resolve;
  });

  constructor(
    private readonly host: Host,
    private readonly options: EndpointOptions,
  ) {
    this.session = new PaneSession(host, (entries) => this.raise(entries));
  }

  /** What iframe.name must be before the pane is loaded (protocol §2). */
  get frameName(): string {
    const { hostOrigin, addinId, page } = this.options;
    const isDialog = page.dialog === true;
    return frameName({ conversation: this.conversation, addinId, hostOrigin, locale: this.host.locale, isDialog });
  }

  /** Takes a message from the pane. What is not for this endpoint is left alone. */
  receive(text: string): void {
    if (!this.open || !text.startsWith('{')) return;
    const message = JSON.parse(text) as PaneMessage;
    if (message._messageType !== 0 || message._conversationId !== this.conversation) return;
    // One after the other, as Excel works.
    this.queue = this.queue.then(() => this.answer(message));
  }

  /** Runs a function that the pane's page has associated with a ribbon button; resolves when it has called completed(). */
  async runCommand(functionName: string, source: string): Promise<void> {
    await this.listening;
    const id = `command-${this.commands.size + 1}`;
    const done = new Promise<void>((resolve) => this.commands.set(id, resolve));
    this.notify('appCommandInvoked', { 0: id, 1: functionName, 2: JSON.stringify({ source: { id: source } }) });
    await done;
  }

  /** Tells the pane that a person closed its dialog. */
  dialogClosed(): void {
    this.notify('dialogMessageReceived', { messageType: DIALOG_CLOSED });
  }

  /** Ends the conversation: nothing is sent to the pane any more. */
  disconnect(): void {
    this.open = false;
    this.session.dispose();
    this.host.forget(this);
  }

  private async answer(message: PaneMessage): Promise<void> {
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      // A new start of the page: what the old one kept is gone.
      this.session.reset();
      this.registered.clear();
      this.reply(message, appContext(this.host, this.options.addinId));
    } else if (message._actionType === 1) this.register(message);
    else if (message._actionType === 2) {
      this.registered.delete(eventOf(message));
      this.options.page.onUnregister?.(eventOf(message));
      this.reply(message, { Error: 0 });
    } else if (message._actionName === 'executeMethod') this.reply(message, await this.call(message._data));
    else this.reply(message, null);
  }

  private register(message: PaneMessage): void {
    const event = eventOf(message);
    this.registered.add(event);
    this.options.page.onRegister?.(event, String((message._data as { targetId?: unknown }).targetId ?? ''));
    this.reply(message, { Error: 0 });
    if (event === AppEvent.CommandInvoked) this.ready();
  }

  private async call(data: unknown): Promise<unknown> {
    const { DdaMethod, ...args } = data as { DdaMethod: { DispatchId: number } } & Record<string, unknown>;
    switch (DdaMethod.DispatchId) {
      case Dispatch.RichApi:
        return this.richApi(args.ArrayData as readonly unknown[]);
      case Dispatch.SettingsSave:
        return this.saveSettings(args.DdaSettingsMethod as { Properties: readonly [string, string][] });
      case Dispatch.SettingsRefresh:
        return { Error: 0, Properties: { Settings: this.settings().map(([Name, Value]) => ({ Name, Value })) } };
      case Dispatch.CommandCompleted:
        this.commands.get(String(args['0']))?.();
        return { Error: 0 };
      default:
        return NOT_SUPPORTED;
    }
  }

  private async richApi(parts: readonly unknown[]): Promise<unknown> {
    const body = String(parts[4] ?? '{}');
    const flags = Number(parts[6] ?? 0);
    try {
      const text = await this.host.perform(body, (flags & DELAY_FOR_CELL_EDIT) !== 0, (batch) => this.execute(batch));
      return { Error: 0, Version: 0, Data: [200, ['Content-Type', 'application/json'], text] };
    } catch (error) {
      if (error instanceof TransportError) return { Error: error.number };
      throw error;
    }
  }

  private async execute(batch: Batch): Promise<string> {
    const reply: BatchReply = await execute(batch, this.session);
    const text = JSON.stringify(reply);
    if (byteLength(text) > PAYLOAD_LIMIT) throw new TransportError('ResponsePayloadSizeLimitExceeded');
    return text;
  }

  private settings(): [string, string][] {
    return [...this.host.grid.documentSettings];
  }

  private saveSettings(method: { Properties: readonly [string, string][] }): unknown {
    if (this.host.readOnly) return { Error: 7000 };
    const { documentSettings } = this.host.grid;
    documentSettings.clear();
    for (const [key, value] of method.Properties) documentSettings.set(key, value);
    return { Error: 0, Version: 1 };
  }

  /** Events of the Rich API go behind the answer to the batch that caused them. */
  private raise(entries: readonly unknown[]): void {
    if (this.registered.has(AppEvent.RichApiMessage)) this.notify('richApiMessage', { ArrayData: entries });
  }

  /** Tells the pane that the selection changed, in the way of the oldest API. */
  selectionChanged(): void {
    if (this.registered.has(AppEvent.SelectionChanged)) this.notify('documentSelectionChanged', {});
  }

  private reply(message: PaneMessage, data: unknown): void {
    this.send(message._actionName, message._correlationId, data, 0);
  }

  private notify(event: string, data: unknown): void {
    this.send(event, 0, data, 1);
  }

  private send(name: string, correlation: number, data: unknown, responseType: 0 | 1): void {
    if (!this.open) return;
    const message = {
      _messageType: 1,
      _actionName: name,
      _conversationId: this.conversation,
      _correlationId: correlation,
      _origin: this.options.hostOrigin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.options.post(JSON.stringify(message));
  }
}

function eventOf(message: PaneMessage): number {
  return (message._data as { eventDispId: number }).eventDispId;
}
