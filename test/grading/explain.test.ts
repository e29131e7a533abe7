import { readActual } from '../../src/actual/read-actual';
import { explain, explainReading } from '../../src/grading/explain';
import { gradeActual } from '../../src/grading/grade-actual';
import { sayIn } from '../../src/pane/texts/language';
import type { Cell } from '../../src/sheet/snapshot';
import { buildScale } from '../../src/standard/build-scale';

const SCALES = {
  比例: ['80%及以上', '70%及以上', '60%及以上', '60%以下'],
  下降: ['比上年下降10%及以上', '比上年下降5%及以上', '与上年持平', '比上年增长'],
  百分点: ['比上年提高3个百分点及以上', '比上年提高1个百分点及以上', '与上年持平', '比上年下降'],
  增加: ['比上年增加5个及以上', '比上年增加2个及以上', '与上年持平', '比上年减少'],
  个: ['22个及以上', '20个及以上', '18个及以上', '18个以下'],
  大于: ['>95%', '>90%', '>85%', '≤85%'],
  区间: ['[90%,100%]', '[80%,90%)', '[60%,80%)', '[50%,60%)'],
  期限: ['2024年6月30日前', '2024年9月30日前', '2024年12月31日前', '2024年12月31日后'],
  早晚: ['提前10天及以上', '提前5天及以上', '按期完成', '逾期'],
  完成: ['全部完成', '基本完成', '部分完成', '未完成'],
  缺良: ['80%及以上', '', '60%及以上', '60%以下'],
  难懂: ['酌情评定', '70%及以上', '60%及以上', '60%以下'],
  空: ['', '', '', ''],
  颠倒: ['80%及以上', '90%及以上', '60%及以上', '60%以下'],
  混杂: ['80%及以上', '70个及以上', '60%及以上', '60%以下'],
} as const;

test.each<[keyof typeof SCALES, string, string]>([
  ['比例', '85%', '85%，达到优（80%及以上）'],
  ['比例', '77.7%', '77.7%，达到良（70%及以上），还差 2.3 个百分点到优'],
  ['比例', '50%', '50%，属于差（60%以下），还差 10 个百分点到中'],
  ['比例', '79.999%', '79.999%，达到良（70%及以上），还差 0.01 个百分点到优'],
  ['比例', '77.777%', '77.78%，达到良（70%及以上），还差 2.23 个百分点到优'],
  ['比例', '0.85', '“0.85”没有百分号，请确认是不是百分数；若按 85%，为优'],
  ['比例', '90%以上', '“90%以上”是一个界限，不是完成的数，请填具体的数'],
  ['比例', '', ''],
  ['下降', '-12%', '比上年下降 12%，达到优（比上年下降10%及以上）'],
  ['下降', '-3%', '比上年下降 3%，没有一档写到这个数，按相邻较差的中（与上年持平）计，还差 2 个百分点到良'],
  ['下降', '持平', '与上年持平，达到中（与上年持平），还差 5 个百分点到良'],
  ['下降', '增长2%', '比上年增长 2%，属于差（比上年增长），还差 2 个百分点到中'],
  ['下降', '12%', '“12%”没有写明是增长还是下降，请选一种；若按 +12%，为差'],
  ['下降', '负增长', '“负增长”没有写增减了多少，请补上数'],
  ['百分点', '提高2个百分点', '比上年提高 2 个百分点，达到良（比上年提高1个百分点及以上），还差 1 个百分点到优'],
  ['百分点', '下降1个百分点', '比上年下降 1 个百分点，属于差（比上年下降），还差 1 个百分点到中'],
  ['增加', '增加3个', '比上年增加 3 个，达到良（比上年增加2个及以上），还差 2 个到优'],
  ['增加', '减少1个', '比上年减少 1 个，属于差（比上年减少），还差 1 个到中'],
  ['个', '19个', '19 个，达到中（18个及以上），还差 1 个到良'],
  ['大于', '90%', '90%，达到中（>85%），正好在良的界线上，未计入良'],
  ['区间', '101%', '101%，好于优的标准（[90%,100%]），按优计'],
  ['区间', '40%', '40%，差于差的标准（[50%,60%)），按差计，还差 20 个百分点到中'],
  ['期限', '2024.7.2', '2024-07-02，达到良（2024年9月30日前），还差 2 天到优'],
  ['早晚', '提前7天', '提前 7 天，达到良（提前5天及以上），还差 3 天到优'],
  ['早晚', '逾期2天', '逾期 2 天，属于差（逾期），还差 2 天到中'],
  ['完成', '基本完成', '“基本完成”，达到良（基本完成）'],
  ['完成', '大部分完成', '没有一档写着“大部分完成”，请填标准里的原词'],
  ['缺良', '75%', '良档没有写标准，这个数可能属于它，请补上良档'],
  ['缺良', '0.75', '“0.75”没有百分号，请确认是不是百分数；若按 75%，仍无法评级'],
  ['难懂', '75%', '优档的标准“酌情评定”读不懂，这个数可能属于它，请改写'],
  ['空', '75%', '这项指标没有评价标准，请补上'],
  ['颠倒', '75%', '各档评价标准的顺序前后矛盾，看不出越高越好还是越低越好，请核对'],
  ['混杂', '75%', '各档评价标准的单位不一致，请改成同一单位'],
])('%s %s: %s', (name, text, expected) => {
  expect(told(name, typed(text), 'zh')).toBe(expected);
});

test.each<[keyof typeof SCALES, string, string]>([
  ['比例', '77.7%', '77.7%, which meets 良 (70%及以上); 2.3 percentage points short of 优'],
  ['下降', '-12%', 'Down 12% on last year, which meets 优 (比上年下降10%及以上)'],
  ['比例', '0.85', '“0.85” has no percent sign; confirm that it is a share of the whole; as 85% it would be 优'],
])('in English: %s %s: %s', (name, text, expected) => {
  expect(told(name, typed(text), 'en')).toBe(expected);
});

test.each<[keyof typeof SCALES, Cell, Cell | null, string]>([
  ['比例', typed('85%'), null, ''],
  [
    '比例',
    { ...typed('80%'), value: 0.796, format: '0%' },
    null,
    '单元格显示的 80% 是四舍五入后的数，按实际存的数评级。',
  ],
  ['下降', { ...typed('44000'), value: 44000 }, { ...typed('50000'), value: 50000 }, '与上年实际数 50000 相比算出。'],
  ['个', typed('0.0022万个'), null, '“0.0022万个”换算为 22个。'],
])('how it was read: %s %j %j', (name, cell, previous, expected) => {
  const actual = readActual({ cell, scale: scaleOf(name), previous, approval: null });
  const say = sayIn('zh');
  expect(
    explainReading(actual)
      .map(({ id, params }) => say(id, params))
      .join(''),
  ).toBe(expected);
});

function told(name: keyof typeof SCALES, cell: Cell, language: 'zh' | 'en'): string {
  const scale = scaleOf(name);
  const say = sayIn(language);
  const outcome = gradeActual(scale, readActual({ cell, scale, previous: null, approval: null }));
  return explain(scale, outcome)
    .map(({ id, params }) => say(id, params))
    .join('');
}

function scaleOf(name: keyof typeof SCALES) {
  return buildScale({ labels: ['优', '良', '中', '差'], texts: SCALES[name], indicator: '', unit: null });
}

function typed(text: string): Cell {
  return { value: text, text, format: 'General', formula: text };
}
