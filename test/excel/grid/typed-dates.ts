import { numfmt } from '@univerjs/core';
import { SHORT_DATE } from './display-text';

/** A number that a text was read as, and the format that comes with it. */
export interface ReadNumber {
  readonly value: number;
  readonly format?: string;
}

const CHINESE_DAY = /^(?:(\d{4}|\d{2})年)?(\d{1,2})月(\d{1,2})日$/;
const CHINESE_MONTH = /^(\d{4}|\d{2})年(\d{1,2})月$/;
const CHINESE_TIME = /^(\d{1,2})时(\d{1,2})分(?:(\d{1,2})秒)?$/;
const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}))?(?: ?([ap])m)?$/i;

/** Reads a Chinese day, month or time, or a time with colons, as Excel for China does; null where the text is none of them. */
export function readDate(text: string): ReadNumber | null {
  const day = CHINESE_DAY.exec(text);
  if (day) {
    const format = day[1] === undefined ? 'm"月"d"日"' : 'yyyy"年"m"月"d"日"';
    return dated(fullYear(day[1]), Number(day[2]), Number(day[3]), format);
  }
  const month = CHINESE_MONTH.exec(text);
  if (month) return dated(fullYear(month[1]), Number(month[2]), 1, 'yyyy"年"m"月"');
  const chinese = CHINESE_TIME.exec(text);
  if (chinese) return timed(chinese, chinese[3] === undefined ? 'h"时"mm"分"' : 'h"时"mm"分"ss"秒"');
  const time = TIME.exec(text);
  if (!time) return null;
  const half = time[4]?.toLowerCase();
  if (half === undefined) return timed(time, time[3] === undefined ? 'h:mm' : 'h:mm:ss');
  const hour = Number(time[1]);
  if (hour < 1 || hour > 12) return null;
  const parts = [time[0], String((hour % 12) + (half === 'p' ? 12 : 0)), time[2], time[3]];
  return timed(parts, time[3] === undefined ? 'h:mm AM/PM' : 'h:mm:ss AM/PM');
}

/**
 * Reads what the parser knows of numbers, currencies, days and days with times, with the format that Excel for China gives:
 * its own short date, whatever the separator that was typed.
 */
export function readByParser(text: string): ReadNumber | null {
  const read = numfmt.parseValue(text);
  if (!read || typeof read.v !== 'number') return null;
  return { value: read.v, ...(read.z && { format: ownFormat(read.z) }) };
}

function ownFormat(pattern: string): string {
  const [date = '', ...times] = pattern.split(' ');
  if (/^y+[-/]m+[-/]d+$/.test(date)) return [SHORT_DATE, ...times.map((time) => time.replace(/^hh/, 'h'))].join(' ');
  if (/^m+[-/]d+$/.test(pattern)) return 'm"月"d"日"';
  return /^(y+[-/]m+|m+[-/]y+)$/.test(pattern) ? 'mmm-yy' : pattern;
}

/** Two digits are of this century up to 29, of the last from 30 on (Windows' own setting). */
function fullYear(year: string | undefined): number {
  if (year === undefined) return new Date().getFullYear();
  const number = Number(year);
  return year.length === 4 ? number : number + (number < 30 ? 2000 : 1900);
}

function dated(year: number, month: number, day: number, format: string): ReadNumber | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1) return null;
  return { value: date.getTime() / 86_400_000 + 25_569, format };
}

function timed([, hours, minutes, seconds = '0']: readonly (string | undefined)[], format: string): ReadNumber | null {
  if (Number(minutes) > 59 || Number(seconds) > 59) return null;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return { value, format: value >= 1 ? '[h]:mm:ss' : format };
}
