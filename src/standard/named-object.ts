import { eventIn } from './event-words';
import type { Meaning } from './meaning';
import { normalise } from './normalise';
import { rankedAmong } from './rank-words';
import { troubleIn } from './trouble-words';

/** What is done within the time or to the share: 5日内办结, 2小时内响应. 完成, 办结 and the like say no more than that it is done. */
const DEED =
  /(响应|到达|答复|回复|反馈|受理|送达|到账|报送|上报|提交|验收|拨付|印发|下达|公开|公示|开工)(?:现场)?[。;,.、!]*$/;

/**
 * The tiers that count something else than the first one by their own words: 无重大事故 beside 无事故 (a slight accident is
 * in the one and not in the other), 2小时内到达 beside 1小时内响应, 全省前3名 beside 全市前3名, 受理后 beside 收到后. A tier that names nothing counts what the others count.
 * @param meanings what each tier means; null where it means nothing on the scale's axis
 * @returns indexes into `texts`
 */
export function tiersOfOtherObject(texts: readonly string[], meanings: readonly (Meaning | null)[]): readonly number[] {
  const objects = texts.map((text, tier) => (meanings[tier]?.kind === 'level' ? objectIn(normalise(text).text) : null));
  return objects.flatMap((object, tier) =>
    object !== null && objects.slice(0, tier).some((other) => other !== null && !same(other, object)) ? [tier] : [],
  );
}

interface NamedObject {
  readonly gravity: string;
  readonly kind: string;
  /** From when a time is counted; empty where it is not said. */
  readonly since: string;
}

function objectIn(text: string): NamedObject | null {
  const deed = DEED.exec(text)?.[1];
  const since = eventIn(text) ?? '';
  const kind = deed ?? rankedAmong(text);
  if (kind !== null || since !== '') return { gravity: '', kind: kind ?? '', since };
  const trouble = troubleIn(text);
  return trouble && { ...trouble, since };
}

/** 安全事故 is 事故 said at more length; 重大事故 is not. */
function same(a: NamedObject, b: NamedObject): boolean {
  if (!a.since.includes(b.since) && !b.since.includes(a.since)) return false;
  return a.gravity === b.gravity && (a.kind.includes(b.kind) || b.kind.includes(a.kind));
}
