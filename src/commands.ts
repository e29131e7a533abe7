import { gradeFromRibbon } from './app/grade-from-ribbon';
import { boot, type ExcelHost } from './excel/boot';
import { chrome } from './pane/texts/chrome';
import { errors } from './pane/texts/errors';
import { sayFrom } from './pane/texts/say';

const sayIn = sayFrom({ ...chrome, ...errors });

/** Room for one sentence, in per cent of the screen. In a frame, because Excel on the web asks before it opens a window. */
const DIALOG = { width: 25, height: 25, displayInIframe: true };

/** 评级 on the ribbon (FunctionName in manifest.xml): silent when it worked, one sentence in a dialog when it did not. */
async function grade(event: Office.AddinCommands.Event, host: ExcelHost): Promise<void> {
  const say = sayIn(host.language.startsWith('zh') ? 'zh' : 'en');
  const graded = await gradeFromRibbon();
  if (!graded.ok) await showDialog(`?say=${encodeURIComponent(say(graded.error.id, graded.error))}`);
  else if (graded.value.tables === 0)
    await showDialog(`?say=${encodeURIComponent(`${say('no-table')}\n${say('no-table-looked-for')}`)}`);
  // Excel keeps the button busy until then.
  event.completed();
}

/** Opens the pane's page in a dialog: it shows the sentence that its address carries, or says itself why it cannot start. */
function showDialog(query: string): Promise<void> {
  const address = new URL(`taskpane.html${query}`, window.location.href).href;
  return new Promise((resolve) => Office.context.ui.displayDialogAsync(address, DIALOG, () => resolve()));
}

// This page is invisible: while Excel does not answer there is nowhere to say so but in Excel's own message.
void boot(() => undefined).then((booted) => {
  if (booted.ok) Office.actions.associate('grade', (event) => void grade(event, booted.host));
  else if (booted.problem === 'too-old')
    Office.actions.associate('grade', (event) => void showDialog('').then(() => event.completed()));
});
