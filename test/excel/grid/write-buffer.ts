import type { ICellData, IStyleData } from '@univerjs/core';

export type WriteKind = 'contents' | 'format';
type CellBlock = Record<number, Record<number, ICellData>>;

/**
 * Cells written but not yet handed to Univer, which looks through the whole sheet at every change: office.js cuts a long
 * column into pieces of 1,500 cells, and these are handed over as one. Holds one sheet and one kind of write at a time.
 */
export class WriteBuffer {
  private sheet: string | null = null;
  private kind: WriteKind = 'contents';
  private cells: CellBlock = {};

  constructor(private readonly commit: (sheet: string, cells: CellBlock, kind: WriteKind) => void) {}

  /** Readies the buffer for cells of that sheet and kind. */
  begin(sheet: string, kind: WriteKind): void {
    if (this.sheet !== null && (this.sheet !== sheet || this.kind !== kind)) this.flush();
    this.sheet = sheet;
    this.kind = kind;
  }

  /** What waits for a cell. */
  waiting(sheet: string, row: number, column: number): ICellData | undefined {
    return this.sheet === sheet ? this.cells[row]?.[column] : undefined;
  }

  add(row: number, column: number, cell: ICellData): void {
    this.cells[row] ??= {};
    const line = this.cells[row];
    if (!line) return;
    const before = line[column];
    line[column] = before ? { ...before, ...cell, ...mergedStyle(before, cell) } : cell;
  }

  /** Hands all that was written to Univer. */
  flush(): void {
    if (this.sheet === null) return;
    const { sheet, cells, kind } = this;
    this.sheet = null;
    this.cells = {};
    this.commit(sheet, cells, kind);
  }
}

/** Two styles laid over a cell in turn, as one; the second alone where it takes the style away. */
function mergedStyle(before: ICellData, after: ICellData): Pick<ICellData, 's'> {
  if (!('s' in before) || !('s' in after)) return {};
  if (!isStyle(before.s) || !isStyle(after.s)) return { s: after.s ?? null };
  const bd = before.s.bd && after.s.bd ? { bd: { ...before.s.bd, ...after.s.bd } } : {};
  return { s: { ...before.s, ...after.s, ...bd } };
}

function isStyle(style: ICellData['s']): style is IStyleData {
  return typeof style === 'object' && style !== null;
}
