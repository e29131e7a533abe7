/** Words of what came of an action that the parts offer that come once the pane is open, or of one that did not come to its end. */
export const news = {
  'not-there': {
    zh: '从选中的那一格没有认出绩效目标表。请选中标题行里的一格（例如“绩效指标”），再点“指给我看”。',
    en: 'No target table was recognised from the selected cell. Select a cell of its heading (such as 绩效指标), then press Show me.',
  },
  'grade-stopped': {
    zh: '已停止。{{all}} 张工作表中评完了 {{done}} 张，其余没有动。',
    en: 'Stopped. Sheets graded: {{done}} of {{all}}; the others are untouched.',
  },
  'sheet-failed': { zh: '“{{sheet}}”没有评级。{{advice}}', en: '“{{sheet}}” was not graded. {{advice}}' },
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
} as const;
