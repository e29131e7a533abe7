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
  'not-there': {
    zh: '从选中的那一格没有认出绩效目标表。请选中标题行里的一格（例如“绩效指标”），再点“指给我看”。',
    en: 'No target table was recognised from the selected cell. Select a cell of its heading (such as 绩效指标), then press Show me.',
  },

  'grade-done': { zh: '评级完成，写入 {{count}} 个单元格。', en: 'Graded; cells written: {{count}}.' },
  'grade-unchanged': { zh: '评级完成，结果没有变化。', en: 'Graded; nothing has changed.' },
  'columns-added': {
    zh: '已添加“实际完成值”和“评价等级”两列。请填写实际完成值，再点“评级”。',
    en: 'The columns 实际完成值 and 评价等级 were added. Fill in the actuals, then press Grade again.',
  },
  'grade-stopped': {
    zh: '已停止。{{all}} 张工作表中评完了 {{done}} 张，其余没有动。',
    en: 'Stopped. Sheets graded: {{done}} of {{all}}; the others are untouched.',
  },
  'sheet-failed': { zh: '“{{sheet}}”没有评级。{{advice}}', en: '“{{sheet}}” was not graded. {{advice}}' },
  undone: { zh: '已撤回。', en: 'Taken back.' },
  fixed: { zh: '已改 {{fixed}} 处。', en: 'Fixed: {{fixed}}.' },
  'fixed-some': {
    zh: '已改 {{fixed}} 处；另有 {{waiting}} 处改的是同一单元格，请再点一次。',
    en: 'Fixed: {{fixed}}. Another {{waiting}} touch the same cells; press again.',
  },
  marked: {
    zh: '已标出 {{marked}} 个单元格。改好后，标记自己消失。',
    en: 'Cells marked: {{marked}}. A mark goes when its cell is put right.',
  },
  'marked-some': {
    zh: '已标出 {{marked}} 个单元格。改好后，标记自己消失。另有 {{left}} 个标不了：没有内容、是数字，或文字超过 255 字。',
    en: 'Cells marked: {{marked}}. A mark goes when its cell is put right. Cells that cannot be marked: {{left}} (empty, a number, or over 255 characters).',
  },
  unmarked: { zh: '已去掉标记。', en: 'The marks were removed.' },
  'summary-written': { zh: '已写到新工作表“绩效评价汇总”。', en: 'Written to a new sheet.' },
  'findings-written': { zh: '已写到新工作表“措辞检查”。', en: 'Written to a new sheet.' },
  cleared: { zh: '已清除评级，工作表恢复原样。', en: 'The grades were removed; the sheet is as it was.' },

  welcome: { zh: '三步完成评级', en: 'Grading in three steps' },
  'welcome-fill': { zh: '在“实际完成值”列填写完成情况。', en: 'Fill in the column 实际完成值.' },
  'welcome-grade': { zh: '点“评级”，等级写到旁边一列。', en: 'Press Grade: the grades are written beside it.' },
  'welcome-settle': {
    zh: '处理“待确认”和“无法评级”。写错了点“撤回”。',
    en: 'Settle “To confirm” and “Cannot grade”. Undo takes the last step back.',
  },
  'welcome-done': { zh: '知道了', en: 'Got it' },
} as const;
