import type { Refusal } from './actual';

/** Nothing was achieved yet, or nothing is said. */
const NOT_DONE =
  /^(?:[/\\~\-_.…·*?？、]+|N\/?A|n\/?a|无|空|略|没有|暂无|不适用|待定|待统计|待核实|未统计|无数据|暂无数据|数据缺失|缺失|未开展|未实施|未启动|未完成|未开始|未执行|未评价|未发生|尚未开展|尚未完成|尚未启动|尚未统计|没有开展|未组织|未组织开展|已取消|取消|暂停|中止|终止|延期|进行中|推进中|正在进行|正在推进|正在开展|实施中|开展中|[xX×]{1,4}%?|(?:详见|见|参见)(?:附件|附表|备注|说明|佐证材料|佐证|台账)[\d一二三四五六七八九十]*)$/;

/** What is meant to be, or was before. */
const PLAN =
  /计划(?!完成率|完成数)|预计|预期|预估|估计|拟|目标(?!完成率|达成率|实现率)|力争|争取|确保|测算|应(?!急)|需(?!求)|须|将(?!近)/;

/** Words and signs of a bound (及以上, 超过, ≥): the value lies somewhere beyond. */
const BOUND =
  /以上|以下|以内|之内|之上|之下|以前|之前|以后|之后|超过|超出|高于|低于|大于|小于|多于|少于|不足|不满(?!意)|不到|未达|未到|不超|不低|不高|不少|不多|不大|不小|至少|至多|最多|最少|最低|最高|突破|过半|逾(?!期)|超(?=[\d一二三四五六七八九十百])|[\d%号日月底末年](?:前|内)$|[%号日月底末年]起$|(?<!提)前(?=已|全部|完成|办结|上报)|[≥≤<>]|上限|下限|控制在|(?<!提)前(?=[\d一二三四五六七八九十]+[名位%])/;

const NUMERAL = '[\\d零一二两三四五六七八九十百千万半]';
/** Two numbers with a dash or 至 between: 80%-90%. */
const RANGE = new RegExp(`${NUMERAL}[%‰]?[^\\d,;()提升增降减压高低]{0,4}(?:[~至到]|-(?!-))${NUMERAL}`);
const BETWEEN = /介于|之间|±|区间|不等/;

/** Words of change against an earlier figure. */
export const CHANGE =
  /增长|提高|上升|增加|提升|上涨|升高|增多|下降|降低|减少|压减|压缩|缩减|回落|增幅|降幅|增减|变动|变化|波动|[↑↓▲▼]/;
const ANY_NUMERAL = new RegExp(NUMERAL);

/** Not as the sentence says: 未, 不, 非, 没 turn what follows around. */
export const NEGATION = /[未不非没无否]/;

/**
 * Why a normalised text is no value, in the order in which a reader would say it; null where nothing speaks against a number in it.
 * It only chooses among reasons and bars likely readings: nothing is ever accepted by it.
 */
export function findRefusal(text: string): Refusal | null {
  if (NOT_DONE.test(text)) return 'unreadable-not-done';
  if (PLAN.test(text)) return 'unreadable-plan';
  if (BOUND.test(text)) return 'unreadable-bound';
  if (BETWEEN.test(text) || RANGE.test(text)) return 'unreadable-range';
  if (!ANY_NUMERAL.test(text)) return CHANGE.test(text) ? 'unreadable-no-amount' : 'unreadable-text';
  return null;
}
