/** Words where there is no target table (绩效目标表): what was looked for, the nearest thing, what to do. */
export const noTable = {
  'no-table-looked-for': {
    zh: '要找的是这样的标题行：写着“绩效指标”，还有至少两个相邻的等级（如 优、良、中、差）。请打开有这张表的工作表。',
    en: 'The heading must name 绩效指标 and at least two tiers side by side (such as 优 良 中 差). Open the sheet with that table.',
  },
  nearest: { zh: '最接近的是“{{sheet}}”的 {{range}}：', en: 'The nearest thing is {{range}} on “{{sheet}}”:' },
  'point-how': {
    zh: '表就在这里？请在工作表里选中标题行的任意一格，再点“指给我看”。',
    en: 'Is the table here? Select any cell of its heading in the sheet, then press Show me.',
  },
  'show-me': { zh: '指给我看', en: 'Show me' },
  'open-sample': { zh: '打开示例', en: 'Open a sample' },
} as const;
