import type { Report } from '../../app/report';
import type { Settings } from '../../app/settings';
import { summariseReport } from '../../app/summarise-report';
import { useActions } from '../actions';
import { Button } from '../button';
import { useFullSay } from '../full-speech';
import { ScoreLine } from './score-line';
import styles from './summary.module.css';
import { TallyTable } from './tally-table';

/** Grades by activity (职责活动) and in all, 优良率, and the weighted score where the table has weights. */
export function SummaryTab({ report, settings }: { readonly report: Report; readonly settings: Settings }) {
  const say = useFullSay();
  const { writeSummary } = useActions();
  return (
    <div className={styles.tab}>
      {summariseReport(report, settings.points).map(({ table, summary }) => (
        <section key={`${table.sheet.id}:${table.table.area.row}:${table.table.area.column}`}>
          <h2>{say('summary-of', { sheet: table.sheet.name })}</h2>
          <TallyTable summary={summary} palette={settings.palette} />
          {summary.score !== null && <ScoreLine labels={summary.labels} score={summary.score} />}
        </section>
      ))}
      <Button onClick={() => writeSummary(say)}>{say('write-summary')}</Button>
    </div>
  );
}
