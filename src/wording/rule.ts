import type { AddedColumn, CellChange, Message, RuleId, Severity, SourceId, Span } from './finding';
import type { Subject, WordCell } from './subject';

/** What a rule says of one cell. */
export interface Remark {
  readonly cell: WordCell;
  /** The name of the indicator or activity that the cell belongs to. */
  readonly of: string;
  readonly span?: Span;
  readonly message: Message;
  /** null, or left out, where there is nothing to offer. */
  readonly fix?: { readonly cells: readonly CellChange[]; readonly adds?: AddedColumn } | null;
}

/** One check. It looks at the whole table and costs no more than a constant for each cell. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly source: SourceId | null;
  readonly check: (subject: Subject) => Iterable<Remark>;
}
