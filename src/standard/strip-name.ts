import { normalise } from './normalise';
import { isRanking } from './rank-words';
import { unitNamed } from './units';

/**
 * How many characters of the text only repeat what stands elsewhere in the table: the tier's own word (优：90%及以上, 优≥90%;
 * 优（90%及以上）is not cut) or the indicator's own name (会议费比上年下降10%). null where nothing is repeated.
 */
export function stripName(text: string, label: string, indicator: string): number | null {
  const { text: spelt, offsets } = normalise(text);
  const own = normalise(label).text;
  let cut = 0;
  if (own !== '' && spelt.startsWith(own)) {
    const after = /^(?:[:,、]|(?=[≥≤<>]))/.exec(spelt.slice(own.length));
    if (after !== null) cut = own.length + after[0].length;
  }
  const rest = spelt.slice(cut);
  const name = namesOf(indicator).find((candidate) => rest.startsWith(candidate));
  if (name !== undefined) cut += name.length + (/^[:,]/.exec(rest.slice(name.length))?.[0].length ?? 0);
  if (cut === 0 || cut >= spelt.length) return null;
  return offsets[cut] ?? null;
}

/** The change that ends a name says which way the criterion's amount goes: it stays. */
const CHANGE = /(?:增长|提高|上升|增加|提升|上涨|下降|降低|减少|压减|压缩|缩减)$/;

/** The indicator's name as a criterion may repeat it: whole, or without its last brackets; 能耗下降 as 能耗. */
function namesOf(indicator: string): string[] {
  const whole = normalise(indicator).text;
  const bare = whole.replace(/\([^()]*\)$/, '');
  return [whole, bare].map((name) => name.replace(CHANGE, '')).filter((name) => name.length >= 2);
}

/**
 * The indicator's unit in normalised spelling: the unit column's, else the one in the brackets that end its name （万项）.
 * null where neither names a unit; 率 or 百分比 in the column is %, and 名 of a ranking 名次.
 */
export function unitOfIndicator(indicator: string, column: string | null): string | null {
  const unit = writtenUnit(indicator, column);
  return (unit === '名' || unit === '位') && isRanking(normalise(indicator).text) ? '名次' : unit;
}

function writtenUnit(indicator: string, column: string | null): string | null {
  const named = column === null ? '' : normalise(column).text.replace(/^\((.*)\)$/, '$1');
  if (!/^[/\-~]*$/.test(named)) {
    const inside = /^(.*)\(([^()]+)\)$/.exec(named);
    return spell(named) ?? spell(inside?.[2] ?? '') ?? spell(inside?.[1] ?? '') ?? named;
  }
  if (!CLOSING.test(indicator)) return null;
  const brackets = /[([](?:单位:?)?([^()[\]]+)[)\]]$/.exec(normalise(indicator).text)?.[1];
  return brackets === undefined ? null : spell(brackets);
}

/** A bracket that closes, in any of the forms that normalising makes one of. */
const CLOSING = /[)\]）］】〕﹚]/u;

function spell(name: string): string | null {
  if (name === '百分比' || name === '百分率') return '%';
  if (name === '个百分点') return '百分点';
  // 3季度 is a season of the year
  if (name === '季度') return '个季度';
  return unitNamed(name) === null ? null : name;
}
