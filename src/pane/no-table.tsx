import { Button } from '@fluentui/react-components';
import { refusalAddress, refusalCell } from '../app/name-places';
import type { Report } from '../app/report';
import { useActions } from './actions';
import { useFullSay } from './full-speech';
import styles from './workspace.module.css';

/** No target table: what was looked for, and the nearest things on the sheet with the reason why they were not taken. */
export function NoTable({ report }: { readonly report: Report }) {
  const say = useFullSay();
  const { goTo, look } = useActions();
  return (
    <section className={styles.noTable}>
      <p>{say('no-table-looked-for')}</p>
      {report.refused.map(({ sheet, refusal }) => {
        const address = refusalAddress(refusal);
        return (
          <div key={`${sheet.id}${address}`} className={styles.nearest}>
            <h2>{say('nearest', { sheet: sheet.name, range: address })}</h2>
            <p>{say(refusal.reason.id, { cell: refusalCell(refusal) })}</p>
            <Button size="small" onClick={() => goTo(sheet.id, address)}>
              {say('show-me')}
            </Button>
          </div>
        );
      })}
      <Button onClick={look}>{say('again')}</Button>
    </section>
  );
}
