/** The help (帮助): steps, marks, states and questions. */
export const help = {
  'help-steps': { zh: '怎么用', en: 'How to use it' },
  'help-step-fill': {
    zh: '在“实际完成值”列填写完成情况，例如 85%、3200项、比上年下降12%。没有这一列时，点“评级”会添加。',
    en: 'Fill in the column 实际完成值, for example 85%, 3200项, 比上年下降12%. Grade adds the column where there is none.',
  },
  'help-step-grade': {
    zh: '点“评级”。等级写在旁边的“评价等级”列，表里其他内容都不动。',
    en: 'Press Grade. The grades go into the column 评价等级 beside it; nothing else is touched.',
  },
  'help-step-settle': {
    zh: '看“需要您确认”和“无法评级”，按每条下面的提示处理。',
    en: 'Look at what needs you: each line says what to do.',
  },
  'help-marks': { zh: '图上的标记', en: 'Marks on the band' },
  'example-name': { zh: '会议费（示例）', en: '会议费 (example)' },
  'mark-tier': { zh: '色块', en: 'Coloured part' },
  'mark-tier-means': {
    zh: '这一档包含的数值，从小到大排列。',
    en: 'The values of one tier; numbers grow to the right.',
  },
  'mark-gap': { zh: '斜线', en: 'Hatching' },
  'mark-gap-means': {
    zh: '不属于任何一档的数值。落在这里按较差的一档评。',
    en: 'Values that no tier claims. They get the worse of the two neighbouring tiers.',
  },
  'mark-solid': { zh: '实心圆点 ●', en: 'Solid dot ●' },
  'mark-solid-means': {
    zh: '这一档包含这个数，如“80%及以上”。',
    en: 'The tier includes this number, as in 80%及以上.',
  },
  'mark-hollow': { zh: '空心圆点 ○', en: 'Hollow dot ○' },
  'mark-hollow-means': { zh: '这一档不包含这个数，如“低于80%”。', en: 'The tier excludes this number, as in 低于80%.' },
  'mark-actual': { zh: '实心三角 ▼', en: 'Solid triangle ▼' },
  'mark-actual-means': { zh: '实际完成值的位置。', en: 'Where the actual stands.' },
  'mark-trial': { zh: '空心三角 ▽', en: 'Hollow triangle ▽' },
  'mark-trial-means': { zh: '您在“试一个值”里填的数，不写入表格。', en: 'The value that you try; it is not written.' },
  'help-states': { zh: '没有等级时', en: 'Where there is no tier' },
  'state-confirm': { zh: '待确认', en: 'To confirm (待确认)' },
  'state-confirm-means': {
    zh: '很可能是这个意思，但要您点头。例如填了 0.85，标准是百分数：是 85% 吗？',
    en: 'A likely reading that needs your word. For example 0.85 where the criteria are percentages: is it 85%?',
  },
  'state-undecided': { zh: '无法评级', en: 'Cannot grade (无法评级)' },
  'state-undecided-means': {
    zh: '读不出一个数，或标准有缺漏。例如填了“90%以上”：这是一个范围，请填具体数值。',
    en: 'No single value can be read, or criteria are missing. For example 90%以上 is a range: enter the exact figure.',
  },
  'state-manual': { zh: '人工', en: 'By hand (人工)' },
  'state-manual-means': {
    zh: '您在等级列里手工改过的等级。会一直保留，直到您点“重新计算”。',
    en: 'A grade that you typed over. It stays until you press Compute again.',
  },
  'state-blank': { zh: '未填', en: 'Empty' },
  'state-blank-means': { zh: '没有实际完成值，等级也空着。', en: 'No actual, so no grade.' },
  'help-questions': { zh: '常见问题', en: 'Questions' },
  'question-undo': { zh: '写错了怎么办？', en: 'How do I take a step back?' },
  'question-undo-means': {
    zh: '点“撤回”，恢复到上一次操作之前。如果那些单元格后来又被改过，会提示您，不会覆盖。窗格一关，就不能再撤回；“清除评级”随时可用。',
    en: 'Press Undo: everything is as before the last step. Cells that were changed since are never overwritten. Once the pane is closed there is no Undo; Remove grades always works.',
  },
  'question-clear': { zh: '怎么全部去掉？', en: 'How do I remove everything?' },
  'question-clear-means': {
    zh: '在“设置”里点“清除评级”，工作表恢复原样。',
    en: 'Remove grades, under Settings, leaves the sheet as it was.',
  },
  'question-stored': { zh: '数据会传到哪里？', en: 'Where does the data go?' },
  'question-stored-means': {
    zh: '哪里也不去。设置和确认都存在这个工作簿里，表格内容不上传。',
    en: 'Nowhere. Settings and confirmations are kept in this workbook; nothing is sent.',
  },
  'question-without': { zh: '对方没有这个加载项，能看吗？', en: 'Can others read it without the add-in?' },
  'question-without-means': {
    zh: '能。等级是普通文字或公式，颜色是条件格式。加载项不能在 WPS 中运行，评好的文件可以在 WPS 中打开。',
    en: 'Yes. Grades are plain text or formulas and the colours are conditional formats. The add-in does not run in WPS, but WPS opens the graded file.',
  },
  'question-print': { zh: '打印成黑白怎么办？', en: 'What about black-and-white print?' },
  'question-print-means': {
    zh: '等级是写在单元格里的字，不靠颜色区分。“设置”里还有适合黑白打印的颜色。',
    en: 'The grade is a word in its cell, not a colour alone. Settings have colours made for black-and-white print.',
  },
  'question-protected': { zh: '工作表受保护怎么办？', en: 'What about a protected sheet?' },
  'question-protected-means': {
    zh: '请先在“审阅”中撤销保护再评级。本加载项不会替您撤销保护。',
    en: 'Unprotect it on the Review tab first. This add-in never does that for you.',
  },
  'help-privacy': {
    zh: '等级由表里的评价标准逐字计算，拿不准的不评。',
    en: 'Grades follow the criteria in the sheet word by word; in doubt, there is no grade.',
  },
} as const;
