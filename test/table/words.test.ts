import { headingMeaning } from '../../src/table/heading-dictionary';
import { couldBeHeading } from '../../src/table/heading-letters';
import { readHeadingText } from '../../src/table/heading-text';
import { rememberMeanings } from '../../src/table/scan-headings';
import { tierWords } from '../../src/table/tier-names';
import { findTierRuns } from '../../src/table/tier-runs';
import { unitInName } from '../../src/table/unit-words';
import { viewSheet } from '../../src/table/view-sheet';
import { sheetFromGrid } from './sheet-from-grid';

describe('what a heading names', () => {
  test.each([
    ['绩效指标', 'indicator'],
    ['绩 效\n指 标', 'indicator'],
    ['部门整体绩效指标名称', 'indicator'],
    ['年度预算数（万元）', 'budget'],
    ['2024年度预算安排数', 'budget'],
    ['二〇二四年度绩效目标', 'goal'],
    ['全年实际完成值', 'actual'],
    ['2024年完成', 'actual'],
    ['完成率', 'actual'],
    ['实际完成比例（%）', 'actual'],
    ['完成数量', 'actual'],
    ['复核完成值', 'actual'],
    ['实际完成时间', 'actual'],
    ['年度目标完成值', 'target-or-actual'],
    ['计划完成数', 'target'],
    ['实际完成值（上年）', 'previous'],
    ['上一年度同期指标完成值', 'previous'],
    ['ＫＰＩ', 'indicator'],
    ['*权重（％）', 'weight'],
    ['单位自评得分', 'score'],
    ['部门评价等级', 'grade'],
    ['评价标准及档次', 'standard'],
  ])('%j names %s', (words, role) => {
    const heading = readHeadingText(words);
    expect(heading && headingMeaning(heading)?.role).toBe(role);
    expect(couldBeHeading(words)).toBe(true);
    expect(rememberMeanings()(words).role?.role).toBe(role);
  });

  test.each([
    '培训人次',
    '上半年完成值',
    '1-6月完成情况',
    '执行率',
    '12月完成数',
    '11-12月完成数',
    '未完成率',
    '上年预算数',
    '单位：万元',
    '2024',
    '绩效目标表',
    '姓名',
    '（  ）',
  ])('%j names nothing', (words) => {
    expect(rememberMeanings()(words).role).toBeNull();
  });

  test('years are kept, whichever way they are written', () => {
    expect(readHeadingText('2023年、2024年度完成值')?.years).toEqual([2023, 2024]);
    expect(readHeadingText('二○二四年完成')?.years).toEqual([2024]);
  });
});

describe('what names a tier, with its own word', () => {
  test.each([
    ['优', '优'],
    [' 优　秀 ', '优秀'],
    ['优（90分及以上）', '优'],
    ['优秀≥90分', '优秀'],
    ['评价标准（良）', '良'],
    ['良好标准', '良好'],
    ['Ａ级', 'A级'],
    ['Ⅱ档', 'II档'],
    ['第三档', '第三档'],
    ['2级', '2级'],
    ['不合格（60分以下）', '不合格'],
  ])('%j is %s', (words, label) => {
    const heading = readHeadingText(words);
    expect(heading && tierWords(heading)[0]?.label).toBe(label);
    expect(rememberMeanings()(words).tiers[0]?.label).toBe(label);
  });

  test.each(['优秀率', '优良', '一级指标', '中国', '差异', '良种', 'A1', '达标率', '一等奖', '满意度', '等级'])(
    '%j is none',
    (words) => {
      expect(rememberMeanings()(words).tiers).toEqual([]);
    },
  );
});

describe('tiers side by side', () => {
  const runs = (row: string): readonly string[] => {
    const view = viewSheet(sheetFromGrid(`| ${row} |`));
    const meaningOf = rememberMeanings();
    const cells = Array.from({ length: view.lastColumn + 1 }, (_, column) => ({
      column,
      words: meaningOf(view.own(0, column)).tiers,
    }));
    return findTierRuns(
      view,
      0,
      cells.filter(({ words }) => words.length > 0),
    ).map(({ tiers }) => tiers.map(({ label }) => label).join(' '));
  };

  test.each([
    ['优 | 良 | 中 | 差', ['优 良 中 差']],
    ['差 | 中 | 良 | 优', ['优 良 中 差']],
    ['优 | < | 良 | < | 差 | <', ['优 良 差']],
    ['优 | 良 | 差 | 优 | 良 | 差', ['优 良 差', '优 良 差']],
    ['优秀 | 良好 | 一般 | 较差 | 差', ['优秀 良好 一般 较差 差']],
    ['很好 | 好 | 一般 | 不好', ['很好 好 一般 不好']],
    ['满意 | 基本满意 | 不满意', ['满意 基本满意 不满意']],
    ['A | B | C | D | E', ['A B C D E']],
    ['二级 | 三级', ['二级 三级']],
    ['A | C', ['A', 'C']],
    ['优 | 备注 | 良', ['优', '良']],
    ['优 | 优秀', ['优', '优秀']],
    ['A | 二级', ['A', '二级']],
    ['优 | | | | | 良', ['优', '良']],
  ])('%s', (row, expected) => {
    expect(runs(row)).toEqual(expected);
  });
});

describe('the unit in an indicator’s name', () => {
  test.each([
    ['法律援助数（人次）', '人次'],
    ['解决数量(个)', '个'],
    ['技术革新数量（万项）', '万项'],
    ['覆盖率（％）', '％'],
    ['人均费用（元/人）', '元/人'],
    ['里程【单位：公里】', '公里'],
    ['投资（亿元）\n', '亿元'],
  ])('%j: %s', (name, unit) => {
    expect(unitInName(name)).toBe(unit);
  });

  test.each([
    '达标企业数（A类）',
    '会议费（含培训）',
    '（人次）培训',
    '培训人次',
    '完成率（2024年）',
    '资金（中央）',
    '数量（）',
  ])('%j: none', (name) => {
    expect(unitInName(name)).toBeNull();
  });
});
