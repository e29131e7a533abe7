/** What stands before a number and says no more than what is measured, or that it is done: 完成率达到95%, 控制在5%以内. */
const list = (words: string): string => words.split(' ').join('|');

/** What is done to a part of the whole: 收缴95%以上, 整改率90%以上. */
const DEED = list('收缴 整改 发放 拨付 支付 落实');

const STEM = list('完成 覆盖 满意 合格 达标 及时 准确 执行 到位 办结 参与 知晓 验收合格 优良');

const MEASURE = list(
  'x X 指标值 实际完成值 完成值 实际值 数值 数量 得分 评分 分数 人数 次数 个数 总数 满意度 占比 比例 比率 完成数 完成量 完成情况 覆盖面',
);

const SUBJECT = `(?:${MEASURE}|(?:${STEM}|${DEED})(?:率|比例|比率))`;

/** 提高到90%, 下降至5%: to so much, not by so much. */
const CHANGED = list('增长 提高 上升 增加 提升 上涨 升高 增多 下降 降低 减少 压减 压缩 缩减 减低');

/** 年度计划的95%, 目标值的90%: a share of what was planned. */
const GOAL = '(?:年度|全年|年初)?(?:计划|目标|任务|预算)(?:任务|数|值)?的?';

const FIGURE = '(?=[0-9零一二两三四五六七八九十百千万半≥≤><=不超高大多低小少至达过])';

const WORD = `(?:${CHANGED})[到至]|${list('控制在 保持在 维持在 稳定在 确保 保持 介于 处于 位于 实现 开展 举办 召开 组织 发生 出现 每年 全年 年内 均 应 需 须 在 为 是 有 共')}|(?:完成(?:${GOAL})?|${DEED})${FIGURE}|等于|=`;

const reader = (pattern: string): ((text: string, offset: number) => number) => {
  const sticky = new RegExp(pattern, 'y');
  return (text, offset) => {
    sticky.lastIndex = offset;
    return sticky.test(text) ? sticky.lastIndex - offset : 0;
  };
};

/** How many characters of the normalised text name what is measured, from the offset on; 0 where none do. */
export const subjectAt = reader(SUBJECT);
/** The same with the words that lead from there to the number: 完成率：达到. */
export const leadAt = reader(`(?:(?:${SUBJECT})[:,]?)?(?:${WORD})*`);
/** The same without what is measured. */
export const leadWordsAt = reader(`(?:${WORD})*`);
/** A share of what was planned: 目标值的. */
export const goalAt = reader(GOAL);
/** A word for what is done to a part of the whole. */
export const deedAt = reader(DEED);
