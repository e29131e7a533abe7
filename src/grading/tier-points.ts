import Big from 'big.js';

/** 优100 良85 中70 差50: the points of four tiers in the weighted score. */
const FOUR_TIERS = [100, 85, 70, 50];
const BEST = new Big(100);
const SPAN = new Big(50);

/**
 * Points of each tier from best to worst. Four tiers have the usual 100 85 70 50; other numbers of tiers
 * go from 100 to 50 in even steps, rounded to one decimal.
 */
export function defaultPoints(tiers: number): readonly Big[] {
  if (tiers === FOUR_TIERS.length) return FOUR_TIERS.map((points) => new Big(points));
  const steps = Math.max(tiers - 1, 1);
  return Array.from({ length: tiers }, (_, tier) => BEST.minus(SPAN.times(tier).div(steps)).round(1));
}

/**
 * How many tiers, from the best, count as good in 优良率. By the tiers' own words (优, 良, 优秀, 良好);
 * where no tier says so, the better half: two of four or five, one of two or three.
 */
export function goodTiers(labels: readonly string[]): number {
  const firstOther = labels.findIndex((label) => !/^[优良]/.test(label.trim()));
  if (firstOther > 0) return firstOther;
  return firstOther < 0 ? labels.length : Math.floor(labels.length / 2);
}

/** The ministry's four grades of a total score (财预〔2020〕10号): 优 from 90, 良 from 80, 中 from 60, else 差. */
export type Band = '优' | '良' | '中' | '差';

/** The band of a total score. Each lower end belongs to its band, so 89.5 is 良. */
export function bandOf(score: Big): Band {
  if (score.gte(90)) return '优';
  if (score.gte(80)) return '良';
  return score.gte(60) ? '中' : '差';
}
