import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';

/** Where office.js and the scripts that it loads lie. */
const DIST = dirname(createRequire(__filename).resolve('@microsoft/office-js/dist/office.js'));
const PANE = 'https://pane.invalid';

/** Scripts are compiled once in a process, however many windows run them. */
const compiled = new Map<string, vm.Script>();

function compile(path: string): vm.Script {
  const known = compiled.get(path);
  if (known) return known;
  const script = new vm.Script(readFileSync(path, 'utf8'), { filename: path });
  compiled.set(path, script);
  return script;
}

type Listener = (event: { data: string; origin: string; source: unknown }) => void;

/** Office's namespaces as a page sees them once office.js is there. */
export interface OfficeGlobals {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** A window just large enough for the unmodified office.js, framed by a page that plays Excel. */
export class OfficeWindow {
  private readonly context: vm.Context;
  private readonly listeners = new Set<Listener>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly frame: { postMessage(text: string): void };
  private open = true;

  constructor(
    name: string,
    private readonly hostOrigin: string,
    toHost: (text: string) => void,
  ) {
    this.frame = { postMessage: (text) => void setImmediate(() => this.open && toHost(text)) };
    this.context = vm.createContext(this.globals(name));
    vm.runInContext('window = self = globalThis;', this.context);
  }

  /** Loads office.js; the promise is that of Office.onReady. */
  async load(): Promise<OfficeGlobals> {
    compile(join(DIST, 'office.js')).runInContext(this.context);
    const { Office: office } = this.context as unknown as OfficeGlobals;
    await office.onReady();
    return this.context as unknown as OfficeGlobals;
  }

  /** Hands a text from Excel to the page. */
  receive(text: string): void {
    setImmediate(() => {
      if (!this.open) return;
      for (const listener of [...this.listeners]) listener({ data: text, origin: this.hostOrigin, source: this.frame });
    });
  }

  close(): void {
    this.open = false;
    for (const timer of this.timers) clearTimeout(timer);
    this.listeners.clear();
  }

  /** Objects of the caller's realm, so that errors are its Errors and arrays its arrays; but not Object, which office.js extends. */
  private globals(name: string): Record<string, unknown> {
    const location = new URL(`${PANE}/taskpane.html`);
    return {
      name,
      location,
      document: this.document(),
      navigator: { userAgent: 'Mozilla/5.0 (Node) Chrome/126.0', language: 'zh-CN', platform: 'Node' },
      parent: this.frame,
      top: this.frame,
      history: {},
      sessionStorage: storage(),
      localStorage: storage(),
      performance,
      console,
      addEventListener: (type: string, listener: Listener) => type === 'message' && this.listeners.add(listener),
      removeEventListener: (_type: string, listener: Listener) => this.listeners.delete(listener),
      setTimeout: (work: () => void, delay = 0) => this.later(work, delay),
      clearTimeout: (timer: NodeJS.Timeout) => this.forget(timer),
      setInterval: () => 0,
      clearInterval: () => undefined,
      URL,
      Promise,
      Error,
      TypeError,
      RangeError,
      JSON,
      Date,
      Array,
    };
  }

  /** Long timers are office.js's watchdogs: they must not keep the process alive. */
  private later(work: () => void, delay: number): NodeJS.Timeout {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      work();
    }, delay);
    this.timers.add(timer);
    if (delay >= 1000) timer.unref();
    return timer;
  }

  private forget(timer: NodeJS.Timeout): void {
    clearTimeout(timer);
    this.timers.delete(timer);
  }

  private document(): Record<string, unknown> {
    const script = { src: `${PANE}/office.js`, getAttribute: () => null };
    const head = { appendChild: (element: ScriptElement) => this.loadScript(element), removeChild: () => undefined };
    return {
      readyState: 'complete',
      URL: `${PANE}/taskpane.html`,
      referrer: this.hostOrigin,
      domain: 'pane.invalid',
      cookie: '',
      head,
      body: head,
      documentElement: { getAttribute: () => null },
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      createElement: () => ({ setAttribute: () => undefined, getAttribute: () => null }),
      getElementById: () => null,
      querySelectorAll: () => [],
      getElementsByTagName: (tag: string) => (tag === 'script' ? [script] : [head]),
    };
  }

  private loadScript(element: ScriptElement): void {
    const path = join(DIST, new URL(element.src).pathname);
    setImmediate(() => {
      if (!this.open) return;
      compile(path).runInContext(this.context);
      element.onload?.();
    });
  }
}

interface ScriptElement {
  readonly src: string;
  readonly onload?: () => void;
}

function storage(): Record<string, unknown> {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, String(value)),
    removeItem: (key: string) => items.delete(key),
    clear: () => items.clear(),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}
