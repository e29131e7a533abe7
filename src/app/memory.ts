import { type Approval, readApprovals } from '../actual/approval';
import type { AddedColumn } from '../grading/grade-column';
import type { Written } from '../grading/written';
import type { ColourRule } from '../sheet/edits';
import type { Hints } from '../table/locate-tables';
import type { Dismissal } from '../wording/dismissals';
import { DEFAULT_SETTINGS, type Settings } from './settings';

/** What the workbook remembers of one grade column, by its hidden name. */
export interface ColumnMemory {
  /** The id of its sheet: a copy of the sheet bears the same hidden name. */
  readonly sheet?: string;
  readonly written: Written;
  /** What stood there before; kept only while a write is under way, so that one that stops half-way leaves no grade that seems typed by a person. */
  readonly previously?: Written;
  /** A write is under way; when it is met later, that write stopped half-way and its looks and colours may be missing. */
  readonly unfinished?: true;
  readonly colours: readonly ColourRule[];
  /** The product's columns that were added here, left to right; none where the table had its own grade column. */
  readonly added: readonly AddedColumn[];
}

/** Everything that the workbook remembers for this product; nothing is stored anywhere else. */
export interface Memory {
  readonly version: 1;
  readonly settings: Settings;
  readonly columns: Readonly<Record<string, ColumnMemory>>;
  readonly approvals: readonly Approval[];
  readonly dismissals: readonly Dismissal[];
  /** The rules by which cells with findings were marked (标记), by the sheet's id; none where no marks were asked for. */
  readonly marks: Readonly<Record<string, readonly ColourRule[]>>;
  /** Which table and columns a person said are meant, by the sheet's id. */
  readonly hints: Readonly<Record<string, Hints>>;
}

export const EMPTY_MEMORY: Memory = {
  version: 1,
  settings: DEFAULT_SETTINGS,
  columns: {},
  approvals: [],
  dismissals: [],
  hints: {},
  marks: {},
};

/** What is stored, as a memory. What a later version or another program stored is not understood and counts as nothing. */
export function readMemory(stored: unknown): Memory {
  if (typeof stored !== 'object' || stored === null || !('version' in stored) || stored.version !== 1)
    return EMPTY_MEMORY;
  const memory = stored as Partial<Memory>;
  return {
    version: 1,
    settings: { ...DEFAULT_SETTINGS, ...memory.settings },
    columns: memory.columns ?? {},
    approvals: readApprovals(memory.approvals),
    dismissals: memory.dismissals ?? [],
    hints: memory.hints ?? {},
    marks: memory.marks ?? {},
  };
}

/** The memory while `after` is being written over `before`: either writing may be met in a cell, and columns may be half taken away. */
export function underWay(before: Memory, after: Memory): Memory {
  const going = Object.entries(before.columns).map(([name, column]): [string, ColumnMemory] => [
    name,
    name in after.columns ? column : { ...column, unfinished: true },
  ]);
  const columns = Object.entries(after.columns).map(([name, column]): [string, ColumnMemory] => {
    const earlier = before.columns[name]?.written;
    return [name, { ...column, ...(earlier && { previously: earlier }), unfinished: true }];
  });
  return { ...after, columns: Object.fromEntries([...going, ...columns]) };
}
