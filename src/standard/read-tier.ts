import { type Criterion, parseCriterion } from './criterion';
import type { Meaning } from './meaning';
import { normalise } from './normalise';
import { stripName } from './strip-name';

/** The criterion in a tier's cell; where it makes no sense whole, without the tier's or the indicator's own name before it. */
export function readTier(text: string, label: string, indicator: string): Criterion {
  const whole = parseCriterion(text);
  if (whole.status !== 'not-understood') return whole;
  const stripped = stripName(text, label, indicator);
  if (stripped === null) return whole;
  const rest = parseCriterion(text.slice(stripped));
  if (rest.status === 'blank') return whole;
  if (rest.status !== 'not-understood') return rest;
  return { status: 'not-understood', furthest: Math.max(whole.furthest, rest.furthest + stripped) };
}

/** An indicator that is itself a rate of growth: 工业增加值增长率（%）, GDP增速. */
const RATE_OF_GROWTH = /(?:增长率|增长幅度|增长比例|增速|增幅)(?:\([^()]*\))?$/;
/** Growth below, above or of nothing; 与上年持平 is something else, since last year had a rate of growth too. */
const SIGN_OF_GROWTH = /^(?:实现)?[负零正不未无]增长[。;]?$/;

/**
 * What a tier's criterion may mean; nothing where it is blank or not understood. Under an indicator that is itself a rate of
 * growth, 负增长 may be a level below 0, as the 5% beside it is a level.
 */
export function readingsOf(criterion: Criterion, text: string, indicator: string): readonly Meaning[] {
  if (criterion.status === 'ambiguous') return criterion.readings;
  if (criterion.status !== 'understood') return [];
  const { meaning } = criterion;
  const isLevel =
    meaning.kind === 'change' &&
    RATE_OF_GROWTH.test(normalise(indicator).text) &&
    SIGN_OF_GROWTH.test(normalise(text).text);
  return isLevel ? [meaning, { ...meaning, kind: 'level' }] : [meaning];
}
