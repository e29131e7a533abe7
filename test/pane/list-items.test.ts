import { findIndicator, listItems } from '../../src/pane/indicators/list-items';
import { readTable, reportOf } from '../app/read-rows';

const table = readTable([
  { name: '甲', actual: '85%' },
  { name: '乙', actual: 0.85 },
  { name: '丙', actual: '90%以上' },
  { name: '丁', actual: null },
  { name: '戊', actual: 0.5 },
  { name: '己', actual: '75%' },
]);

function written(...args: Parameters<typeof listItems>): readonly string[] {
  return listItems(...args).map((item) =>
    item.kind === 'heading' ? `${item.section} ${item.count}` : item.indicator.indicator.name,
  );
}

test('what needs a person comes first, each part in the order of the sheet', () => {
  expect(written(reportOf(table), null)).toEqual([
    'confirm 2',
    '乙',
    '戊',
    'undecided 1',
    '丙',
    'rest 3',
    '甲',
    '丁',
    '己',
  ]);
});

test('a filter leaves one kind', () => {
  expect(written(reportOf(table), 'tier:良')).toEqual(['己']);
  expect(written(reportOf(table), 'confirm')).toEqual(['confirm 2', '乙', '戊']);
  expect(written(reportOf(table), 'tier:差')).toEqual([]);
});

test('where nothing needs a person there are no headings', () => {
  expect(
    written(
      reportOf(
        readTable([
          { name: '甲', actual: '85%' },
          { name: '乙', actual: null },
        ]),
      ),
      null,
    ),
  ).toEqual(['甲', '乙']);
});

test('keys tell rows apart, also on other sheets', () => {
  const other = readTable([{ actual: '85%' }, { actual: '75%' }], undefined, '教育局');
  const keys = listItems(reportOf(table, other), null).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

describe('a cell selected in the sheet', () => {
  // 甲 stands in row 6 (5 from 0); the table reaches from A to K (10 from 0), its grade column.
  const found = (sheetId: string, row: number, column: number) =>
    findIndicator(reportOf(table), sheetId, { row, column });
  const first = listItems(reportOf(table), 'tier:优')[0]?.key;

  test.each([
    ['the activity', 0],
    ['the indicator', 4],
    ['the actual', 9],
    ['the grade', 10],
  ])('in the column of %s leads to its indicator', (_, column) => {
    expect(found('绩效目标', 5, column)).toBe(first);
  });

  test.each([
    ['beside the table', '绩效目标', 5, 11],
    ['in the heading', '绩效目标', 3, 4],
    ['below the table', '绩效目标', 40, 4],
    ['on another sheet', '教育局', 5, 4],
  ])('%s leads nowhere', (_, sheet, row, column) => {
    expect(found(sheet, row, column)).toBeNull();
  });
});
