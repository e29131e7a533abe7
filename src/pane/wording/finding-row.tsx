import { useState } from 'react';
import { findingAddress } from '../../app/name-places';
import type { Finding } from '../../wording/finding';
import { useActions } from '../actions';
import { Button } from '../button';
import { useFullSay } from '../full-speech';
import { ChangedText } from './changed-text';
import { DismissForm } from './dismiss-form';
import { FindingHead } from './finding-head';
import styles from './wording.module.css';

/** One finding: what is wrong and where, the fix before and after, and what a person can do about it. */
export function FindingRow({
  rowKey,
  reachable,
  finding,
  alike,
}: {
  readonly rowKey: string;
  readonly reachable: boolean;
  readonly finding: Finding;
  /** The findings of the same rule that have a fix, this one included. */
  readonly alike: readonly Finding[];
}) {
  const say = useFullSay();
  const { fix } = useActions();
  const [dismissing, setDismissing] = useState(false);
  const named = { address: findingAddress(finding), name: finding.subject.trim() };
  return (
    <article className={styles.row}>
      <FindingHead rowKey={rowKey} reachable={reachable} finding={finding} />
      <CellText finding={finding} />
      <p className={styles.sentence}>{say(finding.message.id, finding.message.params)}</p>
      {finding.source !== null && <p className={styles.source}>{say(finding.source)}</p>}
      {finding.fix?.adds && (
        <p className={styles.sentence}>{say('fix-adds', { heading: finding.fix.cells[0]?.to ?? '' })}</p>
      )}
      {finding.fix?.adds === null &&
        finding.fix.cells.map(({ at, from, to }) => <ChangedText key={`${at.row}:${at.column}`} from={from} to={to} />)}
      {dismissing ? (
        <DismissForm finding={finding} onDone={() => setDismissing(false)} />
      ) : (
        <div className={styles.buttons}>
          {finding.fix !== null && (
            <Button size="small" appearance="primary" name={say('fix-of', named)} onClick={() => fix([finding])}>
              {say('fix')}
            </Button>
          )}
          {finding.fix !== null && alike.length > 1 && (
            <Button size="small" onClick={() => fix(alike)}>
              {say('fix-alike', { count: alike.length })}
            </Button>
          )}
          <Button size="small" name={say('dismiss-of', named)} onClick={() => setDismissing(true)}>
            {say('dismiss')}
          </Button>
        </div>
      )}
    </article>
  );
}

/** The cell's text with the characters marked that the finding is about; nothing where it is about the whole cell. */
function CellText({ finding: { text, span } }: { readonly finding: Finding }) {
  if (span === null) return null;
  return (
    <p className={styles.text}>
      {text.slice(0, span.start)}
      <mark>{text.slice(span.start, span.end)}</mark>
      {text.slice(span.end)}
    </p>
  );
}
