import { lazy, Suspense, useEffect, useState } from 'react';
import type { Report, SheetName } from '../app/report';
import type { Session } from '../app/session';
import { useActions } from './actions';
import { Broken } from './broken';
import { Button } from './button';
import styles from './pane.module.css';
import { useSay } from './speech';

const ScopeChoice = lazy(async () => ({ default: (await import('./scope-choice')).ScopeChoice }));

/** What 评级 covers: the sheets that the pane shows, all of them, or those with these ids. */
export type Choice = 'shown' | 'visible' | readonly string[];

/** 评级 and 撤回; which sheets to grade is asked only where the workbook has more than one. */
export function GradeButtons({
  session,
  report,
  busy,
}: {
  readonly session: Session;
  readonly report: Report;
  readonly busy: boolean;
}) {
  const say = useSay();
  const { grade, undo } = useActions();
  const sheets = useSheets(session, report);
  const [choice, setChoice] = useState<Choice>('shown');
  const found = report.tables.length > 0;
  if (!found && sheets.length < 2 && !session.canUndo()) return null;
  const nothing = choice === 'shown' ? !found : choice.length === 0;
  return (
    <>
      <div className={styles.actions}>
        <Button
          wide
          appearance="primary"
          size="large"
          unavailable={busy || nothing}
          onClick={() => grade(choice === 'shown' ? report.sheets.map(({ id }) => id) : choice)}
        >
          {say('grade')}
        </Button>
        {session.canUndo() && (
          <Button size="large" unavailable={busy} onClick={undo}>
            {say('undo')}
          </Button>
        )}
      </div>
      {sheets.length > 1 && (
        <Broken sentence={say('broken')}>
          <Suspense fallback={null}>
            <ScopeChoice sheets={sheets} shown={report.sheets} choice={choice} onChoice={setChoice} />
          </Suspense>
        </Broken>
      )}
    </>
  );
}

/** The visible sheets of the workbook, read anew with every report; none until they are known, and where they cannot be read. */
function useSheets(session: Session, report: Report): readonly SheetName[] {
  const [sheets, setSheets] = useState<readonly SheetName[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new report may come with new sheets
  useEffect(() => {
    let wanted = true;
    void session.sheets().then((read) => {
      if (wanted && read.ok) setSheets(read.value);
    });
    return () => {
      wanted = false;
    };
  }, [session, report]);
  return sheets;
}
