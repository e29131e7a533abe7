import type { ReactNode } from 'react';
import styles from './fields.module.css';

/** A choice of one in Fluent's look, on a native list; its children are options. `name` is what screen readers say. */
export function Select({
  name,
  value,
  className = '',
  onChange,
  children,
}: {
  readonly name: string;
  readonly value: string;
  readonly className?: string | undefined;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}) {
  return (
    <select
      aria-label={name}
      className={`${styles.select} ${className}`}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      {children}
    </select>
  );
}
