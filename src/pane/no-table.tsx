import { nearestCandidate } from '../app/explain-doubt';
import { refusalAddress, refusalCell } from '../app/name-places';
import type { Report, SheetName } from '../app/report';
import { useActions } from './actions';
import { Button } from './button';
import { useFullSay } from './full-speech';
import styles from './workspace.module.css';

/** No target table: what was looked for, the nearest things with the reasons why they were not taken, and what to do. */
export function NoTable({ report }: { readonly report: Report }) {
  const say = useFullSay();
  const { look, point, openSample } = useActions();
  const nearest = nearestCandidate(report);
  return (
    <section className={styles.noTable}>
      <p>{say('no-table-looked-for')}</p>
      {report.refused.map(({ sheet, refusal }) => (
        <NearMiss
          key={`${sheet.id}${refusalAddress(refusal)}`}
          sheet={sheet}
          address={refusalAddress(refusal)}
          reasons={[say(refusal.reason.id, { cell: refusalCell(refusal) })]}
        />
      ))}
      {report.refused.length === 0 && nearest !== null && (
        <NearMiss
          sheet={nearest.sheet}
          address={nearest.address}
          reasons={nearest.doubts.map(({ id, params, role }) => say(id, { ...params, role: role && say(role) }))}
        />
      )}
      <p>{say('point-how')}</p>
      <div className={styles.buttons}>
        <Button onClick={point}>{say('show-me')}</Button>
        <Button onClick={openSample}>{say('open-sample')}</Button>
        <Button onClick={look}>{say('again')}</Button>
      </div>
    </section>
  );
}

/** Something that comes near to a target table, and why it is none. */
function NearMiss({
  sheet,
  address,
  reasons,
}: {
  readonly sheet: SheetName;
  readonly address: string;
  readonly reasons: readonly string[];
}) {
  const say = useFullSay();
  const { goTo } = useActions();
  return (
    <div className={styles.nearest}>
      <h2>{say('nearest', { sheet: sheet.name, range: address })}</h2>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <Button size="small" onClick={() => goTo(sheet.id, address)}>
        {say('go-to', { address })}
      </Button>
    </div>
  );
}
