/** Among whom something is placed: the third of a county need not be the third of the province. */
const REGION = '(?:全(?:[国省市县区州盟旗镇院校]|系统|行业)|(?:[国省市县区校]|系统|行业)内|同[类级])';

/** 综合考核排名位居: what is ranked and that it is; all words of these characters say no more than 第 and 前 do. */
const LEAD = new RegExp(
  `(?:${REGION}|[综合考核评比成绩得总分年度实际排名位次序居列稳进入达到保持获取为在])*(?=[第前未不\\d])`,
  'y',
);

/** How many characters of the normalised text lead up to a place in a ranking (全市排名, 位居) from the offset on; 0 where none do. */
export function rankLeadAt(text: string, offset: number): number {
  LEAD.lastIndex = offset;
  return LEAD.test(text) ? LEAD.lastIndex - offset : 0;
}

const RANKED = new RegExp(`(${REGION}+)[^\\d第前]*[第前]`);

/** Among whom a criterion places something: 全省 in 全省排名前3名; null where it does not say. */
export function rankedAmong(text: string): string | null {
  return RANKED.exec(text)?.[1] ?? null;
}

/** Whether a 名 or 位 under this indicator is a place in a ranking rather than a person: 全市考核排名. */
export function isRanking(indicator: string): boolean {
  return /(?:排名|排位|名次|位次)(?:\([^()]*\))?$/.test(indicator);
}
