import { normalise } from './normalise';

/** Words that say what is counted or how large a share is; 数量, 占比, 得分 say nothing of it. Those of the grammar's Subject. */
const MEASURE =
  /(完成|覆盖|满意|合格|达标|及时|准确|执行|到位|办结|参与|知晓|优良|收缴|整改|发放|拨付|支付|落实)(?:率|度|面|比例|比率)|(?:人|次)数/gu;

/** What every measure ends in: most criteria name none. */
const ENDING = /[率度面例数]/;

/** Where a criterion's number begins. */
const FIGURE = /[0-9≥≤<>=]/;

/**
 * The tiers that measure something else than the others by their own words: 知晓率80%以上 beside 满意度90%以上. A tier that names
 * no measure takes the indicator's (`indicator`, its name), where that names just one. Out come indexes into `texts`.
 */
export function tiersOfOtherMeasure(texts: readonly string[], indicator: string): readonly number[] {
  if (!texts.some((text) => ENDING.test(text))) return [];
  const named = texts.map((text) => measuresIn(text).at(-1) ?? null);
  if (named.every((measure) => measure === null)) return [];
  const [own, another] = measuresIn(indicator);
  const inherited = another === undefined ? (own ?? null) : null;
  const measures = named.map((measure) => measure ?? inherited);
  const wanted = commonest(measures);
  return measures.flatMap((measure, tier) => (measure === null || measure === wanted ? [] : [tier]));
}

/** The measures that a text names before its number, each by its stem: 满意度 and 满意率 are one. */
export function measuresIn(text: string): readonly string[] {
  const spelt = normalise(text).text;
  const end = spelt.search(FIGURE);
  return [...spelt.slice(0, end < 0 ? undefined : end).matchAll(MEASURE)].map((match) => match[1] ?? match[0]);
}

/** Of equally common measures the first. */
function commonest(measures: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const measure of measures) if (measure !== null) counts.set(measure, (counts.get(measure) ?? 0) + 1);
  return [...counts].reduce<readonly [string | null, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    [null, 0],
  )[0];
}
