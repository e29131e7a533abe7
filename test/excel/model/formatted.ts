import type { IStyleData } from '@univerjs/core';
import type { Area } from '../grid/area';
import type { Book } from './book';
import { demandAllowed } from './guards';
import { shared } from './range-lines';

/** Cells whose format is read or changed. */
export interface Formatted {
  readonly book: Book;
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/** What all cells have in common, null where they differ. */
export function common<T>(self: Formatted, read: (style: IStyleData) => T): T | null {
  return shared(self.areas.flatMap((area) => self.book.grid.styles.distinct(self.sheet, area)).map(read));
}

/** Lays a style over every cell's own. */
export function restyle(self: Formatted, style: IStyleData): void {
  demandAllowed(self.book, self.sheet, 'allowFormatCells');
  const { cells } = self.book.grid;
  for (const area of self.areas) cells.writeStyle(self.sheet, cells.within(self.sheet, area, true), () => style);
}
