import type { Makers } from './book';
import { ConditionalFormatCollection } from './conditional-formats';
import { RangeObject } from './range';
import { RangeAreasObject } from './range-areas';
import { RangeFormatObject } from './range-format';
import { WorksheetObject } from './worksheet';

/** How the model's classes make one another. */
export const makers: Makers = {
  range: (book, sheet, area) => new RangeObject(book, sheet, area),
  rangeAreas: (book, sheet, areas) => new RangeAreasObject(book, sheet, areas),
  worksheet: (book, sheet) => new WorksheetObject(book, sheet),
  conditionalFormats: (book, sheet, areas) => new ConditionalFormatCollection(book, sheet, areas),
  rangeFormat: (book, sheet, areas) => new RangeFormatObject(book, sheet, areas),
};
