import type { Host } from '../host';

/** A dialog that a page of the add-in asks for; sizes in percent of the screen. */
export type DialogRequest = { url: string; width: number; height: number };

export type AddInFrameOptions = {
  host: Host;
  addInId: string;
  url: string;
  title: string;
  parent: HTMLElement;
  /** A pane or a dialog has a face; the ribbon's function file has none. */
  kind: 'pane' | 'functions' | 'dialog';
  /** Whether the add-in shall find that this machine prefers dark colours. */
  dark: boolean;
  /** Shows a dialog of the page's, or takes it away again. */
  onDialog(request: DialogRequest | null): void;
};

/** A page of the add-in at work. */
export interface AddInFrame {
  /** Runs a function of the page for a ribbon button; resolves when it says that it is done. */
  run(functionName: string, button: string): Promise<void>;
  /** Tells the page that a person closed its dialog. */
  dialogClosed(): void;
  close(): void;
}

/** What office.js on the web registers to have something shown: a dialog, or a question in the page itself. */
const Shown = { Dialog: 10, Question: 11 } as const;

/**
 * Loads a page of the add-in in an iframe that office.js takes for Excel on the web: the name of the window says so
 * before the page loads, and messages go to and from the host by window.postMessage.
 */
export function openAddInFrame(options: AddInFrameOptions): AddInFrame {
  const { host, addInId, url, title, parent, kind, dark, onDialog } = options;
  const iframe = document.createElement('iframe');
  const post = (text: string): void => iframe.contentWindow?.postMessage(text, location.origin);
  // office.js remembers by this id, for as long as the tab lives, that a page is a dialog's: the pane must not share it.
  const lineId = kind === 'dialog' ? `${addInId}-dialog` : addInId;
  const endpoint = host.connect(post, location.origin, lineId, {
    dialog: kind === 'dialog',
    onRegister: (event, target) => {
      if (event === Shown.Dialog) onDialog(JSON.parse(target) as DialogRequest);
      if (event === Shown.Question) iframe.hidden = false;
    },
    onUnregister: (event) => {
      if (event === Shown.Dialog) onDialog(null);
      if (event === Shown.Question) iframe.hidden = kind === 'functions';
    },
  });
  const receive = (event: MessageEvent): void => {
    const isFromFrame = event.source === iframe.contentWindow && event.origin === location.origin;
    if (isFromFrame && typeof event.data === 'string') endpoint.receive(event.data);
  };
  window.addEventListener('message', receive);
  iframe.name = endpoint.frameName;
  iframe.title = title;
  iframe.dataset.kind = kind;
  iframe.hidden = kind === 'functions';
  parent.append(iframe);
  playColorScheme(iframe, dark);
  iframe.src = url;
  return {
    run: (functionName, button) => endpoint.runCommand(functionName, button),
    dialogClosed: () => endpoint.dialogClosed(),
    close: () => {
      window.removeEventListener('message', receive);
      endpoint.disconnect();
      iframe.remove();
    },
  };
}

/**
 * On the web office.js does not tell Excel's theme, and add-ins ask the system for its own. A page cannot change that, so the
 * answer is changed in every page that the frame loads: after the old one went, and before the new one runs a script.
 */
function playColorScheme(iframe: HTMLIFrameElement, dark: boolean): void {
  const always = '(min-width: 0px)';
  const never = '(max-width: 0px)';
  iframe.contentWindow?.addEventListener('pagehide', () =>
    setTimeout(() => {
      const frame = iframe.contentWindow;
      if (frame === null) return; // the frame was taken away
      const ask = frame.matchMedia.bind(frame);
      frame.matchMedia = (query) =>
        ask(
          query
            .replace('(prefers-color-scheme: dark)', dark ? always : never)
            .replace('(prefers-color-scheme: light)', dark ? never : always),
        );
      playColorScheme(iframe, dark);
    }),
  );
}
