import Big from 'big.js';
import { buildScale } from '../../src/standard/build-scale';
import { placeLabel, placeValue } from '../../src/standard/place-value';
import { parseDate } from '../../src/standard/quantity';
import type { Axis, Scale } from '../../src/standard/scale';
import { type ExampleRow, exampleFiles, readExamples } from './example-tables';

const EXTRA = ['指标', '计量单位', '轴', '方向', '值=等级', '缺口', '备注'];

function scaleOf(row: ExampleRow): Scale {
  const tiers = row.headings.filter((heading) => !EXTRA.includes(heading));
  return buildScale({
    labels: tiers,
    texts: tiers.map((tier) => row.cells[tier] ?? ''),
    indicator: row.cells.指标 ?? '',
    unit: row.cells.计量单位 || null,
  });
}

function describeAxis(axis: Axis | null): string {
  if (axis === null) return '无';
  if (axis.kind === 'percent') return '%';
  if (axis.kind === 'percent-change') return '比上年 %';
  if (axis.kind === 'point-change') return '比上年 百分点';
  if (axis.kind === 'count-change') return `比上年 ${axis.unit ?? '－'}`;
  if (axis.kind === 'count') return axis.unit ?? '－';
  if (axis.kind === 'days-late') return '期限';
  if (axis.kind === 'label') return '词';
  return axis.cycle === undefined ? '日期' : axis.cycle === 'year' ? '日期（无年）' : '每月';
}

const DIRECTIONS = { higher: '高', lower: '低', target: '居中' } as const;

function gradeOf(scale: Scale, written: string): string {
  if (scale.axis === null) return '无';
  const placed =
    scale.axis.kind === 'label' ? placeLabel(scale, written) : placeValue(scale, numberOf(scale.axis, written));
  if (placed === null) return '无';
  return !('tier' in placed) ? '?' : (scale.tiers[placed.tier]?.label ?? '');
}

function numberOf(axis: Axis, written: string): Big {
  if (axis.kind !== 'date' || /^\d+$/.test(written)) return new Big(written);
  const date = parseDate(written);
  if (date === null) throw new Error(`no date: ${written}`);
  return date.number;
}

function describeGaps(scale: Scale): string {
  return scale.gaps
    .map(({ interval, worse }) => {
      const { lo, hi, loClosed, hiClosed } = interval;
      return `${loClosed ? '[' : '('}${lo?.toFixed()},${hi?.toFixed()}${hiClosed ? ']' : ')'}→${scale.tiers[worse]?.label}`;
    })
    .join(' ');
}

const NOTES = { 'ambiguous-boundary': '界', 'bare-number': '裸', 'unit-mismatch': '单位' } as const;

function describeNotes(scale: Scale): string {
  const parts: string[] = scale.notes.some((note) => note.kind === 'no-direction') ? ['无序'] : [];
  for (const kind of ['unit-mismatch', 'bare-number', 'ambiguous-boundary'] as const) {
    const tiers = scale.notes.flatMap((note) => (note.kind === kind ? [note.tier] : [])).sort((a, b) => a - b);
    if (tiers.length > 0) parts.push([NOTES[kind], ...tiers.map((tier) => scale.tiers[tier]?.label)].join(' '));
  }
  return parts.join('；');
}

describe('each scale grades as the tables say', () => {
  const files = exampleFiles('scales-');

  test.each(files)('%s', (file) => {
    const wrong = readExamples(file).flatMap((row) => {
      const scale = scaleOf(row);
      const values = (row.cells['值=等级'] ?? '').split(' ').filter((pair) => pair !== '');
      const got = values.map((pair) => {
        const value = pair.slice(0, pair.lastIndexOf('='));
        return `${value}=${gradeOf(scale, value)}`;
      });
      const facts = [
        ['轴', describeAxis(scale.axis)],
        ['方向', scale.direction === null ? '无' : DIRECTIONS[scale.direction]],
        ['值=等级', got.join(' ')],
        ['缺口', describeGaps(scale)],
        ['备注', describeNotes(scale)],
      ];
      return facts.flatMap(([name = '', fact]) =>
        fact === (row.cells[name] ?? '') ? [] : [`${row.place} ${name}: ${fact}, not ${row.cells[name]}`],
      );
    });
    expect(wrong).toEqual([]);
  });

  test('the tables hold at least 150 scales, and 500 values', () => {
    const rows = files.flatMap(readExamples);
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(rows.flatMap((row) => (row.cells['值=等级'] ?? '').split(' ')).length).toBeGreaterThanOrEqual(500);
  });
});
