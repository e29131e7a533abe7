import type { Place } from '../sheet/address';
import type { Content, Edit } from '../sheet/edits';

/** error: grades cannot be trusted; warning: a reviewer would send it back; info: style (DOMAIN.md, "Wording checks"). */
export type Severity = 'error' | 'warning' | 'info';

/** A rule's id is its file's name under rules/, its test's name and its message's key. */
export type RuleId =
  | 'tier-gap'
  | 'tier-overlap'
  | 'tier-not-complementary'
  | 'tier-order'
  | 'tier-missing'
  | 'tier-not-understood'
  | 'tier-unreachable'
  | 'ambiguous-boundary'
  | 'bare-number'
  | 'rate-over-100'
  | 'unit-mismatch'
  | 'unit-scale'
  | 'fee-graded-by-growth'
  | 'spending-more-is-better'
  | 'baseline-missing'
  | 'double-barrelled'
  | 'repeated-word'
  | 'vague-wording'
  | 'goal-without-indicator'
  | 'indicator-without-budget'
  | 'budget-sum'
  | 'undefined-term'
  | 'uneven-steps'
  | 'odd-magnitude'
  | 'inconsistent-term'
  | 'character-width'
  | 'duplicate-indicator'
  | 'typo';

/** A second sentence of a rule, for a case that its first one does not fit. */
type Variant =
  | 'tier-gap-point'
  | 'tier-not-complementary-gap'
  | 'tier-order-reversed'
  | 'tier-missing-all'
  | 'tier-not-understood-two-readings'
  | 'tier-overlap-endless'
  | 'tier-unreachable-alike'
  | 'ambiguous-boundary-excluded'
  | 'ambiguous-boundary-shared'
  | 'rate-over-100-unreachable'
  | 'unit-mismatch-indicator'
  | 'unit-mismatch-actual'
  | 'vague-wording-criterion'
  | 'goal-without-indicator-none'
  | 'uneven-steps-precision';

/** Documents that a finding can rest on; their names stand with the messages. */
export type SourceId =
  /** Civil Code art. 1259: 以上 以下 以内 届满 include the number; 不满 超过 以外 exclude it. */
  | 'source-civil-code-1259'
  /** Ministry of Finance 财预〔2021〕101号: setting and valuing indicators. */
  | 'source-finance-2021-101'
  /** Ministry of Finance 财预〔2015〕88号: goals must be clear, detailed, reasonable, matched. */
  | 'source-finance-2015-88';

/** A sentence by its id in the texts of both languages, with the values of its {{placeholders}}. */
export interface Message {
  readonly id: RuleId | Variant;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Characters of a cell's text: from `start` up to but without `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One cell's text before and after a fix. */
export interface CellChange {
  readonly at: Place;
  /** What the cell holds now: its text, or the number that is shown as text (0.95 shown as 95%). */
  readonly before: Content;
  readonly from: string;
  readonly to: string;
}

/** A column that a fix adds; its heading is among the fix's cells. */
export interface AddedColumn {
  readonly column: number;
  /** The column is pushed in between others; else it is written into a free one. */
  readonly inserted: boolean;
  /** What gives it the look of its neighbours, once it is there. */
  readonly look: readonly Edit[];
}

/** What would put a finding right. All its cells are written, or none. */
export interface Fix {
  /** Counted after the column has been added, where one is. */
  readonly cells: readonly CellChange[];
  readonly adds: AddedColumn | null;
}

/** One remark of the reviewer. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Id of the sheet. */
  readonly sheet: string;
  /** Row and column from 0; the first cell where cells are merged. */
  readonly cell: Place;
  /** The cell's text, as it was judged. */
  readonly text: string;
  /** The indicator's name, or the activity's where the cell belongs to no indicator. */
  readonly subject: string;
  /** The characters that the finding is about; null where it is about the whole cell. */
  readonly span: Span | null;
  readonly message: Message;
  readonly source: SourceId | null;
  readonly fix: Fix | null;
}
