import type { HeadingText } from './heading-text';

/** A naming scheme of tiers, best level first; the words of one level never stand side by side in one table. */
interface Scheme {
  readonly id: TierScheme;
  /** Levels must follow one another without a hole (A B C D), or may leave some out (优 良 中 差 has no 低). */
  readonly everyLevel: boolean;
  readonly levels: readonly (readonly string[])[];
}

export type TierScheme = 'words' | 'liking' | 'done' | 'merit' | 'letters' | 'stems' | 'numbered';

/** A heading read as a tier. */
export interface TierWord {
  readonly scheme: TierScheme;
  /** 0 is the best. */
  readonly level: number;
  /** The year that the heading names, null where it names none: tiers of two years are two sets. */
  readonly year: number | null;
  /** The table's own word for the tier. */
  readonly label: string;
}

function numbered(ending: string): readonly (readonly string[])[] {
  const roman = ['I', 'II', 'III', 'IV', 'V'];
  return ['一', '二', '三', '四', '五'].map((digit, at) => [
    digit + ending,
    `第${digit}${ending}`,
    `${at + 1}${ending}`,
    `${roman[at]}${ending}`,
  ]);
}

/** Naming schemes of tiers as public bodies use them. To teach one, add it here and a layout to test/table/layouts. */
const SCHEMES: readonly Scheme[] = [
  {
    id: 'words',
    everyLevel: false,
    levels: [
      ['很好', '卓越', '优异', '特优'],
      ['优', '优秀', '好'],
      ['良', '良好', '较好'],
      ['中', '中等', '中档'],
      ['一般', '合格', '及格', '达标'],
      ['低', '较低', '基本合格', '基本达标', '较差'],
      [
        '差',
        '不合格',
        '不及格',
        '不达标',
        '未达标',
        '很差',
        '劣',
        '不好',
        '待改进',
        '需改进',
        '待提高',
        '待提升',
        '需努力',
      ],
    ],
  },
  {
    id: 'liking',
    everyLevel: false,
    levels: [['很满意', '非常满意'], ['满意'], ['较满意', '基本满意'], ['一般'], ['不满意']],
  },
  {
    id: 'done',
    everyLevel: false,
    levels: [['超额完成'], ['全部完成'], ['完成'], ['基本完成'], ['部分完成'], ['未完成']],
  },
  { id: 'merit', everyLevel: false, levels: [['优秀'], ['称职'], ['基本称职'], ['不称职']] },
  { id: 'letters', everyLevel: true, levels: ['A', 'B', 'C', 'D', 'E'].map((letter) => [letter]) },
  { id: 'stems', everyLevel: true, levels: ['甲', '乙', '丙', '丁'].map((stem) => [stem]) },
  { id: 'numbered', everyLevel: true, levels: numbered('级') },
  { id: 'numbered', everyLevel: true, levels: numbered('档') },
  { id: 'numbered', everyLevel: true, levels: numbered('等') },
  { id: 'numbered', everyLevel: true, levels: numbered('等次') },
];

const WORDS: ReadonlyMap<string, readonly Omit<TierWord, 'label' | 'year'>[]> = indexWords();

function indexWords(): ReadonlyMap<string, readonly Omit<TierWord, 'label' | 'year'>[]> {
  const index = new Map<string, Omit<TierWord, 'label' | 'year'>[]>();
  for (const scheme of SCHEMES)
    scheme.levels.forEach((words, level) => {
      for (const word of words) index.set(word, [...(index.get(word) ?? []), { scheme: scheme.id, level }]);
    });
  return index;
}

/** What may stand before or after the word itself: 评价标准优, 评为优, 1优 for 1.优, 优秀标准, 优等, A档. */
const BEFORE = /^(?:(?:评价|考核|评分|绩效|指标|考评|评定)?标准(?:等级|档次)?|评定?为)/u;
const NUMBER = /^[1-9一二三四五](?=\p{L})/u;
const AFTER = /(?:评价|考核|评分)?(?:标准|等次|档次|等级)$/u;
const ENDING = /[级等档类]$/u;
/** Points behind the word: 优90分以上, 优90100. */
const POINTS = /\d{2}[\d分以上下及含至到不足]*$/u;

/** The tier that a heading names, in every scheme that knows the word; [] for any other heading. */
export function tierWords(heading: HeadingText): readonly TierWord[] {
  for (const words of [heading.bare, heading.whole]) {
    const core = words.replace(BEFORE, '').replace(AFTER, '') || words;
    for (const label of [core, core.replace(POINTS, ''), words, core.replace(NUMBER, '')]) {
      const found = WORDS.get(label) ?? WORDS.get(label.replace(ENDING, ''));
      if (found) return found.map((word) => ({ ...word, label, year: heading.years[0] ?? null }));
    }
  }
  return [];
}

/** Whether a tier may stand next after another one, in the order best to worst: of one scheme, and of one year. */
export function follows(better: TierWord, worse: TierWord): boolean {
  if (better.scheme !== worse.scheme || better.year !== worse.year) return false;
  const step = worse.level - better.level;
  return SCHEMES.some(({ id, everyLevel }) => id === better.scheme && (everyLevel ? step === 1 : step > 0));
}

/** Every letter that a tier's heading is written with. */
export function tierLetters(): string {
  return [...WORDS.keys(), BEFORE.source, AFTER.source, ENDING.source, POINTS.source].join('');
}
