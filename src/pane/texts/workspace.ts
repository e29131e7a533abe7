/** Words of what comes once the pane is open: what 评级 covers, the counts after it, the tabs. */
export const workspace = {
  opening: { zh: '正在打开…', en: 'Opening…' },
  scope: { zh: '评级范围', en: 'What to grade' },
  'scope-one': { zh: '只评“{{sheet}}”', en: 'Only “{{sheet}}”' },
  'scope-shown': { zh: '下面显示的 {{count}} 张工作表', en: 'The {{count}} sheets shown below' },
  'scope-visible': { zh: '全部 {{count}} 张工作表', en: 'All {{count}} sheets' },
  'scope-chosen': { zh: '选择工作表…', en: 'Chosen sheets…' },

  result: { zh: '评级结果', en: 'Grading result' },
  'count-of': { zh: '{{label}} {{count}}', en: '{{label}} {{count}}' },
  confirm: { zh: '待确认', en: 'To confirm' },
  undecided: { zh: '无法评级', en: 'Cannot grade' },
  blank: { zh: '未填', en: 'Empty' },
  'by-hand': { zh: '{{grade}}（人工）', en: '{{grade}} (by hand)' },
  'good-rate': { zh: '优良率 {{rate}}', en: 'Good or better {{rate}}' },

  'refused-beside': {
    zh: '另有 {{count}} 处像绩效目标表，没有评级',
    en: 'Like a target table, but not graded: {{count}}',
  },
  'use-taken': { zh: '就用 {{column}} 列', en: 'Keep column {{column}}' },
  'use-other': { zh: '改用 {{column}} 列', en: 'Use column {{column}}' },
  'tab-indicators': { zh: '指标 {{count}}', en: 'Indicators {{count}}' },
  'tab-wording-unchecked': { zh: '措辞', en: 'Wording' },
  'tab-wording': { zh: '措辞 {{count}}', en: 'Wording {{count}}' },
  'tab-summary': { zh: '汇总', en: 'Summary' },
  settings: { zh: '设置', en: 'Settings' },
  help: { zh: '帮助', en: 'Help' },
} as const;
