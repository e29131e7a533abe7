import type Big from 'big.js';

/** One number as a cell says it, before it is placed on a scale's axis. */
export interface Amount {
  /** With its sign; words of decrease and earliness make it negative: 下降12% is -12, 提前10天 is -10. */
  readonly number: Big;
  /** The unit in its normalised spelling: %, 百分点, 万项; null where none is written. */
  readonly unit: string | null;
  /**
   * How the sign is said: not at all, not at all but against last year (同比12%), by + or -, by a word or arrow of change (下降, ↓),
   * or by a word of lateness (提前).
   */
  readonly said: 'nothing' | 'comparison' | 'sign' | 'change' | 'lateness';
}
