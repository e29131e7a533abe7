import type { Area } from '../grid/area';
import type { Grid } from '../grid/grid';
import type { HostObject } from '../interpreter/members';
import type { EventRegistrations } from './event-registrations';
import type { RangeObject } from './range';
import type { RangeAreasObject } from './range-areas';
import type { References } from './references';
import type { WorksheetObject } from './worksheet';

/** Makes objects of classes that would otherwise have to import one another. */
export interface Makers {
  range(book: Book, sheet: string, area: Area): RangeObject;
  rangeAreas(book: Book, sheet: string, areas: readonly Area[]): RangeAreasObject;
  worksheet(book: Book, sheet: string): WorksheetObject;
  conditionalFormats(book: Book, sheet: string, areas: () => readonly Area[]): HostObject;
  rangeFormat(book: Book, sheet: string, areas: () => readonly Area[]): HostObject;
}

/** What one pane's objects share: the grid, what the pane keeps and listens to, and how objects are made. */
export class Book {
  constructor(
    readonly grid: Grid,
    readonly references: References,
    readonly registrations: EventRegistrations,
    readonly readOnly: () => boolean,
    private readonly makers: Makers,
  ) {}

  range(sheet: string, area: Area): RangeObject {
    return this.makers.range(this, sheet, area);
  }

  rangeAreas(sheet: string, areas: readonly Area[]): RangeAreasObject {
    return this.makers.rangeAreas(this, sheet, areas);
  }

  worksheet(sheet: string): WorksheetObject {
    return this.makers.worksheet(this, sheet);
  }

  conditionalFormats(sheet: string, areas: () => readonly Area[]): HostObject {
    return this.makers.conditionalFormats(this, sheet, areas);
  }

  rangeFormat(sheet: string, areas: () => readonly Area[]): HostObject {
    return this.makers.rangeFormat(this, sheet, areas);
  }
}
