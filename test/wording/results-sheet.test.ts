import { locateTables } from '../../src/table/locate-tables';
import { checkWording } from '../../src/wording/check-wording';
import { planMarks } from '../../src/wording/plan-marks';
import { layOutResults } from '../../src/wording/results-sheet';
import { countyTable } from '../table/county-table';
import { layTable, readInput } from './lay-table';
import { sayWording } from './say-wording';

const sheet = countyTable();
const findings = locateTables(sheet).tables.flatMap((table) => checkWording(readInput(sheet, table)));
const inChinese = layOutResults(findings, (id, params) => sayWording('zh', params ? { id, params } : { id }));

const lineOf = (cell: string, title: string): string[] | undefined =>
  inChinese
    .map((row) => row.map(({ text }) => text))
    .find(([at, , , problem]) => at === cell && problem?.includes(title));

describe('the results sheet', () => {
  test('has a heading and one row for each finding', () => {
    expect(inChinese).toHaveLength(findings.length + 1);
    expect(inChinese[0]?.map(({ text }) => text)).toEqual(['单元格', '指标', '程度', '问题', '建议', '依据']);
  });

  test('says for a reader what is wrong and what to write instead', () => {
    expect(lineOf('H6', '不属于任何一档')).toEqual([
      'H6',
      '会议费',
      '错误',
      '介于 -5% 和 0% 之间的数值不属于任何一档，评级时只能按较差的“中”算。',
      'H6 改为：不高于上年',
      '',
    ]);
    expect(lineOf('E16', '单位')?.[4]?.split('\n')).toEqual([
      'E16 改为：职工年完成技术革新项目数量（项）',
      'F16 改为：3000及以上',
      'G16 改为：2500及以上',
      'H16 改为：1500及以上',
      'I16 改为：1500以下',
    ]);
    expect(lineOf('E6', '上年数')?.[4]).toBe('增加一列“上年实际数”');
  });

  test('leaves the suggestion to people where there is none, and names the document', () => {
    expect(lineOf('E26', '两项内容')?.slice(4)).toEqual([
      '',
      '财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》',
    ]);
  });

  test('the first cell of each row leads to the cell', () => {
    for (const [at, row] of inChinese.slice(1).entries())
      expect(row[0]?.link).toEqual({ sheet: sheet.id, place: findings[at]?.cell });
  });

  test('speaks English too', () => {
    const english = layOutResults(findings, (id, params) => sayWording('en', params ? { id, params } : { id }));
    expect(english[0]?.map(({ text }) => text)).toEqual([
      'Cell',
      'Indicator',
      'Severity',
      'Problem',
      'Suggestion',
      'Source',
    ]);
  });
});

describe('marks', () => {
  const marked = (headings: readonly string[], row: readonly string[]) => {
    const laid = layTable(headings, [row]);
    return planMarks(laid.sheet, checkWording(laid));
  };
  const HEADINGS = ['绩效指标', '优', '良', '中', '差'];

  test('one for each cell, in the look of its gravest finding', () => {
    const { edits: marks } = marked(HEADINGS, [
      '县县两级会议次数(次',
      '90%级以上',
      '80%及以上',
      '70%及以上',
      '低于70%',
    ]);
    const at = (column: number) => marks.find((edit) => edit.kind === 'colours' && edit.area.column === column);
    // 县县 is an error, whatever else there is about the name
    expect(at(0)).toMatchObject({ after: [{ of: { text: '县县两级会议次数(次' }, bold: true }] });
    expect(at(1)).toMatchObject({ after: [{ of: { text: '90%级以上' }, bold: true }] });
    expect(at(2)).toBeUndefined();
  });

  test('nothing is marked on a sound row', () => {
    expect(marked(HEADINGS, ['满意度', '90%及以上', '80%及以上', '70%及以上', '低于70%'])).toEqual({
      edits: [],
      left: 0,
    });
  });

  test('an empty cell, a number and prose too long for Excel have no mark, and are counted', () => {
    expect(marked(HEADINGS, ['满意度', '90%及以上', '80%及以上', '', '低于70%'])).toEqual({ edits: [], left: 1 });
    expect(marked(HEADINGS, ['参训人数（人）', '90及以上', '80', '60及以上', '低于60'])).toEqual({
      edits: [],
      left: 1,
    });
    const prose = `${'认真落实各项工作要求，'.repeat(30)}，确保完成`;
    expect(marked(HEADINGS, ['满意度', prose, '80%及以上', '70%及以上', '低于70%'])).toEqual({ edits: [], left: 1 });
  });
});
