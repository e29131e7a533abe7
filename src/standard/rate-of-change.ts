const GROWTH = /(?:增长|提高|上升|增加)(?:率|幅度|比例)(?:\([^()]*\))?$|(?:增速|增幅|涨幅)(?:\([^()]*\))?$/;
const DECREASE = /(?:下降|降低|减少|压减|压缩|缩减)(?:率|幅度|比例)(?:\([^()]*\))?$|[降减]幅(?:\([^()]*\))?$/;

/**
 * Whether a name in normalised spelling is itself that of a rate of change: 工业增加值增长率（%）, GDP增速, 能耗下降率. A negative rate
 * of decrease is a rise. null for every other name.
 */
export function rateOfChange(name: string): 'growth' | 'decrease' | null {
  if (GROWTH.test(name)) return 'growth';
  return DECREASE.test(name) ? 'decrease' : null;
}
