import { watchEdits } from '../excel/watch';
import { gradeLooked } from './grade-workbook';
import type { Report } from './report';
import type { Workbook } from './workbook';

/** How long a person must pause before the sheet is looked at again, in milliseconds: several quick edits are one batch. */
const PAUSE_MS = 300;

/** How long after a write of this page its echo may come, in milliseconds. */
const ECHO_MS = 2000;

/**
 * Looks again at the sheets that were looked at after a person edits one of them, or after 评级 on the ribbon, and grades those edited
 * again where live grading is switched on and they have been graded before.
 * What this page has written it knows already; and grading twice writes nothing the second time. The answer ends the watch.
 */
export function watchTables(workbook: Workbook, listener: (report: Report) => void): () => void {
  const edited = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Promise.resolve();
  let ended = false;

  async function lookAgain(): Promise<void> {
    const changed = new Set(edited);
    edited.clear();
    if (ended || changed.size === 0) return;
    const all = workbook.latest.sheets.map(({ id }) => id);
    let looked = await workbook.look(all);
    // A sheet that was looked at may have been deleted since.
    if (!looked.ok && looked.error.id === 'error-missing') looked = await workbook.look([...changed]);
    if (!looked.ok || ended) return;
    const { report } = looked.value;
    const graded = report.tables.filter(({ ownName }) => ownName !== null).map(({ sheet }) => sheet.id);
    const only = new Set(graded.filter((id) => changed.has(id)));
    if (!workbook.memory.settings.live || only.size === 0) return listener(report);
    const result = await gradeLooked(workbook, looked.value, { only });
    if (!ended) listener(result.ok ? result.value.report : report);
  }

  const watching = watchEdits(({ sheetId, own }) => {
    const isEcho = own && Date.now() - workbook.wroteAt < ECHO_MS;
    const isLookedAt = edited.has(sheetId) || workbook.latest.sheets.some(({ id }) => id === sheetId);
    if (isEcho || !isLookedAt) return;
    edited.add(sheetId);
    clearTimeout(timer);
    // One after the other: an edit may come while the one before is being graded.
    timer = setTimeout(() => {
      last = last.then(lookAgain);
    }, PAUSE_MS);
  });
  return () => {
    ended = true;
    clearTimeout(timer);
    void watching.then((started) => (started.ok ? started.value() : undefined));
  };
}
