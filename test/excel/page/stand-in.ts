import { type AddInFrame, type AddInFrameOptions, type DialogRequest, openAddInFrame } from './add-in-frame';
import { type AddInManifest, parseManifest, type RibbonButton } from './manifest';
import type { OpenWorkbook } from './open-workbook';
import { DEFAULT_SETTINGS, type FaultCode, type Settings } from './settings';
import { download, LOST_IN_A_COPY, NOT_DRAWN, nameOfCopy } from './workbook-file';

/** What the page shows. A new object whenever anything in it changes. */
export type View = {
  fileName: string;
  manifest: AddInManifest;
  settings: Settings;
  sheetProtected: boolean;
  /** The add-in's pane; a new activation is a new start of the add-in. */
  pane: { url: string; activation: number } | null;
  /** A dialog that the add-in shows over everything. */
  dialog: DialogRequest | null;
  /** Id of the ribbon button whose function is running. */
  running: string | null;
  /** Name of the workbook that is being opened. */
  opening: string | null;
  /** A sentence to the person, until dismissed. */
  notice: string | null;
};

/** Settings that an add-in learns only when it starts. */
const NEED_RESTART: readonly (keyof Settings)[] = ['locale', 'excelApi', 'dark', 'readOnly'];

/** The played Excel: one open workbook, the add-in's frames, and what a person does with them. */
export class StandIn {
  view: View;
  /** How many workbooks were opened or refused so far. */
  openings = 0;
  private readonly listeners = new Set<() => void>();
  private gridElement: HTMLElement | null = null;
  private workbook: OpenWorkbook | null = null;
  private functions: AddInFrame | null = null;
  /** Whose the dialog is. */
  private asking: AddInFrame | null = null;

  constructor(private readonly manifestXml: string) {
    const manifest = parseManifest(manifestXml, DEFAULT_SETTINGS.locale, location.origin);
    this.view = {
      fileName: '',
      manifest,
      settings: DEFAULT_SETTINGS,
      sheetProtected: false,
      pane: null,
      dialog: null,
      running: null,
      opening: null,
      notice: null,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly attachGrid = (element: HTMLElement | null): void => {
    this.gridElement = element;
  };

  /** The workbook that is open. Asking before one is open is a mistake of the caller. */
  get open(): OpenWorkbook {
    if (this.workbook === null) throw new Error('No workbook is open.');
    return this.workbook;
  }

  readonly say = (notice: string | null): void => this.show({ notice });

  /** Opens a workbook in place of the one that is open; one that cannot be read changes nothing but the notice. */
  async openBytes(name: string, bytes: Uint8Array): Promise<void> {
    if (this.gridElement === null) throw new Error('The page has no place for the grid yet.');
    this.show({ opening: name });
    // The grid is most of the page's program: what is around it need not wait.
    const { OpenWorkbook } = await import('./open-workbook');
    const workbook = await OpenWorkbook.open({
      bytes,
      fileName: name,
      parent: this.gridElement,
      settings: this.view.settings,
      onRefused: () =>
        this.say('此工作表受保护，不能修改。可在“试验开关”中解除。 This sheet is protected; see “Switches”.'),
    });
    this.openings++;
    this.show({ opening: null });
    if (workbook === null) {
      this.say(
        `打不开“${name}”：它不是 .xlsx 工作簿，或已损坏。 “${name}” cannot be opened: not an .xlsx workbook, or damaged.`,
      );
      return;
    }
    this.closeFrames();
    this.workbook?.dispose();
    this.workbook = workbook;
    workbook.grid.changes.listen(({ kind }) => {
      if (kind === 'sheet-activated') this.showProtection();
    });
    this.show({ fileName: name, notice: workbook.grid.rules.someUndrawn ? NOT_DRAWN : null });
    this.showProtection();
    this.showPane(this.view.manifest.paneUrl);
  }

  readonly openFile = (file: File): void => {
    void file.arrayBuffer().then((buffer) => this.openBytes(file.name, new Uint8Array(buffer)));
  };

  readonly saveCopy = (): void => {
    this.open.save().then(
      (bytes) => {
        download(bytes, nameOfCopy(this.view.fileName));
        this.say(LOST_IN_A_COPY);
      },
      (error: unknown) => this.say(`副本没有保存。 The copy was not saved. (${error})`),
    );
  };

  /** Changes how Excel is played; the add-in starts anew where it would not notice otherwise. */
  readonly change = (change: Partial<Settings>): void => {
    const settings = { ...this.view.settings, ...change };
    const manifest = parseManifest(this.manifestXml, settings.locale, location.origin);
    this.show({ settings, manifest });
    document.documentElement.dataset.theme = settings.dark ? 'dark' : 'light';
    if (NEED_RESTART.some((name) => name in change)) {
      this.closeFrames();
      this.open.play(settings);
      if (this.view.pane !== null) this.showPane(this.view.pane.url);
    } else {
      this.open.disturb(settings);
    }
  };

  readonly protectSheet = (protect: boolean): void => {
    const { sheets } = this.open.grid;
    sheets.extras(sheets.active()).protection = protect ? { password: '', options: {} } : null;
    this.showProtection();
  };

  /** Makes the next request of the add-in fail. */
  readonly failNext = (code: FaultCode): void => {
    this.open.host.faults.failRequest(1, code);
    this.say(`加载项的下一次请求将失败：${code}。 The add-in's next request will fail: ${code}.`);
  };

  readonly closePane = (): void => this.show({ pane: null });

  /** Does what a ribbon button says in the manifest. */
  readonly press = (button: RibbonButton): void => {
    if (button.action.kind === 'show-pane') {
      if (this.view.pane === null) this.showPane(button.action.url);
      return;
    }
    const { functionName } = button.action;
    this.show({ running: button.id });
    void this.functionFile()
      .run(functionName, button.id)
      .finally(() => this.show({ running: null }));
  };

  /** Starts the add-in in an iframe below `element`. @returns what takes it away again. */
  attachPane(element: HTMLElement, url: string): () => void {
    const frame = this.openFrame(url, element, 'pane');
    return () => frame.close();
  }

  /** Loads the page of a dialog below `element`. @returns what takes it away again. */
  attachDialog(element: HTMLElement, { url }: DialogRequest): () => void {
    const frame = this.openFrame(url, element, 'dialog');
    return () => frame.close();
  }

  readonly closeDialog = (): void => {
    this.asking?.dialogClosed();
    this.show({ dialog: null });
  };

  /** The hidden page with the ribbon's functions, opened when it is first needed. */
  private functionFile(): AddInFrame {
    const { functionFileUrl } = this.view.manifest;
    if (functionFileUrl === null) throw new Error('manifest.xml has a function button and no <FunctionFile>.');
    this.functions ??= this.openFrame(functionFileUrl, document.body, 'functions');
    return this.functions;
  }

  private openFrame(url: string, parent: HTMLElement, kind: AddInFrameOptions['kind']): AddInFrame {
    const { id: addInId, name: title } = this.view.manifest;
    const onDialog = (dialog: DialogRequest | null): void => {
      this.asking = dialog === null ? null : frame;
      this.show({ dialog });
    };
    const { dark } = this.view.settings;
    const frame = openAddInFrame({ host: this.open.host, addInId, url, title, parent, kind, dark, onDialog });
    return frame;
  }

  private showPane(url: string): void {
    const activation = (this.view.pane?.activation ?? 0) + 1;
    this.show({ pane: { url, activation } });
  }

  private closeFrames(): void {
    this.functions?.close();
    this.functions = null;
    this.show({ running: null, dialog: null });
  }

  private showProtection(): void {
    const { sheets } = this.open.grid;
    this.show({ sheetProtected: sheets.extras(sheets.active()).protection !== null });
  }

  private show(change: Partial<View>): void {
    this.view = { ...this.view, ...change };
    for (const listener of this.listeners) listener();
  }
}
