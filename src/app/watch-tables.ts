import { watchEdits } from '../excel/watch';
import { gradeWorkbook } from './grade-workbook';
import type { Report } from './report';
import type { Workbook } from './workbook';

/** How long a person must pause before the sheet is looked at again, in milliseconds: several quick edits are one batch. */
const PAUSE_MS = 300;

/** How long after a write of this page its echo may come, in milliseconds. */
const ECHO_MS = 2000;

/**
 * Looks again at a sheet that was looked at after a person edits it, or after 评级 on the ribbon, and grades it again where live grading is switched on and it has been graded before.
 * What this page has written it knows already; and grading twice writes nothing the second time. The answer ends the watch.
 */
export function watchTables(workbook: Workbook, listener: (report: Report) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;

  async function lookAgain(sheetId: string): Promise<void> {
    const looked = await workbook.look([sheetId]);
    if (!looked.ok || ended) return;
    const { report } = looked.value;
    const graded = report.tables.some(({ ownName }) => ownName !== null);
    if (!workbook.memory.settings.live || !graded) return listener(report);
    const result = await gradeWorkbook(workbook, [sheetId]);
    listener(result.ok ? result.value.report : report);
  }

  const watching = watchEdits(({ sheetId, own }) => {
    const isEcho = own && Date.now() - workbook.wroteAt < ECHO_MS;
    const isLookedAt = workbook.latest.sheets.some(({ id }) => id === sheetId);
    if (isEcho || !isLookedAt) return;
    clearTimeout(timer);
    timer = setTimeout(() => void lookAgain(sheetId), PAUSE_MS);
  });
  return () => {
    ended = true;
    clearTimeout(timer);
    void watching.then((started) => (started.ok ? started.value() : undefined));
  };
}
