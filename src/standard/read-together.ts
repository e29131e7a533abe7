import type { Criterion } from './criterion';
import type { Bound, Meaning, Span } from './meaning';
import { normalise } from './normalise';
import { isRanking } from './rank-words';
import { rateOfChange } from './rate-of-change';
import { inSense, NO_CHANGE } from './read-moves';

/** Growth below, above or of nothing; 与上年持平 is something else, since last year had a rate of growth too. */
const SIGN_OF_GROWTH = /^(?:实现)?[负零正不未无]增长[。;]?$/;
const NO_GROWTH = /^(?:实现)?[零不未无]增长[。;]?$/;

/**
 * What each tier's criterion may mean beside the others; nothing where it is blank or not understood.
 * - 零增长 above a tier of decline is no change at all; elsewhere it is at most that.
 * - Under an indicator that is itself a rate of growth, 负增长 may be a level below 0, as the 5% beside it is a level.
 * - The change that the best tier names goes for those below that name none: 增长15%及以上, 10%及以上.
 * - 4-6名 beside 前3名 are places in a ranking.
 */
export function readTogether(
  criteria: readonly Criterion[],
  texts: readonly string[],
  indicator: string,
): readonly (readonly Meaning[])[] {
  const alone = criteria.map(meaningsOf);
  const name = normalise(indicator).text;
  const ranked = isRanking(name) || alone.some((meanings) => meanings.some(isPlace));
  if (!ranked && !alone.some((meanings) => meanings.some(({ kind }) => kind === 'change'))) return alone;
  const spelt = texts.map((text) => normalise(text).text);
  const settled = alone.map((meanings, tier) =>
    NO_GROWTH.test(spelt[tier] ?? '') && alone.slice(tier + 1).some((worse) => worse.some(isDecline))
      ? meanings.map((meaning): Meaning => (meaning.kind === 'change' ? { ...meaning, spans: [NO_CHANGE] } : meaning))
      : meanings,
  );
  return settled.map((meanings, tier) => {
    const [only] = meanings;
    if (only === undefined || meanings.length > 1) return meanings;
    if (only.kind === 'change' && rateOfChange(name) === 'growth' && SIGN_OF_GROWTH.test(spelt[tier] ?? ''))
      return [only, { ...only, kind: 'level' }];
    if (only.kind !== 'level') return meanings;
    const places = ranked ? placesOf(only.spans) : null;
    if (places !== null) return [only, { kind: 'level', spans: places }];
    const sense = senseAbove(settled, tier);
    const spans = sense === null ? null : inSense(only.spans, sense);
    return spans === null ? meanings : [only, { kind: 'change', spans }];
  });
}

function meaningsOf(criterion: Criterion): readonly Meaning[] {
  if (criterion.status === 'ambiguous') return criterion.readings;
  return criterion.status === 'understood' ? [criterion.meaning] : [];
}

function isDecline(meaning: Meaning): boolean {
  return senseOf(meaning) === 'down';
}

/** Which way the whole of a change goes; null for 持平, for what goes both ways, and for what is no change. */
function senseOf(meaning: Meaning): 'up' | 'down' | null {
  if (meaning.kind !== 'change') return null;
  const goes = (from: Bound | null, to: Bound | null, sign: 1 | -1): boolean => {
    const [near, far] = [from?.number.times(sign), to?.number.times(sign)];
    if (near === undefined || near.lt(0)) return false;
    return near.gt(0) || (far === undefined ? from?.own === 'excluding' : far.gt(0));
  };
  if (meaning.spans.every(({ lo, hi }) => goes(lo, hi, 1))) return 'up';
  return meaning.spans.every(({ lo, hi }) => goes(hi, lo, -1)) ? 'down' : null;
}

/** The change that the best tier names and, but for levels that take it over, no other between; null where a worse tier names it again. */
function senseAbove(tiers: readonly (readonly Meaning[])[], tier: number): 'up' | 'down' | null {
  const [best] = tiers[0] ?? [];
  const sense = best === undefined ? null : senseOf(best);
  const better = tiers.slice(0, tier).flat();
  const again = tiers.slice(tier).some((meanings) => meanings.some((meaning) => senseOf(meaning) === sense));
  return !again && better.every((meaning) => meaning.kind === 'level' || senseOf(meaning) === sense) ? sense : null;
}

function isPlace(meaning: Meaning): boolean {
  return meaning.kind === 'level' && meaning.spans.some(({ lo, hi }) => (lo ?? hi)?.unit === '名次');
}

/** 4-6名 and 3位 as places in a ranking; null for what cannot be one, and for bounds: 3名及以上 may be the third and better. */
function placesOf(spans: readonly Span[]): readonly Span[] | null {
  const places: Span[] = [];
  for (const { form, lo, hi } of spans) {
    if (lo === null || hi === null || (form !== 'exact' && form !== 'range')) return null;
    if (![lo, hi].every(({ unit }) => unit === '名' || unit === '位')) return null;
    places.push({
      form: form === 'exact' ? 'fixed' : form,
      lo: { ...lo, unit: '名次' },
      hi: { ...hi, unit: '名次' },
    });
  }
  return places;
}
