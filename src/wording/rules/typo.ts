import type { Rule } from '../rule';
import { findSlips, remarkOnSlips, type Slip } from '../slips';

/** Words that input methods and copying turn into others. Each pattern leaves out the sound words that contain the same characters. */
const WORDS: readonly Slip[] = [
  // 省级以上, 三级以上医院 are sound; behind a unit 级 stands for 及
  { wrong: /级(?<=[%％‰个人次件项万元分天户家起]级)(?=以[上下])/gu, right: '及' },
  {
    wrong:
      /建全(?=完善|和完善|、完善|制度|机制|体系|体制|各项|规章|长效)|建全(?<=(?:制度|机制|体系|台账)建全)(?![县市省区乡镇])/gu,
    right: '健全',
  },
  { wrong: /按排(?![名放列序队量水污])/gu, right: '安排' },
  { wrong: /布署(?<![发公分颁宣]布署)/gu, right: '部署' },
  { wrong: /复盖(?<![恢回批答修光]复盖)(?=率|面|范围|人|全)/gu, right: '覆盖' },
  { wrong: /律(?<=(?:覆盖|合格|满意|完成|达标|知晓|参与|及时|准确)律)/gu, right: '率' },
  { wrong: /报消(?=率|单据|比例|手续|制度)/gu, right: '报销' },
  { wrong: /竟(?<![究毕]竟)(?=[赛争聘])/gu, right: '竞' },
  { wrong: /培圳/gu, right: '培训' },
  { wrong: /帮付(?=率|对象|工作|力度|措施)/gu, right: '帮扶' },
  { wrong: /园满(?=完成|结束|成功|举办)/gu, right: '圆满' },
  { wrong: /道位(?<=(?:落实|资金|工作|措施)道位)/gu, right: '到位' },
  { wrong: /幅射(?<!大幅射)/gu, right: '辐射' },
  { wrong: /松驰/gu, right: '松弛' },
  { wrong: /防碍/gu, right: '妨碍' },
  { wrong: /必需(?=按照|严格|遵守|坚持|达到|完成)/gu, right: '必须' },
];

const PUNCTUATION: readonly Slip[] = [
  { wrong: /，，+|、、+|；；+|：：+/gu, right: (found) => found.charAt(0) },
  // 。。。 stands for an ellipsis
  { wrong: /。。(?<!。。。)(?!。)/gu, right: '。' },
  { wrong: /[，、；]。|、[，；]/gu, right: (found) => found.charAt(1) },
  { wrong: /%%+|％％+|‰‰+/gu, right: (found) => found.charAt(0) },
  { wrong: /““/gu, right: '“' },
  { wrong: /””/gu, right: '”' },
];

const SLIPS = [...WORDS, ...PUNCTUATION];
/** Any of them: most texts are done with after one look. */
const ANY = new RegExp(SLIPS.map(({ wrong }) => wrong.source).join('|'), 'u');

/** 错别字: a known slip of writing, as in 级以上 for 及以上, 建全 for 健全, or doubled punctuation. */
export const typo: Rule = {
  id: 'typo',
  severity: 'info',
  source: null,
  *check({ prose, names, criteria }) {
    yield* remarkOnSlips('typo', [...names, ...criteria, ...prose], (text) =>
      ANY.test(text) ? findSlips(text, SLIPS) : [],
    );
  },
};
