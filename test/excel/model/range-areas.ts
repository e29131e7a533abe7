import { type Area, isEntireColumn, isEntireRow, MAX_COLUMNS, MAX_ROWS } from '../grid/area';
import type { TrackedArea } from '../grid/tracked-areas';
import { HostError } from '../interpreter/errors';
import { defineType, type HostObject, type Identity, membersOf, type ObjectType } from '../interpreter/members';
import { fullAddress } from './addresses';
import type { Book } from './book';
import { clearCells } from './clear-cells';
import { DataValidationObject } from './data-validation';
import type { RangeObject } from './range';
import type { Keepable } from './references';

/** Several ranges of one sheet. */
export class RangeAreasObject implements Keepable {
  referenceId: string | null = null;
  readonly tracked: TrackedArea[];

  constructor(
    readonly book: Book,
    readonly sheet: string,
    areas: readonly Area[],
  ) {
    this.tracked = areas.map((area) => ({ sheet, area }));
  }

  get type(): ObjectType {
    return RANGE_AREAS;
  }

  /** Where the areas lie now; those whose cells were deleted are gone. */
  get areas(): Area[] {
    const areas = this.tracked.flatMap(({ area }) => (area ? [area] : []));
    if (!areas.length) throw new HostError('InvalidReference');
    return areas;
  }
}

/** The areas of a RangeAreas, as ranges. */
class RangeCollection implements HostObject {
  constructor(readonly ranges: readonly RangeObject[]) {}

  get type(): ObjectType {
    return RANGE_COLLECTION;
  }
}

const areas = membersOf<RangeAreasObject>();

const RANGE_AREAS = defineType<RangeAreasObject>('RangeAreas', {
  identity: (self): Identity => (self.referenceId ? { _ReferenceId: self.referenceId } : {}),
  members: {
    Address: areas.scalar('1.9', (self) => fullAddresses(self)),
    AreaCount: areas.scalar('1.9', (self) => self.areas.length),
    CellCount: areas.scalar('1.9', (self) => self.areas.reduce((count, area) => count + area.rows * area.columns, 0)),
    Areas: areas.navigation(
      '1.9',
      (self) => new RangeCollection(self.areas.map((area) => self.book.range(self.sheet, area))),
    ),
    Format: areas.navigation('1.9', (self) => self.book.rangeFormat(self.sheet, () => self.areas)),
    Worksheet: areas.navigation('1.9', (self) => self.book.worksheet(self.sheet)),
    ConditionalFormats: areas.navigation('1.9', (self) => self.book.conditionalFormats(self.sheet, () => self.areas)),
    DataValidation: areas.navigation(
      '1.9',
      (self) => new DataValidationObject(self.book, self.sheet, () => self.areas),
    ),
    AddressLocal: areas.scalar('1.9', (self) => fullAddresses(self)),
    IsEntireColumn: areas.scalar('1.9', (self) => self.areas.every(isEntireColumn)),
    IsEntireRow: areas.scalar('1.9', (self) => self.areas.every(isEntireRow)),
    GetEntireColumn: areas.method('1.9', (self) => spread(self, { row: 0, rows: MAX_ROWS })),
    GetEntireRow: areas.method('1.9', (self) => spread(self, { column: 0, columns: MAX_COLUMNS })),
    Clear: areas.writer('1.9', (self, args) => {
      for (const area of self.areas) clearCells(self.book, self.sheet, area, args);
    }),
    _KeepReference: areas.method('', (self) => self.book.references.keep(self)),
  },
});

function fullAddresses(self: RangeAreasObject): string {
  return self.areas.map((area) => fullAddress(self.book, self.sheet, area)).join(',');
}

function spread(self: RangeAreasObject, over: Partial<Area>): RangeAreasObject {
  return self.book.rangeAreas(
    self.sheet,
    self.areas.map((area) => ({ ...area, ...over })),
  );
}

const collection = membersOf<RangeCollection>();

const RANGE_COLLECTION = defineType<RangeCollection>('RangeCollection', {
  items: (self) => [...self.ranges],
  members: {
    GetCount: collection.method('1.9', (self) => self.ranges.length),
    GetItemAt: collection.method('1.9', (self, args) => {
      const range = self.ranges[args.whole(0)];
      if (!range) throw new HostError('InvalidArgument');
      return range;
    }),
  },
});
