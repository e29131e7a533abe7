import { formatArea, parseArea } from '../grid/area';
import { choice } from '../interpreter/arguments';
import { HostError } from '../interpreter/errors';
import { defineType, type HostObject, membersOf, type ObjectType } from '../interpreter/members';
import { resolveAddress } from './addresses';
import type { Book } from './book';
import { demandUnprotected } from './guards';
import { isRange } from './range-geometry';

/** How a sheet is printed: its area and orientation. */
export class PageLayoutObject implements HostObject {
  constructor(
    readonly book: Book,
    readonly sheet: string,
  ) {}

  get type(): ObjectType {
    return PAGE_LAYOUT;
  }

  get extras() {
    return this.book.grid.sheets.extras(this.sheet);
  }

  get printArea() {
    const areas = (this.extras.printArea ?? '').split(/[,;]|&&/).flatMap((part) => parseArea(part.trim()) ?? []);
    return areas.length ? this.book.rangeAreas(this.sheet, areas) : null;
  }
}

const { scalar, method, writer } = membersOf<PageLayoutObject>();

const PAGE_LAYOUT = defineType<PageLayoutObject>('PageLayout', {
  members: {
    Orientation: scalar(
      '1.9',
      (self) => self.extras.orientation,
      (self, value) => {
        demandUnprotected(self.book, self.sheet);
        self.extras.orientation = choice(value, ['Portrait', 'Landscape']);
      },
    ),
    SetPrintArea: writer('1.9', (self, args) => {
      demandUnprotected(self.book, self.sheet);
      const value = args.raw(0);
      const area = isRange(value) ? value.area : resolveAddress(self.book, self.sheet, args.text(0));
      self.extras.printArea = formatArea(area);
    }),
    GetPrintArea: method('1.9', (self) => {
      const { printArea } = self;
      if (!printArea) throw new HostError('ItemNotFound');
      return printArea;
    }),
    GetPrintAreaOrNullObject: method('1.9', (self) => self.printArea),
  },
});
