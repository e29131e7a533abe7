/** Units of measure that an indicator's name may carry in brackets (DOMAIN.md, "Units"), before 万 or 亿 is put to them. */
const UNITS = new Set(
  `
  % ‰ 百分点 个百分点 个 人 人次 次 项 件 起 户 家 所 台 套 辆 份 篇 期 批 场 分
  元 亩 公顷 公里 千米 米 平方米 平方公里 立方米 吨 公斤 千克 克 天 日 工作日 个工作日
  小时 分钟 秒 月 个月 年 季度 周 名 位 只 头 株 棵 本 册 部 处 座 条 幅 张 例 宗
  班 课时 学时 节 届 轮 村 户次 家次 辆次 台次 班次 场次 人日 人天 倍 级 类 种 口
  眼 栋 间 床 盏 块 支 枚 瓶 箱 袋 吨标准煤 KM M M2 M3 KG T G L 升 千瓦时
  度 千瓦 兆瓦 微克/立方米 毫克/升 分贝 个/人 份/年`
    .trim()
    .split(/\s+/u),
);

/**
 * Whether the words are a unit of measure: 人次, 万项, 亿元, 元/人. Width and spaces mean nothing.
 * Words that are no unit (A类, 含税, 县级) are told apart by the list, so that no bracket is taken for a unit by its place.
 */
export function isUnit(words: string): boolean {
  if (UNITS.has(words)) return true;
  const folded = words.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();
  return folded.split('/').every(isPlainUnit) || UNITS.has(folded);
}

function isPlainUnit(words: string): boolean {
  return UNITS.has(words) || (/^[十百千万亿]+/u.test(words) && UNITS.has(words.replace(/^[十百千万亿]+/u, '')));
}

/** The unit in brackets at the end of an indicator's name: 法律援助数（人次） → 人次; null where there is none. */
export function unitInName(name: string): string | null {
  const match = /[(（[【〔]\s*(?:单位\s*[:：]?\s*)?([^()（）[\]【】〔〕]{1,10}?)\s*[)）\]】〕]\s*$/u.exec(name);
  const words = match?.[1];
  return words !== undefined && isUnit(words) ? words : null;
}
