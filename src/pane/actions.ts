import { createContext, useContext } from 'react';
import type { WorkbookActions } from './workbook-actions';

/** What a person can do, for every button however deep it stands. */
export const ActionsContext = createContext<WorkbookActions | null>(null);

/** The actions of the workbook around the component. */
export function useActions(): WorkbookActions {
  const actions = useContext(ActionsContext);
  if (actions === null) throw new Error('ActionsContext is missing');
  return actions;
}
