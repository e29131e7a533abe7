import type { Remark, Rule } from '../rule';
import type { Words } from '../subject';

/**
 * Words that say which way but not how far, without the names that contain them: 显著位置, 若干措施, 不断档. Behind 基本 the verbs that
 * make it a degree: 基本医疗 is sound, 基本完成 is not.
 */
const VAGUE =
  /进一步|逐[步渐](?!淘汰|取消|退出|拆除|替代)|不断(?![档供线电水流])|明显(?!标)|显著(?!位置|标)|大幅度?|大力|有所|较大(?:幅度|程度)|一定(?:程度|幅度)|切实|适[当度]|尽[快量]|若干(?!措施|意见|规定|政策|办法)|基本(?=完成|达到|实现|建成|解决|满意|消除|满足|形成|到位)/u;
const ABOUT =
  /(?<=[\d%％‰个人次件项万亿元天日月年岁时钟户家所起场米里吨亩])(?:左右|上下)|(?<![制预相大节契和公条特签合履违失])约(?=\d)|大[约概](?=\d)|近(?=\d+(?:\.\d+)?[%％])/u;
const DEGREE = /显著|明显|大幅|有所/u;
/** Titles of documents are quoted as they are. */
const TITLE = /《[^》]*》/gu;

/**
 * 含糊用语: 逐步提高, 显著, 基本, 左右 in a criterion or an indicator. A criterion that is matched as a word (基本完成) is sound, but not one whose only scale is a degree
 * (显著提升, 有所提升).
 */
export const vagueWording: Rule = {
  id: 'vague-wording',
  severity: 'warning',
  source: 'source-finance-2015-88',
  *check({ rows, names }) {
    for (const words of names) yield* remarkOn(words, 'vague-wording');
    for (const { tiers, scale, indicator } of rows)
      for (const [at, cell] of tiers.entries())
        if (!scale.tiers[at]?.labels || DEGREE.test(cell.text))
          yield* remarkOn({ cell, of: indicator.name }, 'vague-wording-criterion');
  },
};

function* remarkOn({ cell, of }: Words, id: 'vague-wording' | 'vague-wording-criterion'): Iterable<Remark> {
  const text = cell.text.includes('《') ? cell.text.replace(TITLE, (title) => '　'.repeat(title.length)) : cell.text;
  const match = VAGUE.exec(text) ?? ABOUT.exec(text);
  if (!match) return;
  const span = { start: match.index, end: match.index + match[0].length };
  yield { cell, of, span, message: { id, params: { word: match[0] } } };
}
