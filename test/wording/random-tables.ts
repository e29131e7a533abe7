import fc from 'fast-check';
import type { CheckInput } from '../../src/wording/subject';
import { layTable } from './lay-table';

const HEADINGS = ['职责活动', '绩效指标', '优', '良', '中', '差'];

/** Names as they are found in such tables, with the faults that rules look for in names among them. */
const NAMES = [
  '工会组建率',
  '群众满意度',
  '活动满意率',
  '劳模救助率',
  '案件办结率率',
  '政策复盖率',
  '知晓率、满意度',
  '会议费',
  '培训费（万元）',
  '3.差旅费(万元)',
  '职工活动经费',
  '县县两级会议次数(次)',
  '走访户数（户）',
  '革新项目数量（万项）',
  '服务人数(万人次)',
  '旅游收入',
  '参训职工占职工总数的比率',
  '示范单位占单位总数的比例',
  '宣传册(份)',
  '平均办结天数（天）',
];

const number = fc.oneof(
  fc.integer({ min: 1, max: 120 }),
  fc.integer({ min: 1, max: 99 }).map((n) => n / 100),
  fc.integer({ min: 1, max: 999 }).map((n) => n / 10),
);
const unit = fc.constantFrom('%', '', '％', '户', '次');
const percent = fc.constantFrom('%', '%', '%', '％');

/** One tier in every usual form, sound or not. */
const FORMS: readonly ((n: number, unit: string, more: number) => string)[] = [
  (n, u) => `${n}${u}及以上`,
  (n, u) => `${n}${u}及以上`,
  (n, u) => `${n}${u}以上`,
  (n, u) => `${n}${u}以下`,
  (n, u) => `${n}${u}及以下`,
  (n, u) => `低于${n}${u}`,
  (n, u) => `${n}${u}`,
  (n, u, more) => `${n}${u}-${n + more}${u}`,
  (n, u, more) => `${n}～${n + more}${u}`,
  (n, u) => `≥${n}${u}`,
  (n, u) => `${n}${u}级以上`,
  (n, u) => `${n}${u}及及以上`,
];

/** Thresholds that mostly fall, so that most scales have a direction and faults stand alone. */
const levels = fc
  .tuple(
    fc.array(number, { minLength: 4, maxLength: 4 }),
    unit,
    fc.array(fc.integer({ min: 0, max: FORMS.length - 1 }), { minLength: 4, maxLength: 4 }),
    fc.boolean(),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([numbers, written, forms, isOneForm, odd]) => {
    const falling = [...numbers].sort((a, b) => b - a);
    return falling.map((n, at) => {
      const form = at === 3 && isOneForm ? 3 : isOneForm && at !== odd ? 0 : (forms[at] ?? 0);
      return FORMS[form]?.(n, written, 5) ?? '';
    });
  });

const verb = fc.constantFrom('增长', '下降', '降低', '减少');
const changes = fc
  .tuple(verb, verb, number, number, percent, fc.constantFrom('与上年持平', '不高于上年', '不低于上年'))
  .map(([better, last, a, b, sign, middle]) => {
    const [most, least] = a > b ? [a, b] : [b, a];
    return [`比上年${better}${most}${sign}及以上`, `比上年${better}${least}${sign}及以上`, middle, `比上年${last}`];
  });

/** Tables of one to four indicators, of every mixture of names and scales. */
export const tables: fc.Arbitrary<CheckInput> = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), fc.oneof(levels, levels, changes)), { minLength: 1, maxLength: 4 })
  .map((rows) =>
    layTable(
      HEADINGS,
      rows.map(([name, scale], at) => [at === 0 ? '职工服务' : '', name, ...scale]),
    ),
  );
