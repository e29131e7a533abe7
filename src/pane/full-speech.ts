import { useContext } from 'react';
import { LanguageContext } from './speech';
import { type MessageId, sayIn } from './texts/language';
import type { Say } from './texts/say';

/** Turns every message id into a sentence of the pane's language; for what is loaded once the pane is open. */
export function useFullSay(): Say<MessageId> {
  return sayIn(useContext(LanguageContext));
}
