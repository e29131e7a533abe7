import { lazy, Suspense, useState } from 'react';
import type { OutcomeKey } from '../app/count-outcomes';
import type { Session } from '../app/session';
import { Broken } from './broken';
import { CountsBar } from './counts-bar';
import { Found } from './found';
import { GradeButtons } from './grade-buttons';
import { Messages } from './messages';
import styles from './pane.module.css';
import { useSay } from './speech';
import { Welcome } from './welcome';
import type { WorkbookState } from './workbook-state';

const Workspace = lazy(async () => ({ default: (await import('./workspace')).Workspace }));

/** The pane from top to bottom: what was found, the one button, what came of it, and the details below. */
export function Workbench({ session, state }: { readonly session: Session; readonly state: WorkbookState }) {
  const say = useSay();
  const [filter, setFilter] = useState<OutcomeKey | null>(null);
  const { report, work } = state;
  const settings = session.settings();
  const found = report !== null && report.tables.length > 0;
  const graded = found && report.tables.some(({ gradeColumn }) => gradeColumn !== null);
  return (
    <main className={styles.main}>
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
