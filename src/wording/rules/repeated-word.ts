import type { Rule } from '../rule';
import { findSlips, remarkOnSlips, type Slip, type Slipped } from '../slips';

/** Characters and words that never rightly follow themselves here; what could (以及及时, 目的的, 全县县级, 村村通) is left out. */
const DOUBLED: readonly RegExp[] = [
  // 县县两级: two levels that bear one name. 县县通公路 and 全县县级 are sound.
  /([省市县区乡镇])\1(?<![省市县区乡镇全各本我]\1\1)(?=[两二三四]级)/gu,
  /([及或])\1(?=以[上下内前后])/gu,
  /的的(?<![目标]的的)(?!确)/gu,
  /率率(?![先领队])/gu,
  /(及以上|及以下|以上|以下|以内|及其|不低于|不少于|不超过|不高于|达到|比上年|较上年|同比|增长|下降|降低|减少|提高|完成|进行|百分点)\1/gu,
  /(情况|比例|比率|占比|数量|人数|人次|次数|户数|金额|全县|全市|全省|全区|我县|我市|经费|对象|满意)\1/gu,
];

const SLIPS: readonly Slip[] = DOUBLED.map((wrong) => ({ wrong, right: (found) => found.slice(0, found.length / 2) }));

/** Words of so many Chinese characters are wrong when written twice, whatever they are. */
const SHORTEST = 3;
const LONGEST = 12;
/** 引用的引用 is sound: words that begin with a particle do not count. */
const WORD = /^(?![的和与及或等之在了])\p{Script=Han}+$/u;

/** 重复字词: a word written twice, as in 县县两级 or 及及以上. */
export const repeatedWord: Rule = {
  id: 'repeated-word',
  severity: 'error',
  source: null,
  *check({ prose, names, criteria }) {
    yield* remarkOnSlips('repeated-word', [...names, ...criteria, ...prose], findRepeated);
  },
};

/** Cost: a constant for each character; what follows itself nowhere is done with after one look. */
function findRepeated(text: string): readonly Slipped[] {
  const repeated = firstRepeated(text, 1, () => true);
  if (repeated === null) return [];
  const short = findSlips(text, SLIPS);
  if (short.length > 0) return short;
  const long = firstRepeated(text, SHORTEST, (word) => WORD.test(word));
  return long === null ? [] : [long];
}

/** The first place, longest words first, where a word that counts is followed by itself. */
function firstRepeated(text: string, shortest: number, counts: (word: string) => boolean): Slipped | null {
  for (let length = Math.min(LONGEST, text.length >> 1); length >= shortest; length--) {
    let alike = 0;
    for (let at = length; at < text.length; at++) {
      alike = text.charCodeAt(at) === text.charCodeAt(at - length) ? alike + 1 : 0;
      if (alike < length) continue;
      const word = text.slice(at + 1 - length, at + 1);
      if (counts(word)) return { span: { start: at + 1 - 2 * length, end: at + 1 }, right: word };
    }
  }
  return null;
}
