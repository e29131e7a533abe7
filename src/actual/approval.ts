import type { Cell } from '../sheet/snapshot';
import type { ConfirmReason, Value } from './actual';

/** The likely readings that may be approved for a whole column at once; every other one but the year is approved cell by cell. */
export type ColumnReason = Extract<
  ConfirmReason['id'],
  'confirm-plain-decimal' | 'confirm-missing-percent' | 'confirm-share-of-plan'
>;

/** Which cell an approval speaks of. Names, not addresses, because rows are inserted and sorted. */
export interface Subject {
  /** Excel's id of the sheet. */
  readonly sheet: string;
  /** A name of the column of actuals that stays the same while columns move. */
  readonly column: string;
  readonly activity: string;
  readonly indicator: string;
}

/** A person's word that a likely reading is right (确认). Plain data that survives JSON. */
export type Approval =
  | {
      readonly scope: 'cell';
      readonly subject: Subject;
      /** What the cell held when it was approved; any other content ends the approval. */
      readonly content: string;
      /** The reading approved: an exact decimal, or a label. */
      readonly kind: Value['kind'];
      readonly reading: string;
    }
  /** "Plain decimals in this column are percentages", for the column of actuals of one table. */
  | {
      readonly scope: 'column';
      readonly sheet: string;
      readonly column: string;
      readonly reasons: readonly ColumnReason[];
      /** "Days of this year in this column need no year in the criteria." */
      readonly years: readonly number[];
    };

/** Whether a kind of likely reading may be approved for the whole column by its name alone. */
export function isColumnReason(id: unknown): id is ColumnReason {
  return id === 'confirm-plain-decimal' || id === 'confirm-missing-percent' || id === 'confirm-share-of-plan';
}

/** The approval of one reading of one cell. */
export function approveCell(subject: Subject, cell: Cell, value: Value): Approval {
  const reading = value.kind === 'number' ? value.number.toFixed() : value.label;
  return { scope: 'cell', subject, content: contentOf(cell), kind: value.kind, reading };
}

/** The approval of one kind of likely reading for a whole column; null for a kind that is approved cell by cell. */
export function approveColumn({ sheet, column }: Subject, reason: ConfirmReason): Approval | null {
  if (isColumnReason(reason.id)) return { scope: 'column', sheet, column, reasons: [reason.id], years: [] };
  return reason.id === 'confirm-year' ? { scope: 'column', sheet, column, reasons: [], years: [reason.year] } : null;
}

/** Adds an approval: a cell's earlier one gives way, a column's earlier ones stay beside it. */
export function addApproval(approvals: readonly Approval[], added: Approval): readonly Approval[] {
  const key = keyOf(added);
  const earlier = approvals.find((approval) => keyOf(approval) === key);
  const others = approvals.filter((approval) => approval !== earlier);
  if (added.scope === 'cell' || earlier?.scope !== 'column') return [...others, added];
  const reasons = [...new Set([...earlier.reasons, ...added.reasons])];
  const years = [...new Set([...earlier.years, ...added.years])];
  return [...others, { ...added, reasons, years }];
}

/** Finds the approval that speaks of a cell as it is now: its own, else its column's, else null. Built once a sheet. */
export function indexApprovals(approvals: readonly Approval[]): (subject: Subject, cell: Cell) => Approval | null {
  const byKey = new Map(approvals.map((approval) => [keyOf(approval), approval]));
  return (subject, cell) => {
    const own = byKey.get(cellKey(subject));
    if (own?.scope === 'cell' && own.content === contentOf(cell)) return own;
    return byKey.get(columnKey(subject)) ?? null;
  };
}

/** Drops the approvals of cells that now hold something else. Columns, and cells that were not looked at, keep theirs. */
export function dropStaleApprovals(
  approvals: readonly Approval[],
  seen: readonly { readonly subject: Subject; readonly cell: Cell }[],
): readonly Approval[] {
  const contents = new Map<string, Set<string>>();
  for (const { subject, cell } of seen) {
    const key = cellKey(subject);
    contents.set(key, (contents.get(key) ?? new Set()).add(contentOf(cell)));
  }
  return approvals.filter(
    (approval) => approval.scope === 'column' || contents.get(keyOf(approval))?.has(approval.content) !== false,
  );
}

/** The approvals in data that was kept as JSON; entries of another shape are left out, so that those cells are asked about again. */
export function readApprovals(data: unknown): readonly Approval[] {
  return Array.isArray(data) ? data.filter(isApproval) : [];
}

/** What a cell holds, as one text: cells with the same content are read alike. */
function contentOf({ value, format }: Cell): string {
  return typeof value === 'string' ? value : `${typeof value} ${value} ${format}`;
}

function keyOf(approval: Approval): string {
  return approval.scope === 'cell' ? cellKey(approval.subject) : columnKey(approval);
}

function cellKey({ sheet, column, activity, indicator }: Subject): string {
  return JSON.stringify([sheet, column, activity, indicator]);
}

function columnKey({ sheet, column }: { readonly sheet: string; readonly column: string }): string {
  return JSON.stringify([sheet, column]);
}

function isApproval(data: unknown): data is Approval {
  if (!isRecord(data)) return false;
  if (data.scope === 'column')
    return (
      areTexts(data.sheet, data.column) && areAll(data.reasons, isColumnReason) && areAll(data.years, Number.isInteger)
    );
  if (data.scope !== 'cell' || !isRecord(data.subject)) return false;
  const { sheet, column, activity, indicator } = data.subject;
  const readable = data.kind === 'label' || (data.kind === 'number' && /^-?\d+(\.\d+)?$/.test(String(data.reading)));
  return readable && areTexts(sheet, column, activity, indicator, data.content, data.reading);
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null;
}

function areAll(data: unknown, is: (part: unknown) => boolean): boolean {
  return Array.isArray(data) && data.every(is);
}

function areTexts(...data: readonly unknown[]): boolean {
  return data.every((part) => typeof part === 'string');
}
