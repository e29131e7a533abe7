import type { HeadingText } from './heading-text';

/**
 * What a heading names. `item` is an indicator only where nothing else is (项目); `standard` heads the tiers, or prose;
 * `target-or-actual` (目标完成值) is what was achieved only beside a target.
 */
export type HeadingRole =
  | 'ordinal'
  | 'activity'
  | 'level-1'
  | 'level-2'
  | 'level-3'
  | 'level-4'
  | 'budget'
  | 'description'
  | 'goal'
  | 'indicator'
  | 'item'
  | 'unit'
  | 'weight'
  | 'standard'
  | 'previous'
  | 'target'
  | 'target-or-actual'
  | 'actual'
  | 'score'
  | 'grade'
  | 'remark';

/** A heading's role, and how plainly it is named: 0 is the plainest wording of its role. */
export interface HeadingMeaning {
  readonly role: HeadingRole;
  readonly rank: number;
  readonly years: readonly number[];
}

/** Headings written one after another, spaces between. */
function list(headings: string): readonly string[] {
  return headings.trim().split(/\s+/u);
}

/**
 * Headings by role, the plainest first, written without spaces, brackets and years (DOMAIN.md, "Finding the table";
 * the forms of 财预〔2021〕101号 and 财预〔2020〕10号; county tables as published).
 * What MADE forms is not listed again where the plainest of several does not matter.
 * To teach a heading, add it to its role's list and a layout to test/table/layouts.
 */
const HEADINGS: Readonly<Record<HeadingRole, readonly string[]>> = {
  ordinal: list('序号 编号 指标编号 指标编码 行次 项次 NO'),
  activity: list(`
    职责活动 工作活动 部门职责工作活动 职责工作活动 部门职责 职责 职责名称 工作职责 主要职责 活动
    活动名称 职能 职能活动 主要职能 任务 任务名称 工作任务 年度主要任务 主要任务 重点任务 重点工作
    工作事项 工作名称 项目名称 子项目 资金名称 政策名称 指标类别 指标类型 指标分类 类别 分类 维度
    绩效维度 考核维度 一级目标 二级目标 一级活动 二级活动 三级活动 一级职责 二级职责 一级项目 二级项目`),
  'level-1': list('一级指标 一级绩效指标 一级指标名称 一级'),
  'level-2': list('二级指标 二级绩效指标 二级指标名称 二级'),
  'level-3': list('三级指标 三级绩效指标 三级指标名称 三级'),
  'level-4': list('四级指标 四级绩效指标 四级指标名称 四级'),
  budget: list(`
    年度预算数 预算数 年度预算 预算 预算金额 年度预算金额 预算安排 年初预算数 年初预算 全年预算数
    预算资金 资金预算 预算额 项目预算 活动预算 年度预算额 资金数 本年预算 本年预算数`),
  description: list(`
    内容描述 工作内容 活动内容 活动描述 职责描述 内容 主要内容 工作内容描述 活动内容描述 项目内容
    任务内容 内容说明 工作描述 职责内容`),
  goal: list(`
    绩效目标 年度绩效目标 总体绩效目标 绩效总目标 年度总体目标 总体目标 年度目标 工作目标 目标
    活动目标 目标描述 绩效目标描述 预期目标 目标内容 实施目标`),
  indicator: list(`
    绩效指标 绩效指标名称 指标名称 考核指标 评价指标 评估指标 考评指标 绩效评价指标 绩效考核指标
    考核指标名称 评价指标名称 具体指标 量化指标 衡量指标 关键指标 关键绩效指标 KPI KPI指标
    指标 指标项 指标项目 指标内容 个性指标 末级指标 监测指标 自评指标`),
  item: list(`
    考核项目 评价项目 考评项目 评估项目 测评项目 考核内容 评价内容 考评内容 评估内容 测评内容 项目
    事项 考核事项 评价要点 考核要点 评价因素 评价要素 考核要素 目标任务 工作目标任务 年度目标任务 任务目标`),
  unit: list('计量单位 指标单位 度量单位 单位 数量单位 指标值单位'),
  weight: list(`
    权重 分值 指标权重 指标分值 权数 权重分值 分值权重 标准分 标准分值 权重分 满分 权重系数
    基准分 设定分值 权重占比`),
  standard: list(
    '档次 评价档次 标准 评分办法 计分办法 计分方法 考核办法 评价办法 标准档次 评分标准及办法 评分依据 评价标准及档次 指标值及标准',
  ),
  previous: list('上年实际数 上年数 上年完成 基期值'),
  target: list('目标值 年度目标值 指标值 年度指标值 计划目标 计划'),
  'target-or-actual': [],
  actual: list(`
    实际完成值 全年完成值 年度实际完成值 全年实际完成值 实际完成数 实际值 完成值 年度实际 年度完成值
    全年实际值 本期值 本期数 本年实际完成值 本年实际数 本年实际 本年实际值 本年完成值 本年完成 本年完成数
    当年实际值 当年完成值 年度实际值 年度实际数 实际完成 实际数 完成数 指标完成值 实际达到值 实现值
    实际实现值 自评值 实际结果 实绩 年终完成值 年末完成值 年度完成 全年完成 全年实际 完成
    实际完成情况 全年实际完成情况 年度实际完成情况 年度完成情况 全年完成情况 指标完成情况 完成情况
    实际情况 本年完成情况 绩效指标完成情况 目标完成情况 绩效目标完成情况 自评情况
    实际完成时间 实际完成日期 达成值 达成率 目标达成值 目标达成率 指标达成率`),
  score: list('得分 评分 自评分 分数 自评分数'),
  grade: list(`
    评价等级 等级 评价结果 自评等级 评级 评定等级 考核等级 绩效等级 评级结果 等级评定 评定结果
    自评结果 考核结果 所属档次 评价等次 等次 自评档次 评定档次 绩效评级 评价等级结果`),
  remark: list('备注 说明 备注说明 偏差原因 偏差原因分析及改进措施 未完成原因 未完成原因分析 情况说明'),
};

/** Rank of a heading that is none of the plain ones but is made as they are. */
const MADE_UP = 1000;

/** 完成情况 heads prose rather than a number, and 完成率 may be a share of the plan: any column for a number is plainer. */
const PROSE = 2 * MADE_UP;

function prose(heading: string): number {
  return heading.endsWith('情况') || measuresOf(heading) === 'share' ? PROSE : 0;
}

/** What a heading of actuals says that is counted below it: 完成数 and 完成 beside 计划 things, 完成率 a share of what was planned; null for 实际完成值. */
export function measuresOf(heading: string): 'count' | 'share' | null {
  if (/(?:率|比例|比率|占比|百分比)$/u.test(heading)) return 'share';
  return /^完成$|(?:完成|达到|实现)[人个次]?(?:数|量|数量|人次)$/u.test(heading) ? 'count' : null;
}

const MEANINGS: ReadonlyMap<string, { role: HeadingRole; rank: number }> = indexHeadings();

function indexHeadings(): ReadonlyMap<string, { role: HeadingRole; rank: number }> {
  const index = new Map<string, { role: HeadingRole; rank: number }>();
  for (const role of Object.keys(HEADINGS) as HeadingRole[])
    HEADINGS[role].forEach((heading, rank) => {
      if (!index.has(heading)) index.set(heading, { role, rank: rank + prose(heading) });
    });
  return index;
}

/** Longer words are prose. */
const LONGEST_MADE = 14;

/** How headings of a role are made, for the many that no list holds: 单位自评得分, 年度指标实际完成值, 上年同期完成数. */
const MADE: readonly (readonly [HeadingRole, RegExp])[] = [
  [
    'previous',
    /^(?:上年度?|上一年度?|去年|前一年度?|基期|上期)(?:同期|累计)?(?:(?:指标|目标|绩效)(?:实际(?:完成|达到)?|完成|达到)|(?:实际)?(?:完成|达到|决算|执行)?)(?:值|数值?|情况|数据|水平|基数|实绩)?$/u,
  ],
  ['indicator', /^(?:绩效|考核|评价|考评|评估|具体)*指标(?:名称|内容)?(?:及|和|与)(?:计量|数量)?单位$/u],
  [
    'indicator',
    /^(?:部门|单位|整体|项目|年度|主要|核心|具体|关键|重点|量化|分项|考核|评价|绩效|考评|评估|工作|业务|目标|任务)+指标(?:名称|内容|项目?|体系)?$/u,
  ],
  ['target-or-actual', /^(?:年度|全年|本年度?|当年|绩效)*目标完成(?:值|数值?)$/u],
  [
    'actual',
    /^(?:截至)?(?:年度|全年|本年度?|本期|当年|年终|年末|年底|累计|112月份?|(?:12)?月[底末]|指标|目标|绩效|任务|单位|部门|财政|第三方|自评|评价|考核|复核|核定|核实|审核|认定|最终|工作)*(?:实际(?:完成|达到|实现)?|已?完成|实现)(?:指标|目标)?(?:值|数[值量据]?|量|情况|结果|比例|占比|百分比|比率|率|人次|[人个次]数)?$/u,
  ],
  [
    'target',
    /^(?:年度|全年|本年度?|当年|年初|绩效|考核)*(?:目标|指标|计划|预期|预计|设定|调整后目标|应|拟)+(?:完成)?(?:值|数值?)$/u,
  ],
  ['weight', /^(?:指标|绩效|考核|评价|自评|标准|设定)*(?:权重|分值|权数)(?:系数|值|分)?$/u],
  ['score', /^(?:自评|评价|考核|实际|最终|指标|综合|部门|单位|财政|复核|评估)+(?:得分|评分|打分)值?$/u],
  [
    'grade',
    /^(?:自评|评价|评定|考核|绩效|最终|综合|指标|部门|单位|财政|复核|实际|评估)+(?:等级|等次|评级|档次|级别)(?:评定|结果)?$/u,
  ],
  [
    'budget',
    /^(?:年度|全年|本年度?|当年|年初|项目|活动|部门|安排|批复|财政|资金)*预算(?:数|金额|资金|安排数?|额|总额|合计)?$/u,
  ],
  [
    'standard',
    /^(?:绩效|指标|目标|考核|评价|评分|评定|考评|评估|衡量|等级|档次|计分|评级|等次)+(?:标准|细则|规则)(?:等级|档次|值)?$/u,
  ],
];

/** What a person calls "last year" inside brackets turns the actual into the base: 实际完成值（上年）. */
const SAYS_LAST_YEAR = /上年|去年|上一年|基期|上期/u;

/** What is expected is no actual: 完成值（预计）. */
const SAYS_PLANNED = /计划|预计|预期/u;

/** Nor is what was done by a day within the year: 完成值（上半年）, 完成值（1-6月）; 1-12月 is the whole year. */
const SAYS_PART_OF_YEAR = /半年|季度|中期|[013-9]月|(?<!1)2月/u;

/**
 * What a heading names, or null for a heading that is not known.
 * What stands in brackets means nothing, unless the whole is known (指标（三级） stays 指标) or names last year.
 */
export function headingMeaning(heading: HeadingText): HeadingMeaning | null {
  const found = MEANINGS.get(heading.whole) ?? MEANINGS.get(heading.bare) ?? readMadeUp(heading.bare);
  if (!found) return null;
  const role = found.role === 'actual' ? roleInBrackets(heading.inBrackets) : found.role;
  return role && { role, rank: found.rank, years: heading.years };
}

function roleInBrackets(words: string): HeadingRole | null {
  if (SAYS_LAST_YEAR.test(words)) return 'previous';
  if (SAYS_PLANNED.test(words)) return 'target';
  return SAYS_PART_OF_YEAR.test(words) ? null : 'actual';
}

function readMadeUp(words: string): { role: HeadingRole; rank: number } | null {
  if (words.length > LONGEST_MADE) return null;
  const made = MADE.find(([, form]) => form.test(words));
  return made ? { role: made[0], rank: MADE_UP + prose(words) } : null;
}

/** Every letter that a known heading is written with. */
export function headingLetters(): string {
  return [...Object.values(HEADINGS).flat(), ...MADE.map(([, form]) => form.source)].join('');
}
