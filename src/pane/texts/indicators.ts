/** Words of the list of indicators (指标). */
export const indicators = {
  'indicator-list': { zh: '指标列表', en: 'Indicators' },
  'section-confirm': { zh: '需要您确认 {{count}}', en: 'To confirm: {{count}}' },
  'section-undecided': { zh: '无法评级 {{count}}', en: 'Cannot grade: {{count}}' },
  'section-rest': { zh: '其余指标 {{count}}', en: 'All others: {{count}}' },

  'yes-as': { zh: '是，按 {{value}}', en: 'Yes, {{value}}' },
  as: { zh: '按 {{value}}', en: 'As {{value}}' },
  'all-confirm-plain-decimal': {
    zh: '本列小数都按百分数（{{count}} 项）',
    en: 'All decimals in this column are percentages ({{count}})',
  },
  'all-confirm-missing-percent': {
    zh: '本列数字都按百分数（{{count}} 项）',
    en: 'All numbers in this column are percentages ({{count}})',
  },
  'all-confirm-year': {
    zh: '本列日期都属于 {{year}} 年度（{{count}} 项）',
    en: 'All dates in this column belong to {{year}} ({{count}})',
  },
  'all-alike': { zh: '本列同样的都确认（{{count}} 项）', en: 'Confirm all alike in this column ({{count}})' },
  recompute: { zh: '重新计算', en: 'Compute again' },
  'go-to': { zh: '定位 {{address}}', en: 'Go to {{address}}' },
  'go-to-cell': { zh: '定位 {{address}}：{{name}}', en: 'Go to {{address}}: {{name}}' },

  tier: { zh: '等级', en: 'Tier' },
  criterion: { zh: '评价标准', en: 'Criterion' },
  'understood-as': { zh: '理解为', en: 'Understood as' },
  'criterion-blank': { zh: '空白', en: 'Blank' },
  'criterion-not-understood': { zh: '看不懂', en: 'Not understood' },
  'criterion-ambiguous': { zh: '有两种理解', en: 'Two readings' },
  'try-value': { zh: '试一个值', en: 'Try a value' },

  'day-of-month': { zh: '{{day}}日', en: 'day {{day}}' },
  'on-time': { zh: '按期', en: 'on time' },
  'days-early': { zh: '提前{{days}}天', en: '{{days}} d early' },
  'days-late': { zh: '逾期{{days}}天', en: '{{days}} d late' },
  'any-value': { zh: '任何值', en: 'any value' },
} as const;
