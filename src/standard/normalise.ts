/** A text in one spelling (half-width, no spaces), with the way back to the original. */
export interface Normalised {
  readonly text: string;
  /** For each character of `text`, and for its end, the offset in the original. */
  readonly offsets: readonly number[];
}

/** Signs that typists use for one another. An em dash is never a minus; a hyphen may be. */
const SAME: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '−': '-',
  '﹣': '-',
  '–': '~',
  '—': '~',
  '―': '~',
  '─': '~',
  '━': '~',
  '〜': '~',
  '∼': '~',
  '˜': '~',
  '≧': '≥',
  '⩾': '≥',
  '≦': '≤',
  '⩽': '≤',
  '﹥': '>',
  '﹤': '<',
  '﹪': '%',
  '〔': '(',
  '〕': ')',
  '【': '[',
  '】': ']',
  '﹙': '(',
  '﹚': ')',
  〇: '零',
  '○': '零',
  '㎡': '平方米',
  '㎞': '公里',
  '㎏': '公斤',
  '²': '2',
  '³': '3',
  µ: 'μ',
  '•': '·',
  '・': '·',
  '∙': '·',
  '﹐': ',',
  '。': '。',
};

const PLAIN = /^[\x21-\x7e\u4e00-\u9fff≥≤、。]*$/;
/** Shared by all short texts that are in that spelling already; nearly all are. */
const SHORT = 200;
const UNMOVED: readonly number[] = Array.from({ length: SHORT + 1 }, (_, i) => i);

const SPACE = /[\s\u00a0\u00ad\u180e\u200b-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]/;
const DIGIT = /[0-9]/;

/**
 * One spelling for full- and half-width characters, dashes, comparison signs and brackets; spaces and line breaks go.
 * A space between two digits stays: 80 90 must not become 8090.
 */
export function normalise(text: string): Normalised {
  if (text.length < SHORT && PLAIN.test(text)) return { text, offsets: UNMOVED };
  let out = '';
  const offsets: number[] = [];
  let spaceAt = -1;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (SPACE.test(char)) {
      if (spaceAt < 0) spaceAt = i;
      continue;
    }
    const spelt = respell(char);
    if (spaceAt >= 0 && DIGIT.test(spelt) && DIGIT.test(out.slice(-1))) {
      out += ' ';
      offsets.push(spaceAt);
    }
    spaceAt = -1;
    for (let k = 0; k < spelt.length; k++) offsets.push(i);
    out += spelt;
  }
  offsets.push(text.length);
  return { text: out, offsets };
}

function respell(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return SAME[char] ?? char;
}
