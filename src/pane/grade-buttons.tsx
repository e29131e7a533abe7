import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { SheetName } from '../app/report';
import type { Scope, Session } from '../app/session';
import { useActions } from './actions';
import styles from './pane.module.css';
import { useSay } from './speech';

const ScopeChoice = lazy(async () => ({ default: (await import('./scope-choice')).ScopeChoice }));

/** 评级 and 撤回; which sheets to grade is asked only where the workbook has more than one. */
export function GradeButtons({
  session,
  busy,
  found,
}: {
  readonly session: Session;
  readonly busy: boolean;
  /** The active sheet has a target table. */
  readonly found: boolean;
}) {
  const say = useSay();
  const { grade, undo } = useActions();
  const sheets = useSheets(session);
  const [scope, setScope] = useState<Scope>('active');
  if (!found && sheets.length < 2 && !session.canUndo()) return null;
  const nothing = scope === 'active' ? !found : scope.length === 0;
  return (
    <>
      <div className={styles.actions}>
        <Button
          className={styles.grade}
          appearance="primary"
          size="large"
          disabledFocusable={busy || nothing}
          onClick={() => grade(scope)}
        >
          {say('grade')}
        </Button>
        {session.canUndo() && (
          <Button size="large" disabledFocusable={busy} onClick={undo}>
            {say('undo')}
          </Button>
        )}
      </div>
      {sheets.length > 1 && (
        <Suspense fallback={null}>
          <ScopeChoice sheets={sheets} scope={scope} onScope={setScope} />
        </Suspense>
      )}
    </>
  );
}

/** The visible sheets of the workbook; none until they are known, and where they cannot be read. */
function useSheets(session: Session): readonly SheetName[] {
  const [sheets, setSheets] = useState<readonly SheetName[]>([]);
  useEffect(() => {
    let wanted = true;
    void session.sheets().then((read) => {
      if (wanted && read.ok) setSheets(read.value);
    });
    return () => {
      wanted = false;
    };
  }, [session]);
  return sheets;
}
