/**
 * The words that criteria on the label axis are made of (DOMAIN.md, "Labels"): a degree and what is done or how it is, or a
 * rank. They are matched as words and never turned into numbers.
 */
const list = (words: string): string => words.split(' ').join('|');

/** 全部完成, 基本完成, 未完成 */
const DEGREES = list(
  '全部 全面 基本 大部分 绝大部分 部分 少部分 尚未 没有 未能 未按时 未按期 未 已经 已 按时 按期 按计划 按要求 按规定 未及时 及时 如期 提前 超额 圆满 逾期未 逾期 延期 非常 十分 很不 非常不 不太 比较 较为 较 很 不够 不 完全 特别 有条件 修改后 整改后 一次性 有效 充分',
);

const DONE = list(
  '完成 落实 达标 达到 实现 到位 通过 开展 建立 执行 覆盖 公开 整改 办结 验收 发放 建成 投入使用 启动 报送 上报 全覆盖 达成 保障 通过验收 通过审核 通过评审',
);

/** 合格, 较满意, 不规范 */
const QUALITIES = list(
  '合格 满意 一般 优秀 优良 优 良好 良 中等 及格 较差 差 好 健全 完善 规范 及时 合规 有效 无效 明显 显著 稳定 齐全 完整 准确 充分 到位 高 中 低 强 弱 提升 改善 提高 持平 不变 恶化 下降 认可 严格 合理 科学',
);

/** 显著提升, 略有下降 */
const TRENDS = `(?:${list('显著 明显 有所 略有 大幅')})(?:${list('提升 提高 改善 增强 增长 增加 下降 降低 减少 好转')})|(?:无|没有)(?:${list('变化 改善 提升 提高')})`;

/** 一等, 二等奖, 三级, A级, 省级 */
const RANKS =
  '[一二三四五六ⅠⅡⅢⅣⅤⅥ](?:等奖|等|级|档|类)|特等|等外|劣Ⅴ类|[一二三]级[甲乙丙]等|[A-E](?:级|类|档)?|(?:国家|省部|省|市|县|区|校|院)级';

const ALONE = list('是 否 有 无 按时 按期 未按时 未按期 未发生 发生 其他 其它 其余');

/** A word ends where the criterion, or its part before 或, ends. */
const LABEL = new RegExp(
  `(?:${TRENDS}|(?:${DEGREES})?(?:${DONE})(?:(?:全部|各项)?(?:任务|目标|工作))?|(?:效果|成效|作用|影响|效益)?(?:${DEGREES})?(?:${QUALITIES})|${RANKS}|${ALONE})(?=$|[或、/。;,.!])`,
  'y',
);

/** How many characters of the normalised text are a label from the offset on; 0 where none is. */
export function labelAt(text: string, offset: number): number {
  LABEL.lastIndex = offset;
  return LABEL.test(text) ? LABEL.lastIndex - offset : 0;
}

/** All that the other tiers leave: 其他情形, 除上述外, 不符合上述条件, 以上均未达到 */
const REST =
  /(?:其他|其它|其余)(?:情况|情形)?|除(?:上述|以上|此)(?:情况|情形|标准)?之?(?:以外|外)(?:的?(?:其他|其它)?(?:情况|情形))?|(?:低于|未达到|达不到|未达|不符合|不满足)(?:以上|上述)(?:标准|要求|目标|指标|条件|情形)|(?:以上|上述)(?:标准|要求|条件)?[均都](?:未达到|不符合|不满足|未完成)/y;

/** How many characters of the normalised text mean all that the other tiers leave, from the offset on; 0 where none do. */
export function restAt(text: string, offset: number): number {
  REST.lastIndex = offset;
  return REST.test(text) ? REST.lastIndex - offset : 0;
}
