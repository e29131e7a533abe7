import { findingAddress } from '../../app/name-places';
import type { Finding } from '../../wording/finding';
import { useActions } from '../actions';
import { useFullSay } from '../full-speech';
import styles from './wording.module.css';

/** The head of a finding: severity, kind, indicator and cell. It leads to the cell in the sheet. */
export function FindingHead({
  rowKey,
  reachable,
  finding,
}: {
  readonly rowKey: string;
  readonly reachable: boolean;
  readonly finding: Finding;
}) {
  const say = useFullSay();
  const { goTo } = useActions();
  const address = findingAddress(finding);
  return (
    <button
      type="button"
      className={styles.head}
      data-row={rowKey}
      tabIndex={reachable ? 0 : -1}
      onClick={() => goTo(finding.sheet, address)}
    >
      <span className={styles[finding.severity]} role="img" aria-label={say(`severity-${finding.severity}`)} />
      <span className={styles.title}>{say(`rule-title-${finding.rule}`)}</span>
      <span className={styles.subject}>
        {finding.subject.trim()} · {address}
      </span>
    </button>
  );
}
