import type { Session } from '../app/session';
import { ActionsContext } from './actions';
import { LanguageContext } from './speech';
import type { Language } from './texts/say';
import { Themed, type ThemeId } from './themed';
import { useWorkbook } from './use-workbook';
import { Workbench } from './workbench';

/** The task pane: everything that staff see. It speaks to the workbook through `session` alone. */
export function Pane({
  session,
  language,
  theme,
}: {
  readonly session: Session;
  /** Excel's own language; a person's choice in the settings goes before it. */
  readonly language: Language;
  readonly theme: ThemeId;
}) {
  const [state, actions] = useWorkbook(session);
  const chosen = session.settings().language;
  const spoken = chosen === 'auto' ? language : chosen;
  return (
    <Themed theme={theme} language={spoken === 'zh' ? 'zh-CN' : 'en-US'}>
      <LanguageContext value={spoken}>
        <ActionsContext value={actions}>
          <Workbench session={session} state={state} />
        </ActionsContext>
      </LanguageContext>
    </Themed>
  );
}
