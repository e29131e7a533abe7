import { headingLetters } from './heading-dictionary';
import { tierLetters } from './tier-names';

/** No heading is longer. */
const LONGEST = 40;

/** Chinese characters (CJK unified ideographs): the first, and the first after the last. */
const FIRST_CHINESE = 0x4e00;
const AFTER_CHINESE = 0xa000;

const YEAR_LETTERS = '年度一二三四五六七八九';
const KNOWN = indexLetters(headingLetters() + tierLetters() + YEAR_LETTERS);
const OPENS_BRACKET = new Set('([{（［｛〔【〖「『《');

function indexLetters(letters: string): Uint8Array {
  const known = new Uint8Array(AFTER_CHINESE - FIRST_CHINESE);
  for (const letter of letters) {
    const at = letter.charCodeAt(0) - FIRST_CHINESE;
    if (at >= 0 && at < known.length) known[at] = 1;
  }
  return known;
}

/**
 * Whether words could be a heading at all: short, with a letter, and every Chinese character before the first bracket
 * one that some heading is written with. Almost every cell of a body fails at its first characters, so that
 * a large sheet costs no more than a look at them.
 */
export function couldBeHeading(words: string): boolean {
  if (words.length > LONGEST) return false;
  let chinese = false;
  let latin = false;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (code >= FIRST_CHINESE && code < AFTER_CHINESE) {
      if (KNOWN[code - FIRST_CHINESE] === 0) return false;
      chinese = true;
    } else if (OPENS_BRACKET.has(words.charAt(at))) return true;
    else latin ||= code > 0x40;
  }
  return chinese || latin;
}
