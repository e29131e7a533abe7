import { QuestionCircle20Regular, Settings20Regular } from '@fluentui/react-icons';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { hasOutcome, type OutcomeKey } from '../app/count-outcomes';
import type { Report } from '../app/report';
import type { Session } from '../app/session';
import { Hatching } from './band/hatching';
import { Broken } from './broken';
import { CloseChoices } from './close-choices';
import { CountsBar } from './counts-bar';
import { useFullSay } from './full-speech';
import { IndicatorsTab } from './indicators/indicators-tab';
import { keepFocus } from './keep-focus';
import { NoTable } from './no-table';
import { PANEL_ID, type TabChoice, Tabs } from './tabs';
import { useWording } from './wording/use-wording';
import styles from './workspace.module.css';

const WordingTab = lazy(async () => ({ default: (await import('./wording/wording-tab')).WordingTab }));
const SummaryTab = lazy(async () => ({ default: (await import('./summary/summary-tab')).SummaryTab }));
const SettingsTab = lazy(async () => ({ default: (await import('./settings/settings-tab')).SettingsTab }));
const HelpTab = lazy(async () => ({ default: (await import('./help/help-tab')).HelpTab }));

type Place = 'indicators' | 'wording' | 'summary' | 'settings' | 'help';

/** What stands below the button: the counts, then indicators, wording, summary, settings and help. Sheets without a table have only the last two. */
export function Workspace({
  session,
  report,
  revision,
}: {
  readonly session: Session;
  readonly report: Report;
  /** Grows whenever the workbook may have changed. */
  readonly revision: number;
}) {
  const say = useFullSay();
  const [wanted, setFilter] = useState<OutcomeKey | null>(null);
  const [chosen, setChosen] = useState<Place>('indicators');
  const checked = useWording(session, revision);
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => keepFocus(here.current?.closest('main') ?? null), []);
  // A filter goes with the last indicator that it shows, as its button does.
  const filter = useMemo(() => (wanted !== null && hasOutcome(report, wanted) ? wanted : null), [report, wanted]);
  const found = report.tables.length > 0;
  const graded = report.tables.some(({ gradeColumn }) => gradeColumn !== null);
  const place = !found && chosen !== 'settings' ? 'help' : chosen;
  const count = report.tables.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const ofTable: readonly TabChoice<Place>[] = [
    { id: 'indicators', label: say('tab-indicators', { count }) },
    {
      id: 'wording',
      label:
        checked === null || checked === 'broken'
          ? say('tab-wording-unchecked')
          : say('tab-wording', { count: checked.shown.length }),
    },
    { id: 'summary', label: say('tab-summary') },
  ];
  const tabs: readonly TabChoice<Place>[] = [
    ...(found ? ofTable : []),
    { id: 'settings', label: say('settings'), icon: <Settings20Regular /> },
    { id: 'help', label: say('help'), icon: <QuestionCircle20Regular /> },
  ];
  return (
    <div className={styles.workspace} ref={here}>
      <Hatching />
      {graded && (
        <CountsBar report={report} palette={session.settings().palette} filter={filter} onFilter={setFilter} />
      )}
      {found ? <CloseChoices report={report} /> : <NoTable report={report} />}
      <Tabs tabs={tabs} chosen={place} onChoose={setChosen} />
      <div id={PANEL_ID} role="tabpanel" aria-labelledby={`tab-${place}`}>
        <Broken key={place} sentence={say('broken')}>
          <Suspense fallback={<p>{say('opening')}</p>}>
            {place === 'indicators' && (
              <IndicatorsTab session={session} report={report} filter={filter} onFilter={setFilter} />
            )}
            {place === 'wording' &&
              (checked === 'broken' ? <p role="alert">{say('broken')}</p> : <WordingTab checked={checked} />)}
            {place === 'summary' && <SummaryTab report={report} settings={session.settings()} />}
            {place === 'settings' && <SettingsTab report={report} settings={session.settings()} />}
            {place === 'help' && <HelpTab palette={session.settings().palette} />}
          </Suspense>
        </Broken>
      </div>
    </div>
  );
}
