import { useEffect, useMemo, useReducer } from 'react';
import type { Session } from '../app/session';
import { actOn, type WorkbookActions } from './workbook-actions';
import { follow, NOTHING_YET, type WorkbookState } from './workbook-state';

/** Looks at the active sheet at once, follows what a person changes there, and lets them act on it. */
export function useWorkbook(session: Session): readonly [WorkbookState, WorkbookActions] {
  const [state, dispatch] = useReducer(follow, NOTHING_YET);
  const actions = useMemo(() => actOn(session, dispatch), [session]);
  useEffect(() => actions.look(), [actions]);
  useEffect(() => session.onChange((report) => dispatch({ kind: 'changed', report })), [session]);
  return [state, actions];
}
