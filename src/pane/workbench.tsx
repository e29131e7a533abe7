import { type KeyboardEvent, lazy, Suspense, useMemo, useState } from 'react';
import { hasOutcome, type OutcomeKey } from '../app/count-outcomes';
import type { Session } from '../app/session';
import { useActions } from './actions';
import { Broken } from './broken';
import { CountsBar } from './counts-bar';
import { Found } from './found';
import { GradeButtons } from './grade-buttons';
import { keepFocus } from './keep-focus';
import { Messages } from './messages';
import styles from './pane.module.css';
import { useSay } from './speech';
import { Welcome } from './welcome';
import type { WorkbookState } from './workbook-state';

const Workspace = lazy(async () => ({ default: (await import('./workspace')).Workspace }));

/** The pane from top to bottom: what was found, the one button, what came of it, and the details below. */
export function Workbench({ session, state }: { readonly session: Session; readonly state: WorkbookState }) {
  const say = useSay();
  const { dismiss } = useActions();
  const [wanted, setFilter] = useState<OutcomeKey | null>(null);
  const { report, work } = state;
  // A filter goes with the last indicator that it shows, as its button does.
  const filter = useMemo(
    () => (report !== null && wanted !== null && hasOutcome(report, wanted) ? wanted : null),
    [report, wanted],
  );
  const settings = session.settings();
  const found = report !== null && report.tables.length > 0;
  const graded = found && report.tables.some(({ gradeColumn }) => gradeColumn !== null);
  // With nothing left to close, Escape is Excel's own: it leads back to the sheet.
  const closeMessage = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || (state.news === null && state.error === null)) return;
    event.stopPropagation();
    dismiss();
  };
  return (
    <main className={styles.main} ref={keepFocus} onKeyDown={closeMessage}>
      <Found report={report} />
      {found && !settings.welcomed && !graded && <Welcome />}
      {report !== null && <GradeButtons session={session} report={report} busy={work !== null} />}
      <Messages state={state} />
      {graded && <CountsBar report={report} palette={settings.palette} filter={filter} onFilter={setFilter} />}
      {report !== null && (
        <Broken sentence={say('broken')}>
          <Suspense fallback={null}>
            <Workspace
              session={session}
              report={report}
              revision={state.revision}
              filter={filter}
              onFilter={setFilter}
            />
          </Suspense>
        </Broken>
      )}
    </main>
  );
}
