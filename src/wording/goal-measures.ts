import type { Span } from './finding';

/** A measure that a goal promises, and whether an indicator's name measures it. */
export interface Promised {
  readonly measure: string;
  readonly span: Span;
  readonly isMeasuredBy: (indicator: string) => boolean;
}

/** 参与率, 合格率, 天数比率 with what stands before; 效率, 税率, 率先 are no such measures. */
const RATE = /(\p{Script=Han}{2,10}?)(?<![效税利汇费频功速统表草坦轻真直概心比])(比?)率(?![先领队众部])/gu;
const COUNT = /(\p{Script=Han}{2,8}?)(人数|人次|次数|场次|件数|户数|数量)(?!适[当中度]|合理)/gu;
/** 人民满意的教育 is a motto. */
const CONTENT = /[^，。；,;、\s]{0,6}满意[率度]?(?!的)/gu;
const FUNDED = /(?:经费|资金|费用)[^，。；,;]{0,6}?(?:有保障|有保证|得到保障|得到保证|足额到位|保障到位)/gu;
const SAVED = /(?:控制|降低|压减|压缩|减少|节约)[^，。；,;]{0,8}?(?:费用|经费|支出|成本)/gu;

/** Words before 数量 that name nothing to be counted. */
const NO_STEM = /一定|足够|相当|大量|部分|合理|适当|各类|总体|所有|人员/u;

/** Whoever is counted may stand in an indicator as 人次 or 人数: 培训农民数量 and 培训人次. */
const PEOPLE = /[民工员生者师童众]$|对象$/u;

/** The measures that a goal names: rates, counts, satisfaction, money secured or saved. What is promised without naming a measure is not told. */
export function promisedMeasures(goal: string): Promised[] {
  return [...rates(goal), ...counts(goal), ...contents(goal), ...money(goal)];
}

function* rates(goal: string): Iterable<Promised> {
  for (const { 0: found, 1: before = '', 2: ratio = '', index } of goal.matchAll(RATE)) {
    const stem = before.slice(-2);
    // 绿地占全县面积的比率: what it is a share of stands too far away
    if (stem.includes('的')) continue;
    const end = index + found.length;
    yield {
      measure: `${stem}${ratio}率`,
      span: { start: end - stem.length - ratio.length - 1, end },
      isMeasuredBy: (name) =>
        standsIn(stem, name) || standsIn(rateStem(name), before) || (SHARE.test(name) && sharesCharacter(stem, name)),
    };
  }
}

/** The two characters before the 率 that ends a name: 工会组建率 → 组建. They may stand apart in the goal: 组织建设率. */
function rateStem(name: string): string | null {
  return /(\p{Script=Han}{2})[率度](?:[（(].*)?$/u.exec(name)?.[1] ?? null;
}

/** A name that measures a share in other words may mean the same: 案件办结比例 and 结案率. */
const SHARE = /(?:率|占比|比例|比重|百分比|份额)(?:[（(].*)?$/u;

function sharesCharacter(stem: string, name: string): boolean {
  return [...stem].some((char) => name.includes(char));
}

/** Whether the characters of a stem stand in the text, in order. */
function standsIn(stem: string | null, text: string): boolean {
  if (stem === null) return false;
  let from = 0;
  for (const char of stem) {
    const at = text.indexOf(char, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

function* counts(goal: string): Iterable<Promised> {
  for (const { 0: found, 1: before = '', 2: counted = '', index } of goal.matchAll(COUNT)) {
    const stem = before.slice(-2);
    if (NO_STEM.test(stem)) continue;
    const end = index + found.length;
    yield {
      measure: `${stem}${counted}`,
      span: { start: end - stem.length - counted.length, end },
      isMeasuredBy: (name) => standsIn(stem, name) || (PEOPLE.test(stem) && /人次|人数|（人）|\(人\)/u.test(name)),
    };
  }
}

function* contents(goal: string): Iterable<Promised> {
  const [first] = goal.matchAll(CONTENT);
  if (!first) return;
  yield {
    measure: first[0],
    span: { start: first.index, end: first.index + first[0].length },
    isMeasuredBy: (name) => /满意|好评|投诉|测评|评价|评议|认可/u.test(name),
  };
}

function* money(goal: string): Iterable<Promised> {
  for (const pattern of [FUNDED, SAVED]) {
    const [first] = goal.matchAll(pattern);
    if (!first) continue;
    yield {
      measure: first[0],
      span: { start: first.index, end: first.index + first[0].length },
      isMeasuredBy: (name) => /费|资金|支出|预算|投入|保障|拨付|成本|节约/u.test(name),
    };
  }
}
