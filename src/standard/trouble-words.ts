/**
 * What must not happen (事故, 投诉, 违规): 无重大事故, 零投诉, 发生安全事故. One table for the grammar and for telling apart
 * what the tiers count.
 */
const list = (words: string): string => words.split(' ').join('|');

/** How grave it is: 无重大事故 says nothing of slight ones. */
const GRAVE = list('重特大 特大 重大 较大 一般 有效 群体性');

const KIND = list('安全生产 安全 责任 质量 违法 违规 违纪');

const TROUBLE = list(
  '事故 投诉 差错 失误 违规 违纪 违法 伤亡 死亡 上访 信访 案件 事件 缺陷 问题 拖欠 超支 火灾 故障 遗漏 泄密 通报 处罚 返工 退货 差评 感染 舆情 纠纷 行为 发生',
);

const WHOLE = new RegExp(`(?:${GRAVE}|${KIND})*(?:${TROUBLE})`, 'y');
const GRAVITY = new RegExp(GRAVE, 'g');
/** Says nothing of what it is. */
const FILLING = /责任|行为|发生/g;

/** How many characters of the normalised text are a trouble from the offset on; 0 where none is. */
export function troubleAt(text: string, offset: number): number {
  WHOLE.lastIndex = offset;
  return WHOLE.test(text) ? WHOLE.lastIndex - offset : 0;
}

/** A trouble by its gravity and its kind. */
export interface Trouble {
  readonly gravity: string;
  readonly kind: string;
}

/** The trouble that a whole criterion denies or states: 无重大事故, 有投诉, 发生1起事故; null where it does neither, or names none (未发生). */
export function troubleIn(text: string): Trouble | null {
  const head =
    /^(?:未发生|未出现|没有|不发生|杜绝|无|零|0|(?:发生|出现|有)(?:[\d一二两三四五六七八九十~-]+[起次件例项个人](?:及?以上)?)?)/.exec(
      text,
    )?.[0];
  if (head === undefined) return null;
  const words = text.slice(head.length, head.length + troubleAt(text, head.length));
  const gravity = (words.match(GRAVITY) ?? []).join('');
  const kind = words.replace(GRAVITY, '').replace(FILLING, '');
  return gravity === '' && kind === '' ? null : { gravity, kind };
}
