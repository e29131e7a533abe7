import type { Actual } from '../actual/actual';
import type { Subject } from '../actual/approval';
import type { ColumnHeading } from '../actual/column-heading';
import type { Outcome } from '../grading/outcome';
import type { Cell } from '../sheet/snapshot';
import type { Scale } from '../standard/scale';
import type { Candidate } from '../table/candidate';
import type { Activity, Indicator, Refusal, TargetTable } from '../table/target-table';

/** Everything known of one indicator. */
export interface IndicatorReport {
  /** Which cell an approval of this indicator's actual speaks of. */
  readonly subject: Subject;
  readonly indicator: Indicator;
  readonly activity: Activity | null;
  readonly scale: Scale;
  /** The cell in the column 实际完成值; null where the table has none. */
  readonly actualCell: Cell | null;
  /** Last year's figure for it (上年实际数); null where the table has no such column. */
  readonly previousCell: Cell | null;
  /** The year that its table is for; null where it names none. */
  readonly year: number | null;
  /** What the heading of its actual's column says; null where the table has no such column. */
  readonly heading: ColumnHeading | null;
  readonly actual: Actual;
  readonly outcome: Outcome;
  /** The word a person typed over the computed grade (人工); null where there is none. */
  readonly manual: string | null;
  /** A person put into the grade cell what stands there, be it another word than the computed one (then `manual`) or the same. */
  readonly typed: boolean;
}

/** Everything known of one target table. */
export interface TableReport {
  readonly table: TargetTable;
  readonly sheet: SheetName;
  /** The hidden name of the product's grade column; null before the first grading. */
  readonly ownName: string | null;
  /** The sheet is a copy of one that is still there, whose column bears that name too. */
  readonly isCopy: boolean;
  /** The grade column, found by its hidden name or by its heading; null where there is none yet. Columns from 0. */
  readonly gradeColumn: number | null;
  readonly indicators: readonly IndicatorReport[];
}

export interface SheetName {
  readonly id: string;
  readonly name: string;
}

export interface Report {
  /** The sheets that were looked at. */
  readonly sheets: readonly SheetName[];
  readonly tables: readonly TableReport[];
  /** What is, or could be, a target table, with what speaks against it; those not taken are the nearest things found. */
  readonly candidates: readonly { readonly sheet: SheetName; readonly candidate: Candidate }[];
  /** Things that look like target tables and cannot be used. */
  readonly refused: readonly { readonly sheet: SheetName; readonly refusal: Refusal }[];
}
