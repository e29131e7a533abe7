import fc from 'fast-check';
import { buildScale } from '../../src/standard/build-scale';
import { placeValue } from '../../src/standard/place-value';
import type { Scale } from '../../src/standard/scale';
import { checkWording } from '../../src/wording/check-wording';
import type { RuleId } from '../../src/wording/finding';
import { RULES } from '../../src/wording/rule-list';
import type { CheckInput } from '../../src/wording/subject';
import { applyFixes } from './apply-fixes';
import { readCases } from './case-tables';
import { tables } from './random-tables';

/** Their fixes make a text readable for the first time, or change the unit together with every threshold. */
const REREAD: ReadonlySet<RuleId> = new Set(['typo', 'repeated-word', 'unit-scale']);

/** Every end of both scales, and what lies a little beside it. */
function valuesNear(scales: readonly Scale[]): ReturnType<typeof endsOf> {
  const ends = scales.flatMap(endsOf);
  return ends.flatMap((end) => [end, end.plus('0.01'), end.minus('0.01'), end.plus(1), end.minus(1)]);
}

function endsOf({ tiers }: Scale) {
  return tiers.flatMap(({ intervals }) => intervals.flatMap(({ lo, hi }) => [lo, hi].filter((end) => end !== null)));
}

const tierAt = (scale: Scale, value: ReturnType<typeof endsOf>[number]): string => {
  const placed = placeValue(scale, value);
  if (placed === null) return 'none';
  return 'tier' in placed ? String(placed.tier) : 'undecided';
};

/** Which values are graded otherwise after a fix than before it. */
function changedGrades(input: CheckInput): string[] {
  return checkWording(input)
    .filter(({ fix, rule }) => fix !== null && !REREAD.has(rule))
    .flatMap((finding) => {
      const after = applyFixes(input, [finding]);
      return input.readings.flatMap(({ scale }, at) => {
        const fixed = after.readings[at]?.scale ?? scale;
        return valuesNear([scale, fixed])
          .filter((value) => isPossible(scale, value) && tierAt(scale, value) !== tierAt(fixed, value))
          .map(
            (value) => `${finding.rule}: ${value.toFixed()} was ${tierAt(scale, value)}, is ${tierAt(fixed, value)}`,
          );
      });
    });
}

/** Between whole numbers nothing is achieved. */
function isPossible({ whole }: Scale, value: ReturnType<typeof endsOf>[number]): boolean {
  return !whole || value.round().eq(value);
}

describe('a fix changes no grade', () => {
  test('in every case of every rule', () => {
    for (const { input } of RULES.flatMap(({ id }) => readCases(id).wrong)) expect(changedGrades(input)).toEqual([]);
  });

  test('in tables of every mixture', () => {
    fc.assert(
      fc.property(tables, (input) => {
        expect(changedGrades(input)).toEqual([]);
      }),
      { numRuns: 150, seed: 1259 },
    );
  });

  test('a change would be seen', () => {
    const labels = ['优', '良', '中', '差'];
    const [before, after] = ['80%及以上', '81%及以上'].map((good) =>
      buildScale({ labels, texts: ['90%及以上', good, '70%及以上', '低于70%'], indicator: '满意度', unit: null }),
    );
    const values = before && after ? valuesNear([before, after]) : [];
    expect(values.some((value) => before && after && tierAt(before, value) !== tierAt(after, value))).toBe(true);
  });
});
