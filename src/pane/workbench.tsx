import { type KeyboardEvent, lazy, Suspense } from 'react';
import type { Session } from '../app/session';
import { useActions } from './actions';
import { Broken } from './broken';
import { Found } from './found';
import { GradeButtons } from './grade-buttons';
import { Messages } from './messages';
import styles from './pane.module.css';
import { useSay } from './speech';
import { Welcome } from './welcome';
import type { WorkbookState } from './workbook-state';

const Workspace = lazy(async () => ({ default: (await import('./workspace')).Workspace }));

/** The pane from top to bottom: what was found, the one button, what it said, and below it all that comes once the pane is open. */
export function Workbench({ session, state }: { readonly session: Session; readonly state: WorkbookState }) {
  const say = useSay();
  const { dismiss } = useActions();
  const { report, work } = state;
  const graded = report?.tables.some(({ gradeColumn }) => gradeColumn !== null);
  // With nothing left to close, Escape is Excel's own: it leads back to the sheet.
  const closeMessage = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || (state.news === null && state.error === null)) return;
    event.stopPropagation();
    dismiss();
  };
  return (
    <main className={styles.main} onKeyDown={closeMessage}>
      <Found report={report} />
      {report !== null && report.tables.length > 0 && !session.settings().welcomed && !graded && <Welcome />}
      {report !== null && <GradeButtons session={session} report={report} busy={work !== null} />}
      <Messages state={state} />
      {report !== null && (
        <Broken sentence={say('broken')}>
          <Suspense fallback={null}>
            <Workspace session={session} report={report} revision={state.revision} />
          </Suspense>
        </Broken>
      )}
    </main>
  );
}
