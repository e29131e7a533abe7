/** Words before a value that say only that it was achieved. */
const BEFORE =
  /^(?:(?:本年度?|今年|本年|当年|全年|年内|截至年底|截止年底|年底|目前|现|现已|已经|已|均已|全部已)?(?:实际|累计|共计|合计|总计|共|均|平均)*(?:完成情况|完成率|完成值|完成数|完成量|完成进度|完成比例|完成|达成率|达成|达到|达|实现|开展|举办|召开|组织|办理|发放|培训|执行率|执行)?(?:了|为|是|到|至|约为)?[:,]?)(?=.)/;
/** Words after a value of the same kind. */
const AFTER = /(?<=.)(?:已完成|完成|已达标|达标|已落实|已实现|整)?[。;,.、!]*$/;
/** A pointer to proof. */
const POINTER =
  /(?<=.)[,;。]?\(?(?:详见|见|参见)(?:附件|附表|备注|说明|佐证材料|佐证|台账)[\d一二三四五六七八九十]*\)?$/;
/** Months, days and quarters, listed: when it was done, not how much. */
const WHEN =
  /^(?:(?:\d{4}年)?(?:\d{1,2}月份?(?:\d{1,2}[日号])?|\d{1,2}[日号]|第?[一二三四1-4]季度|[上下]半年)(?:[、,;和及]|$))+$/;
const NOTE = /^(.+?)\(([^()]+)\)$/;

/** A value without the words around it that change nothing, or null where there are none: 已完成85% → 85%; 3次（3月、6月） → 3次. */
export function peelWords(text: string): string | null {
  const pointed = text.replace(POINTER, '');
  const note = NOTE.exec(pointed);
  const bare = note?.[1] !== undefined && WHEN.test(note[2] ?? '') ? note[1] : pointed;
  const peeled = bare.replace(BEFORE, '').replace(AFTER, '');
  return peeled === text || peeled === '' ? null : peeled;
}

const ROUGHLY_BEFORE =
  /^(.{0,8}?)(?:大约|大概|约为|约|将近|接近|近|几乎|基本)(?=[\d零一二两三四五六七八九十半百持增减升降提上下压缩↑↓+-])/;
const ROUGHLY_AFTER = /(?:左右|上下)[。;]?$/;
const ROUGHLY_INSIDE = /(?<=[\d十百千万%])[余多许来](?=[^\d]|$)/;

/** A value without the words that make it rough, or null where there are none: 约85%, 85%左右, 1200余人次, 下降约12%. */
export function peelRoughness(text: string): string | null {
  const exact = text.replace(ROUGHLY_BEFORE, '$1').replace(ROUGHLY_AFTER, '').replace(ROUGHLY_INSIDE, '');
  return exact === text ? null : exact;
}
