import Big from 'big.js';

/** A unit of measure (计量单位): how many of its family's base unit it is, as an exact fraction. */
export interface Unit {
  /** Units of one family convert into one another; 人 and 人次 are two families. */
  readonly family: string;
  readonly numerator: Big;
  readonly denominator: Big;
  /** Only whole numbers of it occur: 次, 人; not 元, 小时. */
  readonly whole: boolean;
}

const MULTIPLIERS: readonly (readonly [string, string])[] = [
  ['万亿', '1e12'],
  ['千亿', '1e11'],
  ['百亿', '1e10'],
  ['十亿', '1e9'],
  ['千万', '1e7'],
  ['百万', '1e6'],
  ['十万', '1e5'],
  ['亿', '1e8'],
  ['万', '1e4'],
  ['千', '1e3'],
  ['百', '1e2'],
];

/** Name → family, numerator, denominator, whole. */
type Row = readonly [name: string, family: string, numerator: string, denominator: string, whole: boolean];

const MEASURES: readonly Row[] = [
  ['%', '%', '1', '1', false],
  ['‰', '%', '1', '10', false],
  ['百分点', '百分点', '1', '1', false],
  ['个百分点', '百分点', '1', '1', false],
  ['倍', '倍', '1', '1', false],
  ['元', '元', '1', '1', false],
  ['秒', '时', '1', '60', false],
  ['分钟', '时', '1', '1', false],
  ['小时', '时', '60', '1', false],
  ['个小时', '时', '60', '1', false],
  ['天', '时', '1440', '1', true],
  ['日', '时', '1440', '1', true],
  ['自然日', '时', '1440', '1', true],
  ['个自然日', '时', '1440', '1', true],
  ['日历天', '时', '1440', '1', true],
  ['个日历天', '时', '1440', '1', true],
  ['周', '时', '10080', '1', true],
  ['星期', '时', '10080', '1', true],
  ['个星期', '时', '10080', '1', true],
  ['工作日', '工作日', '1', '1', true],
  ['个工作日', '工作日', '1', '1', true],
  ['月', '月', '1', '1', true],
  ['个月', '月', '1', '1', true],
  ['个季度', '月', '3', '1', true],
  ['年', '月', '12', '1', true],
  ['米', '米', '1', '1', false],
  ['千米', '米', '1000', '1', false],
  ['公里', '米', '1000', '1', false],
  ['平方米', '平方米', '1', '1', false],
  ['平米', '平方米', '1', '1', false],
  ['公顷', '平方米', '10000', '1', false],
  ['亩', '平方米', '2000', '3', false],
  ['平方公里', '平方米', '1000000', '1', false],
  ['平方千米', '平方米', '1000000', '1', false],
  ['厘米', '米', '1', '100', false],
  ['毫米', '米', '1', '1000', false],
  ['立方米', '立方米', '1', '1', false],
  ['升', '升', '1', '1', false],
  ['毫升', '升', '1', '1000', false],
  ['微克', '克', '1', '1000000', false],
  ['毫克', '克', '1', '1000', false],
  ['克', '克', '1', '1', false],
  ['斤', '克', '500', '1', false],
  ['公斤', '克', '1000', '1', false],
  ['千克', '克', '1000', '1', false],
  ['吨', '克', '1000000', '1', false],
  ['千瓦时', '千瓦时', '1', '1', false],
  ['千瓦', '千瓦', '1', '1', false],
  ['兆瓦', '千瓦', '1000', '1', false],
  ['分贝', '分贝', '1', '1', false],
  ['度', '度', '1', '1', false],
  ['分', '分', '1', '1', false],
  ['人', '人', '1', '1', true],
  ['名', '人', '1', '1', true],
  ['位', '人', '1', '1', true],
];

/** Signs of measures → the words that they stand for: PM2.5 ≤35μg/m3, 100km, 5000m2. */
const SIGNS: Readonly<Record<string, string>> = {
  km: '公里',
  KM: '公里',
  m: '米',
  cm: '厘米',
  mm: '毫米',
  m2: '平方米',
  km2: '平方公里',
  m3: '立方米',
  kg: '公斤',
  KG: '公斤',
  g: '克',
  mg: '毫克',
  μg: '微克',
  ug: '微克',
  t: '吨',
  L: '升',
  ml: '毫升',
  mL: '毫升',
  h: '小时',
  min: '分钟',
  kW: '千瓦',
  MW: '兆瓦',
  kWh: '千瓦时',
  dB: '分贝',
};

/** Counting words; each is a family of its own, since 3个 and 3家 need not count the same things. */
const COUNTED =
  '人次 户次 家次 场次 批次 辆次 车次 台次 件次 项次 册次 篇次 期次 例次 校次 班次 课次 频次 次 个 项 件 起 户 家 所 台 套 辆 份 篇 期 批 场 例 宗 条 部 册 本 张 处 座 栋 间 床 只 头 株 棵 块 枚 届 轮 类 种 支 队 班 节 课时 学时 门 幅 面 口 眼 根 段 片 票 张次 村 款 艘 架 盏 对 组 单 名次 瓶 箱 袋 笔 台套 站 幢 封';

/** Counting words of single trades: vaccines and wards, flights and trains, poultry and fish, documents, labour. */
const COUNTED_IN_TRADES =
  '剂 剂次 针次 床日 架次 航次 列 趟 标箱 羽 尾 匹 粒 捆 桶 包 卷 页 首 堂 学年 学期 人天 人日 人月 人年 工日 台(套)';

const NAMED: ReadonlyMap<string, Unit> = new Map(
  [...MEASURES, ...`${COUNTED} ${COUNTED_IN_TRADES}`.split(' ').map((name): Row => [name, name, '1', '1', true])].map(
    ([name, family, numerator, denominator, whole]) => [
      name,
      { family, numerator: new Big(numerator), denominator: new Big(denominator), whole },
    ],
  ),
);

/** 6月底 is a day and 3年末 is one, no number of months or years. */
const spelt = (name: string): string => (/^[年月]$/.test(name) ? `${name}(?![底末份])` : name.replace(/[()]/g, '\\$&'));
const longestFirst = (names: readonly string[]): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map(spelt)
    .join('|');
const MEASURE = longestFirst([...NAMED.keys(), ...Object.keys(SIGNS)]);
const MULTIPLIER = MULTIPLIERS.map(([prefix]) => (prefix === '百' ? '百(?!分)' : prefix)).join('|');
const UNIT = new RegExp(
  `(?:(?:${MEASURE})|(?:${MULTIPLIER})(?:${MEASURE}))(?:[/·](?:${MEASURE})){0,2}|${MULTIPLIER}`,
  'y',
);

/** How many characters of the normalised text are a unit from the offset on; 0 where none is. */
export function unitAt(text: string, offset: number): number {
  UNIT.lastIndex = offset;
  return UNIT.test(text) ? UNIT.lastIndex - offset : 0;
}

const known = new Map<string, Unit | null>();

/**
 * The unit that a name in its normalised spelling stands for: 万项, 小时, %, 次/年; 万 alone multiplies whatever is counted.
 * null for a name that is no unit.
 */
export function unitNamed(name: string): Unit | null {
  const found = known.get(name);
  if (found !== undefined) return found;
  const unit = resolve(spellOut(name));
  if (known.size < 1000) known.set(name, unit);
  return unit;
}

/** 万m3 → 万立方米; 元/人·天, 元/人天 and 元/人/日 → 元/人/天 */
function spellOut(name: string): string {
  if (!/[A-Za-zμ·/]/.test(name)) return name;
  const spelt = name.replaceAll('·', '/').replace(/[A-Za-zμ]+[23]?/g, (sign) => SIGNS[sign] ?? sign);
  return spelt.replace(/\/人(?=[天日月年]$)/, '/人/').replace(/\/日$/, '/天');
}

function resolve(name: string): Unit | null {
  const slash = name.lastIndexOf('/');
  if (slash > 0) {
    const over = resolve(name.slice(0, slash));
    const under = resolve(name.slice(slash + 1));
    if (over === null || under === null) return null;
    // The table is for one year: 4次/年 are 4次, as 每年4次 are.
    if (name.endsWith('/年')) return over;
    return { ...over, family: `${over.family}/${name.slice(slash + 1)}`, whole: false };
  }
  const named = NAMED.get(name);
  if (named !== undefined) return named;
  for (const [prefix, factor] of MULTIPLIERS) {
    if (!name.startsWith(prefix)) continue;
    if (name === prefix) return { family: '', numerator: new Big(factor), denominator: new Big(1), whole: false };
    const base = NAMED.get(name.slice(prefix.length));
    if (base === undefined || base.family === '%' || base.family === '百分点') return null;
    return { ...base, numerator: base.numerator.times(factor), whole: false };
  }
  return null;
}

/**
 * The number in another unit of the same kind, exactly: 48 小时 → 2 天, 3200 项 → 0.32 万项, 0.9‰ → 0.09%.
 * No `from` means the number leaves its unit out and inherits `to`; 万 alone multiplies what `to` counts.
 * null where the units are of two kinds, unknown, or the result is no finite decimal.
 */
export function convert(number: Big, from: string | null, to: string | null): Big | null {
  if (from === to || from === null) return number;
  const source = unitNamed(from);
  if (source === null) return null;
  if (to === null) return source.family === '' ? number.times(source.numerator) : null;
  const target = unitNamed(to);
  if (target === null) return null;
  const adopts = source.family === '' && target.family !== '%' && target.family !== '百分点';
  if (!adopts && source.family !== target.family) return null;
  // 万 alone multiplies the counted thing itself: 1.5万 on an axis of 万元 is 1.5, on an axis of 小时 15000.
  const base = adopts ? plainUnit(to) : source;
  const scaled = number.times(base.numerator).times(target.denominator);
  const times = adopts ? scaled.times(source.numerator) : scaled;
  return exactQuotient(times, base.denominator.times(target.numerator));
}

/** Whether the name begins with a multiplier: 万元, 万; 千克 is a unit of its own. */
export function isMultiple(name: string): boolean {
  return !NAMED.has(name) && MULTIPLIERS.some(([prefix]) => name.startsWith(prefix));
}

/** The unit without a multiplier before it: 万元 → 元. */
function plainUnit(name: string): Unit {
  const plain = MULTIPLIERS.find(([prefix]) => name.startsWith(prefix) && !NAMED.has(name));
  const unit = unitNamed(plain === undefined ? name : name.slice(plain[0].length)) ?? unitNamed(name);
  if (unit === null) throw new Error(`no unit: ${name}`);
  return unit;
}

function exactQuotient(dividend: Big, divisor: Big): Big | null {
  const quotient = dividend.div(divisor);
  return quotient.times(divisor).eq(dividend) ? quotient : null;
}
