import fc from 'fast-check';
import { readCriterion } from '../../src/standard/criterion';
import { describeCriterion } from './describe-criterion';
import { exampleFiles, readExamples } from './example-tables';

const texts = exampleFiles('criteria-')
  .flatMap(readExamples)
  .map((row) => row.cells.原文 ?? '');
const understood = texts.filter((text) => ['understood', 'ambiguous'].includes(readCriterion(text).status));

const told = (text: string): string => JSON.stringify(describeCriterion(readCriterion(text)));

/** Half-width signs in full width: % → ％. A full-width tilde or hyphen is the same dash. */
function widen(text: string): string {
  return text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

/** A space at some of the places where none stands between two digits. */
function spread(text: string, places: readonly boolean[], space: string): string {
  return [...text]
    .map((char, i) =>
      places[i % places.length] && !/^[0-9０-９]{2}$/.test(text.slice(Math.max(i - 1, 0), i + 1)) ? space + char : char,
    )
    .join('');
}

describe('spelling changes nothing', () => {
  test('full-width characters', () => {
    const wrong = texts.filter((text) => told(text) !== told(widen(text)));
    expect(wrong).toEqual([]);
  });

  test('spaces, wide spaces and line breaks, anywhere but between two digits', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...understood),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
        fc.constantFrom(' ', '　', '\n', '\u00a0', '  \r\n'),
        (text, places, space) => told(spread(text, places, space)) === told(text),
      ),
      { numRuns: 3000, seed: 20261122 },
    );
  });
});

describe('nothing is dropped', () => {
  const NUMERALS = /[0-9零一二两三四五六七八九十百千万亿半]/;

  test('without any one of its digits a criterion no longer means the same', () => {
    const wrong = understood.flatMap((text) =>
      [...text].flatMap((char, i) => {
        if (!NUMERALS.test(char)) return [];
        const rest = text.slice(0, i) + text.slice(i + 1);
        return told(rest) === told(text) ? [`${text} → ${rest}`] : [];
      }),
    );
    // the same said with one word less; a month may be written 06
    expect(wrong).toEqual([
      '翻一番 → 翻番',
      '比上年翻一番以上 → 比上年翻番以上',
      '2024-06-30前 → 2024-6-30前',
      '下一年度3月底前 → 下年度3月底前',
      '百分之一百 → 百分之百',
      '一百一十人以上 → 一百十人以上',
    ]);
  });

  test('with any word more at its end a criterion is not understood, or means something else', () => {
    const words = ['左右', '3', '十', '‰', '个', '以上', '不含', '扣2分', '或', '且', '前', '比上年'];
    const wrong = understood.flatMap((text) =>
      words.flatMap((word) => (told(text + word) === told(text) ? [text + word] : [])),
    );
    // 不低于90%以上 is 不低于90% said twice
    const twice = /(?:不低于|不得低于|不少于|不小于|至少|最低|满|等于|≥|>=|≧|＞＝|达到或超过).*以上$/;
    expect(wrong.filter((text) => !twice.test(text))).toEqual([]);
  });

  test('with any word more at its beginning as well', () => {
    const words = ['约', '近', '3', '十', '一百', '未', '力争', '其中'];
    const wrong = understood.flatMap((text) =>
      words.flatMap((word) => (told(word + text) === told(text) ? [word + text] : [])),
    );
    expect(wrong).toEqual([]);
  });
});

describe('any text at all', () => {
  const RUNS = Number(process.env.FUZZ ?? 50_000);
  const alphabet = [
    ...new Set(`${texts.join('')}０９％＞＜≥≤（）［］，。；、～—–-+±↑↓年月日时分秒优良中差?!\u200b\ud83d😀\n\t `),
  ];

  test(`${RUNS} random and mutated texts: no exception, no partial reading`, () => {
    let state = 20261122;
    const random = (below: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const pick = (list: readonly string[]): string => list[random(list.length)] ?? '';
    for (let run = 0; run < RUNS; run++) {
      let text = run % 4 === 0 ? '' : pick(texts);
      for (let change = random(run % 4 === 0 ? 12 : 4); change >= 0; change--) {
        const at = random(text.length + 1);
        const piece = random(8) === 0 ? pick(texts) : pick(alphabet);
        text = text.slice(0, at) + piece + text.slice(at + random(2));
      }
      const criterion = readCriterion(text);
      if (criterion.status === 'not-understood') {
        const inside = criterion.furthest >= 0 && criterion.furthest <= text.length;
        if (!inside) throw new Error(`${JSON.stringify(text)} stops at ${criterion.furthest}`);
      }
      if (criterion.status === 'ambiguous' && criterion.readings.length < 2) throw new Error(`one reading: ${text}`);
      if (criterion.status === 'understood' || criterion.status === 'ambiguous') {
        // nothing at the end is dropped, however the text came about
        if (readCriterion(`${text}左右`).status !== 'not-understood') throw new Error(`partly read: ${text}左右`);
      }
    }
  });
});
