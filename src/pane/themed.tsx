import { createContext, type ReactNode } from 'react';
import styles from './themed.module.css';

export type ThemeId = 'light' | 'dark';

/** The theme that Excel shows. */
export const ThemeContext = createContext<ThemeId>('light');

/** Gives what stands in it Fluent's variables for the theme: colours, sizes, distances. `language` is a tag as of HTML's lang. */
export function Themed({
  theme,
  language,
  children,
}: {
  readonly theme: ThemeId;
  readonly language: string;
  readonly children: ReactNode;
}) {
  const colours = theme === 'dark' ? styles.dark : styles.light;
  return (
    <ThemeContext value={theme}>
      <div className={`${styles.sizes} ${colours}`} lang={language}>
        {children}
      </div>
    </ThemeContext>
  );
}
