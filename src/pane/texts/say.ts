export type Language = 'zh' | 'en';

/** A sentence in both languages; {{name}} is a place to be filled. */
export type Text = Readonly<Record<Language, string>>;

/** What goes into the places of a sentence, by name. Other properties are not looked at. */
export type Params = Readonly<Record<string, unknown>>;

/** Turns a message id and what goes into its places into a sentence. */
export type Say<Id extends string> = (id: Id, params?: Params) => string;

/**
 * Gives a set of sentences their voice: a language in, a `Say` out, the same one each time. What is filled in is said as
 * it is, whatever it contains. A place that nothing is given for stays visible as {{name}}. A library for translations
 * would weigh 15 kB of the 150 that may open the pane, for plurals and formats that these sentences do without.
 */
export function sayFrom<Id extends string>(texts: Readonly<Record<Id, Text>>): (language: Language) => Say<Id> {
  const speak =
    (language: Language): Say<Id> =>
    (id, params = {}) =>
      texts[id][language].replace(/\{\{([\w-]+)\}\}/g, (place, name: string) => {
        const filling = params[name];
        return typeof filling === 'string' || typeof filling === 'number' ? String(filling) : place;
      });
  const voices = { zh: speak('zh'), en: speak('en') };
  return (language) => voices[language];
}
