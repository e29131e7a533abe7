/** A heading's words with all that means nothing removed: spaces, line breaks, brackets, punctuation, width and years. */
export interface HeadingText {
  /** Without the brackets and what stands in them: 年度预算数（万元） → 年度预算数. */
  readonly bare: string;
  /** With what stands in the brackets: 评价标准（优） → 评价标准优. */
  readonly whole: string;
  /** What stood in brackets. */
  readonly inBrackets: string;
  /** Years named, in order: 2024年完成 → [2024]. */
  readonly years: readonly number[];
}

const BRACKETED = /[([{〔【〖「『《][^)\]}〕】〗」』》]*[)\]}〕】〗」』》]/gu;
const YEAR = /(?:19|20)\d{2}(?:年度|年)?|二[〇○零][〇○零一二三四五六七八九]{2}(?:年度|年)?/gu;
const NO_WORD = /[^\p{L}\p{N}]/gu;
const CHINESE_DIGITS = '〇一二三四五六七八九';

/** Reads a heading cell's words; null for blank ones. */
export function readHeadingText(words: string): HeadingText | null {
  const folded = words.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();
  if (folded === '') return null;
  const years = [...folded.matchAll(YEAR)].map((match) => yearNumber(match[0]));
  const plain = folded.replace(YEAR, '');
  const inBrackets = [...plain.matchAll(BRACKETED)].map((match) => match[0].replace(NO_WORD, '')).join('');
  return {
    bare: plain.replace(BRACKETED, '').replace(NO_WORD, ''),
    whole: plain.replace(NO_WORD, ''),
    inBrackets,
    years,
  };
}

function yearNumber(words: string): number {
  const digits = [...words.replace(/年度?$/u, '').replace(/[○零]/gu, '〇')];
  return Number(
    digits.map((digit) => (CHINESE_DIGITS.includes(digit) ? CHINESE_DIGITS.indexOf(digit) : digit)).join(''),
  );
}
