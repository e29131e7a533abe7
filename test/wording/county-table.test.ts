import { cellAddress } from '../../src/sheet/address';
import { locateTables } from '../../src/table/locate-tables';
import { checkWording } from '../../src/wording/check-wording';
import { countyTable } from '../table/county-table';
import { readInput } from './lay-table';

/** Rows of the eight fees in the published table (711赵县总工会): 会议费, 培训费, 财务专用经费, 经审专用经费, 职工活动经费, 劳动关系协调费, 劳动保护费, 法律援助费. */
const FEES = [6, 7, 8, 9, 12, 21, 22, 23];
/** Of these, the ones that grade more spending better: all but 会议费 and 培训费. */
const REWARDED = [8, 9, 12, 21, 22, 23];

/** What DOMAIN.md lists as real, by cell; what goes beyond it is argued for in src/wording/DECISIONS.md. */
const EXPECTED = [
  ...FEES.map((row) => `error tier-gap H${row}`),
  ...FEES.map((row) => `warning fee-graded-by-growth E${row}`),
  ...FEES.map((row) => `warning baseline-missing E${row}`),
  ...REWARDED.map((row) => `warning spending-more-is-better F${row}`),
  // 劳模救助率 100%及以上
  'warning rate-over-100 F31',
  // 县县两级
  'error repeated-word E20',
  // （万项）
  'warning unit-scale E16',
  // 知晓率、满意度
  'warning double-barrelled E26',
  // 综合事务保障率
  'error tier-missing F33',
  // Beyond the list: 领导满意 and 群众参与率 are promised and not measured
  'warning goal-without-indicator D5',
  'warning goal-without-indicator D12',
];

/** Of the hints the two that DOMAIN.md names: 降低 beside 减少, (个) beside （人次）. */
const HINTS = [21, 22, 23].map((row) => `info inconsistent-term I${row}`).concat('info character-width E20');

describe.each([
  ['with merges', true],
  ['where Excel cannot tell merges', false],
])('the published county table, %s', (_, merges) => {
  const sheet = countyTable([], merges);
  const findings = locateTables(sheet).tables.flatMap((table) => checkWording(readInput(sheet, table)));
  const written = findings.map(({ severity, rule, cell }) => `${severity} ${rule} ${cellAddress(cell)}`);

  test('has exactly these errors and warnings', () => {
    expect(written.filter((line) => !line.startsWith('info')).sort()).toEqual([...EXPECTED].sort());
  });

  test('has the hints that DOMAIN.md names', () => {
    expect(written).toEqual(expect.arrayContaining(HINTS));
  });

  test('reads from top to bottom', () => {
    const rows = findings.map(({ cell }) => cell.row);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
  });
});
