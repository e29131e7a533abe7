import { type InputHTMLAttributes, useId } from 'react';
import styles from './fields.module.css';

/** A field for a few words in Fluent's look, on a native one, its label above it or before it. */
export function TextField({
  label,
  beside = false,
  onChange,
  ...input
}: {
  readonly label: string;
  /** The label stands before the field. */
  readonly beside?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
} & Pick<InputHTMLAttributes<HTMLInputElement>, 'autoFocus' | 'inputMode' | 'onBlur'>) {
  const id = useId();
  return (
    <div className={beside ? `${styles.field} ${styles.beside}` : styles.field}>
      <label htmlFor={id}>{label}</label>
      <input {...input} id={id} type="text" className={styles.text} onChange={({ target }) => onChange(target.value)} />
    </div>
  );
}
