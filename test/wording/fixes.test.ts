import fc from 'fast-check';
import { checkWording } from '../../src/wording/check-wording';
import type { Finding } from '../../src/wording/finding';
import { RULES } from '../../src/wording/rule-list';
import type { CheckInput } from '../../src/wording/subject';
import { applyFixes } from './apply-fixes';
import { readCases } from './case-tables';
import { tables } from './random-tables';

/** Which rules speak at which cells, with how many findings at each. */
function places(input: CheckInput, shiftFrom: number | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, cell } of checkWording(input)) {
    const column = shiftFrom !== null && cell.column > shiftFrom ? cell.column - 1 : cell.column;
    const key = `${rule} ${cell.row},${column}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** What is wrong after a fix: its own finding is still there, or a new one has come. */
function faultsAfter(input: CheckInput, before: ReadonlyMap<string, number>, finding: Finding): string[] {
  const added = finding.fix?.adds?.inserted ? finding.fix.adds.column : null;
  const after = places(applyFixes(input, [finding]), added);
  // A name or a criterion that is spelt rightly now may say what could not be read before (90%级以上 → 90%以上): that is nothing new.
  const isSpelling = finding.rule === 'typo' || finding.rule === 'repeated-word';
  const wasUnread = (key: string) => isSpelling && rowOf(key) === String(finding.cell.row);
  const own = `${finding.rule} ${finding.cell.row},${finding.cell.column}`;
  const fix = finding.fix?.cells.map(({ from, to }) => `${from} → ${to}`).join('；');
  const remains = (after.get(own) ?? 0) >= (before.get(own) ?? 0) ? [`${own} is still there after ${fix}`] : [];
  const come = [...after].filter(([key, count]) => key !== own && count > (before.get(key) ?? 0) && !wasUnread(key));
  return [...remains, ...come.map(([key]) => `${key} has come after ${finding.rule}: ${fix}`)];
}

function faultsOf(input: CheckInput): string[] {
  const before = places(input, null);
  return checkWording(input)
    .filter(fixable)
    .flatMap((finding) => faultsAfter(input, before, finding));
}

function rowOf(key: string): string | undefined {
  return key.split(' ')[1]?.split(',')[0];
}

const fixable = ({ fix }: Finding): boolean => fix !== null;

describe('after a fix its finding is gone and no new one has come', () => {
  const cases = RULES.flatMap(({ id }) => readCases(id).wrong);

  test('in every case of every rule', () => {
    for (const { input } of cases) expect(faultsOf(input)).toEqual([]);
  });

  test('every rule that offers fixes is among them', () => {
    const met = new Set(
      cases.flatMap(({ input }) =>
        checkWording(input)
          .filter(fixable)
          .map(({ rule }) => rule),
      ),
    );
    expect([...met].sort()).toEqual([
      'ambiguous-boundary',
      'bare-number',
      'baseline-missing',
      'character-width',
      'fee-graded-by-growth',
      'inconsistent-term',
      'rate-over-100',
      'repeated-word',
      'tier-gap',
      'tier-not-complementary',
      'tier-overlap',
      'typo',
      'unit-scale',
    ]);
  });

  test('in tables of every mixture', () => {
    fc.assert(
      fc.property(tables, (input) => {
        expect(faultsOf(input)).toEqual([]);
      }),
      { numRuns: 120, seed: 1259 },
    );
  });
});

test('fixing all that can be fixed, round after round, comes to an end', () => {
  fc.assert(
    fc.property(tables, (input) => {
      let now = input;
      for (let round = 0; round < 8; round++) {
        const findings = checkWording(now).filter(fixable);
        if (findings.length === 0) return;
        now = applyFixes(now, findings);
      }
      expect(checkWording(now).filter(fixable)).toEqual([]);
    }),
    { numRuns: 60, seed: 1259 },
  );
});
