import { locateTables } from '../../src/table/locate-tables';
import { checkWording } from '../../src/wording/check-wording';
import { sheetFromGrid } from '../table/sheet-from-grid';
import { readInput } from './lay-table';

function findingsOn(grid: string): string[] {
  const sheet = sheetFromGrid(grid);
  return locateTables(sheet).tables.flatMap((table) =>
    checkWording(readInput(sheet, table)).map(({ rule, cell }) => `${rule} in row ${cell.row + 1}`),
  );
}

describe('rows with criteria and no name', () => {
  test('are not one indicator written twice', () => {
    expect(
      findingsOn(`
      | 职责活动 | 绩效指标 | 优 | 良 |
      | 宣传 | 发稿篇数（篇） | ≥300 | ≥250 |
      | 培训 | | ≥30期 | ≥25期 |
      | 培训 | | ≥95% | ≥90% |`),
    ).toEqual([]);
  });

  test('still have their criteria checked', () => {
    expect(
      findingsOn(`
      | 职责活动 | 绩效指标 | 优 | 良 | 差 |
      | 宣传 | 发稿篇数（篇） | ≥300 | ≥250 | <250 |
      | 培训 | | ≥95% | | <90% |`),
    ).toEqual(['tier-missing in row 3']);
  });
});
