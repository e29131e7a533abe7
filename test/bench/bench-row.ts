/** One line of the benchmark table: a figure beside the same work done by a plain baseline. */
export interface BenchRow {
  /** What was done, and to how much of it. */
  readonly what: string;
  /** The product's figure with its unit: "82,000 criteria/s", "140 ms", "128 kB". */
  readonly figure: string;
  /** The baseline, in words and with its figure: "one regular expression a form: 310,000 criteria/s". */
  readonly baseline: string;
  /** The product against the baseline, written so that it can be compared between machines: "0.26 ×". */
  readonly ratio: string;
}

/** A benchmark file, test/bench/NAME.bench.ts, exports `run: Bench`. */
export type Bench = () => Promise<readonly BenchRow[]>;
