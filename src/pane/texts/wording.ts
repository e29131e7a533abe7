/** What the wording check says: a sentence for each rule (and for its variants), a short title, and the documents it rests on. */
export const wording = {
  'tier-gap': {
    zh: '介于 {{from}} 和 {{to}} 之间的数值不属于任何一档，评级时只能按较差的“{{tier}}”算。',
    en: 'Values between {{from}} and {{to}} belong to no tier; they can only be graded as the worse one, {{tier}}.',
  },
  'tier-gap-point': {
    zh: '{{from}} 这个数值不属于任何一档，评级时只能按较差的“{{tier}}”算。',
    en: 'The value {{from}} belongs to no tier; it can only be graded as the worse one, {{tier}}.',
  },
  'tier-overlap': {
    zh: '{{from}} 到 {{to}} 既属于“{{better}}”又属于“{{tier}}”，评级时按“{{better}}”算，未必是本意。',
    en: 'Values from {{from}} to {{to}} are both {{better}} and {{tier}}; they are graded {{better}}, which may not be meant.',
  },
  'tier-overlap-endless': {
    zh: '“{{better}}”档（{{criterion}}）没有写到哪里为止，把“{{tier}}”档也包括进去了，这些数值无法评级。',
    en: 'The tier {{better}} ({{criterion}}) does not say where it ends and takes in {{tier}}; these values cannot be graded.',
  },
  'tier-not-complementary': {
    zh: '最后两档重叠：{{from}} 到 {{to}} 既属于“{{better}}”又属于“{{tier}}”，评级时按“{{better}}”算。',
    en: 'The last two tiers overlap: values from {{from}} to {{to}} are both {{better}} and {{tier}}; they are graded {{better}}.',
  },
  'tier-not-complementary-gap': {
    zh: '最后两档不衔接：{{from}} 和 {{to}} 之间既不是“{{better}}”也不是“{{tier}}”，评级时只能按“{{tier}}”算。',
    en: 'The last two tiers do not meet: values between {{from}} and {{to}} are neither {{better}} nor {{tier}} and can only be graded {{tier}}.',
  },
  'tier-order': {
    zh: '各档门槛既不是依次升高也不是依次降低（{{criteria}}），分不清数值高好还是低好，因此无法评级。',
    en: 'The thresholds neither rise nor fall along the tiers ({{criteria}}), so it is unclear which way is better and nothing is graded.',
  },
  'tier-order-reversed': {
    zh: '“{{name}}”的“{{tier}}”档写成“{{criterion}}”，各档看来写反了，评出的等级会好坏颠倒。',
    en: 'For {{name}} the tier {{tier}} reads “{{criterion}}”: the tiers seem to be the wrong way round, and so would be the grades.',
  },
  'tier-missing': {
    zh: '“{{tier}}”档没有标准，可能落在这一档的数值无法评级。',
    en: 'The tier {{tier}} has no criterion; values that may fall in it cannot be graded.',
  },
  'tier-missing-all': {
    zh: '“{{name}}”没有评价标准，无法评级。',
    en: '{{name}} has no criteria and cannot be graded.',
  },
  'tier-not-understood': {
    zh: '“{{tier}}”档从“{{from}}”起读不懂，可能落在这一档的数值无法评级。',
    en: 'The tier {{tier}} cannot be read from “{{from}}” on; values that may fall in it cannot be graded.',
  },
  'tier-not-understood-two-readings': {
    zh: '“{{tier}}”档有两种读法，评出的等级会不同，因此可能落在这一档的数值无法评级。',
    en: 'The tier {{tier}} can be read in two ways that grade differently; values that may fall in it cannot be graded.',
  },
  'tier-unreachable': {
    zh: '“{{tier}}”档（{{criterion}}）的数值都已归入更好的档，永远不会评为“{{tier}}”。',
    en: 'Everything in the tier {{tier}} ({{criterion}}) already belongs to better tiers; nothing is ever graded {{tier}}.',
  },
  'tier-unreachable-alike': {
    zh: '“{{tier}}”档与“{{better}}”档相同，永远不会评为“{{tier}}”。',
    en: 'The tier {{tier}} is the same as {{better}}; nothing is ever graded {{tier}}.',
  },
  'ambiguous-boundary': {
    zh: '“{{criterion}}”没写明是否包含 {{number}}，评级时按包含（算“{{tier}}”）处理，最好写明。',
    en: '“{{criterion}}” does not say whether {{number}} is included; it is graded as included ({{tier}}). It is better to say so.',
  },
  'ambiguous-boundary-excluded': {
    zh: '“{{criterion}}”没写明是否包含 {{number}}，评级时按不包含（不算“{{tier}}”）处理，最好写明。',
    en: '“{{criterion}}” does not say whether {{number}} is included; it is graded as not included (not {{tier}}). It is better to say so.',
  },
  'ambiguous-boundary-shared': {
    zh: '{{number}} 同时是两档的端点，没写明归哪一档，评级时归较好的一档而不归“{{tier}}”，最好写明。',
    en: '{{number}} ends two tiers and neither says whose it is; it is graded as the better one, not {{tier}}. It is better to say so.',
  },
  'bare-number': {
    zh: '“{{tier}}”档只写了“{{criterion}}”，评级时按“{{meant}}”理解，最好写明。',
    en: 'The tier {{tier}} only says “{{criterion}}”; it is graded as “{{meant}}”. It is better to say so.',
  },
  'rate-over-100': {
    zh: '“{{name}}”最高只能到 100%，“{{criterion}}”写成“100%”就够了；等级不受影响。',
    en: '{{name}} cannot exceed 100%: 100% says as much as “{{criterion}}”. Grades are not affected.',
  },
  'rate-over-100-unreachable': {
    zh: '“{{name}}”最高只能到 100%，“{{criterion}}”谁也达不到，不会有“{{tier}}”。',
    en: '{{name}} cannot exceed 100%: nobody can reach “{{criterion}}”, so nothing is graded {{tier}}.',
  },
  'unit-mismatch': {
    zh: '“{{tier}}”档的“{{criterion}}”与别的档（{{other}}）口径不同，不能比较，因此无法评级。',
    en: 'The tier {{tier}}, “{{criterion}}”, does not measure the same thing as the other tiers ({{other}}), so nothing is graded.',
  },
  'unit-mismatch-indicator': {
    zh: '指标的单位是“{{unit}}”，评价标准却写“{{criterion}}”，实际完成值按哪个填都可能评错。',
    en: 'The unit of the indicator is {{unit}} but the criteria say “{{criterion}}”; an actual written in either may be graded wrongly.',
  },
  'unit-mismatch-actual': {
    zh: '实际完成值“{{seen}}”与评价标准（{{criterion}}）口径不同，不能比较，因此无法评级。',
    en: 'The actual “{{seen}}” does not measure the same thing as the criteria ({{criterion}}), so it cannot be graded.',
  },
  'unit-scale': {
    zh: '单位“{{unit}}”太大，门槛都成了很小的小数（{{example}}），填写实际值时容易错位；改用“{{smaller}}”更稳妥。',
    en: 'The unit {{unit}} is so large that every threshold is a small fraction ({{example}}); actuals are easily written in the wrong unit. {{smaller}} is safer.',
  },
  'fee-graded-by-growth': {
    zh: '“{{name}}”是一笔费用，标准考核的却是它比上年的变化；名称不写明是变动率，按金额填写的实际值就无法评级。',
    en: '{{name}} is an amount, but the criteria ask for its change against last year; unless the name says so, people fill in the amount and get no grade.',
  },
  'spending-more-is-better': {
    zh: '“{{tier}}”档是“{{criterion}}”：花钱越多等级越高，与节约的要求相反，请核对。',
    en: 'The tier {{tier}} is “{{criterion}}”: the more is spent, the better the grade. Please check that this is meant.',
  },
  'baseline-missing': {
    zh: '“{{name}}”与上年相比，表中却没有上年数，变化多少、等级对不对都无从核对。',
    en: '{{name}} is compared with last year, but the table has no figure for last year, so neither the change nor the grade can be checked.',
  },
  'double-barrelled': {
    zh: '一个指标里有两项内容，除前一项外还有“{{second}}”，一个实际值说不清两件事，等级也就说不清。',
    en: 'Two measures in one indicator: besides the first there is {{second}}. One actual value cannot say both, so the grade is unclear.',
  },
  'repeated-word': {
    zh: '“{{found}}”重复了，像是“{{right}}”之误；意思要靠猜，等级就不可靠。',
    en: '“{{found}}” repeats itself and probably means “{{right}}”; where the meaning is guessed, grades cannot be trusted.',
  },
  'vague-wording': {
    zh: '指标里的“{{word}}”没有可衡量的尺度，评级的依据会因人而异。',
    en: '“{{word}}” in the indicator cannot be measured; grades would depend on who reads it.',
  },
  'vague-wording-criterion': {
    zh: '标准里的“{{word}}”没有可衡量的尺度，这一档或者无法评级，或者评级因人而异。',
    en: '“{{word}}” in the criterion cannot be measured; this tier cannot be graded, or depends on who reads it.',
  },
  'goal-without-indicator': {
    zh: '目标提到“{{measure}}”，但“{{activity}}”没有指标衡量它，评级反映不出这个目标。',
    en: 'The goal speaks of {{measure}}, but no indicator of {{activity}} measures it, so the grades do not show whether it was met.',
  },
  'goal-without-indicator-none': {
    zh: '“{{activity}}”写了目标却没有任何指标，这个目标不会被评级。',
    en: '{{activity}} has a goal but no indicator, so nothing about it is graded.',
  },
  'indicator-without-budget': {
    zh: '“{{name}}”是费用指标，但“{{activity}}”没有预算数，二者对不上；等级不受影响。',
    en: '{{name}} is about an expense, but {{activity}} has no budget. Grades are not affected.',
  },
  'budget-sum': {
    zh: '“{{name}}”的预算 {{budget}} 与下级合计 {{sum}} 相差 {{difference}}，按预算汇总的结果不可信。',
    en: 'The budget of {{name}} is {{budget}}, but its parts add up to {{sum}}: a difference of {{difference}}. Sums by budget cannot be trusted.',
  },
  'undefined-term': {
    zh: '“{{term}}”在表中没有说明是什么，算不算达到要靠填报人判断。',
    en: '“{{term}}” is not explained anywhere in the table; whether it was reached is left to whoever fills it in.',
  },
  'uneven-steps': {
    zh: '各档门槛 {{thresholds}} 的级差是 {{steps}}，疏密不匀；等级不受影响，请确认有依据。',
    en: 'The steps between the thresholds {{thresholds}} are uneven ({{steps}}). Grades are not affected; please check that there is a reason.',
  },
  'uneven-steps-precision': {
    zh: '各档门槛 {{thresholds}} 精确到小数，像是由旧数推算的；等级不受影响，请确认有依据。',
    en: 'The thresholds {{thresholds}} are of an odd precision, as if derived from old figures. Grades are not affected; please check that there is a reason.',
  },
  'odd-magnitude': {
    zh: '“{{tier}}”档门槛是 {{threshold}}，表中同类比率多在 {{middle}} 左右，可能写错了数；写错了等级就会偏。',
    en: 'The threshold of {{tier}} is {{threshold}}, while rates of its kind in this table are around {{middle}}. If the number is wrong, so are the grades.',
  },
  'inconsistent-term': {
    zh: '同一张表里“{{word}}”和“{{commoner}}”混用，建议统一为“{{commoner}}”；等级不受影响。',
    en: '“{{word}}” and “{{commoner}}” are both used in this table; please use “{{commoner}}” throughout. Grades are not affected.',
  },
  'character-width': {
    zh: '“{{found}}”与表中多数写法全角半角不一致，建议改为“{{right}}”；等级不受影响。',
    en: '“{{found}}” has another character width than most of the table; please write “{{right}}”. Grades are not affected.',
  },
  'duplicate-indicator': {
    zh: '“{{name}}”在同一活动里已经出现过（{{first}}），会被评两次、算两次。',
    en: '{{name}} already stands in the same activity ({{first}}); it would be graded and counted twice.',
  },
  typo: {
    zh: '【{{found}}】像是【{{right}}】之误；只要标准读得懂，等级不受影响。',
    en: '“{{found}}” looks like a slip for “{{right}}”. As long as the criterion can be read, grades are not affected.',
  },

  'rule-title-tier-gap': { zh: '档位之间有空缺', en: 'Gap between tiers' },
  'rule-title-tier-overlap': { zh: '档位重叠', en: 'Tiers overlap' },
  'rule-title-tier-not-complementary': { zh: '最后两档不衔接', en: 'Last two tiers do not meet' },
  'rule-title-tier-order': { zh: '档位顺序不对', en: 'Tiers out of order' },
  'rule-title-tier-missing': { zh: '缺评价标准', en: 'Criterion missing' },
  'rule-title-tier-not-understood': { zh: '标准读不懂', en: 'Criterion not understood' },
  'rule-title-tier-unreachable': { zh: '达不到的档位', en: 'Tier that nothing falls in' },
  'rule-title-ambiguous-boundary': { zh: '端点归属不明', en: 'Boundary unclear' },
  'rule-title-bare-number': { zh: '只有一个数', en: 'Bare number' },
  'rule-title-rate-over-100': { zh: '比率超过 100%', en: 'Rate above 100%' },
  'rule-title-unit-mismatch': { zh: '口径不一致', en: 'Units do not match' },
  'rule-title-unit-scale': { zh: '单位过大', en: 'Unit too large' },
  'rule-title-fee-graded-by-growth': { zh: '费用指标考核增减', en: 'Expense graded by its change' },
  'rule-title-spending-more-is-better': { zh: '花钱越多等级越高', en: 'More spending, better grade' },
  'rule-title-baseline-missing': { zh: '缺上年数', en: 'Last year’s figure missing' },
  'rule-title-double-barrelled': { zh: '一个指标两项内容', en: 'Two measures in one' },
  'rule-title-repeated-word': { zh: '字词重复', en: 'Word written twice' },
  'rule-title-vague-wording': { zh: '用语含糊', en: 'Vague wording' },
  'rule-title-goal-without-indicator': { zh: '目标没有指标', en: 'Goal without indicator' },
  'rule-title-indicator-without-budget': { zh: '费用指标没有预算', en: 'Expense without budget' },
  'rule-title-budget-sum': { zh: '预算合计不平', en: 'Budgets do not add up' },
  'rule-title-undefined-term': { zh: '等级没有说明', en: 'Class not explained' },
  'rule-title-uneven-steps': { zh: '级差不匀', en: 'Uneven steps' },
  'rule-title-odd-magnitude': { zh: '数量级可疑', en: 'Odd magnitude' },
  'rule-title-inconsistent-term': { zh: '用词不统一', en: 'Terms not uniform' },
  'rule-title-character-width': { zh: '全角半角混用', en: 'Mixed character widths' },
  'rule-title-duplicate-indicator': { zh: '指标重复', en: 'Indicator repeated' },
  'rule-title-typo': { zh: '疑似笔误', en: 'Possible slip' },

  'source-civil-code-1259': {
    zh: '《民法典》第一千二百五十九条：以上、以下、以内包括本数',
    en: 'Civil Code, art. 1259: 以上, 以下 and 以内 include the number',
  },
  'source-finance-2021-101': {
    zh: '财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》',
    en: 'Ministry of Finance 财预〔2021〕101号, guide to setting and valuing performance indicators',
  },
  'source-finance-2015-88': {
    zh: '财预〔2015〕88号《中央部门预算绩效目标管理办法》：指向明确、细化量化、合理可行、相应匹配',
    en: 'Ministry of Finance 财预〔2015〕88号, performance targets: clear, detailed, reasonable, matched',
  },

  'severity-error': { zh: '错误', en: 'Error' },
  'severity-warning': { zh: '警告', en: 'Warning' },
  'severity-info': { zh: '提示', en: 'Hint' },

  'results-sheet': { zh: '措辞检查', en: 'Wording check' },
  'results-place': { zh: '单元格', en: 'Cell' },
  'results-indicator': { zh: '指标', en: 'Indicator' },
  'results-severity': { zh: '程度', en: 'Severity' },
  'results-problem': { zh: '问题', en: 'Problem' },
  'results-suggestion': { zh: '建议', en: 'Suggestion' },
  'results-source': { zh: '依据', en: 'Source' },
  'suggest-rewrite': { zh: '{{cell}} 改为：{{to}}', en: 'Change {{cell}} to: {{to}}' },
  'suggest-add-column': { zh: '增加一列“{{to}}”', en: 'Add a column {{to}}' },
} as const;
