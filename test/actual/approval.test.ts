import Big from 'big.js';
import type { ConfirmReason } from '../../src/actual/actual';
import {
  type Approval,
  addApproval,
  approveCell,
  approveColumn,
  dropStaleApprovals,
  indexApprovals,
  readApprovals,
  type Subject,
} from '../../src/actual/approval';
import { readActual } from '../../src/actual/read-actual';
import type { Cell } from '../../src/sheet/snapshot';
import { buildScale } from '../../src/standard/build-scale';
import type { Scale } from '../../src/standard/scale';

const 建家率: Subject = { sheet: 'sheet-1', column: 'grade-1', activity: '工会专项业务', indicator: '工会建家率' };
const 组建率: Subject = { ...建家率, indicator: '工会组建率' };
const PLAIN: ConfirmReason = { id: 'confirm-plain-decimal', seen: '0.85' };

describe('what an approval does to a reading', () => {
  const rate = scaleOf('80%及以上', '70%及以上', '60%及以上', '60%以下');
  const change = scaleOf('比上年下降10%及以上', '比上年下降5%及以上', '与上年持平', '比上年增长');
  const yearless = scaleOf('6月底前', '9月底前', '11月底前', '11月底后');
  const cellApproval = (content: string, reading: string) => approveCell(建家率, typed(content), value(reading));

  test.each<[string, Scale, Cell, Approval | null, string]>([
    ['nothing approved', rate, typed(0.85), null, 'confirm'],
    ['the cell: 0.85 is 85%', rate, typed(0.85), approveCell(建家率, typed(0.85), value('85')), '85'],
    ['the cell, by its other reading', rate, typed(0.85), approveCell(建家率, typed(0.85), value('0.85')), '0.85'],
    ['the column: plain decimals', rate, typed(0.85), column(PLAIN), '85'],
    ['the column, but the number is none', rate, typed(85), column(PLAIN), 'confirm'],
    ['the column: missing sign', rate, typed(85), column({ id: 'confirm-missing-percent', seen: '85' }), '85'],
    ['the column, but 1.05 is either', rate, typed(1.05), column(PLAIN), 'confirm'],
    ['the column, but the sign is not said', change, typed(0.12), column(PLAIN), 'confirm'],
    ['the cell: 12% is a decrease', change, typed('12%'), cellApproval('12%', '-12'), '-12'],
    ['the cell: 12% is growth', change, typed('12%'), cellApproval('12%', '12'), '12'],
    ['a reading that nobody proposes', change, typed('12%'), cellApproval('12%', '-99'), 'confirm'],
    ['the cell cannot make a bound a value', rate, typed('90%以上'), cellApproval('90%以上', '90'), 'unreadable'],
    [
      'the column: days of 2024',
      yearless,
      typed('2024.6.28'),
      column({ id: 'confirm-year', seen: '', year: 2024 }),
      '180',
    ],
    [
      'the column: 2025 is not 2024',
      yearless,
      typed('2025.1.5'),
      column({ id: 'confirm-year', seen: '', year: 2024 }),
      'confirm',
    ],
  ])('%s', (_, scale, cell, approval, expected) => {
    const actual = readActual({ cell, scale, previous: null, approval });
    const read =
      actual.status === 'accepted' && actual.value.kind === 'number' ? actual.value.number.toFixed() : actual.status;
    expect(read).toBe(expected);
  });
});

test('a column takes only the readings that are alike in every cell', () => {
  expect(approveColumn(建家率, PLAIN)).not.toBeNull();
  expect(approveColumn(建家率, { id: 'confirm-unsigned-change', seen: '12%' })).toBeNull();
  expect(approveColumn(建家率, { id: 'confirm-ratio', seen: '170/200' })).toBeNull();
  expect(approveColumn(建家率, { id: 'confirm-magnitude', seen: '3200' })).toBeNull();
});

describe('finding, adding and dropping', () => {
  const own = approveCell(建家率, typed(0.85), value('85'));
  const shared = column(PLAIN);

  test('a cell’s own approval goes before its column’s', () => {
    const find = indexApprovals([shared, own]);
    expect(find(建家率, typed(0.85))).toBe(own);
    expect(find(组建率, typed(0.85))).toBe(shared);
  });

  test('another content, another sheet and another column are not meant', () => {
    const find = indexApprovals([own]);
    expect(find(建家率, typed(0.86))).toBeNull();
    expect(find(建家率, typed('0.85'))).toBeNull();
    expect(find(建家率, typed(0.85, '0%'))).toBeNull();
    expect(find({ ...建家率, sheet: 'sheet-2' }, typed(0.85))).toBeNull();
    expect(find({ ...建家率, column: 'grade-2' }, typed(0.85))).toBeNull();
  });

  test('a second approval of a cell replaces the first, of a column joins it', () => {
    const again = approveCell(建家率, typed(0.85), value('0.85'));
    expect(addApproval([own, shared], again)).toEqual([shared, again]);
    const missing = column({ id: 'confirm-missing-percent', seen: '85' });
    expect(addApproval([own, shared], missing)).toEqual([
      own,
      { ...shared, reasons: ['confirm-plain-decimal', 'confirm-missing-percent'] },
    ]);
  });

  test('an approval is dropped when its cell has changed, and only then', () => {
    const all = [own, shared];
    expect(dropStaleApprovals(all, [{ subject: 建家率, cell: typed(0.85) }])).toEqual(all);
    expect(dropStaleApprovals(all, [{ subject: 建家率, cell: typed(0.9) }])).toEqual([shared]);
    expect(dropStaleApprovals(all, [{ subject: 组建率, cell: typed(0.9) }])).toEqual(all);
  });
});

test('approvals survive JSON; what is no approval is left out', () => {
  const all = [
    approveCell(建家率, typed(0.85), value('85')),
    column(PLAIN),
    column({ id: 'confirm-year', seen: '', year: 2024 }),
  ];
  expect(readApprovals(JSON.parse(JSON.stringify(all)))).toEqual(all);
  const broken = [
    { ...all[0], reading: 'many' },
    { ...all[1], reasons: ['confirm-ratio'] },
    { ...all[0], subject: null },
    null,
    7,
    {},
  ];
  expect(readApprovals(broken)).toEqual([]);
  expect(readApprovals('approvals')).toEqual([]);
});

function column(reason: ConfirmReason): Approval {
  const approval = approveColumn(建家率, reason);
  if (!approval) throw new Error(`${reason.id} is approved cell by cell`);
  return approval;
}

function value(number: string) {
  return { kind: 'number', number: new Big(number) } as const;
}

function scaleOf(...texts: string[]): Scale {
  return buildScale({ labels: ['优', '良', '中', '差'], texts, indicator: '', unit: null });
}

function typed(content: string | number, format = 'General'): Cell {
  return { value: content, text: String(content), format, formula: content };
}
