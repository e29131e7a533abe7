/**
 * Days as Excel serial numbers in the 1900 date system (Microsoft: "Date systems in Excel"): 1900-01-01 is 1, and
 * 1900 counts as a leap year, so that every month and day without a year has a serial between 1 and 366 in 1900.
 * A day of the year after it (次年1月底) then is one of 1901.
 */
export const NEXT_YEAR = 1901;
/** 31 December of a year not named. */
export const LAST_OF_YEAR = 366;

const DAY = 86_400_000;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month (1–12) has; year null is a year not named, in which February has 29. */
export function monthLength(year: number | null, month: number): number {
  const leap = year === null || (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** The serial of a day; a null year gives the day's serial in Excel's 1900 (1–366). null where there is no such day. */
export function serialOf(year: number | null, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  if (year === null) {
    let days = day;
    for (let m = 1; m < month; m++) days += monthLength(null, m);
    return days;
  }
  if (year < 1901 || year > 9999) return null;
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY);
}

/** The day of a serial; serials up to 366 are days of a year not named. */
export function dayOf(serial: number): { readonly year: number | null; readonly month: number; readonly day: number } {
  if (serial <= LAST_OF_YEAR) {
    let month = 1;
    let day = serial;
    while (month < 12 && day > monthLength(null, month)) {
      day -= monthLength(null, month);
      month += 1;
    }
    return { year: null, month, day };
  }
  const date = new Date(Date.UTC(1899, 11, 30) + serial * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The same month and day in a named year; 29 February becomes the last of that February. null for a day of the next year. */
export function inYear(serial: number, year: number): number | null {
  if (serial > LAST_OF_YEAR) return null;
  const { month, day } = dayOf(serial);
  return serialOf(year, month, Math.min(day, monthLength(year, month)));
}
