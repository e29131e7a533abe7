/** Words that open the pane: what was found, the buttons, what is going on and what came of it. */
export const chrome = {
  'app-name': { zh: '绩效目标评级', en: 'Performance Target Grader' },
  looking: { zh: '正在查看当前工作表…', en: 'Looking at the active sheet…' },
  grading: { zh: '正在评级…', en: 'Grading…' },
  undoing: { zh: '正在撤回…', en: 'Taking back…' },
  clearing: { zh: '正在清除评级…', en: 'Removing the grades…' },
  saving: { zh: '正在保存…', en: 'Saving…' },
  writing: { zh: '正在写入…', en: 'Writing…' },
  broken: {
    zh: '窗格的这一部分没有打开，表格没有受影响。请关闭窗格，再重新打开；仍不行，请联系单位的信息技术人员。',
    en: 'This part of the pane did not open; the sheet is untouched. Close the pane and open it again. If that does not help, ask your IT staff.',
  },
  'not-told': {
    zh: '这一步的结果没能显示。请先核对工作表，再关闭窗格，重新打开；仍不行，请联系单位的信息技术人员。',
    en: 'The pane cannot say what came of this step. Check the sheet, then close the pane and open it again. If that does not help, ask your IT staff.',
  },
  advance: { zh: '第 {{at}} / {{all}} 张工作表：{{sheet}}', en: 'Sheet {{at}} of {{all}}: {{sheet}}' },
  stop: { zh: '停止', en: 'Stop' },

  found: { zh: '{{sheet}} · {{range}}', en: '{{sheet}} · {{range}}' },
  'found-several': { zh: '找到 {{count}} 张绩效目标表', en: 'Target tables found: {{count}}' },
  indicators: { zh: '{{count}} 项指标', en: 'Indicators: {{count}}' },
  'criteria-usable': { zh: '{{count}} 项标准可用', en: 'Usable criteria: {{count}}' },
  'actuals-filled': { zh: '已填实际完成值 {{filled}} / {{count}}', en: 'Actuals filled in: {{filled}} of {{count}}' },
  'actuals-no-column': {
    zh: '还没有“实际完成值”列，点“评级”会添加',
    en: 'No column of actuals yet; Grade adds one',
  },

  grade: { zh: '评级', en: 'Grade' },
  undo: { zh: '撤回', en: 'Undo' },
  again: { zh: '重新查看', en: 'Look again' },
  close: { zh: '关闭', en: 'Close' },

  'no-table': { zh: '当前工作表没有找到绩效目标表', en: 'No target table on the active sheet' },

  'grade-done': { zh: '评级完成，写入 {{count}} 个单元格。', en: 'Graded; cells written: {{count}}.' },
  'grade-unchanged': { zh: '评级完成，结果没有变化。', en: 'Graded; nothing has changed.' },
  'columns-added': {
    zh: '已添加“实际完成值”和“评价等级”两列。请填写实际完成值，再点“评级”。',
    en: 'The columns 实际完成值 and 评价等级 were added. Fill in the actuals, then press Grade again.',
  },
  undone: { zh: '已撤回。', en: 'Taken back.' },

  welcome: { zh: '三步完成评级', en: 'Grading in three steps' },
  'welcome-fill': { zh: '在“实际完成值”列填写完成情况。', en: 'Fill in the column 实际完成值.' },
  'welcome-grade': { zh: '点“评级”，等级写到旁边一列。', en: 'Press Grade: the grades are written beside it.' },
  'welcome-settle': {
    zh: '处理“待确认”和“无法评级”。写错了点“撤回”。',
    en: 'Settle “To confirm” and “Cannot grade”. Undo takes the last step back.',
  },
  'welcome-done': { zh: '知道了', en: 'Got it' },
} as const;
