import { gradeFromRibbon } from './app/grade-from-ribbon';
import { answerButton, boot, type ExcelHost, showPageInDialog } from './excel/boot';
import { chrome } from './pane/texts/chrome';
import { errors } from './pane/texts/errors';
import { noTable } from './pane/texts/no-table';
import { sayFrom } from './pane/texts/say';

const sayIn = sayFrom({ ...chrome, ...errors, ...noTable });

/** 评级 on the ribbon (FunctionName in manifest.xml): silent when it worked, one sentence in a dialog when it did not. */
async function grade(host: ExcelHost): Promise<void> {
  const say = sayIn(host.language.startsWith('zh') ? 'zh' : 'en');
  const graded = await gradeFromRibbon();
  if (!graded.ok) await showPageInDialog(`?say=${encodeURIComponent(say(graded.error.id, graded.error))}`);
  else if (graded.value.tables === 0)
    await showPageInDialog(`?say=${encodeURIComponent(`${say('no-table')}\n${say('no-table-looked-for')}`)}`);
}

// This page is invisible: while Excel does not answer there is nowhere to say so but in Excel's own message.
void boot(() => undefined).then((booted) => {
  if (booted.ok) answerButton('grade', () => grade(booted.host));
  else if (booted.problem === 'too-old') answerButton('grade', () => showPageInDialog(''));
});
