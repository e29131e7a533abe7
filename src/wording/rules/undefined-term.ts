import type { Rule } from '../rule';
import type { Subject } from '../subject';

/** A class named by Latin letters: A类, AAA级, Ⅱ类. */
const CLASS = /(?<![A-Za-zＡ-Ｚ0-9])[A-EＡ-Ｅ]{1,5}[类级](?:标准)?/gu;

/** Classes that national standards define: 旅游景区 (GB/T 17775), 纳税信用 (State Taxation Administration), 物流企业, 医疗器械. */
const KNOWN = /景区|旅游|纳税|信用|物流|防火|通缉|机动车|物业/u;
/** So near, before or behind, the word must stand. */
const NEAR = 6;

const DEFINING = ['是指', '指', '为', '即', '包括', '：', ':', '（', '('];

/** 未定义的等级: a class such as A类标准 or AAA级 that no cell of the table defines. One finding for each cell that uses it. */
export const undefinedTerm: Rule = {
  id: 'undefined-term',
  severity: 'info',
  source: 'source-finance-2015-88',
  *check(subject) {
    const known = new Map<string, boolean>();
    for (const { cell, of } of [...subject.names, ...subject.criteria])
      for (const { 0: term, index } of cell.text.matchAll(CLASS)) {
        if (KNOWN.test(cell.text.slice(Math.max(0, index - NEAR), index + term.length + NEAR))) continue;
        const isKnown = known.get(term) ?? isDefined(term, subject);
        known.set(term, isKnown);
        if (isKnown) continue;
        yield {
          cell,
          of,
          span: { start: index, end: index + term.length },
          message: { id: 'undefined-term', params: { term } },
        };
      }
  },
};

/** Whether some cell of the sheet says what the term is: a definition may stand in a note under the table. */
function isDefined(term: string, { sheet }: Subject): boolean {
  const named = term.replace(/标准$/u, '');
  return sheet.values.some((cells) => cells.some((cell) => typeof cell === 'string' && defines(cell, named)));
}

function defines(words: string, term: string): boolean {
  return (
    words.includes(term) &&
    DEFINING.some((word) => words.includes(`${term}${word}`) || words.includes(`${term}标准${word}`))
  );
}
