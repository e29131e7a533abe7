import type { ReactNode } from 'react';
import { Button } from './button';
import styles from './pane.module.css';
import { useSay } from './speech';

/** A message in a bar: what happened, what to do, and a way to close it. Lighter than Fluent's own, which would open the pane later. */
export function Notice({
  intent,
  onClose,
  children,
  action,
}: {
  readonly intent: 'info' | 'success' | 'error';
  readonly onClose?: () => void;
  readonly children: string;
  readonly action?: ReactNode;
}) {
  const say = useSay();
  return (
    <div className={`${styles.notice} ${styles[intent]}`}>
      <div className={styles.said}>
        <p>{children}</p>
        {action}
      </div>
      {onClose && (
        <Button appearance="subtle" size="small" name={say('close')} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </Button>
      )}
    </div>
  );
}
