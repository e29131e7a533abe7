/** What a cell of the actual says: how it was read, what a person must approve, and why it cannot be read. */
export const actual = {
  'read-converted': { zh: '“{{from}}”换算为 {{to}}。', en: '“{{from}}” converted to {{to}}.' },
  'read-from-previous': {
    zh: '与上年实际数 {{previous}} 相比算出。',
    en: 'Computed against last year’s figure, {{previous}}.',
  },
  'read-stored': {
    zh: '单元格显示的 {{seen}} 是四舍五入后的数，按实际存的数评级。',
    en: 'The cell shows {{seen}}, which is rounded; the stored number was graded.',
  },
  'read-confirmed': { zh: '读法已由人确认。', en: 'A person has confirmed this reading.' },

  'confirm-plain-decimal': {
    zh: '“{{seen}}”没有百分号，请确认是不是百分数',
    en: '“{{seen}}” has no percent sign; confirm that it is a share of the whole',
  },
  'confirm-missing-percent': {
    zh: '“{{seen}}”没有百分号，请确认单位是不是 %',
    en: '“{{seen}}” has no percent sign; confirm that it is in percent',
  },
  'confirm-either-percent': {
    zh: '“{{seen}}”没有百分号，有两种读法，请选一种',
    en: '“{{seen}}” has no percent sign and can be read in two ways; choose one',
  },
  'confirm-missing-unit': {
    zh: '“{{seen}}”没有写单位，请确认与评价标准的单位相同',
    en: '“{{seen}}” names no unit; confirm that it is that of the criteria',
  },
  'confirm-other-unit': {
    zh: '“{{seen}}”的量词与评价标准不同，请确认数的是同一种东西',
    en: '“{{seen}}” counts in another word than the criteria; confirm that they count the same thing',
  },
  'confirm-magnitude': {
    zh: '“{{seen}}”与评价标准或上年数相差太大，请确认单位没有弄错（如 元 与 万元）',
    en: '“{{seen}}” is far from the criteria or from last year’s figure; confirm that its unit is right (such as 元 for 万元)',
  },
  'confirm-negative': {
    zh: '“{{seen}}”是负数，请确认它的意思',
    en: '“{{seen}}” is below zero; confirm what it means',
  },
  'confirm-unsigned-change': {
    zh: '“{{seen}}”没有写明是增长还是下降，请选一种',
    en: '“{{seen}}” does not say whether it is an increase or a decrease; choose one',
  },
  'confirm-early-or-late': {
    zh: '“{{seen}}”没有写明是提前还是逾期，请选一种',
    en: '“{{seen}}” does not say whether it is early or late; choose one',
  },
  'confirm-share-of-previous': {
    zh: '“{{seen}}”是与上年之比，请确认换算成的增减幅度',
    en: '“{{seen}}” is a share of last year’s figure; confirm the change that follows from it',
  },
  'confirm-change-or-share': {
    zh: '“{{seen}}”可能是增长的幅度，也可能是与上年之比，请选一种',
    en: '“{{seen}}” may be the increase itself or a share of last year’s figure; choose one',
  },
  'confirm-share-of-plan': {
    zh: '“{{seen}}”写在完成率一列，可能只是占计划的比例，请确认它就是这项指标的值',
    en: '“{{seen}}” stands under 完成率 and may be a share of the plan; confirm that it is the value of this indicator',
  },
  'confirm-ratio': {
    zh: '“{{seen}}”是两个数，请确认算出的比例',
    en: '“{{seen}}” gives two numbers; confirm the share that follows from them',
  },
  'confirm-approximate': {
    zh: '“{{seen}}”是约数，请确认可以按这个数评级',
    en: '“{{seen}}” is approximate; confirm that it may be graded by this number',
  },
  'confirm-year': {
    zh: '“{{seen}}”与评价标准只有一方写了年份，请确认属于 {{year}} 年度',
    en: 'Only one of “{{seen}}” and the criteria names a year; confirm that it belongs to {{year}}',
  },
  'confirm-month-end': {
    zh: '“{{seen}}”只写到月份，请确认可以按当月最后一天评级',
    en: '“{{seen}}” names a month and no day; confirm that its last day may be graded',
  },
  'confirm-plain-serial': {
    zh: '“{{seen}}”是数字，没有设成日期格式，请确认是不是日期',
    en: '“{{seen}}” is a number that is not formatted as a date; confirm that it is one',
  },
  'confirm-word': {
    zh: '“{{seen}}”是文字，请确认它代表的数',
    en: '“{{seen}}” is a word; confirm the number that it stands for',
  },
  'confirm-extra-words': {
    zh: '“{{seen}}”里除了数还有别的话，请确认要评级的数',
    en: '“{{seen}}” says more than a number; confirm the number that is to be graded',
  },
  'confirm-shown-differs': {
    zh: '“{{seen}}”是显示出来的数，与单元格里存的数不同，请选一种',
    en: 'The cell shows “{{seen}}” but holds another number; choose one',
  },

  'unreadable-bound': {
    zh: '“{{seen}}”是一个界限，不是完成的数，请填具体的数',
    en: '“{{seen}}” is a bound, not a result; enter the number itself',
  },
  'unreadable-range': {
    zh: '“{{seen}}”是一个范围，不是完成的数，请填具体的数',
    en: '“{{seen}}” is a range, not a result; enter the number itself',
  },
  'unreadable-no-amount': {
    zh: '“{{seen}}”没有写增减了多少，请补上数',
    en: '“{{seen}}” does not say by how much; add the number',
  },
  'unreadable-other-axis': {
    zh: '“{{seen}}”与评价标准量的不是同一种东西，请按标准的单位填写',
    en: '“{{seen}}” measures something else than the criteria; enter it in their unit',
  },
  'unreadable-error-value': {
    zh: '单元格是错误值 {{seen}}，请先改正公式',
    en: 'The cell holds the error {{seen}}; correct its formula first',
  },
  'unreadable-not-done': {
    zh: '“{{seen}}”没有给出完成的结果，请填结果，或留空',
    en: '“{{seen}}” gives no result; enter one, or leave the cell empty',
  },
  'unreadable-plan': {
    zh: '“{{seen}}”写的像是计划或预计，不是完成的结果，请填结果',
    en: '“{{seen}}” reads like a plan, not a result; enter the result',
  },
  'unreadable-text': {
    zh: '“{{seen}}”看不出一个确定的结果，请只填结果',
    en: 'No single result can be read from “{{seen}}”; enter the result alone',
  },
  'unreadable-label-unknown': {
    zh: '没有一档写着“{{seen}}”，请填标准里的原词',
    en: 'No tier names “{{seen}}”; use a word from the criteria',
  },
  'unreadable-not-whole': {
    zh: '“{{seen}}”不是整数，而这项指标只能是整数，请核对',
    en: '“{{seen}}” is no whole number, and only whole ones can occur here; check it',
  },
  'unreadable-no-such-day': {
    zh: '“{{seen}}”没有这一天，请核对日期',
    en: '“{{seen}}” is no day of the calendar; check it',
  },
  'unreadable-other-year': {
    zh: '表是 {{year}} 年度的，评价标准和“{{seen}}”的年份对不上，请核对日期，或在标准里写明年份',
    en: 'The table is for {{year}}, and the years of the criteria and of “{{seen}}” do not agree; check the date, or name the year in the criteria',
  },
  'unreadable-two-actuals': {
    zh: '两列实际完成值不一样，“{{seen}}”和“{{other}}”，请选定用哪一列，或改成一样',
    en: 'Two columns give different actual values, “{{seen}}” and “{{other}}”; choose one of the columns, or make them agree',
  },
  'unreadable-which-year': {
    zh: '看不出“{{seen}}”是哪一年：请写年月日，表的标题里写明年度',
    en: '“{{seen}}” may be of two years; write the full date, and the table’s year in its title',
  },
  'unreadable-previous': {
    zh: '上年实际数“{{seen}}”不能作比较的基数，请核对，或直接填增减幅度',
    en: 'Last year’s figure, “{{seen}}”, cannot be compared with; check it, or enter the change itself',
  },
  'unreadable-previous-blank': {
    zh: '上年实际数是空的，请补上，或直接填增减幅度',
    en: 'Last year’s figure is empty; fill it in, or enter the change itself',
  },
  'unreadable-previous-unit': {
    zh: '“{{seen}}”与上年实际数的单位对不上，请改成同一单位',
    en: '“{{seen}}” and last year’s figure are in units that do not match; use one unit',
  },
  'unreadable-no-previous': {
    zh: '标准是与上年比较，“{{seen}}”是当年的数，请填增减幅度，或加一列“上年实际数”',
    en: 'The criteria compare with last year, but “{{seen}}” is this year’s figure; enter the change, or add a column 上年实际数',
  },
  'unreadable-no-scale': {
    zh: '评价标准读不懂，无法判断“{{seen}}”，请先改正标准',
    en: 'The criteria cannot be understood, so “{{seen}}” cannot be judged; correct them first',
  },
} as const;
