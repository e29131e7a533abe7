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
