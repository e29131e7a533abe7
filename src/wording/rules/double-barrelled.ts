import type { Rule } from '../rule';

/** Endings of a measure. 度 and 数 alone end other words too (制度, 参数), so they are named in full. */
const MEASURE =
  '(?:(?<![效税利汇费频功速])率|满意度|知晓度|认知度|认可度|支持度|参与度|覆盖度|准确度|精确度|完整度|公开度|透明度|知名度|美誉度|信任度|达标度|人数|人次|次数|个数|户数|场数|场次|件数|天数|期数|份数|数量|总量|产量|销量|面积|金额|总额|占比|质量|时效|及时性|准确性|完整性)';
const UNIT = '(?:[（(][^（）()]{1,8}[）)])?';
const TWO = new RegExp(
  `[^、，,；;/]{0,40}?${MEASURE}${UNIT}(?:[、，,；;/]|和|与|及|以及|、以及|\\n)(?<second>[^、，,；;/]{0,20}?${MEASURE}${UNIT})\\s*$`,
  'u',
);

/** What joins two figures into one measure: 办结数与受理数的比率, 出生人数和死亡人数之差. */
const RATIO = /占|之[比和差]|的?比[例率值重]|合计|总和|之间/u;

/** 一标双测: two measures in one indicator (知晓率、满意度), of which one actual cannot say both. */
export const doubleBarrelled: Rule = {
  id: 'double-barrelled',
  severity: 'warning',
  source: 'source-finance-2021-101',
  *check({ names }) {
    for (const { cell, of } of names) {
      const match = TWO.exec(cell.text);
      const second = match?.groups?.second?.trim();
      if (!match || second === undefined || RATIO.test(cell.text)) continue;
      const start = cell.text.lastIndexOf(second);
      yield {
        cell,
        of,
        span: { start, end: start + second.length },
        message: { id: 'double-barrelled', params: { name: cell.text.trim(), second } },
      };
    }
  },
};
