import type { Rule } from '../rule';

/** Endings of a measure that is a figure by itself. 度 and 数 alone end other words too (制度, 参数), so they are named in full. */
const FIGURE =
  '(?:(?<![效税利汇费频功速])率|满意度|知晓度|认知度|认可度|支持度|参与度|覆盖度|知名度|美誉度|信任度|达标度|人数|人次|次数|个数|户数|场数|场次|件数|天数|期数|份数|占比)';
/** Endings that may also be what another measure is about (服务质量满意度); two of them side by side are two measures. */
const ASPECT =
  '(?:数量|总量|产量|销量|质量|面积|金额|总额|时效|及时性|准确性|完整性|规范性|准确度|精确度|完整度|公开度|透明度)';
const UNIT = '(?:[（(][^（）()]{1,8}[）)])?';
const JOINT = '(?:、以及|以及|[、，,；;/]|和|与|及(?!时|格)|\\n)';

function two(ending: string): RegExp {
  return new RegExp(`${ending}${UNIT}${JOINT}(?<second>(?<stem>[^、，,；;/]{0,20}?)${ending}${UNIT})\\s*$`, 'u');
}

const TWO = [two(FIGURE), two(ASPECT)];
const MEASURE = new RegExp(`${FIGURE}|${ASPECT}`, 'u');

/** What joins two figures into one measure: 办结数与受理数的比率, 出生人数和死亡人数之差. */
const RATIO = /占|之[比和差]|的?比[例率值重]|合计|总和|之间/u;

/** 一标双测: two measures in one indicator (知晓率、满意度), of which one actual cannot say both. */
export const doubleBarrelled: Rule = {
  id: 'double-barrelled',
  severity: 'warning',
  source: 'source-finance-2021-101',
  *check({ names }) {
    for (const { cell, of } of names) {
      const second = secondMeasure(cell.text);
      if (second === null) continue;
      const start = cell.text.lastIndexOf(second);
      const params = { name: cell.text.trim(), second };
      yield {
        cell,
        of,
        span: { start, end: start + second.length },
        message: { id: 'double-barrelled', params },
      };
    }
  },
};

/** The measure behind the joint; null where there is none, or where what it is about is joined (产品质量和服务质量满意度). */
function secondMeasure(name: string): string | null {
  if (RATIO.test(name)) return null;
  for (const pattern of TWO) {
    const { second, stem = '' } = pattern.exec(name)?.groups ?? {};
    if (second !== undefined && !MEASURE.test(stem)) return second.trim();
  }
  return null;
}
