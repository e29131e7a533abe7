import type Big from 'big.js';
import type { Ownership } from './grammar';

/** One end of a stretch, as the tier itself words it. */
export interface Bound {
  readonly number: Big;
  /** In the normalised spelling; null where the tier leaves its unit out. */
  readonly unit: string | null;
  readonly own: Ownership;
  /** Not written: 增长5%以内 begins at no change. */
  readonly implied?: true;
}

/**
 * A stretch of an axis. `exact` is a bare number, which may turn out to be a threshold; `fixed` is a word that stands
 * for one number (持平, 零事故, 全覆盖).
 */
export interface Span {
  readonly form: 'bound' | 'range' | 'exact' | 'fixed';
  readonly lo: Bound | null;
  readonly hi: Bound | null;
}

/** What a tier says by itself: on which kind of axis, and where. Percent in percent points, days as Excel serials. */
export type Meaning =
  | { readonly kind: 'level' | 'change' | 'days-late'; readonly spans: readonly Span[] }
  /** `cycle`: the day in any year (serials of 1900, 1–366) or in any month (1–31) where no year is named. */
  | { readonly kind: 'date'; readonly cycle: 'year' | 'month' | null; readonly spans: readonly Span[] }
  | { readonly kind: 'label'; readonly labels: readonly string[] }
  /** What the other tiers leave over: 其他; `on` date: 未完成 after the last deadline. Only the worst tier can mean it. */
  | { readonly kind: 'rest'; readonly on: 'any' | 'date' };

/** The same meaning, bound for bound. */
export function sameMeaning(a: Meaning, b: Meaning): boolean {
  if (a.kind === 'label' || b.kind === 'label') {
    return a.kind === 'label' && b.kind === 'label' && a.labels.join('\n') === b.labels.join('\n');
  }
  if (a.kind === 'rest' || b.kind === 'rest') return a.kind === 'rest' && b.kind === 'rest' && a.on === b.on;
  if (a.kind !== b.kind || a.spans.length !== b.spans.length) return false;
  if (a.kind === 'date' && b.kind === 'date' && a.cycle !== b.cycle) return false;
  return a.spans.every((span, i) => {
    const other = b.spans[i];
    return (
      other !== undefined && span.form === other.form && sameBound(span.lo, other.lo) && sameBound(span.hi, other.hi)
    );
  });
}

function sameBound(a: Bound | null, b: Bound | null): boolean {
  if (a === null || b === null) return a === b;
  return a.number.eq(b.number) && a.unit === b.unit && a.own === b.own && a.implied === b.implied;
}
