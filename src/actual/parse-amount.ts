import Big from 'big.js';
import { normalise } from '../standard/normalise';
import { parseQuantity } from '../standard/quantity';
import type { Amount } from './amount';

/** What in a change says which way it went; 比上年12% has none of them. */
const WAY = /[增减升降提涨扩压缩落省番幅速持不多少高低↑↓+-]|负/;
const SIGN = /[+-]|负/;
/** No change, in words that the language of criteria reads as a bound. */
const STILL =
  /^(?:与|同|和|比|较)?(?:上年度?|去年|上一年度?|上年同期|去年同期)?(?:相比)?(?:零增长|无变化|没有变化|无增减|没有增减|不变|相同|一致)[。;]?$/;
/** 增长率为-3.2%: the growth is negative, as official statistics write it. */
const NEGATIVE_GROWTH = /(增长|增长率|增长幅度|增幅|增速)(为|是|:)?-(?=\d)/;
/** ¥4,800 is 4800元. */
const MONEY = /^[¥￥](\d.*)$/;
const ARROW_BEHIND = /^([^↑↓]+)([↑↓])$/;

/** A whole text as one number with unit and sign; null where any character is left over, and for days. */
export function parseAmount(text: string): Amount | null {
  const spelt = normalise(text).text.replace(ARROW_BEHIND, '$2$1');
  const money = MONEY.exec(spelt)?.[1];
  if (money !== undefined) return inYuan(parseAmount(money));
  if (spelt === '零') return { number: new Big(0), unit: null, said: 'nothing' };
  if (STILL.test(spelt)) return { number: new Big(0), unit: null, said: 'change' };
  const shrunk = NEGATIVE_GROWTH.test(spelt);
  const quantity = parseQuantity(shrunk ? spelt.replace(NEGATIVE_GROWTH, '$1$2') : spelt);
  switch (quantity?.kind) {
    case 'level':
      return { number: quantity.number, unit: quantity.unit, said: SIGN.test(spelt) ? 'sign' : 'nothing' };
    case 'change':
      return {
        number: shrunk ? quantity.number.neg() : quantity.number,
        unit: quantity.unit,
        said: WAY.test(spelt) ? 'change' : 'comparison',
      };
    case 'days-late':
      return { number: quantity.number, unit: '天', said: 'lateness' };
    default:
      return null;
  }
}

function inYuan(amount: Amount | null): Amount | null {
  return amount?.unit === null && amount.said === 'nothing' ? { ...amount, unit: '元' } : null;
}
