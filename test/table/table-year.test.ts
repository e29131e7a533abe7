import { locateTables } from '../../src/table/locate-tables';
import { sheetFromGrid } from './sheet-from-grid';

/** The year of the one table of a sheet with this line above it, this heading of its actuals and this sheet's name. */
function yearOf(line: string, actual: string, name: string): number | null | undefined {
  const grid = `
    | ${line} | < | < | < |
    | 绩效指标 | 优 | 良 | ${actual} |
    | 总结报送时间 | 6月底前 | 9月底前 | |`;
  return locateTables(sheetFromGrid(grid, { name })).tables[0]?.year;
}

test.each([
  ['2024年度绩效目标表', '实际完成值', 'Sheet1', 2024],
  ['2024年部门整体绩效目标', '实际完成值', 'Sheet1', 2024],
  ['（２０２４年度）', '实际完成值', 'Sheet1', 2024],
  ['绩效目标表', '2024年完成', 'Sheet1', 2024],
  ['绩效目标表', '实际完成值', '2024年', 2024],
  ['2024年度绩效目标表', '实际完成值', '2023年', 2024],
  // a day is no year that a table is for
  ['填报日期：2025年1月15日', '实际完成值', 'Sheet1', null],
  ['填报日期：2025年 1 月', '实际完成值', 'Sheet1', null],
  ['绩效目标表', '实际完成值', '2024年12月', null],
  // two years leave it open
  ['2023年、2024年绩效目标对照表', '实际完成值', 'Sheet1', null],
  ['2023年、2024年绩效目标对照表', '实际完成值', '2024年', null],
  ['绩效目标表（文号20242025年）', '实际完成值', 'Sheet1', null],
  ['绩效目标表', '实际完成值', 'Sheet1', null],
])('%s · %s · %s', (line, actual, name, year) => {
  expect(yearOf(line, actual, name)).toBe(year);
});
