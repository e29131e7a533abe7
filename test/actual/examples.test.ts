import { join } from 'node:path';
import type { Actual, Value } from '../../src/actual/actual';
import type { ColumnHeading } from '../../src/actual/column-heading';
import { readActual } from '../../src/actual/read-actual';
import { printDay } from '../../src/grading/print-value';
import type { Cell, CellValue } from '../../src/sheet/snapshot';
import { buildScale } from '../../src/standard/build-scale';
import type { Scale } from '../../src/standard/scale';
import { readExamples } from './example-tables';

const OUTCOMES = { 接受: 'accepted', 待确认: 'confirm', 无法读取: 'unreadable', 空白: 'blank' } as const;

const REASONS: Readonly<Record<string, string>> = {
  '': 'read-as-written',
  换算: 'read-converted',
  与上年算: 'read-from-previous',
  存值: 'read-stored',
  缺百分号的小数: 'confirm-plain-decimal',
  缺百分号: 'confirm-missing-percent',
  两种百分数: 'confirm-either-percent',
  缺单位: 'confirm-missing-unit',
  量词不同: 'confirm-other-unit',
  相差太大: 'confirm-magnitude',
  负数: 'confirm-negative',
  未写增减: 'confirm-unsigned-change',
  未写早晚: 'confirm-early-or-late',
  上年之比: 'confirm-share-of-previous',
  增幅或比值: 'confirm-change-or-share',
  没有这一档: 'unreadable-label-unknown',
  两数之比: 'confirm-ratio',
  约数: 'confirm-approximate',
  年份: 'confirm-year',
  只到月: 'confirm-month-end',
  数字日期: 'confirm-plain-serial',
  文字代数: 'confirm-word',
  占计划之比: 'confirm-share-of-plan',
  夹有他话: 'confirm-extra-words',
  显示与存值不同: 'confirm-shown-differs',
  界限: 'unreadable-bound',
  范围: 'unreadable-range',
  缺数: 'unreadable-no-amount',
  量的不是一回事: 'unreadable-other-axis',
  错误值: 'unreadable-error-value',
  没有结果: 'unreadable-not-done',
  计划: 'unreadable-plan',
  看不出: 'unreadable-text',
  不是整数: 'unreadable-not-whole',
  年份不合: 'unreadable-other-year',
  两列不一样: 'unreadable-two-actuals',
  哪年不明: 'unreadable-which-year',
  没有这天: 'unreadable-no-such-day',
  上年数不可比: 'unreadable-previous',
  上年数空: 'unreadable-previous-blank',
  与上年单位不合: 'unreadable-previous-unit',
  缺上年数: 'unreadable-no-previous',
  没有标准: 'unreadable-no-scale',
};

const sections = readExamples(join(__dirname, 'examples'));

describe.each(sections.map((section) => [section.title, section] as const))('%s', (_, section) => {
  const scale = buildScale({
    labels: section.labels,
    texts: section.criteria,
    indicator: section.indicator,
    unit: section.unit,
  });

  test.each(section.rows.map((row) => [Object.values(row).slice(0, 4).join(' · '), row] as const))('%s', (_, row) => {
    const cell = cellOf(row.填写 ?? '', row.存值 ?? '', row.格式 ?? '');
    const actual = readActual({
      cell,
      scale,
      previous: previousOf(row.上年),
      year: section.year,
      heading: headingOf(section.heading),
      other: row.另一列 === undefined ? null : otherOf(row.另一列),
      approval: null,
    });
    const expected = OUTCOMES[row.结果 as keyof typeof OUTCOMES];
    expect({ status: actual.status, why: whyOf(actual), reading: readingOf(scale, actual) }).toEqual({
      status: expected,
      why: expected === 'blank' ? '' : REASONS[row.缘由 ?? ''],
      reading: row.读作,
    });
  });
});

test('there are at least 250 examples, and at least 80 of them are not accepted', () => {
  const rows = sections.flatMap((section) => section.rows);
  expect(rows.length).toBeGreaterThanOrEqual(250);
  expect(rows.filter((row) => row.结果 !== '接受').length).toBeGreaterThanOrEqual(80);
});

/** A cell from the example's columns: text where nothing is stored, 真 and 假 booleans, 错 an error value. */
function cellOf(shown: string, stored: string, format: string): Cell {
  const words: Readonly<Record<string, CellValue>> = { 真: true, 假: false, 错: shown };
  const value = stored === '' ? shown : (words[stored] ?? Number(stored));
  return { value, text: shown, format: format === '' ? 'General' : format, formula: value };
}

function previousOf(text: string | undefined): Cell | null {
  if (text === undefined) return null;
  if (text === '空') return cellOf('', '', '');
  if (/^\d+%$/.test(text)) return cellOf(text, String(Number(text.slice(0, -1)) / 100), '0%');
  return cellOf(text, /^-?[\d.]+$/.test(text) ? text : '', '');
}

/** The cell of a second column of actuals. */
function otherOf(text: string): Cell {
  return cellOf(text, /^-?[\d.]+$/.test(text) ? text : '', '');
}

/** The heading's words as the table's reading gives them: 完成率（%）旁有计划. */
function headingOf(words: string | null): ColumnHeading | null {
  if (words === null) return null;
  return {
    measures: words.includes('完成率') ? 'share' : words.includes('完成数') ? 'count' : null,
    unit: /（(.+)）/.exec(words)?.[1] ?? null,
    besidePlan: words.includes('旁有计划'),
  };
}

function whyOf(actual: Actual): string {
  if (actual.status === 'accepted') return actual.how.id;
  return actual.status === 'blank' ? '' : actual.reason.id;
}

function readingOf(scale: Scale, actual: Actual): string {
  if (actual.status === 'accepted') return print(scale, actual.value);
  if (actual.status !== 'confirm') return '';
  return [actual.proposed, ...actual.alternatives].map((value) => print(scale, value)).join(' / ');
}

function print({ axis }: Scale, value: Value): string {
  if (value.kind === 'label') return value.label;
  return axis?.kind === 'date' ? printDay(axis, value.number) : value.number.toFixed();
}
