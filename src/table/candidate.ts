import type { Area } from '../sheet/address';
import type { Doubt } from './doubt';

/** A heading that is, or could be, a target table's. */
export interface Candidate {
  readonly sheet: string;
  /** Heading and body. */
  readonly area: Area;
  readonly heading: { readonly first: number; readonly last: number };
  /** 0 to 1. */
  readonly confidence: number;
  /** What takes confidence away, and choices between columns that were close. */
  readonly doubts: readonly Doubt[];
  /** Whether it is among the tables. */
  readonly taken: boolean;
}
