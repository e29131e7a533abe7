/** Words of the pane itself: what was found, the buttons, what is going on and what came of it. */
export const chrome = {
  'app-name': { zh: '绩效目标评级', en: 'Performance Target Grader' },
  looking: { zh: '正在查看当前工作表…', en: 'Looking at the active sheet…' },
  grading: { zh: '正在评级…', en: 'Grading…' },
  undoing: { zh: '正在撤回…', en: 'Taking back…' },
  clearing: { zh: '正在清除评级…', en: 'Removing the grades…' },
  saving: { zh: '正在保存设置…', en: 'Saving the settings…' },
  writing: { zh: '正在写入…', en: 'Writing…' },
  broken: {
    zh: '窗格的这一部分没有打开，表格没有受影响。请关闭窗格，再重新打开；仍不行，请联系单位的信息技术人员。',
    en: 'This part of the pane did not open; the sheet is untouched. Close the pane and open it again. If that does not help, ask your IT staff.',
  },
  opening: { zh: '正在打开…', en: 'Opening…' },
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
  scope: { zh: '评级范围', en: 'What to grade' },
  'scope-one': { zh: '只评“{{sheet}}”', en: 'Only "{{sheet}}"' },
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

  'no-table': { zh: '当前工作表没有找到绩效目标表', en: 'No target table on the active sheet' },
  'no-table-looked-for': {
    zh: '要找的是这样的标题行：写着“绩效指标”，还有至少两个相邻的等级（如 优、良、中、差）。请打开有这张表的工作表。',
    en: 'The heading must name 绩效指标 and at least two tiers side by side (such as 优 良 中 差). Open the sheet with that table.',
  },
  nearest: { zh: '最接近的是“{{sheet}}”的 {{range}}：', en: 'The nearest thing is {{range}} on "{{sheet}}":' },
  'point-how': {
    zh: '表就在这里？请在工作表里选中标题行的任意一格，再点“指给我看”。',
    en: 'Is the table here? Select any cell of its heading in the sheet, then press Show me.',
  },
  'use-taken': { zh: '就用 {{column}} 列', en: 'Keep column {{column}}' },
  'not-there': {
    zh: '从选中的那一格没有认出绩效目标表。请选中标题行里的一格（例如“绩效指标”），再点“指给我看”。',
    en: 'No target table was recognised from the selected cell. Select a cell of its heading (such as 绩效指标), then press Show me.',
  },
  'refused-beside': {
    zh: '另有 {{count}} 处像绩效目标表，没有评级',
    en: 'Like a target table, but not graded: {{count}}',
  },
  'use-other': { zh: '改用 {{column}} 列', en: 'Use column {{column}}' },
  'show-me': { zh: '指给我看', en: 'Show me' },
  'open-sample': { zh: '打开示例', en: 'Open a sample' },

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
  'sheet-failed': { zh: '“{{sheet}}”没有评级。{{advice}}', en: '"{{sheet}}" was not graded. {{advice}}' },
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

  'tab-indicators': { zh: '指标 {{count}}', en: 'Indicators {{count}}' },
  'tab-wording-unchecked': { zh: '措辞', en: 'Wording' },
  'tab-wording': { zh: '措辞 {{count}}', en: 'Wording {{count}}' },
  'tab-summary': { zh: '汇总', en: 'Summary' },
  settings: { zh: '设置', en: 'Settings' },
  help: { zh: '帮助', en: 'Help' },
} as const;
