import { dayOf, inYear, monthLength, serialOf } from '../../src/standard/calendar';

describe('days are Excel serial numbers (1900 date system)', () => {
  test.each([
    [1901, 1, 1, 367],
    [2000, 2, 29, 36585],
    [2024, 6, 28, 45471],
    [2024, 12, 31, 45657],
    [2026, 11, 22, 46348],
  ])('%i-%i-%i is %i', (year, month, day, serial) => {
    expect(serialOf(year, month, day)).toBe(serial);
    expect(dayOf(serial)).toEqual({ year, month, day });
  });

  test.each([
    [1, 1, 1],
    [2, 29, 60],
    [6, 30, 182],
    [12, 31, 366],
  ])('without a year %i月%i日 is %i, as in Excel’s own 1900', (month, day, serial) => {
    expect(serialOf(null, month, day)).toBe(serial);
    expect(dayOf(serial)).toEqual({ year: null, month, day });
  });

  test.each([
    [2023, 2, 29],
    [2024, 6, 31],
    [2024, 13, 1],
    [2024, 0, 1],
    [2100, 2, 29],
  ])('%i-%i-%i does not exist', (year, month, day) => {
    expect(serialOf(year, month, day)).toBeNull();
  });

  test('the last of February', () => {
    expect([2023, 2024, 2100, null].map((year) => monthLength(year, 2))).toEqual([28, 29, 28, 29]);
    expect(inYear(60, 2023)).toBe(serialOf(2023, 2, 28));
  });
});
