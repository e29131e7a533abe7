import { FluentProvider, type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { type ReactNode, useContext } from 'react';
import { ThemeContext, type ThemeId } from './themed';

/** The pane's own fonts go before Fluent's. */
const FONT = { fontFamilyBase: 'inherit' };

const THEMES: Readonly<Record<ThemeId, Theme>> = {
  light: { ...webLightTheme, ...FONT },
  dark: { ...webDarkTheme, ...FONT },
};

/** What Fluent's components need around them. It is loaded with the first part of the pane that has one. */
export function Fluent({
  className = '',
  children,
}: {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <FluentProvider theme={THEMES[useContext(ThemeContext)]} className={className}>
      {children}
    </FluentProvider>
  );
}
