/** Why something that looks like a target table is not used, and why a choice was close. What happened, then what to do. */
export const table = {
  'refused-prose': {
    zh: '{{cell}} 列把整条评价标准写成了一段话，不能逐档评级。请把各档标准分写到“优、良、中、差”各列，再点“评级”。',
    en: 'The column at {{cell}} holds the whole standard as prose. Put each tier in a column of its own (优 良 中 差), then press Grade.',
  },
  'refused-tiers-downward': {
    zh: '从 {{cell}} 起，各档是竖着往下排的。请把各档横排成列，每项指标占一行，再点“评级”。',
    en: 'From {{cell}} the tiers run downward. Set them side by side, one row for each indicator, then press Grade.',
  },
  'refused-two-standards': {
    zh: '表里有两套各档标准，另一套从 {{cell}} 开始，说不准按哪一套评。请选中要用的那一套标题里的一格（例如“优”），再点“指给我看”；两套各档交错着排的，请先分开。',
    en: 'The table has two sets of criteria, the second from {{cell}}, and nothing says which to grade by. Select a tier (such as 优) in the heading of the set that is meant, then press Show me; tiers that alternate must first be set apart.',
  },
  'refused-unknown-tier': {
    zh: '{{cell}} 这一列也写着标准，但不认得它的标题是哪一档。请把标题改成“优、良、中、差”一类的档名，再点一次。',
    en: 'The column at {{cell}} holds criteria too, but its heading is no tier that is known. Name it like the others (优 良 中 差), then try again.',
  },
  'refused-no-indicator-column': {
    zh: '{{cell}} 处有各档标准，但左边没有“绩效指标”列。请给写指标的那一列加上标题“绩效指标”，再点“评级”。',
    en: 'There are tiers at {{cell}} but no indicator column left of them. Head the column that names the indicators 绩效指标, then press Grade.',
  },
  'refused-one-tier': {
    zh: '{{cell}} 处只有一个等级，至少要有两个才能评级。请补上其余各档，再点“评级”。',
    en: 'There is only one tier, at {{cell}}; grading needs at least two. Add the others, then press Grade.',
  },
  'refused-pivot': {
    zh: '{{cell}} 处的表是数据透视表，不能在里面写入评级。请把它复制为普通单元格，再点“评级”。',
    en: 'The table at {{cell}} is a pivot table, where no grades can be written. Copy it as plain cells, then press Grade.',
  },
  'refused-no-indicators': {
    zh: '{{cell}} 处有标题，下面没有指标。请在标题下填写指标，再点“评级”。',
    en: 'There is a heading at {{cell}} with no indicators under it. Fill in the indicators, then press Grade.',
  },
  'refused-no-criteria': {
    zh: '{{cell}} 处的表，各档下面都是空的。请填写评价标准，再点“评级”。',
    en: 'In the table at {{cell}} nothing stands under the tiers. Fill in the criteria, then press Grade.',
  },
  'doubt-weak-indicator': {
    zh: '{{cell}} 的标题不是“绩效指标”，也可能是别的清单。请确认这一列写的是指标。',
    en: 'The heading at {{cell}} is not 绩效指标 and could be another list. Check that this column names the indicators.',
  },
  'doubt-bare-heading': {
    zh: '标题里只有指标和等级，没有“评价标准”等字样。请确认这是绩效目标表。',
    en: 'The heading names only indicators and tiers, no 评价标准. Check that this is a target table.',
  },
  'doubt-tier-names': {
    zh: '各档用字母或序号命名，也可能是别的内容。请确认它们从最好到最差排列。',
    en: 'The tiers are named by letters or numbers. Check that they are tiers, best first.',
  },
  'doubt-two-tiers': {
    zh: '只有两个等级。请确认没有漏掉其余各档。',
    en: 'There are only two tiers. Check that none is missing.',
  },
  'doubt-tiers-reversed': {
    zh: '最好的一档排在最右边。请确认各档顺序无误。',
    en: 'The best tier stands rightmost. Check that the order is meant.',
  },
  'doubt-only-numbers': {
    zh: '各档下面只有数字，也可能是人数或票数。请确认它们是评价标准。',
    en: 'Only bare numbers stand under the tiers; they could be counts. Check that they are criteria.',
  },
  'doubt-only-words': {
    zh: '各档下面只有文字，没有数值标准。请确认它们是评价标准。',
    en: 'Only words without thresholds stand under the tiers. Check that they are criteria.',
  },
  'doubt-few-criteria': {
    zh: '各档下面有 {{looked}} 个单元格，只有 {{like}} 个像评价标准。请检查其余的内容。',
    en: 'Of {{looked}} cells under the tiers only {{like}} look like criteria. Check the others.',
  },
  'doubt-no-criteria': {
    zh: '各档下面是空的，或者大多不像评价标准。请填写标准，例如“90%及以上”。',
    en: 'Under the tiers there is nothing, or little that looks like a criterion. Fill them in, for example 90%及以上.',
  },
  'doubt-distribution': {
    zh: '各档下面的数字合起来是一个整体，或者有大有小、不按顺序，像是人数或票数，不是评价标准。',
    en: 'The numbers under the tiers add up to a whole or follow no order: they look like counts or shares, not criteria.',
  },
  'doubt-grading-key': {
    zh: '这像是等级与分数的对照表，里面没有要评的指标。',
    en: 'This looks like a key of grades and points, with no indicator to grade.',
  },
  'doubt-no-tiers': {
    zh: '{{cell}} 处有指标列，但没有并排的等级列。请在指标右边加上“优、良、中、差”各列及其标准。',
    en: 'There is an indicator column at {{cell}} but no tiers side by side. Add the columns 优 良 中 差 with their criteria.',
  },
  'doubt-two-columns': {
    zh: '{{column}} 列和 {{other}} 列都可能是“{{role}}”，目前用的是 {{column}} 列。如果不对，请指定另一列。',
    en: 'Columns {{column}} and {{other}} could both be “{{role}}”; {{column}} is used. If that is wrong, choose the other.',
  },
  'role-indicator': { zh: '绩效指标', en: 'indicator' },
  'role-budget': { zh: '年度预算数', en: 'budget' },
  'role-description': { zh: '内容描述', en: 'description' },
  'role-goal': { zh: '绩效目标', en: 'goal' },
  'role-unit': { zh: '计量单位', en: 'unit' },
  'role-weight': { zh: '权重', en: 'weight' },
  'role-previous': { zh: '上年实际数', en: 'previous year' },
  'role-target': { zh: '目标值', en: 'target value' },
  'role-actual': { zh: '实际完成值', en: 'actual' },
  'role-score': { zh: '得分', en: 'score' },
  'role-grade': { zh: '评价等级', en: 'grade' },
  'role-remark': { zh: '备注', en: 'remark' },
} as const;
