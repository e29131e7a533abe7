import type { Direction, Scale } from '../standard/scale';

/** Rates of which more is better whatever they are rates of; a word before them may turn that round (不满意率). */
const MORE =
  /(?:满意|合格|达标|及格|优良|优秀|完成|知晓|覆盖|参与|参保|办结|及时|准确|到位|公开|验收|通过|达成|成活|治愈|巩固|入学|就业|普及|救助|签约|响应|整改|破案|检出合格)[率度]$/u;

/** Rates of which less is better. */
const LESS =
  /(?:投诉|事故|差错|失误|违规|违法|违纪|失业|死亡|伤亡|发病|感染|辍学|流失|缺勤|缺陷|返工|退货|故障|超标|不合格|不满意|不达标|发案|犯罪|拖欠|逾期|空置|闲置|损耗|污染|贫困|返贫|漏报|误报|不良)[率度]$/u;

const NEGATION = /(?:不|未|无|非|欠|漏|违|超期|逾期|偏离|差)[^、，和与及]{0,2}$/u;

/** Which way is better for a rate, where its name alone leaves no doubt (满意度: higher, 投诉率: lower); null elsewhere. */
export function desired(name: string): Direction | null {
  const what = name.replace(/\s+/gu, '').replace(/[(（][^()（）]*[)）]$/u, '');
  if (LESS.test(what)) return 'lower';
  const match = MORE.exec(what);
  return match && !NEGATION.test(what.slice(0, match.index)) ? 'higher' : null;
}

/** Whether the tiers of a rate stand the wrong way round (优 for the lowest 合格率). */
export function isReversed(name: string, { axis, direction }: Scale): boolean {
  if (axis?.kind !== 'percent' || direction === null || direction === 'target') return false;
  const wanted = desired(name);
  return wanted !== null && wanted !== direction;
}
