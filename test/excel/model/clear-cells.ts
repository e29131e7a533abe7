import type { Area } from '../grid/area';
import type { Arguments } from '../interpreter/arguments';
import { HostError } from '../interpreter/errors';
import type { Book } from './book';
import { demandAllowed, demandUnlocked } from './guards';

const WHAT = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

/** Clears an area of contents, of formats, or of both; a part of merged cells cannot be cleared alone. */
export function clearCells(book: Book, sheet: string, area: Area, args: Arguments): void {
  const what = args.choice(0, WHAT, 'All');
  if (what === 'ResetContents')
    throw new HostError('ApiNotFound', 'The Excel stand-in does not implement ResetContents.');
  const { cells, structure, rules } = book.grid;
  demandUnlocked(book, sheet, area);
  // Before anything goes: nothing may be half cleared.
  if (what === 'All' || what === 'Formats') demandAllowed(book, sheet, 'allowFormatCells');
  if (structure.cutsMerge(sheet, area)) throw new HostError('MergedRangeConflict');
  if (what === 'All' || what === 'Contents') cells.clearContents(sheet, area);
  if (what !== 'All' && what !== 'Formats') return;
  const part = cells.within(sheet, area);
  cells.writeStyle(sheet, part, () => null);
  rules.clear(sheet, [area]);
  structure.unmerge(sheet, part);
}
