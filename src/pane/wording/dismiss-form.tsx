import { type KeyboardEvent, useState } from 'react';
import type { Finding } from '../../wording/finding';
import { useActions } from '../actions';
import { Button } from '../button';
import { useFullSay } from '../full-speech';
import { TextField } from '../text-field';
import styles from './wording.module.css';

/** Why a finding is dismissed (忽略), and whether for its cell alone or its whole kind. */
export function DismissForm({ finding, onDone }: { readonly finding: Finding; readonly onDone: () => void }) {
  const say = useFullSay();
  const { dismissFinding } = useActions();
  const [reason, setReason] = useState('');

  function dismiss(of: 'cell' | 'rule'): void {
    onDone();
    dismissFinding(finding, of, reason.trim());
  }

  function leave(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onDone();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the form from whatever field or button is in it
    <div className={styles.form} onKeyDown={leave}>
      <TextField autoFocus label={say('dismiss-reason')} value={reason} onChange={setReason} />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => dismiss('cell')}>
          {say('dismiss-cell')}
        </Button>
        <Button size="small" onClick={() => dismiss('rule')}>
          {say('dismiss-rule')}
        </Button>
        <Button size="small" appearance="subtle" onClick={onDone}>
          {say('dismiss-cancel')}
        </Button>
      </div>
    </div>
  );
}
