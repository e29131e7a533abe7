import { unitInName } from '../table/unit-words';
import { inTableWidth, type Widths } from './character-widths';

/** What says that a name measures the change of an amount and not the amount: 较上年变动率, 增长率, 降幅. */
const CHANGE_RATE =
  /(?:的)?(?:[比较](?:上年|去年|上一年度?|上年同期)|同比)?的?(?:(?:变动|变化|增长|上升|提高|下降|降低|减少|压减|压缩|节约|增减)(?:率|幅度|比例)|增速|增幅|降幅)$/u;

/** Incomes and sales whose names end as an expense's do. */
const NO_EXPENSE =
  /(?:收费|缴费|免费|消费|会费|党费|团费|税费|规费|保费|保险费|学费|房费|付费|自费|(?<!办)公费|计费|排污费|处理费收入|价格成本)$/u;

/** Spending that laws or plans want to grow: education, science, farming, people's livelihood. */
const MEANT_TO_GROW =
  /教育|科技|科学|研发|研究与试验|R&D|民生|社保|社会保障|就业|三农|农林水|环保|节能|扶贫|乡村振兴|文化|卫生|医疗|公共服务|公共预算/u;

/** What others spend, what a standard grants to each, money that is raised, and money that is saved: no spending of the body's own. */
const NOT_SPENT = /^(?:降低|减少|节约|节省|压减|压缩)|居民|消费支出|生均|争取|筹[集措]|募集|征收|收取|收缴|上缴/u;

/** Change rates that rise as spending does. */
const RISE = /(?:增长|上升|提高)(?:率|幅度|比例)$|增速$|增幅$/u;

const EXPENSE = /(?:费|费用|经费|支出|开支|花费|成本)$/u;

/** What a name measures, without numbering, unit in brackets and 金额: 1.会议费（万元） → 会议费. */
function measured(name: string): string {
  let rest = name.replace(/\s+/gu, '').replace(/^(?:\d+[.、．]|[(（]\d+[)）]|[①-⑳])/u, '');
  rest = rest.replace(/[(（[【][^()（）[\]【】]*[)）\]】]$/u, '');
  return rest.replace(/(?<=费|费用|支出|开支)(?:金额|总额|总量|数额|额度|数|额)$/u, '');
}

/** Whether the name says that a change against last year is measured: 旅游收入增长率, 会议费较上年变动率（%）. */
export function isChangeRate(name: string): boolean {
  return CHANGE_RATE.test(measured(name));
}

/** Whether the name says how much more than last year is spent: 会议费增长率. */
export function isRiseOfExpense(name: string): boolean {
  return RISE.test(measured(name)) && isExpense(name);
}

/** Whether an indicator is named after an expense (费用): 会议费, 财务专用经费, 公务接待支出; also when its change is named (会议费较上年变动率). */
export function isExpense(name: string): boolean {
  const what = measured(measured(name).replace(CHANGE_RATE, ''));
  return EXPENSE.test(what) && !NO_EXPENSE.test(what) && !NOT_SPENT.test(what);
}

/** Whether more of this spending is what is wanted (民生支出, 研发经费). */
export function isMeantToGrow(name: string): boolean {
  return MEANT_TO_GROW.test(name);
}

/** The name that says that the change is measured: 会议费（万元） → 会议费较上年变动率（%）. Other brackets stay. */
export function nameTheChange(name: string, widths: Widths): string {
  const trimmed = name.trimEnd();
  const bare =
    unitInName(trimmed) === null ? trimmed : trimmed.replace(/\s*[(（[【〔][^()（）[\]【】〔〕]*[)）\]】〕]$/u, '');
  return bare + inTableWidth('较上年变动率（%）', widths);
}
