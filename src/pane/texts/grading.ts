/** The sentences of evidence. Their parts are said one after the other: 82.7% ，达到良（80%及以上） ，还差 2.3 个百分点到优. */
export const grading = {
  'value-percent': { zh: '{{amount}}%', en: '{{amount}}%' },
  'value-percent-up': { zh: '比上年增长 {{amount}}%', en: 'Up {{amount}}% on last year' },
  'value-percent-down': { zh: '比上年下降 {{amount}}%', en: 'Down {{amount}}% on last year' },
  'value-points-up': { zh: '比上年提高 {{amount}} 个百分点', en: 'Up {{amount}} percentage points on last year' },
  'value-points-down': { zh: '比上年下降 {{amount}} 个百分点', en: 'Down {{amount}} percentage points on last year' },
  'value-count-up': { zh: '比上年增加 {{amount}} {{unit}}', en: '{{amount}} {{unit}} more than last year' },
  'value-count-down': { zh: '比上年减少 {{amount}} {{unit}}', en: '{{amount}} {{unit}} fewer than last year' },
  'value-still': { zh: '与上年持平', en: 'The same as last year' },
  'value-count': { zh: '{{amount}} {{unit}}', en: '{{amount}} {{unit}}' },
  'value-day': { zh: '{{day}}', en: '{{day}}' },
  'value-late': { zh: '逾期 {{amount}} 天', en: '{{amount}} d late' },
  'value-early': { zh: '提前 {{amount}} 天', en: '{{amount}} d early' },
  'value-on-time': { zh: '按期', en: 'On time' },
  'value-label': { zh: '“{{label}}”', en: '“{{label}}”' },

  'grade-reached': { zh: '，达到{{tier}}（{{text}}）', en: ', which meets {{tier}} ({{text}})' },
  'grade-worst': { zh: '，属于{{tier}}（{{text}}）', en: ', which falls in {{tier}} ({{text}})' },
  'grade-beyond-best': {
    zh: '，好于{{tier}}的标准（{{text}}），按{{tier}}计',
    en: ', better than {{tier}} asks ({{text}}), so {{tier}}',
  },
  'grade-beyond-worst': {
    zh: '，差于{{tier}}的标准（{{text}}），按{{tier}}计',
    en: ', worse than {{tier}} allows ({{text}}), so {{tier}}',
  },
  'grade-between': {
    zh: '，没有一档写到这个数，按相邻较差的{{tier}}（{{text}}）计',
    en: ', which no tier covers; the next worse one counts, {{tier}} ({{text}})',
  },

  'distance-points': {
    zh: '，还差 {{amount}} 个百分点到{{tier}}',
    en: '; {{amount}} percentage points short of {{tier}}',
  },
  'distance-count': { zh: '，还差 {{amount}} {{unit}}到{{tier}}', en: '; {{amount}} {{unit}} short of {{tier}}' },
  'distance-days': { zh: '，还差 {{amount}} 天到{{tier}}', en: '; {{amount}} d short of {{tier}}' },
  'distance-points-over': {
    zh: '，还差不止 {{amount}} 个百分点到{{tier}}',
    en: '; more than {{amount}} percentage points short of {{tier}}',
  },
  'distance-count-over': {
    zh: '，还差不止 {{amount}} {{unit}}到{{tier}}',
    en: '; more than {{amount}} {{unit}} short of {{tier}}',
  },
  'distance-days-over': {
    zh: '，还差不止 {{amount}} 天到{{tier}}',
    en: '; more than {{amount}} d short of {{tier}}',
  },
  'distance-just': {
    zh: '，正好在{{tier}}的界线上，未计入{{tier}}',
    en: '; exactly on the edge of {{tier}}, which leaves it out',
  },

  'proposal-graded': { zh: '；若按 {{reading}}，为{{tier}}', en: '; as {{reading}} it would be {{tier}}' },
  'proposal-open': { zh: '；若按 {{reading}}，仍无法评级', en: '; as {{reading}} it could still not be graded' },

  'undecided-no-criteria': {
    zh: '这项指标没有评价标准，请补上',
    en: 'This indicator has no criteria; add them',
  },
  'undecided-unit-mismatch': {
    zh: '各档评价标准的单位不一致，请改成同一单位',
    en: 'The criteria of this indicator measure different things; bring them to one unit',
  },
  'undecided-no-direction': {
    zh: '各档评价标准的顺序前后矛盾，看不出越高越好还是越低越好，请核对',
    en: 'The criteria are in no order, so it is not clear whether more is better; check them',
  },
  'undecided-tier-blank': {
    zh: '{{tier}}档没有写标准，这个数可能属于它，请补上{{tier}}档',
    en: '{{tier}} has no criterion and might own this value; fill it in',
  },
  'undecided-tier-not-understood': {
    zh: '{{tier}}档的标准“{{text}}”读不懂，这个数可能属于它，请改写',
    en: 'The criterion of {{tier}}, “{{text}}”, cannot be understood and might own this value; reword it',
  },
  'undecided-two-tiers': {
    zh: '这个数同时符合{{better}}档和{{worse}}档，看不出该算哪一档，请写明各档到哪里为止',
    en: 'This value is in both {{better}} and {{worse}}, and it is not clear which is meant; write where each ends',
  },
} as const;
