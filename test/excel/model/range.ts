import type { Area } from '../grid/area';
import type { TrackedArea } from '../grid/tracked-areas';
import { HostError } from '../interpreter/errors';
import { defineType, type Identity, membersOf, type ObjectType } from '../interpreter/members';
import type { Book } from './book';
import { cellPropertyMembers } from './cell-properties';
import { DataValidationObject } from './data-validation';
import { linePropertyMembers } from './line-properties';
import { contentsMembers } from './range-contents';
import { geometryMembers } from './range-geometry';
import { lineMembers } from './range-lines';
import { searchMembers } from './range-search';
import { RangeSortObject } from './range-sort';
import { structureMembers } from './range-structure';
import type { Keepable } from './references';

/** A range: one rectangle of cells of one sheet. */
export class RangeObject implements Keepable {
  referenceId: string | null = null;
  readonly tracked: TrackedArea[];

  constructor(
    readonly book: Book,
    readonly sheet: string,
    area: Area,
  ) {
    this.tracked = [{ sheet, area }];
  }

  get type(): ObjectType {
    return RANGE;
  }

  /** Where the range lies now; a range whose cells were deleted is no longer valid. */
  get area(): Area {
    const area = this.tracked[0]?.area;
    if (!area || !this.book.grid.sheets.has(this.sheet)) throw new HostError('InvalidReference');
    return area;
  }

  /** Another range of the same sheet. */
  at(area: Area): RangeObject {
    return this.book.range(this.sheet, area);
  }
}

const { method, navigation } = membersOf<RangeObject>();

const RANGE = defineType<RangeObject>('Range', {
  identity: (range): Identity => (range.referenceId ? { _ReferenceId: range.referenceId } : {}),
  members: {
    ...cellPropertyMembers,
    ...contentsMembers,
    ...geometryMembers,
    ...lineMembers,
    ...linePropertyMembers,
    ...searchMembers,
    ...structureMembers,
    Worksheet: navigation('1.1', (range) => range.book.worksheet(range.sheet)),
    Format: navigation('1.1', (range) => range.book.rangeFormat(range.sheet, () => [range.area])),
    ConditionalFormats: navigation('1.6', (range) => range.book.conditionalFormats(range.sheet, () => [range.area])),
    DataValidation: navigation('1.8', (range) => new DataValidationObject(range.book, range.sheet, () => [range.area])),
    Sort: navigation('1.2', (range) => new RangeSortObject(range.book, range.sheet, () => range.area)),
    _KeepReference: method('', (range) => range.book.references.keep(range)),
  },
});
