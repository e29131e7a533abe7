/** Rates that may well exceed 100%: work done against a plan, money moved, prices, growth. */
const MAY_EXCEED =
  /(?:完成|达成|实现|执行|进度|增长|增加|提高|上升|下降|降低|减少|变动|变化|波动|节约|压减|利用|使用|周转|收益|回报|利润|毛利|产出|产销|投入|贡献|负荷|负债|杠杆|入住|上座|到位|普及|自给|保障|收缴|征缴|征收|回收|回款|入库|赔付|兑现|拉动|倍|偿还|周期|转化|流动|速动|覆盖倍|毛入[学园]|毛升学|增值|客座|出租|支付|拨付|配套|超额|价格|税|汇|利|费|频|效|速|功|概|曲|斜|分辨|容积|绿化覆盖)率$/u;

/** Measures of a part of a whole, and of opinion. */
const SHARE = /(?:率|占比|比例|比率|比重|百分比|满意度|知晓度|认可度|支持度)$/u;

/** Words behind 比例 and 比率 that make them shares: 占全县职工总数的比率. A plain ratio (投入产出比例) may exceed 100%. */
const OF_A_WHOLE = /占/u;

/** Whether an indicator measures the share of a whole, which cannot exceed 100%: 救助率, 满意度, 占…的比例; not 完成率, 增长率. */
export function isShare(name: string): boolean {
  const what = name.replace(/\s+/gu, '').replace(/[(（][^()（）]*[)）]$/u, '');
  if (!SHARE.test(what) || MAY_EXCEED.test(what)) return false;
  return !/(?:比例|比率|比重|百分比)$/u.test(what) || OF_A_WHOLE.test(what);
}
