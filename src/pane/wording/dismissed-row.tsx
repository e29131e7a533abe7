import { findingAddress } from '../../app/name-places';
import type { Dismissal } from '../../wording/dismissals';
import type { Finding } from '../../wording/finding';
import { useActions } from '../actions';
import { Button } from '../button';
import { useFullSay } from '../full-speech';
import { FindingHead } from './finding-head';
import styles from './wording.module.css';

/** A finding that was dismissed, with the reason, and a way to bring it back. */
export function DismissedRow({
  rowKey,
  reachable,
  finding,
  dismissal,
}: {
  readonly rowKey: string;
  readonly reachable: boolean;
  readonly finding: Finding;
  readonly dismissal: Dismissal;
}) {
  const say = useFullSay();
  const { restoreFinding } = useActions();
  return (
    <article className={styles.row}>
      <FindingHead rowKey={rowKey} reachable={reachable} finding={finding} />
      {dismissal.of === 'rule' && <p className={styles.sentence}>{say('dismissed-rule')}</p>}
      {dismissal.reason !== '' && (
        <p className={styles.sentence}>{say('dismissed-because', { reason: dismissal.reason })}</p>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          name={say('restore-of', { address: findingAddress(finding), name: finding.subject.trim() })}
          onClick={() => restoreFinding(dismissal)}
        >
          {say('restore')}
        </Button>
      </div>
    </article>
  );
}
