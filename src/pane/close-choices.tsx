import { closeChoices, explainDoubt, undecidedStandards } from '../app/explain-doubt';
import { refusalAddress, refusalCell } from '../app/name-places';
import type { Report } from '../app/report';
import { useActions } from './actions';
import { Button } from './button';
import { useFullSay } from './full-speech';
import styles from './workspace.module.css';

/**
 * Choices that were close, beside the tables that were found: of two columns, which was taken, and a way to take the
 * other; of two sets of criteria none was taken, and a person points at theirs. And what looks like a table and cannot be used.
 */
export function CloseChoices({ report }: { readonly report: Report }) {
  const say = useFullSay();
  const { chooseColumn, goTo, point } = useActions();
  const sets = undecidedStandards(report).map(({ sheet, refusal }) => {
    const address = refusalAddress(refusal);
    return (
      <div key={`${sheet.id}${address}`} className={styles.nearest}>
        <p>{say(refusal.reason.id, { cell: refusalCell(refusal) })}</p>
        <Button size="small" onClick={() => goTo(sheet.id, address)}>
          {say('go-to', { address })}
        </Button>
        <Button size="small" onClick={point}>
          {say('show-me')}
        </Button>
      </div>
    );
  });
  const columns = closeChoices(report).map(({ sheet, doubt }) => {
    const { params, role } = explainDoubt(doubt);
    return (
      <div key={`${sheet.id}${doubt.role}${doubt.column}`} className={styles.nearest}>
        <p>{say(doubt.id, { ...params, role: role && say(role) })}</p>
        <Button size="small" onClick={() => chooseColumn(sheet.id, doubt.role, doubt.other)}>
          {say('use-other', { column: params.other })}
        </Button>
        <Button size="small" onClick={() => chooseColumn(sheet.id, doubt.role, doubt.column)}>
          {say('use-taken', { column: params.column })}
        </Button>
      </div>
    );
  });
  const unusable = report.refused.filter(({ refusal }) => refusal.reason.id !== 'refused-two-standards');
  return (
    <>
      {sets}
      {columns}
      {unusable.length > 0 && <Unusable refused={unusable} />}
    </>
  );
}

/** Folded up where there are several, so that the tables found keep the room. */
function Unusable({ refused }: Pick<Report, 'refused'>) {
  const say = useFullSay();
  const { goTo } = useActions();
  return (
    <details className={styles.unusable} open={refused.length === 1}>
      {/* office.js leads the Tab key on the web, and knows no summary but by its tabindex. */}
      <summary tabIndex={0}>{say('refused-beside', { count: refused.length })}</summary>
      {refused.map(({ sheet, refusal }) => {
        const address = refusalAddress(refusal);
        return (
          <div key={`${sheet.id}${address}`}>
            <p>{say(refusal.reason.id, { cell: refusalCell(refusal) })}</p>
            <Button size="small" onClick={() => goTo(sheet.id, address)}>
              {say('go-to', { address: refused.length === 1 ? address : `${sheet.name}!${address}` })}
            </Button>
          </div>
        );
      })}
    </details>
  );
}
