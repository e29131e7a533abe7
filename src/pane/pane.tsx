import { FluentProvider, type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Session } from '../app/session';
import { ActionsContext } from './actions';
import styles from './pane.module.css';
import { LanguageContext } from './speech';
import type { Language } from './texts/say';
import { useWorkbook } from './use-workbook';
import { Workbench } from './workbench';

/** Latin before Chinese, so that digits look like Excel's own on every system. */
const FONTS = '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

const THEMES: Readonly<Record<'light' | 'dark', Theme>> = {
  light: { ...webLightTheme, fontFamilyBase: FONTS },
  dark: { ...webDarkTheme, fontFamilyBase: FONTS },
};

/** The task pane: everything that staff see. It speaks to the workbook through `session` alone. */
export function Pane({
  session,
  language,
  theme,
}: {
  readonly session: Session;
  /** Excel's own language; a person's choice in the settings goes before it. */
  readonly language: Language;
  readonly theme: 'light' | 'dark';
}) {
  const [state, actions] = useWorkbook(session);
  const chosen = session.settings().language;
  const spoken = chosen === 'auto' ? language : chosen;
  return (
    <FluentProvider theme={THEMES[theme]} className={styles.root} lang={spoken === 'zh' ? 'zh-CN' : 'en-US'}>
      <LanguageContext value={spoken}>
        <ActionsContext value={actions}>
          <Workbench session={session} state={state} />
        </ActionsContext>
      </LanguageContext>
    </FluentProvider>
  );
}
