import { areaAddress, cellAddress, contains, intersect, parseArea } from '../../src/sheet/address';
import { areaOf } from './draw-sheet';

test.each([
  [0, 0, 'A1'],
  [5, 9, 'J6'],
  [0, 25, 'Z1'],
  [0, 26, 'AA1'],
  [32, 701, 'ZZ33'],
  [0, 702, 'AAA1'],
  [1_048_575, 16_383, 'XFD1048576'],
])('row %i, column %i is %s and back', (row, column, address) => {
  expect(cellAddress({ row, column })).toBe(address);
  expect(parseArea(address)).toEqual({ row, column, rows: 1, columns: 1 });
});

test.each([
  ['A3:I33', 'A3:I33'],
  ['$A$3:$I$33', 'A3:I33'],
  ["'绩效 目标'!A3:I33", 'A3:I33'],
  ["='it''s!'!$J$6", 'J6'],
  ['j6', 'J6'],
])('%s is read as %s', (written, meant) => {
  expect(areaAddress(areaOf(written))).toBe(meant);
});

test.each(['', 'A', '3', 'A:A', '3:3', 'A0', 'I33:A3', 'A1:B2:C3', 'ABCD1', '#REF!', 'A1,B2'])(
  '%s is no area of cells',
  (written) => {
    expect(parseArea(written)).toBeNull();
  },
);

test.each([
  ['A1:C3', 'B2:D4', 'B2:C3'],
  ['A1:C3', 'C3', 'C3'],
  ['A1:C3', 'D1:D9', null],
  ['A1:C3', 'A4', null],
])('%s and %s share %s', (a, b, shared) => {
  const both = intersect(areaOf(a), areaOf(b));
  expect(both && areaAddress(both)).toBe(shared);
});

test.each([
  ['B2:C3', 'B2', true],
  ['B2:C3', 'C3', true],
  ['B2:C3', 'D3', false],
  ['B2:C3', 'C4', false],
  ['B2:C3', 'A2', false],
])('%s contains %s: %s', (area, cell, expected) => {
  expect(contains(areaOf(area), areaOf(cell))).toBe(expected);
});
