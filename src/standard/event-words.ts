/** What a time is counted from: 受理后5个工作日内, 自收到申请之日起20日内, 接到报案后2小时内. */
const list = (words: string): string => words.split(' ').join('|');

const EVENT = list('收到 接到 接报 接警 受理 报案 申请 立案 批复 下达 签订 验收合格 验收 开工 完工 到货 结束');

/** Who or what takes part in it. */
const OBJECT = list('财政部门 会议 培训 项目 年度 申请 材料 文件 批复 指标 资金 通知 报案 投诉 合同');

/** A number of hours, days or months must follow: 验收后提高5% is something else. */
const SINCE = new RegExp(
  `[自从在于]?((?:${OBJECT})?(?:${EVENT})(?:${OBJECT}){0,3})(?:之日起|之日后|之后|以后|后|起)(?=\\D{0,4}?[\\d一二两三四五六七八九十半.~至到-]+个?(?:工作日|自然日|小时|分钟|[日天月周]))`,
  'y',
);

/** How many characters of the normalised text say from when a time is counted, from the offset on; 0 where none do. */
export function eventAt(text: string, offset: number): number {
  SINCE.lastIndex = offset;
  return SINCE.test(text) ? SINCE.lastIndex - offset : 0;
}

/** From when a whole criterion or value counts its time: 受理 in 受理后5个工作日内; null where it does not say. */
export function eventIn(text: string): string | null {
  SINCE.lastIndex = 0;
  return SINCE.exec(text)?.[1] ?? null;
}
