import { createContext, useContext } from 'react';
import { chrome } from './texts/chrome';
import { type Language, type Say, sayFrom } from './texts/say';

const sayInFrame = sayFrom(chrome);

/** The language that the pane speaks. */
export const LanguageContext = createContext<Language>('zh');

/** Turns the message ids of the pane's frame into sentences; few, so that the pane opens fast. */
export function useSay(): Say<keyof typeof chrome> {
  return sayInFrame(useContext(LanguageContext));
}
