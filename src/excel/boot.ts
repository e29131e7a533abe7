/** The requirement set below which the product does not work: Excel 2021, Microsoft 365, Excel on the web. */
const FLOOR = { set: 'ExcelApi', version: '1.9' } as const;

/** How long Office.onReady may take before the person is told that Excel does not answer. */
const SLOW_AFTER_MS = 10_000;

/** What is known of the Excel around the page. */
export interface ExcelHost {
  /** The language of Excel's own interface, for example zh-CN. */
  readonly language: string;
  /** null where Excel does not tell (Excel on the web). */
  readonly theme: 'light' | 'dark' | null;
}

/**
 * Why there is no Excel to work with: office.js did not load, the page was opened outside Excel, or the Excel is older
 * than ExcelApi 1.9.
 */
export type BootProblem = 'not-loaded' | 'outside-excel' | 'too-old';

export type Boot =
  | { readonly ok: true; readonly host: ExcelHost }
  | { readonly ok: false; readonly problem: BootProblem };

/**
 * Waits until Excel is ready to be spoken to.
 *
 * Office.onReady may never settle when a script of office.js is blocked (OfficeDev/office-js issue 6040): then `onSlow` is
 * called once after ten seconds, and the wait goes on.
 */
export async function boot(onSlow: () => void): Promise<Boot> {
  if (typeof Office === 'undefined') return { ok: false, problem: 'not-loaded' };
  const slow = setTimeout(onSlow, SLOW_AFTER_MS);
  const { host } = await Office.onReady();
  clearTimeout(slow);
  if (host !== Office.HostType.Excel) return { ok: false, problem: 'outside-excel' };
  if (!Office.context.requirements.isSetSupported(FLOOR.set, FLOOR.version)) return { ok: false, problem: 'too-old' };
  return { ok: true, host: { language: Office.context.displayLanguage, theme: readTheme() } };
}

/** Excel's theme by the brightness of its background: officeTheme may be missing on the web (OfficeDev/office-js issue 6134). */
function readTheme(): ExcelHost['theme'] {
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!background) return null;
  const [red = 0, green = 0, blue = 0] = background.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}

/** Does what a ribbon button of this name (FunctionName in manifest.xml) asks for; Excel keeps the button busy until it is done. */
export function answerButton(name: string, act: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void act().then(() => event.completed()));
}

/** Room for one sentence, in per cent of the screen. In a frame, because Excel on the web asks before it opens a window. */
const DIALOG = { width: 25, height: 25, displayInIframe: true };

/** Opens the pane's page in a dialog: it shows the sentence that its address's query carries, or says itself why it cannot start. */
export function showPageInDialog(query: string): Promise<void> {
  const address = new URL(`taskpane.html${query}`, window.location.href).href;
  return new Promise((resolve) => Office.context.ui.displayDialogAsync(address, DIALOG, () => resolve()));
}
