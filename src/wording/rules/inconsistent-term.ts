import { allOf, replaceSpan, rewriteCell } from '../rewrite-cell';
import type { Rule } from '../rule';
import type { IndicatorRow, Subject, Words } from '../subject';

/** Words for one thing, and where they are compared. */
interface Family {
  readonly words: RegExp;
  readonly of: (subject: Subject) => readonly Words[];
}

const names = (subject: Subject): readonly Words[] => subject.names;

/** 降低 and 减少 are one word only for a percentage or a point: 5件 are 减少, never 降低. */
const changes = ({ rows }: Subject): readonly Words[] =>
  rows.filter(isRelative).flatMap(({ tiers, indicator }) => tiers.map((cell) => ({ cell, of: indicator.name })));

function isRelative({ scale }: IndicatorRow): boolean {
  return scale.axis?.kind === 'percent-change' || scale.axis?.kind === 'point-change';
}

const FAMILIES: readonly Family[] = [
  { words: /降低|减少/gu, of: changes },
  { words: /满意[率度]/gu, of: names },
  { words: /知晓[率度]/gu, of: names },
  { words: /参与[率度]/gu, of: names },
  { words: /比[例率](?<=占.*)/gu, of: names },
];

/** 用词不一: two words for one thing in one table (降低/减少, 满意率/满意度, 比例/比率). The commoner one stays; of two used as often, the first. */
export const inconsistentTerm: Rule = {
  id: 'inconsistent-term',
  severity: 'info',
  source: null,
  *check(subject) {
    for (const { words, of } of FAMILIES) {
      const uses = of(subject).flatMap((one) =>
        one.cell.text.search(words) < 0 ? [] : Array.from(one.cell.text.matchAll(words), (match) => useOf(one, match)),
      );
      const [first] = uses;
      if (!first || uses.every(({ word }) => word === first.word)) continue;
      const others = uses.filter(({ word }) => word !== first.word);
      const commoner = others.length * 2 > uses.length ? (others[0]?.word ?? first.word) : first.word;
      for (const { cell, of: owner, word, start } of uses) {
        if (word === commoner) continue;
        const span = { start, end: start + word.length };
        const fix = allOf([rewriteCell(cell, replaceSpan(cell.text, span, commoner))]);
        yield { cell, of: owner, span, message: { id: 'inconsistent-term', params: { word, commoner } }, fix };
      }
    }
  },
};

interface Use extends Words {
  readonly word: string;
  readonly start: number;
}

function useOf(words: Words, { 0: word, index }: RegExpExecArray): Use {
  return { ...words, word, start: index };
}
