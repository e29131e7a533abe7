import { closeChoices, explainDoubt } from '../app/explain-doubt';
import type { Report } from '../app/report';
import { useActions } from './actions';
import { Button } from './button';
import { useFullSay } from './full-speech';
import styles from './workspace.module.css';

/** Choices between two columns that were close: which was taken, and a way to take the other. */
export function CloseChoices({ report }: { readonly report: Report }) {
  const say = useFullSay();
  const { chooseColumn } = useActions();
  return closeChoices(report).map(({ sheet, doubt }) => {
    const { params, role } = explainDoubt(doubt);
    return (
      <div key={`${sheet.id}${doubt.role}${doubt.column}`} className={styles.nearest}>
        <p>{say(doubt.id, { ...params, role: role && say(role) })}</p>
        <Button size="small" onClick={() => chooseColumn(sheet.id, doubt.role, doubt.other)}>
          {say('use-other', { column: params.other })}
        </Button>
      </div>
    );
  });
}
