/** What a number format (in the en-US notation) makes of a number. */
export type NumberFormat =
  /** Shows the number itself; nothing else is said. */
  | { readonly kind: 'plain' }
  /** Shows the number times 100 with a percent sign. */
  | { readonly kind: 'percent' }
  /** Shows a serial number as a day. */
  | { readonly kind: 'date' }
  /** Shows a serial number as a time of day or a duration. */
  | { readonly kind: 'time' }
  /** Adds words or signs of its own (0"人次", 0\%), scales (0,) or chooses by condition: only the displayed text tells. */
  | { readonly kind: 'worded' };

/** Outside of quotes: what stands for digits, signs, spacing and colours in a format that adds no meaning of its own. */
const NEUTRAL = /^[#0?.,+\-() ]*$/;
const DATE = /[yde]|m/i;
const TIME = /[hs]/i;
const COLOURS =
  /^\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+|黑色?|蓝色?|青色?|绿色?|洋红|红色?|白色?|黄色?)\]/i;
const LOCALE = /^\[\$-[0-9a-f,_x-]+\]|^\[dbnum\d\]/i;
const ELAPSED = /^\[(?:h+|m+|s+)\]/i;

const parsed = new Map<string, NumberFormat>();

/**
 * Reads a number format. `value` chooses the section (positive; negative; zero), as Excel does.
 * Source: Excel documentation, "Number format codes".
 */
export function readNumberFormat(format: string, value: number): NumberFormat {
  const key = `${Math.sign(value)}${format}`;
  const known = parsed.get(key);
  if (known) return known;
  const kind = readSection(chooseSection(splitSections(format), value), value);
  parsed.set(key, kind);
  return kind;
}

function chooseSection(sections: readonly string[], value: number): string {
  const [positive = '', negative = positive, zero = positive] = sections;
  if (value < 0) return negative;
  return value === 0 ? zero : positive;
}

/** Cuts a format at its semicolons, leaving quoted and escaped ones alone. */
function splitSections(format: string): string[] {
  const sections = [''];
  for (const part of format.match(/"[^"]*"?|\\.|[^"\\]/gs) ?? []) {
    if (part === ';') sections.push('');
    else sections.push((sections.pop() ?? '') + part);
  }
  return sections;
}

function readSection(section: string, value: number): NumberFormat {
  let codes = '';
  let words = '';
  let elapsed = false;
  for (let rest = section; rest !== ''; ) {
    const neutral = COLOURS.exec(rest)?.[0] ?? LOCALE.exec(rest)?.[0] ?? /^[_*]./s.exec(rest)?.[0];
    const quoted = /^"([^"]*)"?/.exec(rest) ?? /^\\(.)/s.exec(rest);
    const bracketed = /^\[[^\]]*\]?/.exec(rest)?.[0];
    if (neutral) rest = rest.slice(neutral.length);
    else if (quoted) {
      words += quoted[1] ?? '';
      rest = rest.slice(quoted[0].length);
    } else if (bracketed) {
      if (ELAPSED.test(bracketed)) elapsed = true;
      else words += bracketed;
      rest = rest.slice(bracketed.length);
    } else {
      codes += rest.charAt(0);
      rest = rest.slice(1);
    }
  }
  // Accounting formats show 0 as a dash.
  if (value === 0 && words === '-' && /^[?\s]*$/.test(codes)) words = '';
  return judge(codes.trim(), words.trim(), elapsed);
}

function judge(codes: string, words: string, elapsed: boolean): NumberFormat {
  if (elapsed) return { kind: 'time' };
  if (/^(general|g\/通用格式|@)?$/i.test(codes) && words === '') return { kind: 'plain' };
  if (!/general/i.test(codes)) {
    // m is a month beside y or d, a minute beside h or s; alone it is a month.
    if (DATE.test(codes.replace(/e[+-]/gi, '')) && !(TIME.test(codes) && !/[yd]/i.test(codes))) return { kind: 'date' };
    if (TIME.test(codes)) return { kind: 'time' };
  }
  const scales = /[0#?],+(?![0#?])/.test(codes);
  if (words !== '' || scales) return { kind: 'worded' };
  if (/^[^%]*%[^%]*$/.test(codes) && NEUTRAL.test(codes.replace('%', ''))) return { kind: 'percent' };
  if (NEUTRAL.test(codes.replace(/e[+-]/gi, '').replace('/', ''))) return { kind: 'plain' };
  return { kind: 'worded' };
}
