import type { SheetView } from './view-sheet';

const TOTAL =
  /^(?:本页|本表|全年|年度|部门)?(?:合计|总计|小计|共计|总和|总分|累计)(?:分|得分|数)?[:：]?(?:[(（].*[)）])?$/u;
const SIGNED =
  /^.{0,8}(?:人|长|电话|日期|时间|注|注意|说明|章|审核|复核|制表|填表|填报|经办|签字|签名|意见|单位|部门)[:：]|^[(（]?盖章|^第\d+页/u;
/** 填报单位（盖章）：, 负责人（签字）： */
const BRACKETED = /[(（][^()（）]*[)）]/gu;
const NOTE = /^注\d|^[*※]|^(?:以上|以下|本表|此表|上表)/u;
/** The classes of indicators in the ministry's forms (财预〔2021〕101号), numbered or not. */
const CLASS =
  /^(?:[\d一二三四五六七八九十]+[、.．])?(?:产出|效益|成本|数量|质量|时效|经济成本|社会成本|生态环境成本|经济效益|社会效益|生态效益|可持续影响|满意度|(?:社会公众|服务对象|受益对象)满意度)(?:类?指标)$/u;
const CHINESE_NUMBERING = /^\s*(?:[一二三四五六七八九十]+\s*[、.．]|[(（][一二三四五六七八九十]+[)）])/u;

/** Whether the words call a row a total: 合　计, 总计：, 小计. */
export function isTotal(words: string): boolean {
  return TOTAL.test(words.replace(/\s+/gu, ''));
}

const CONCLUSION = /^(?:评价|综合|考核|考评|自评|绩效|最终)*(?:等级|等次|评级|结论)[:：]?$/u;

/** Whether the words call a row the whole table's result: 评价等级, 综合结论. */
export function isConclusion(words: string): boolean {
  return CONCLUSION.test(words.replace(/\s+/gu, ''));
}

const POINTS = /^[(（](?:分值|分数|得分|赋分|分值区间)[)）]$|^(?:对应|各档)分值$/u;

/** Whether the words name the points that each tier gives: （分值）. */
export function isPoints(words: string): boolean {
  return POINTS.test(words.replace(/\s+/gu, ''));
}

const DASHES = /^[-—–－/\\]*$/u;

/** Whether a cell names nothing: blank, or struck through with ——. */
export function isNothing(words: string): boolean {
  return DASHES.test(words.trim());
}

/** Whether the words are a note, a signature or a page's foot: 注：…, 填表人：, 第2页. Meant for rows without criteria. */
export function isNoteOrSignature(words: string): boolean {
  const tight = words.replace(/\s+/gu, '');
  return SIGNED.test(tight) || SIGNED.test(tight.replace(BRACKETED, '')) || NOTE.test(tight);
}

/** Whether the words begin as a section does: 一、产出指标, （二）效益指标. */
export function isNumberedSection(words: string): boolean {
  return CHINESE_NUMBERING.test(words);
}

/** Whether the words name a class of indicators and no indicator: 产出指标, 2.效益指标. */
export function isIndicatorClass(words: string): boolean {
  return CLASS.test(words.replace(/\s+/gu, ''));
}

const COLUMN_NUMBER = /^[(（]?\d{1,2}[)）]?$/u;

const STEMS = '甲乙丙丁戊己庚辛';

/** Whether the row only numbers the columns, given from the left: 1 2 3 4 …, 栏次 1 2 3 …, or 甲 乙 1 2 3 …. */
export function isColumnNumbering(
  view: SheetView,
  row: number,
  indicator: number,
  columns: readonly number[],
): boolean {
  const named = view.own(row, indicator).trim();
  if (!COLUMN_NUMBER.test(named) && !isStem(named)) return false;
  const words = columns.map((column) => view.own(row, column).trim()).filter((word) => word !== '' && word !== '栏次');
  if (words.length < 4) return false;
  while (isStem(words[0] ?? '')) words.shift();
  if (words.length < 2 || !words.every((word) => COLUMN_NUMBER.test(word))) return false;
  const numbers = words.map((word) => Number(word.replace(/[()（）]/gu, '')));
  return numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
}

function isStem(word: string): boolean {
  return word.length === 1 && STEMS.includes(word);
}
