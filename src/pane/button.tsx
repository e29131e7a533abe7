import type { ReactNode } from 'react';
import styles from './button.module.css';

/**
 * A button in Fluent's look. Fluent's own would bring its style engine and focus management, 24 kB, before the pane can open;
 * a native button has the keyboard and the screen reader's words already.
 */
export function Button({
  appearance = 'secondary',
  size = 'medium',
  unavailable = false,
  wide = false,
  name,
  onClick,
  children,
}: {
  readonly appearance?: 'primary' | 'secondary' | 'subtle';
  readonly size?: 'small' | 'medium' | 'large';
  /** Says that it cannot be used now, and stays where the keyboard finds it. */
  readonly unavailable?: boolean;
  /** Takes what room its row has left. */
  readonly wide?: boolean;
  /** What screen readers say, where the words on it are not enough. */
  readonly name?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  const classes = [styles.button, styles[appearance], styles[size], wide ? styles.wide : ''];
  return (
    <button
      type="button"
      className={classes.join(' ')}
      aria-label={name}
      aria-disabled={unavailable || undefined}
      onClick={() => {
        if (!unavailable) onClick();
      }}
    >
      {children}
    </button>
  );
}
