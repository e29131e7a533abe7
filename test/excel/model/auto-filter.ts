import type { SheetFilter } from '../grid/filters';
import { HostError } from '../interpreter/errors';
import { defineType, type HostObject, membersOf, type ObjectType } from '../interpreter/members';
import { resolveAddress } from './addresses';
import type { Book } from './book';
import { demandAllowed } from './guards';
import { isRange } from './range-geometry';

/** A sheet's auto filter. */
export class AutoFilterObject implements HostObject {
  constructor(
    readonly book: Book,
    readonly sheet: string,
  ) {}

  get type(): ObjectType {
    return AUTO_FILTER;
  }

  get filter(): SheetFilter | null {
    return this.book.grid.filters.filter(this.sheet);
  }
}

const { scalar, method, writer } = membersOf<AutoFilterObject>();

const AUTO_FILTER = defineType<AutoFilterObject>('AutoFilter', {
  members: {
    Enabled: scalar('1.9', (self) => self.filter !== null),
    IsDataFiltered: scalar('1.9', (self) => (self.filter?.columns.size ?? 0) > 0),
    Criteria: scalar('1.9', ({ filter }) => {
      if (!filter) return [];
      return Array.from({ length: filter.area.columns }, (_, column) => {
        const values = filter.columns.get(column);
        return values ? { filterOn: 'Values', values } : {};
      });
    }),
    Apply: writer('1.9', (self, args) => {
      demandAllowed(self.book, self.sheet, 'allowAutoFilter');
      const value = args.raw(0);
      const area = isRange(value) ? value.area : resolveAddress(self.book, self.sheet, args.text(0));
      const { filters } = self.book.grid;
      const current = self.filter?.area;
      const isSame =
        current && current.row === area.row && current.column === area.column && current.columns === area.columns;
      if (!isSame) filters.setArea(self.sheet, area);
      if (!args.has(1)) return;
      const column = args.whole(1);
      if (column < 0 || column >= area.columns) throw new HostError('InvalidArgument');
      filters.setTexts(self.sheet, column, args.has(2) ? criteriaTexts(args.raw(2)) : null);
    }),
    ClearCriteria: writer('1.9', (self) => {
      demandAllowed(self.book, self.sheet, 'allowAutoFilter');
      for (const column of self.filter?.columns.keys() ?? []) self.book.grid.filters.setTexts(self.sheet, column, null);
    }),
    ClearColumnCriteria: writer('1.14', (self, args) => {
      demandAllowed(self.book, self.sheet, 'allowAutoFilter');
      self.book.grid.filters.setTexts(self.sheet, args.whole(0), null);
    }),
    Remove: writer('1.9', (self) => {
      demandAllowed(self.book, self.sheet, 'allowAutoFilter');
      self.book.grid.filters.remove(self.sheet);
    }),
    GetRange: method('1.9', (self) => {
      if (!self.filter) throw new HostError('ItemNotFound');
      return self.book.range(self.sheet, self.filter.area);
    }),
    GetRangeOrNullObject: method('1.9', (self) => self.filter && self.book.range(self.sheet, self.filter.area)),
  },
});

/** The stand-in filters by values only; other criteria are none of its members. */
function criteriaTexts(value: unknown): readonly string[] {
  const criteria = (typeof value === 'object' && value !== null ? value : {}) as {
    filterOn?: unknown;
    values?: unknown;
  };
  const isTexts = Array.isArray(criteria.values) && criteria.values.every((one) => typeof one === 'string');
  if (criteria.filterOn !== 'Values') {
    throw new HostError(
      'ApiNotFound',
      `The Excel stand-in does not implement AutoFilter.apply by ${String(criteria.filterOn)}.`,
    );
  }
  if (!isTexts) throw new HostError('InvalidArgument');
  return criteria.values as string[];
}
