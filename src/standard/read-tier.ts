import { type Criterion, parseCriterion } from './criterion';
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
