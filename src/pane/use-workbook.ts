import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { Report } from '../app/report';
import type { Session } from '../app/session';
import { actOn, type WorkbookActions } from './workbook-actions';
import { follow, NOTHING_YET, type WorkbookState } from './workbook-state';

/** Looks at the active sheet at once, follows what a person changes there, and lets them act on it. */
export function useWorkbook(session: Session): readonly [WorkbookState, WorkbookActions] {
  const [state, dispatch] = useReducer(follow, NOTHING_YET);
  const actions = useMemo(() => actOn(session, dispatch), [session]);
  useEffect(() => actions.look(), [actions]);
  const shown = useRef<Report | null>(null);
  useEffect(() => {
    shown.current = state.report;
  });
  useEffect(
    () =>
      session.onSheet((sheetId) => {
        const isShown = shown.current?.sheets.some(({ id }) => id === sheetId) ?? true;
        if (!isShown) actions.turnTo();
      }),
    [session, actions],
  );
  useEffect(() => session.onChange((report) => dispatch({ kind: 'changed', report })), [session]);
  return [state, actions];
}
