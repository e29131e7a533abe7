import type { Activity, Indicator } from '../table/target-table';

/**
 * What the product last wrote into one grade column, remembered in the workbook so that a grade typed over it is recognised.
 * `rows` holds ROW characters for each indicator in the table's order: a hash of its activity and name, then the index of its text in `texts`.
 */
export interface Written {
  readonly texts: readonly string[];
  readonly rows: string;
}

/** Stands in `texts` for a grade that was written as a formula. */
export const FORMULA = '=';

export interface Named {
  readonly indicator: Indicator;
  readonly activity: Activity | null;
}

const HASH = 7;
const ROW = HASH + 1;
const FIRST_CODE = 48;

/** Remembers the text that stands in the grade column for each indicator by the product's own hand; '' where none does. */
export function remember(indicators: readonly Named[], texts: readonly string[]): Written {
  const codes = new Map<string, number>();
  let rows = '';
  for (const [index, named] of indicators.entries()) {
    const text = texts[index] ?? '';
    const code = codes.get(text) ?? codes.size;
    codes.set(text, code);
    rows += identify(named) + String.fromCharCode(FIRST_CODE + code);
  }
  return { texts: [...codes.keys()], rows };
}

/**
 * What was last written for each indicator; null where nothing is known.
 * An indicator is known again by its name and activity, so that inserted, deleted and sorted rows keep their memory;
 * a renamed one by its place among the indicators.
 */
export function recall(written: Written | null, indicators: readonly Named[]): (string | null)[] {
  const entries = written ? entriesOf(written) : [];
  const byHash = new Map<string, number[]>();
  for (const [index, { hash }] of entries.entries()) {
    const known = byHash.get(hash);
    if (known) known.push(index);
    else byHash.set(hash, [index]);
  }
  for (const known of byHash.values()) known.reverse();
  const found = indicators.map((named) => byHash.get(identify(named))?.pop());
  const used = new Set(found);
  return found.map((index, place) => entries[index ?? (used.has(place) ? -1 : place)]?.text ?? null);
}

/** For how many indicators something is remembered. */
export function countRows({ rows }: Written): number {
  return rows.length / ROW;
}

function entriesOf({ rows, texts }: Written): { hash: string; text: string }[] {
  const entries = [];
  for (let at = 0; at < rows.length; at += ROW) {
    const code = rows.charCodeAt(at + HASH) - FIRST_CODE;
    entries.push({ hash: rows.slice(at, at + HASH), text: texts[code] ?? '' });
  }
  return entries;
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits, over the activity's and the indicator's names. */
function identify({ indicator, activity }: Named): string {
  let hash = 0x811c9dc5;
  for (const character of `${activity?.name ?? ''}\n${indicator.name}`) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(HASH, '0');
}
