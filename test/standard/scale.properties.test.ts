import Big from 'big.js';
import fc from 'fast-check';
import { buildScale } from '../../src/standard/build-scale';
import { holds, type Interval } from '../../src/standard/interval';
import { complement } from '../../src/standard/interval-algebra';
import { placeValue } from '../../src/standard/place-value';
import { printMeaning } from '../../src/standard/print-meaning';
import type { Axis, Scale } from '../../src/standard/scale';
import { exampleFiles, readExamples } from './example-tables';

const EXTRA = ['指标', '计量单位', '轴', '方向', '值=等级', '缺口', '备注'];
const LABELS = ['优', '良', '中', '差', '劣', '末'];

const scales = exampleFiles('scales-')
  .flatMap(readExamples)
  .map((row): Scale => {
    const tiers = row.headings.filter((heading) => !EXTRA.includes(heading));
    const texts = tiers.map((tier) => row.cells[tier] ?? '');
    return buildScale({ labels: tiers, texts, indicator: row.cells.指标 ?? '', unit: row.cells.计量单位 || null });
  });
const numeric = scales.filter((scale) => scale.direction !== null);

const AXES: readonly Axis[] = [
  { kind: 'percent' },
  { kind: 'count', unit: '人次' },
  { kind: 'count', unit: '万项' },
  { kind: 'count', unit: null },
  { kind: 'percent-change' },
  { kind: 'point-change' },
  { kind: 'count-change', unit: '个' },
  { kind: 'date' },
  { kind: 'date', cycle: 'year' },
  { kind: 'days-late' },
];

/** A number that may stand on the axis: whole days on dates, two decimals on percent, negative only where that is written. */
function numberOn(axis: Axis): fc.Arbitrary<Big> {
  if (axis.kind === 'date') {
    const [least, most] = axis.cycle === 'year' ? [2, 365] : [40000, 50000];
    return fc.integer({ min: least, max: most }).map((n) => new Big(n));
  }
  if (axis.kind === 'days-late') return fc.integer({ min: -60, max: 60 }).map((n) => new Big(n));
  const least = axis.kind === 'percent' || axis.kind === 'count' ? 0 : -20000;
  return fc.integer({ min: least, max: 20000 }).map((n) => new Big(n).div(100));
}

function intervalOn(axis: Axis): fc.Arbitrary<Interval> {
  return fc
    .record({
      ends: fc.tuple(numberOn(axis), numberOn(axis)),
      loClosed: fc.boolean(),
      hiClosed: fc.boolean(),
      open: fc.constantFrom('lo', 'hi', 'none'),
    })
    .map(({ ends: [a, b], loClosed, hiClosed, open }): Interval => {
      const [lo, hi] = a.lt(b) ? [a, b] : [b, a];
      if (open === 'lo') return { lo: null, loClosed: false, hi, hiClosed };
      if (open === 'hi') return { lo, loClosed, hi: null, hiClosed: false };
      return lo.eq(hi) ? { lo, loClosed: true, hi, hiClosed: true } : { lo, loClosed, hi, hiClosed };
    });
}

function write(intervals: readonly Interval[]): string {
  return intervals
    .map(
      ({ lo, hi, loClosed, hiClosed }) =>
        `${loClosed ? '[' : '('}${lo?.toFixed()},${hi?.toFixed()}${hiClosed ? ']' : ')'}`,
    )
    .join(' ');
}

/** On days an open end is the day before or after, closed. */
function inDays(axis: Axis, interval: Interval): Interval {
  if (axis.kind !== 'date' || interval.lo === null || interval.hi === null) return interval;
  const lo = interval.loClosed ? interval.lo : interval.lo.plus(1);
  const hi = interval.hiClosed ? interval.hi : interval.hi.minus(1);
  return { lo, loClosed: true, hi, hiClosed: true };
}

describe('a meaning in standard wording, read again, is the same meaning', () => {
  test.each(AXES.map((axis) => [JSON.stringify(axis), axis] as const))('%s', (_, axis) => {
    fc.assert(
      fc.property(intervalOn(axis), (interval) => {
        const same = inDays(axis, interval);
        fc.pre(same.lo === null || same.hi === null || !same.lo.gt(same.hi));
        const text = printMeaning(axis, [interval]) ?? '';
        // alone these may be words as well
        fc.pre(text !== '逾期' && text !== '按时完成');
        const unit = axis.kind === 'count' || axis.kind === 'count-change' ? axis.unit : null;
        const scale = buildScale({ labels: ['优'], texts: [text], indicator: '指标', unit });
        expect([text, write(scale.tiers[0]?.intervals ?? [])]).toEqual([text, write([same])]);
        // no change at all is the same on every axis of change
        if (!/上年$|持平$|^比上年(?:增长|下降)$/.test(text)) expect(scale.axis).toEqual(axis);
      }),
      { numRuns: 300, seed: 20261122 },
    );
  });

  test('every tier of the example scales', () => {
    const wrong = numeric.flatMap((scale) => {
      const { axis } = scale;
      if (axis === null) return [];
      const texts = scale.tiers.map((tier) => printMeaning(axis, tier.intervals) ?? '');
      const unit = axis.kind === 'count' || axis.kind === 'count-change' ? axis.unit : null;
      const again = buildScale({ labels: LABELS.slice(0, texts.length), texts, indicator: '指标', unit });
      const before = scale.tiers.map((tier) => write(tier.intervals));
      const after = again.tiers.map((tier) => write(tier.intervals));
      return before.join(' | ') === after.join(' | ') ? [] : [`${before.join(' | ')} became ${after.join(' | ')}`];
    });
    expect(wrong).toEqual([]);
  });
});

/** Values around every end of the scale's tiers, and in between, from the lowest up. */
function valuesOf(scale: Scale): Big[] {
  const ends = scale.tiers.flatMap((tier) =>
    tier.intervals.flatMap(({ lo, hi }) => [lo, hi].filter((end) => end !== null)),
  );
  const near = ends.flatMap((end) =>
    ['-1000', '-3', '-1', '-0.01', '0', '0.01', '1', '3', '1000'].map((step) => end.plus(step)),
  );
  return near.sort((a, b) => a.cmp(b));
}

function tierOf(scale: Scale, value: Big): number | null {
  const placed = placeValue(scale, value);
  return placed === null || !('tier' in placed) ? null : placed.tier;
}

describe('along the axis of every example scale', () => {
  test('a better value never gets a worse grade', () => {
    const wrong = numeric.flatMap((scale) => {
      if (scale.direction === 'target') return [];
      const tiers = valuesOf(scale).flatMap((value) => tierOf(scale, value) ?? []);
      const ordered = scale.direction === 'higher' ? [...tiers].reverse() : tiers;
      return ordered.every((tier, i) => i === 0 || tier >= (ordered[i - 1] ?? 0))
        ? []
        : [scale.tiers.map((t) => t.text).join(' | ')];
    });
    expect(wrong).toEqual([]);
  });

  test('around a target, further away never gets a better grade', () => {
    const wrong = numeric.flatMap((scale) => {
      const best = scale.tiers[0]?.intervals[0];
      if (scale.direction !== 'target' || best?.lo == null || best.hi === null) return [];
      const middle = best.lo.plus(best.hi).div(2);
      const sides = [
        valuesOf(scale).filter((v) => v.gte(middle)),
        valuesOf(scale)
          .filter((v) => v.lte(middle))
          .reverse(),
      ];
      const fine = sides.every((side) => {
        const tiers = side.flatMap((value) => tierOf(scale, value) ?? []);
        return tiers.every((tier, i) => i === 0 || tier >= (tiers[i - 1] ?? 0));
      });
      return fine ? [] : [scale.tiers.map((t) => t.text).join(' | ')];
    });
    expect(wrong).toEqual([]);
  });

  test('the first tier that holds a value wins, and a value in a gap is between tiers', () => {
    const wrong = numeric.flatMap((scale) =>
      valuesOf(scale).flatMap((value) => {
        const placed = placeValue(scale, value);
        if (placed === null || !('tier' in placed)) return [];
        const first = scale.tiers.findIndex((tier) => tier.intervals.some((interval) => holds(interval, value)));
        const gap = scale.gaps.find(({ interval }) => holds(interval, value));
        const told = `${scale.tiers.map((t) => t.text).join(' | ')} at ${value}`;
        if (first >= 0 && placed.relation !== 'better-than-best' && placed.tier !== first) return [told];
        if (first >= 0 && placed.tier > first) return [told];
        return gap !== undefined && (placed.relation !== 'between-tiers' || placed.tier !== gap.worse) ? [told] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('a scale without unknown tiers gives every value a grade', () => {
    const whole = numeric.filter((scale) => scale.tiers.every((tier) => tier.status === 'understood'));
    const wrong = whole.filter((scale) => valuesOf(scale).some((value) => tierOf(scale, value) === null));
    expect(wrong).toEqual([]);
    expect(whole.length).toBeGreaterThan(120);
  });
});

test('no value lies both in the intervals and outside them', () => {
  fc.assert(
    fc.property(
      fc.array(intervalOn({ kind: 'percent' }), { maxLength: 4 }),
      numberOn({ kind: 'percent' }),
      (intervals, value) => {
        const inside = intervals.some((interval) => holds(interval, value));
        return complement(intervals).some((interval) => holds(interval, value)) !== inside;
      },
    ),
    { numRuns: 1000, seed: 20261122 },
  );
});
