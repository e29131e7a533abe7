import { buildScale } from '../../src/standard/build-scale';
import { readCriterion } from '../../src/standard/criterion';
import { parseBy } from '../../src/standard/grammar';
import type { Bench } from './bench-row';

const TEXTS = 100_000;

/** The county's forms, which the baseline's regular expressions know. */
const COUNTY: readonly ((n: string) => string)[] = [
  (n) => `${n}%及以上`,
  (n) => `比上年下降${n}%及以上`,
  (n) => `${n}%以下`,
  (n) => `${n}及以上`,
  (n) => `比上年增长${n}%及以上`,
];

/** Forms of other tables as well. */
const MIXED: readonly ((n: string) => string)[] = [
  ...COUNTY,
  (n) => `${n}%-${Number(n) + 5}%`,
  (n) => `不低于${n}人次`,
  (n) => `大于等于${n}%小于${Number(n) + 9}%`,
  (n) => `达到${n}%以上（含${n}%）`,
  (n) => `完成率≥${n}％`,
  (n) => `逾期${n}日以内`,
  (n) => `${n}%左右`,
];

/** `npm run bench -- standard`: distinct criteria a second without the cache, whole scales, and time against length. */
export const run: Bench = async () => {
  const county = distinct(COUNTY);
  const plain = perSecond(() => county.forEach(readByRegex));
  const rows = [
    ['read 100,000 distinct criteria in the county’s forms, uncached', county],
    ['read 100,000 distinct criteria in 12 forms, a twelfth of them not understood, uncached', distinct(MIXED)],
  ] as const;
  const criteria = rows.map(([what, texts]) => {
    const product = perSecond(() => texts.forEach(readCriterion));
    return {
      what,
      figure: `${thousands(product)} criteria/s`,
      baseline: `regular expressions for the county’s forms alone: ${thousands(plain)} criteria/s`,
      ratio: `${(product / plain).toFixed(2)} ×`,
    };
  });
  return [...criteria, scales(plain / 4), growth()];
};

function distinct(forms: readonly ((n: string) => string)[]): string[] {
  return Array.from({ length: TEXTS }, (_, i) => {
    const form = forms[i % forms.length] ?? String;
    return form(String(10 + Math.floor(i / forms.length) / 100));
  });
}

/** What a script of a few lines would do: the county's forms and nothing else, floating point, no units, no places. */
function readByRegex(text: string): { readonly lo: number; readonly hi: number } | null {
  const level = /^(\d+(?:\.\d+)?)%?(及以上|以下)$/.exec(text);
  if (level) {
    const number = Number(level[1]);
    return level[2] === '以下' ? { lo: -Infinity, hi: number } : { lo: number, hi: Infinity };
  }
  const change = /^比上年(增长|下降|降低|减少)(?:(\d+(?:\.\d+)?)%及以上)?$/.exec(text);
  if (!change) return null;
  const amount = Number(change[2] ?? 0);
  return change[1] === '增长' ? { lo: amount, hi: Infinity } : { lo: -Infinity, hi: -amount };
}

function scales(plain: number): Awaited<ReturnType<Bench>>[number] {
  const labels = ['优', '良', '中', '差'];
  const inputs = Array.from({ length: 10_000 }, (_, i) => {
    const n = 10 + i / 100;
    const texts = [`${n + 20}%及以上`, `${n + 10}%及以上`, `${n}%及以上`, `${n}%以下`];
    return { labels, texts, indicator: '完成率', unit: null };
  });
  const product = perSecond(() => inputs.forEach(buildScale), inputs.length);
  return {
    what: 'build 10,000 distinct scales of four tiers, with ends, direction and gaps',
    figure: `${thousands(product)} scales/s`,
    baseline: `the regular expressions on their four texts: ${thousands(plain)} scales/s`,
    ratio: `${(product / plain).toFixed(2)} ×`,
  };
}

/** The worst of texts that fail at their very end, ten times as long. */
function growth(): Awaited<ReturnType<Bench>>[number] {
  const time = (length: number): number => {
    const hard = ['80%或', '比上年持平或', '（', '一', '重大', '6月底前或', '全省', '群众', '预算'].map((piece) =>
      piece.repeat(length / piece.length),
    );
    return 1 / perSecond(() => hard.map((text) => parseBy('LevelCriterion', text)), 1);
  };
  const short = time(600);
  const long = time(6000);
  return {
    what: 'parse hostile texts of 6,000 characters (the grammar itself; longer than 120 is prose anyway)',
    figure: `${(long * 1000).toFixed(2)} ms`,
    baseline: `the same at 600 characters: ${(short * 1000).toFixed(2)} ms`,
    ratio: `${(long / short).toFixed(1)} × (10 × is linear)`,
  };
}

/** The best of five runs, in processor time, so that a busy machine does not change it. */
function perSecond(work: () => void, done: number = TEXTS): number {
  let best = 0;
  for (let round = 0; round < 5; round++) {
    const start = process.cpuUsage();
    let times = 0;
    do {
      work();
      times += 1;
    } while (process.cpuUsage(start).user + process.cpuUsage(start).system < 100_000);
    const spent = process.cpuUsage(start);
    best = Math.max(best, (done * times * 1e6) / (spent.user + spent.system));
  }
  return best;
}

function thousands(figure: number): string {
  return Math.round(figure).toLocaleString('en');
}
